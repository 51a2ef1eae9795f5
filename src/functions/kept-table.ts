// Cells as LEDGER keeps them until the next call: normalised, fingerprinted row by row. Rows that have
// not changed since are taken over as they are: comparing a row is much cheaper than reading it anew.
import { type CellTable, type CellValue } from '../engine';
import { hashRow } from './content-digest';
import { cellsOf, hostRows, type CellReader } from './host-arguments';
import type { HostArgument } from './host-argument';

export type KeptTable = {
  /** The text before the table: its name or period; '' for none. */
  readonly name: string;
  readonly rows: readonly (readonly CellValue[])[];
  /** Two words a row. */
  readonly lanes: Int32Array;
  /** Rows up to the last one that holds anything. */
  readonly filled: number;
};

/** Reads a range; rows equal to those of `before` in the same place are shared with it, and all of it where nothing
 * changed. */
export function keepTable(
  name: string,
  argument: HostArgument,
  read: CellReader,
  before: KeptTable | undefined,
): KeptTable {
  return keepRows(
    name,
    hostRows(argument),
    { same: (cell, known) => read(cell) === known, made: (row) => cellsOf(row, read) },
    before,
  );
}

/** Cells that the host showed as they stand in the sheet; `name` sets it apart from others. */
export function keepSeen(name: string, { rows }: CellTable, before: KeptTable | undefined): KeptTable {
  return keepRows(name, rows, AS_SEEN, before);
}

type Reading = {
  readonly same: (cell: unknown, known: CellValue) => boolean;
  readonly made: (row: readonly unknown[]) => readonly CellValue[];
};

const AS_SEEN: Reading = { same: () => false, made: (row) => row as readonly CellValue[] };
const NO_CELLS: readonly unknown[] = [];

function keepRows(
  name: string,
  given: readonly (readonly unknown[])[],
  reading: Reading,
  before: KeptTable | undefined,
): KeptTable {
  const lanes = new Int32Array(given.length * 2);
  if (before !== undefined) lanes.set(before.lanes.subarray(0, lanes.length));
  let changed = given.length !== before?.rows.length;
  const rows = Array.from(given, (row = NO_CELLS, at) => {
    const known = before?.rows[at];
    if (known !== undefined && isSame(row, known, reading)) return known;
    changed = true;
    const cells = reading.made(row);
    hashRow(cells, lanes, at * 2);
    return cells;
  });
  return before !== undefined && !changed ? { ...before, name } : { name, rows, lanes, filled: filledRows(rows) };
}

function filledRows(rows: readonly (readonly CellValue[])[]): number {
  let filled = rows.length;
  while (filled > 0 && rows[filled - 1]?.every((cell) => cell === null)) filled--;
  return filled;
}

function isSame(row: readonly unknown[], known: readonly CellValue[], { same }: Reading): boolean {
  return row.length === known.length && known.every((cell, at) => row[at] === cell || same(row[at], cell));
}
