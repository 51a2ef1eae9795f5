// Looks at the formulas of ours in the workbook: which cell they take the ledger from, and which LEDGER no longer reads
// all that the pane reads.
import type { CellTable, YearResult } from '../../engine';
import { ledgerInWorkbook } from '../../tasks/put-formulas';
import { staleFormulas, type StaleFormula } from '../../tasks/stale-formulas';
import type { Desk } from '../../workbook/desk';
import type { FormulasState } from './formulas-state';

/** What is in the workbook now. Throws HostFailure. */
export async function lookAtFormulas(
  desk: Desk,
  { result, tables }: { readonly result: YearResult; readonly tables: readonly CellTable[] },
): Promise<Pick<FormulasState, 'ticket' | 'stale'>> {
  const formulas = await desk.formulas('workbook');
  return { ticket: (await ledgerInWorkbook(desk, formulas)) ?? '', stale: staleFormulas(result, tables, formulas) };
}

/** Tells what is stale in one way from what is stale in another. */
export function staleKey(stale: readonly StaleFormula[]): string {
  return JSON.stringify(stale.map(({ sheet, row, column, lacks }) => [sheet, row, column, lacks]));
}
