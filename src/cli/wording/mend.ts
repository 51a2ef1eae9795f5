// What `mend` says: which cells it would write otherwise, where it wrote them, and which it leaves and why.
import type { Refusal } from '../../workbook/desk';
import { leftBecause } from '../../workbook/wording';
import { visible } from '../terminal-text';

export type MendedCell = { readonly sheet: string; readonly cell: string; readonly before: string; readonly after: string; readonly format: string };

/** `formula`: the one that looks at the cell. */
export type LeftCell = MendedCell & { readonly reason: Refusal['kind']; readonly formula: { readonly sheet: string; readonly cell: string } | null };

export const mendWords = {
  preview: (cells: readonly MendedCell[], left: number) => {
    if (cells.length > 0) return `有${cells.length}格可以把写法理整齐，得分不变（还没有写文件，要写用 --out）：\n${cells.map(lineOf).join('')}`;
    return left > 0 ? '没有能在这里改的格子\n' : '写法已经整齐，没有要改的格子\n';
  },
  written: (path: string, count: number, converted: boolean) =>
    `已写出 ${visible(path)}，改好了${count}格，其余的一格没动\n${converted ? '原文件不是 .xlsx 格式，结果另存成了新的 .xlsx，原文件没有动\n' : ''}`,
  left: (cells: readonly LeftCell[]) => (cells.length === 0 ? ''
    : `另有${cells.length}格写法不齐，没有改，请在 WPS 或 Excel 里自己改：\n${cells.map((cell) => `  ${cellInWords(cell)}：${visible(cell.before)}，${whyOf(cell)}\n`).join('')}`),
} as const;

function lineOf(cell: MendedCell): string {
  const { before, after, format } = cell;
  return `  ${cellInWords(cell)}：${visible(before)} → ${format === 'date' ? `日期 ${visible(after)}` : visible(after)}\n`;
}

function whyOf({ reason, formula }: LeftCell): string {
  return leftBecause(reason, formula === null ? '' : cellInWords(formula));
}

function cellInWords({ sheet, cell }: { readonly sheet: string; readonly cell: string }): string {
  return `“${visible(sheet)}”${cell}`;
}
