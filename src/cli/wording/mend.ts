// What `mend` says: which cells it would write otherwise, and where it wrote them.
import { visible } from '../terminal-text';

type Cell = { readonly sheet: string; readonly cell: string; readonly before: string; readonly after: string; readonly format: string };

export const mendWords = {
  preview: (cells: readonly Cell[]) => (cells.length === 0 ? '写法已经整齐，没有要改的格子\n'
    : `有${cells.length}格可以把写法理整齐，得分不变（还没有写文件，要写用 --out）：\n${cells.map(lineOf).join('')}`),
  written: (path: string, count: number, converted: boolean) =>
    `已写出 ${visible(path)}，改好了${count}格，其余的一格没动\n${converted ? '原文件不是 .xlsx 格式，结果另存成了新的 .xlsx，原文件没有动\n' : ''}`,
} as const;

function lineOf({ sheet, cell, before, after, format }: Cell): string {
  return `  “${visible(sheet)}”${cell}：${visible(before)} → ${format === 'date' ? `日期 ${visible(after)}` : visible(after)}\n`;
}
