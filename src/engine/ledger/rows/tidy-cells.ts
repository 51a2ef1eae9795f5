// Cells that say for certain what they mean but are badly typed: tables found in a workbook enter, the cells
// that could be written cleanly leave. Whatever is tidied, the ledger reads the same.
import { figureOf, isBlank, type CellTable, type CellValue } from '../../basis/cells';
import { wholeDay } from '../dates/read-date';
import type { ColumnKind, FoundColumn, FoundTable, Ledger } from '../types';

/** What is wrong with the typing; each has its Chinese name in wording. */
export type TidyKind = 'date-as-text' | 'number-as-text' | 'full-width' | 'stray-spaces';

export type TidyCell = {
  readonly kind: TidyKind;
  readonly sheet: string;
  /** 0-based, in the sheet. */
  readonly row: number;
  readonly column: number;
  readonly header: string;
  readonly before: string | number;
  /** A date is its serial in the workbook's own date system. */
  readonly after: string | number;
  /** How the cell is to be formatted. */
  readonly format: 'date' | 'number' | 'text';
};

type Tidied = Pick<TidyCell, 'kind' | 'after' | 'format'>;
type Tidy = (cell: string | number, date1904: boolean) => Tidied | null;

/** Marks without width, such as come along when a cell is pasted. */
const INVISIBLE = /[\u200b-\u200d\u2060\ufeff]+/gu;
const FULL_WIDTH = /[０-９Ａ-Ｚａ-ｚ．－]/gu;
/** A code in full width from end to end: `Ｊ１`, `０１０１`, `２．１`. */
const FULL_WIDTH_CODE = /^[０-９Ａ-Ｚａ-ｚ．－0-9A-Za-z.-]+$/u;
const FROM_FULL_TO_HALF = 0xfee0;

const TIDY_OF: Readonly<Partial<Record<ColumnKind, Tidy>>> = {
  date: tidyDate,
  'end-date': tidyDate,
  'decided-on': tidyDate,
  count: tidyFigure,
  duration: tidyFigure,
  points: tidyFigure,
  'bonus-points': tidyFigure,
  'deduction-points': tidyFigure,
  'unit-price': tidyFigure,
  opening: tidyFigure,
  'household-id': tidyCode,
  item: tidyCode,
  'household-head': tidyText,
  'village-group': tidyText,
  direction: tidyText,
  status: tidyText,
  tier: tidyText,
};

/**
 * The cells of the tables that were read, in the order of sheets, rows and columns. Texts that state no
 * year, hold a time of day or mean a month are left alone: what they become would be a guess. `tables`
 * are those that `ledger` was read from.
 */
export function tidyCells(tables: readonly CellTable[], ledger: Ledger): readonly TidyCell[] {
  const sheets = new Map(tables.map((table) => [table.sheet, table]));
  const found = ledger.tables.flatMap((table) => {
    const sheet = sheets.get(table.sheet);
    return table.taken && sheet !== undefined ? cellsOf(table, sheet) : [];
  });
  const order = new Map(tables.map(({ sheet }, at) => [sheet, at]));
  const sheetOf = ({ sheet }: TidyCell): number => order.get(sheet) ?? 0;
  return found.sort((a, b) => sheetOf(a) - sheetOf(b) || a.row - b.row || a.column - b.column);
}

function cellsOf(table: FoundTable, sheet: CellTable): TidyCell[] {
  const cells: TidyCell[] = [];
  const columns = table.columns.flatMap((column) => {
    const tidy = tidyOf(column);
    return tidy === undefined ? [] : [{ column, tidy }];
  });
  for (let row = table.bodyTop; row <= table.bodyBottom; row++) {
    const values: readonly CellValue[] = sheet.rows[row - (sheet.top ?? 0)] ?? [];
    for (const { column, tidy } of columns) {
      const before = values[column.index - (sheet.left ?? 0)];
      if (isBlank(before) || typeof before === 'boolean') continue;
      const tidied = tidy(before, sheet.date1904 ?? false);
      if (tidied !== null)
        cells.push({ ...tidied, sheet: table.sheet, row, column: column.index, header: column.header, before });
    }
  }
  return cells;
}

function tidyOf(column: FoundColumn): Tidy | undefined {
  return column.kind === 'figure' || column.kind === 'item-count' ? tidyFigure : TIDY_OF[column.kind];
}

function tidyDate(cell: string | number, date1904: boolean): Tidied | null {
  const after = wholeDay(cell, date1904);
  return after === null || after === cell ? null : { kind: 'date-as-text', after, format: 'date' };
}

function tidyFigure(cell: string | number): Tidied | null {
  const after = typeof cell === 'string' ? figureOf(cell) : null;
  return after === null ? null : { kind: 'number-as-text', after, format: 'number' };
}

function tidyCode(cell: string | number): Tidied | null {
  if (typeof cell !== 'string') return null;
  const trimmed = trimmedOf(cell);
  const after = FULL_WIDTH_CODE.test(trimmed) ? trimmed.replace(FULL_WIDTH, halfWidth) : trimmed;
  if (after === cell) return null;
  return { kind: after === trimmed ? 'stray-spaces' : 'full-width', after, format: 'text' };
}

// Spaces inside a name are how clerks line names up: they stay.
function tidyText(cell: string | number): Tidied | null {
  if (typeof cell !== 'string') return null;
  const after = trimmedOf(cell);
  return after === cell ? null : { kind: 'stray-spaces', after, format: 'text' };
}

function trimmedOf(cell: string): string {
  return cell.replace(INVISIBLE, '').trim();
}

function halfWidth(character: string): string {
  return String.fromCharCode(character.charCodeAt(0) - FROM_FULL_TO_HALF);
}
