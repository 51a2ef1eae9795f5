// A range as LEDGER keeps it until the next call: normalised, fingerprinted row by row. Rows that have
// not changed since are taken over as they are: comparing a row is much cheaper than reading it anew.
import type { CellValue } from '../engine';
import { hashRow } from './content-digest';
import { cellOf, cellsOf, hostRows } from './host-arguments';
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

/** Reads a range; rows equal to those of `before` in the same place are shared with it, and all of it where nothing changed. */
export function keepTable(name: string, argument: HostArgument, before: KeptTable | undefined): KeptTable {
  const given = hostRows(argument);
  const lanes = new Int32Array(given.length * 2);
  if (before !== undefined) lanes.set(before.lanes.subarray(0, lanes.length));
  let changed = given.length !== before?.rows.length;
  const rows = given.map((row, at) => {
    const known = before?.rows[at];
    if (known !== undefined && isSame(row, known)) return known;
    changed = true;
    const cells = cellsOf(row);
    hashRow(cells, lanes, at * 2);
    return cells;
  });
  return before !== undefined && !changed ? { ...before, name } : { name, rows, lanes, filled: filledRows(rows) };
}

function filledRows(rows: readonly (readonly CellValue[])[]): number {
  let filled = rows.length;
  while (filled > 0 && rows[filled - 1].every((cell) => cell === null)) filled--;
  return filled;
}

function isSame(row: readonly unknown[], known: readonly CellValue[]): boolean {
  if (row.length !== known.length) return false;
  for (let at = 0; at < known.length; at++) {
    if (row[at] !== known[at] && cellOf(row[at]) !== known[at]) return false;
  }
  return true;
}
