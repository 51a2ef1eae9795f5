// The page of every problem: the codes, their Chinese and the smallest ledgers of the tests enter,
// docs/PROBLEMS.md leaves.
import type { CellTable, CellValue } from '../src/engine/basis/cells';
import type { ProblemCode, Severity } from '../src/engine/basis/problem';
import { PROBLEM_SEVERITY } from '../src/engine/basis/problem';
import type { EffectClass } from '../src/engine/wording/problems/problem-text';
import { describeProblem, problemEffect, problemTitle } from '../src/engine/wording/problems/problems';
import { problemsOf } from '../tests/problems/problem-case';
import { PROBLEM_CASES } from '../tests/problems/problem-cases';

const CODES = Object.keys(PROBLEM_SEVERITY) as readonly ProblemCode[];
const SEVERITY: Readonly<Record<Severity, string>> = { error: '错误', warning: '提醒' };
const EFFECT: Readonly<Record<EffectClass, string>> = {
  score: '得分',
  'rank-or-award': '名次或评奖',
  balance: '余额',
  none: '不影响结果',
};

const HEAD = `# 台账里的问题

<!-- Generated: node scripts/run-typescript.js scripts/generate-problem-docs.ts -->

Every problem that reading, scoring, the balance and the awards can raise. Its code and severity stand in \`src/engine/basis/problem.ts\`, its facts in \`problem-facts.ts\`, its Chinese in \`src/engine/wording/problems/\`, and its smallest ledger, shown here, in \`tests/problems/\`.

“错误”是这一行或这个数没有采用；“提醒”是请核对一下。先改影响得分的，再改影响名次或评奖的，最后改影响余额的。提示里不会出现身份证号、电话和银行卡号。

| 代码 | 程度 | 问题 | 影响 |
|---|---|---|---|
`;

/** The whole page. */
export function composeProblemDocs(): string {
  const lines = CODES.map(
    (code) =>
      `| [\`${code}\`](#${code}) | ${SEVERITY[PROBLEM_SEVERITY[code]]} | ${problemTitle(code)} | ${EFFECT[problemEffect(exampleOf(code))]} |`,
  );
  return `${HEAD}${lines.join('\n')}\n${CODES.map(sectionOf).join('')}`;
}

function exampleOf(code: ProblemCode) {
  const [example] = problemsOf(PROBLEM_CASES[code]);
  return example;
}

function sectionOf(code: ProblemCode): string {
  const { where, what, effect, mend } = describeProblem(exampleOf(code));
  const tables = PROBLEM_CASES[code].tables.map(tableOf).join('\n');
  return `
## ${code}

**${problemTitle(code)}**（${SEVERITY[PROBLEM_SEVERITY[code]]}）

${tables}
* 在哪：${where}
* 是什么：${what}。
* 有什么影响：${effect}。
* 怎么改：${mend}。
`;
}

/** A sheet as a Markdown table under its name, with the row numbers of a spreadsheet. */
function tableOf({ sheet, rows, uncached = [] }: CellTable): string {
  const width = Math.max(...rows.map((row) => row.length));
  const isFormula = (row: number, column: number): boolean =>
    uncached.some(([top, left]) => top === row && left === column);
  const lineOf = (row: readonly CellValue[], index: number): string =>
    `| ${index + 1} | ${Array.from({ length: width }, (_, column) => (isFormula(index, column) ? '（公式）' : shown(row[column]))).join(' | ')} |`;
  const letters = Array.from({ length: width }, (_, column) => String.fromCharCode(65 + column));
  return `${sheet}\n\n| | ${letters.join(' | ')} |\n|${'---|'.repeat(width + 1)}\n${rows.map(lineOf).join('\n')}\n`;
}

function shown(cell: CellValue | undefined): string {
  return cell === null || cell === undefined ? '' : String(cell);
}
