// The reference page of the functions: the one table of functions enters, docs/FUNCTIONS.md leaves.
import type { FunctionSpec, ParameterSpec } from '../src/functions/spec';
import { FUNCTIONS } from '../src/functions/table';

const HEAD = `# 村积分函数

<!-- Generated: node scripts/run-typescript.js scripts/generate-function-docs.ts -->

先用 \`=VILLAGE.LEDGER(…)\` 把台账载入一个单元格（下面的例子里是 \`$L$6\`），其他函数都拿这个单元格作第一个参数。每个数都和命令行、评比表上的一样。

* 户、期空白时，结果也是空白，所以公式可以先往下、往右填好。
* \`#N/A\`：没有这一户、不在参评月份内、台账未载入。\`#VALUE!\`：参数写错了。把鼠标放在单元格旁的提示上，可以看到原因和改法。
* 「台账未载入」时，重新计算写有 LEDGER 的单元格（双击它，再按回车）。
* 参数里的 0 和空白是一回事；要表示零次、零分，请不要登记这一行。
* 不要选整列：只选到最后一行，或者先用 Ctrl+T 建成表格。
* 在 Ctrl+T 建成的表格里，每行写一户的公式；一次算一片、一列的公式写在表格外面的空白处。
* 日期按1900日期系统读；工作簿用1904日期系统的，在设置里写“日期系统 1904”。
`;

/** The whole page. */
export function composeFunctionDocs(): string {
  const overview = FUNCTIONS.map((spec) => `| [\`${spec.id}\`](#${spec.id.toLowerCase()}) | ${namesOf(spec)} | ${spec.description} |`);
  return `${HEAD}\n| 函数 | 参数 | 用处 |\n|---|---|---|\n${overview.join('\n')}\n${FUNCTIONS.map(sectionOf).join('')}`;
}

function namesOf({ parameters }: FunctionSpec): string {
  return parameters.map(written).join('，');
}

function written({ name, optional, repeating }: ParameterSpec): string {
  return optional ? `[${name}]` : repeating ? `${name}1，[${name}2]，…` : name;
}

function sectionOf(spec: FunctionSpec): string {
  const parameters = spec.parameters.map((parameter) => `| ${written(parameter)} | ${parameter.help} |`);
  const examples = spec.examples.map(({ formula, says }) => `* \`${formula}\`：${says}`);
  return `
## ${spec.id}

\`=VILLAGE.${spec.id}(${namesOf(spec)})\`

${spec.description}。结果是${spec.result.help}。

| 参数 | 填什么 |
|---|---|
${parameters.join('\n')}

${examples.join('\n')}
`;
}
