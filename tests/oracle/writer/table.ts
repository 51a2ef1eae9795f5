// A table as a clerk thinks of it (columns, rows) laid into the cells of a sheet with the habits of real
// ledgers around it; leaves where every row went.
import type { CellValue, MergedArea } from '../../../src/engine/basis/cells';
import type { Dice } from './dice';

/** Neighbouring rows whose cells have the same `key` may share one merged cell. */
export type Cell = { readonly value: CellValue; readonly key?: string };

export type TableRow = {
  readonly cells: readonly Cell[];
  /** What stands in this row: `event 3`, `record 17` … */
  readonly marks: readonly string[];
};

export type TableText = {
  readonly title: string;
  /** One entry a column: its header texts from the top level down. */
  readonly headers: readonly (readonly string[])[];
  readonly rows: readonly TableRow[];
  /** The column that says 小计 or 合计 in rows that add up. */
  readonly labelColumn: number;
};

export type LayStyle = {
  readonly dice: Dice;
  readonly titles: boolean;
  readonly unitLines: boolean;
  readonly blankFirstColumn: boolean;
  readonly blankInnerColumn: boolean;
  readonly blankRows: boolean;
  readonly subtotals: boolean;
  readonly totals: boolean;
  readonly notes: boolean;
  readonly mergedBody: boolean;
  readonly spacedHeaders: boolean;
};

/** The cells of a sheet while they are being filled. */
export class Grid {
  readonly rows: CellValue[][] = [];
  readonly merges: MergedArea[] = [];

  set(row: number, column: number, value: CellValue): void {
    while (this.rows.length <= row) this.rows.push([]);
    const cells = this.rows[row];
    while (cells.length <= column) cells.push(null);
    cells[column] = value;
  }

  merge(top: number, left: number, bottom: number, right: number): void {
    if (top !== bottom || left !== right) this.merges.push({ top, left, bottom, right });
  }
}

/** Lays the table at `top` and returns the first free row; `places` gets the 1-based row of every mark. */
export function layTable(
  grid: Grid,
  table: TableText,
  style: LayStyle,
  at: { readonly top: number; readonly places: Map<string, number> },
): number {
  const columns = columnPositions(table, style);
  const width = columns[columns.length - 1] + 1;
  const headerTop = layTitle(grid, table.title, style, { top: at.top, left: columns[0], width });
  const headers = style.spacedHeaders
    ? table.headers.map((header) => header.map((text) => spaced(text, style.dice)))
    : table.headers;
  const bodyTop = layHeader(grid, headers, columns, headerTop);
  const bottom = layBody(grid, table, style, { top: bodyTop, columns, places: at.places });
  return layFoot(grid, table, style, { top: bottom, columns });
}

/** A short header drawn out, a long one broken: `户 号`, `户主` and `姓名` on two lines. */
function spaced(text: string, dice: Dice): string {
  if (!/^[\u4e00-\u9fff]{2,6}$/.test(text)) return text;
  if (text.length <= 3) return dice.pick([text, [...text].join(' '), [...text].join('\u3000')]);
  return dice.pick([text, `${text.slice(0, 2)}\n${text.slice(2)}`]);
}

function columnPositions(
  { headers }: TableText,
  { blankFirstColumn, blankInnerColumn, dice }: LayStyle,
): readonly number[] {
  const first = blankFirstColumn ? 1 : 0;
  // A gap inside a merged header group would split the group: it stands between plain columns.
  const gaps = headers
    .map((_, at) => at)
    .filter((at) => at > 0 && headers[at].length === 1 && headers[at - 1].length === 1);
  const gap = blankInnerColumn && gaps.length > 0 ? dice.pick(gaps) : headers.length;
  return headers.map((_, at) => first + at + (at >= gap ? 1 : 0));
}

function layTitle(
  grid: Grid,
  title: string,
  { titles, unitLines, dice }: LayStyle,
  at: { readonly top: number; readonly left: number; readonly width: number },
): number {
  let row = at.top;
  if (titles) {
    grid.set(row, 0, title);
    grid.merge(row, 0, row, at.width - 1);
    row++;
  }
  if (unitLines) {
    grid.set(row, 0, '单位：油房村村民委员会');
    if (at.width > 3 && dice.chance(50)) grid.set(row, at.width - 1, '填报人：');
    row++;
  }
  if (row > at.top && dice.chance(20)) row++;
  return row;
}

