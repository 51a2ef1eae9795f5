// The reference page of the functions: the one table of functions enters, docs/FUNCTIONS.md leaves.
import type { FunctionSpec, ParameterSpec } from '../src/functions/spec';
import { FUNCTIONS } from '../src/functions/table';
import { FIRST_LINES, NOTES, OPENING, TITLE } from './function-introduction';

const HEAD = `# ${TITLE}

<!-- Generated: node scripts/run-typescript.js scripts/generate-function-docs.ts -->

${OPENING}

${FIRST_LINES.map(({ formula, says }, at) => `${at + 1}. \`${formula}\`：${says}`).join('\n')}

${NOTES.map((note) => `* ${note}`).join('\n')}
`;

/** The whole page. */
export function composeFunctionDocs(): string {
  const overview = FUNCTIONS.map(
    (spec) => `| [\`${spec.id}\`](#${spec.id.toLowerCase()}) | ${namesOf(spec)} | ${spec.description} |`,
  );
  return `${HEAD}\n| 函数 | 参数 | 用处 |\n|---|---|---|\n${overview.join('\n')}\n${FUNCTIONS.map(sectionOf).join('')}`;
}

/** 台账，户，[年] */
export function namesOf({ parameters }: FunctionSpec): string {
  return parameters.map(written).join('，');
}

export function written({ name, optional, repeating }: ParameterSpec): string {
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
