// Which cells of the workbook a range is, where the host does not say: its values and the sheets enter, the one area that
// holds just these values leaves.
import { entryAt, type CellTable, type CellValue } from '../engine';
import { cellWithZero, hostRows } from './host-arguments';
import type { HostArgument } from './host-argument';
import type { SheetArea } from './seen-workbook';

type Rows = readonly (readonly CellValue[])[];

/** `null` where no area holds these values, or where several do: nothing is guessed. */
export function placeInWorkbook(range: HostArgument, tables: readonly CellTable[]): SheetArea | null {
  const rows = hostRows(range).map((row) => row.map(cellWithZero));
  const first = firstFilled(rows);
  if (first === null) return null;
  const found = tables.flatMap((table) => areasIn(table, rows, first));
  return found.length === 1 ? entryAt(found, 0) : null;
}

type Filled = { readonly down: number; readonly across: number; readonly value: CellValue };

function firstFilled(rows: Rows): Filled | null {
  for (const [down, row] of rows.entries()) {
    const across = row.findIndex((value) => value !== null);
    if (across >= 0) return { down, across, value: entryAt(row, across) };
  }
  return null;
}

function areasIn(table: CellTable, rows: Rows, { down, across, value }: Filled): readonly SheetArea[] {
  const { rows: own, top: firstRow = 0, left: firstColumn = 0 } = table;
  const width = Math.max(...rows.map((row) => row.length));
  return own.flatMap((row, at) =>
    row.flatMap((cell, column): readonly SheetArea[] => {
      if (cell !== value) return [];
      const [top, left] = [firstRow + at - down, firstColumn + column - across];
      if (top < 0 || left < 0 || !holds(table, rows, { top, left })) return [];
      return [{ sheet: table.sheet, top, left, bottom: top + rows.length - 1, right: left + width - 1 }];
    }),
  );
}

function holds(
  { rows: own, top: firstRow = 0, left: firstColumn = 0 }: CellTable,
  rows: Rows,
  { top, left }: { readonly top: number; readonly left: number },
): boolean {
  return rows.every((row, down) => {
    const cells = own[top + down - firstRow] ?? [];
    return row.every((value, across) => value === blankAsNull(cells[left + across - firstColumn]));
  });
}

function blankAsNull(cell: CellValue | undefined): CellValue {
  return cell === undefined || cell === '' ? null : cell;
}