function layHeader(grid: Grid, headers: TableText['headers'], columns: readonly number[], top: number): number {
  const levels = Math.max(...headers.map((header) => header.length));
  headers.forEach((header, at) => {
    header.forEach((text, level) => {
      const follows =
        level < header.length - 1 &&
        at > 0 &&
        headers[at - 1].length === header.length &&
        headers[at - 1][level] === text;
      if (!follows) grid.set(top + level, columns[at], text);
    });
    grid.merge(top + header.length - 1, columns[at], top + levels - 1, columns[at]);
  });
  for (let level = 0; level < levels - 1; level++) mergeGroups(grid, headers, columns, { level, top });
  return top + levels;
}

function mergeGroups(
  grid: Grid,
  headers: TableText['headers'],
  columns: readonly number[],
  { level, top }: { readonly level: number; readonly top: number },
): void {
  for (let from = 0; from < headers.length;) {
    let to = from + 1;
    const grouped = headers[from].length > level + 1;
    while (
      grouped &&
      to < headers.length &&
      headers[to].length > level + 1 &&
      headers[to][level] === headers[from][level]
    )
      to++;
    if (grouped) grid.merge(top + level, columns[from], top + level, columns[to - 1]);
    from = to;
  }
}

type BodyPlace = { readonly top: number; readonly columns: readonly number[]; readonly places: Map<string, number> };

function layBody(grid: Grid, table: TableText, style: LayStyle, { top, columns, places }: BodyPlace): number {
  const { dice } = style;
  let row = top;
  let above: TableRow | null = null;
  const runs = columns.map(() => -1);
  for (const entry of table.rows) {
    if (above !== null && style.blankRows && dice.chance(8)) {
      row++;
      above = null;
    }
    if (above !== null && style.subtotals && dice.chance(8)) {
      laySum(grid, table, { row: row++, columns, label: dice.pick(['小计', '一组小计', '本页小计']) });
      above = null;
    }
    const upper = above;
    entry.cells.forEach((cell, at) => {
      const joins = style.mergedBody && upper !== null && cell.key !== undefined && cell.key === upper.cells[at].key;
      if (!joins) runs[at] = row;
      grid.set(row, columns[at], joins ? null : cell.value);
      if (joins) stretch(grid, runs[at], row, columns[at]);
    });
    for (const mark of entry.marks) places.set(mark, row + 1);
    above = entry;
    row++;
  }
  return row;
}

/** The merge that begins at `top` now reaches down to `bottom`. */
function stretch(grid: Grid, top: number, bottom: number, column: number): void {
  const at = grid.merges.findIndex((merge) => merge.top === top && merge.left === column && merge.right === column);
  if (at >= 0) grid.merges.splice(at, 1);
  grid.merge(top, column, bottom, column);
}

function laySum(
  grid: Grid,
  table: TableText,
  at: { readonly row: number; readonly columns: readonly number[]; readonly label: string },
): void {
  grid.set(at.row, at.columns[table.labelColumn], at.label);
  const last = at.columns.length - 1;
  if (last !== table.labelColumn) grid.set(at.row, at.columns[last], table.rows.length);
}

function layFoot(
  grid: Grid,
  table: TableText,
  style: LayStyle,
  { top, columns }: { readonly top: number; readonly columns: readonly number[] },
): number {
  let row = top;
  if (style.totals && table.rows.length > 0)
    laySum(grid, table, { row: row++, columns, label: style.dice.pick(['合计', '总计', '合 计']) });
  if (style.notes) {
    if (style.dice.chance(30)) row++;
    grid.set(
      row,
      style.dice.chance(50) ? 0 : columns[0],
      style.dice.pick(['说明：常住户以上年末在村居住为准。', '注：本表由村评议会填写', '备注：以村公示为准']),
    );
    row++;
  }
  return row;
}
