// Where the ranges of a LEDGER end too early: what was read and what the host watches enter, a notice for each place
// that a later row, or a whole sheet, would miss leaves.
import { isBlank, withoutPrivateNumbers, type CellTable, type CellValue, type FoundTable } from '../engine';
import { cutToAreas } from './cut-table';
import type { SheetArea } from './seen-workbook';
import * as say from './wording/notices';

export type RangeNotice = {
  readonly code: 'sheet-outside' | 'rows-left-out' | 'rows-outside' | 'range-full' | 'later-year';
  /** '' for none. */
  readonly sheet: string;
  /** 1-based row of the sheet; `null` for a whole sheet. */
  readonly row: number | null;
  readonly text: string;
};

export type Watched = {
  /** The tables that the workbook has. */
  readonly found: readonly FoundTable[];
  readonly areas: readonly SheetArea[];
  readonly sheets: readonly CellTable[];
  /** Whether what lies outside was read all the same. */
  readonly whole: boolean;
};

/** In the order of the sheets; one a sheet. */
export function rangeNotices({ found, areas, sheets, whole }: Watched): readonly RangeNotice[] {
  return sheets.flatMap((sheet): readonly RangeNotice[] => {
    const name = withoutPrivateNumbers(sheet.sheet);
    const own = areas.filter((area) => area.sheet === sheet.sheet);
    const tables = found.filter((table) => table.sheet === sheet.sheet && table.taken && table.columns.length > 0);
    if (tables.length > 0 && own.length === 0)
      return [{ code: 'sheet-outside', sheet: name, row: null, text: say.sheetOutside(name, whole) }];
    const lost = whole ? null : firstLost(tables, sheet, own);
    if (lost !== null)
      return [{ code: 'rows-left-out', sheet: name, row: lost + 1, text: say.rowsLeftOut(name, lost + 1) }];
    const outside = tables.map((table) => firstOutside(table, own)).filter((row) => row !== null);
    if (outside.length > 0) {
      const row = Math.min(...outside) + 1;
      return [{ code: 'rows-outside', sheet: name, row, text: say.rowsOutside(name, row) }];
    }
    const full = own.find((area) => isFilled(sheet, area));
    return full === undefined
      ? []
      : [{ code: 'range-full', sheet: name, row: full.bottom + 1, text: say.rangeFull(name, full.bottom + 1) }];
  });
}

/** The first row of a table with a cell that the ranges, and what touches them, do not reach, 0-based;
 * `null` where all was read. */
function firstLost(tables: readonly FoundTable[], sheet: CellTable, areas: readonly SheetArea[]): number | null {
  const cut = cutToAreas(sheet, areas);
  if (cut === sheet) return null;
  const lost = tables.flatMap(({ headerTop, bodyBottom, columns }) => {
    const isLost = (row: number): boolean =>
      columns.some(({ index }) => !isBlank(cellIn(sheet, row, index)) && isBlank(cellIn(cut, row, index)));
    for (let row = headerTop; row <= bodyBottom; row++) if (isLost(row)) return [row];
    return [];
  });
  return lost.length === 0 ? null : Math.min(...lost);
}

function cellIn({ rows, top = 0, left = 0 }: CellTable, row: number, column: number): CellValue | undefined {
  return rows[row - top]?.[column - left];
}

/** The first row of a table with a column in no area, 0-based; `null` when all are in one. */
function firstOutside({ headerBottom, bodyBottom, columns }: FoundTable, areas: readonly SheetArea[]): number | null {
  const indexes = columns.map(({ index }) => index);
  const [left, right] = [Math.min(...indexes), Math.max(...indexes)];
  const wide = areas.filter((area) => area.left <= left && area.right >= right);
  for (let row = headerBottom; row <= bodyBottom;) {
    const area = wide.find(({ top, bottom }) => top <= row && bottom >= row);
    if (area === undefined) return row;
    row = area.bottom + 1;
  }
  return null;
}

/** Whether the last row of the area holds anything. */
function isFilled({ rows, top = 0, left = 0 }: CellTable, area: SheetArea): boolean {
  return (
    rows[area.bottom - top]?.some(
      (cell, column) => !isBlank(cell) && column + left >= area.left && column + left <= area.right,
    ) ?? false
  );
}
