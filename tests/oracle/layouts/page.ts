// A sheet as a clerk fills it, row by row: columns and rows of any kind enter, cells with their merges leave.
import type { CellTable, CellValue, MergedArea } from '../../../src/engine/basis/cells';

/** `header`: one word, or the words of two header rows from top to bottom. */
export type Column<T> = {
  readonly header: string | readonly [string, string];
  readonly cell: (row: T, at: number) => CellValue;
  /** Equal neighbours below each other are one merged cell. */
  readonly joined?: boolean;
  /** A figure to be added up in a total row. */
  readonly summed?: boolean;
};

export type TableStyle<T> = {
  /** A line of its own above a row, such as a group's name. */
  readonly heading?: (row: T, before: T | undefined) => string | null;
  /** Body rows a printed page holds: then 过次页, 承前页 and the header again. */
  readonly pageRows?: number;
  /** The words of a last row with sums. */
  readonly total?: string;
  /** Left out where the table goes on from another sheet. */
  readonly headless?: boolean;
  /** Blank rows after the body row of this number. */
  readonly gapAfter?: number;
};

export class Page {
  readonly rows: CellValue[][] = [];
  readonly merges: MergedArea[] = [];
  /** 0-based rows struck through. */
  readonly struck: number[] = [];
  hidden = false;

  constructor(
    readonly name: string,
    readonly left = 0,
  ) {}

  /** 0-based number of the row added. */
  add(...cells: readonly CellValue[]): number {
    this.rows.push([...Array<CellValue>(this.left).fill(null), ...cells]);
    return this.rows.length - 1;
  }

  merge(area: MergedArea): void {
    const { top, left, bottom, right } = area;
    if (top !== bottom || left !== right)
      this.merges.push({ top, bottom, left: left + this.left, right: right + this.left });
  }

  table(): CellTable {
    const width = Math.max(0, ...this.rows.map((row) => row.length));
    const rows = this.rows.map((row) => [...row, ...Array<CellValue>(width - row.length).fill(null)]);
    return {
      sheet: this.name,
      rows,
      merges: this.merges,
      ...(this.hidden ? { hidden: true } : {}),
      ...(this.struck.length > 0 ? { struck: this.struck } : {}),
    };
  }
}

function addHeader<T>(page: Page, columns: readonly Column<T>[]): void {
  const levels = columns.map(({ header }) => (typeof header === 'string' ? [header, header] : header));
  if (columns.every(({ header }) => typeof header === 'string')) {
    page.add(...levels.map(([word]) => word));
    return;
  }
  const top = page.add(...levels.map(([over], at) => (at > 0 && levels[at - 1][0] === over ? null : over)));
  page.add(...levels.map(([over, word]) => (over === word ? null : word)));
  for (let at = 0; at < levels.length;) {
    let next = at + 1;
    while (next < levels.length && levels[next][0] === levels[at][0]) next++;
    const plain = levels[at][0] === levels[at][1];
    page.merge({ top, left: at, bottom: plain ? top + 1 : top, right: plain ? at : next - 1 });
    at = plain ? at + 1 : next;
  }
}

function sums<T>(columns: readonly Column<T>[], rows: readonly T[], label: string): readonly CellValue[] {
  return columns.map((column, at) => {
    if (at === 0) return label;
    if (!column.summed) return null;
    return rows.reduce((sum, row, number) => {
      const cell = column.cell(row, number);
      return typeof cell === 'number' ? sum + cell : sum;
    }, 0);
  });
}

function joinBelow<T>(page: Page, columns: readonly Column<T>[], places: readonly number[]): void {
  columns.forEach((column, index) => {
    if (!column.joined) return;
    const cell = (at: number): CellValue => page.rows[places[at]][index + page.left];
    for (let at = 0; at < places.length;) {
      let next = at + 1;
      while (next < places.length && places[next] === places[next - 1] + 1 && cell(next) === cell(at)) next++;
      for (let below = at + 1; below < next; below++) page.rows[places[below]][index + page.left] = null;
      page.merge({ top: places[at], left: index, bottom: places[next - 1], right: index });
      at = next;
    }
  });
}

/** Appends the table to the page. */
export function writeTable<T>(
  page: Page,
  columns: readonly Column<T>[],
  rows: readonly T[],
  style: TableStyle<T> = {},
): void {
  if (!style.headless) addHeader(page, columns);
  const places: number[] = [];
  rows.forEach((row, at) => {
    if (style.pageRows !== undefined && at > 0 && at % style.pageRows === 0) {
      page.add(...sums(columns, rows.slice(0, at), '过次页'));
      page.add();
      addHeader(page, columns);
      page.add(...sums(columns, rows.slice(0, at), '承前页'));
    }
    const heading = style.heading?.(row, rows[at - 1]) ?? null;
    if (heading !== null)
      page.merge({ top: page.add(heading), left: 0, bottom: page.rows.length - 1, right: columns.length - 1 });
    places.push(page.add(...columns.map((column) => column.cell(row, at))));
    if (style.gapAfter === at + 1) for (let blank = 0; blank < 2; blank++) page.add();
  });
  joinBelow(page, columns, places);
  if (style.total !== undefined) page.add(...sums(columns, rows, style.total));
}
