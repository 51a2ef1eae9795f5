// Where a ledger row stands in the workbook, for the problems that scoring, account and ranking raise.
import type { Place } from '../basis/problem';
import type { ColumnKind, Household, Ledger } from '../ledger/types';

/** The row (1-based) of a table (index into `Ledger.tables`), with the header of its column of that kind when it has
 * one. */
export function placeOfRow(ledger: Ledger, table: number, row: number, kind: ColumnKind): Place {
  const { sheet, columns } = ledger.tables[table];
  const column = columns.find((one) => one.kind === kind);
  return { sheet, row, column: column?.header ?? null, columnIndex: column?.index ?? null };
}

/** The facts that name a household in a problem. */
export function namesOf(household: Household): { readonly household: string; readonly head: string } {
  return { household: household.id, head: household.head };
}
