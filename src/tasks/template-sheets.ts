// An empty ledger put into a workbook that has none: new sheets for the plan, ready to be filled in.
import { chooseScheme, composeTemplateSheets, entryAt, type CellTable, type Scheme } from '../engine';
import type { Workbook } from '../workbook/port';
import { planOfTables } from './read-plan';

export type LedgerTemplate = {
  readonly plan: Scheme;
  /** What there will be, in order: each sheet with its headers. */
  readonly sheets: readonly { readonly name: string; readonly headers: readonly string[] }[];
};

/** What the template would be: for the workbook's own plan, else for the one that it names, else for the default. */
export function ledgerTemplate(tables: readonly CellTable[], schemes: readonly Scheme[]): LedgerTemplate {
  const plan = planOfTables(tables)?.scheme ?? chooseScheme(tables, schemes).scheme;
  return {
    plan,
    sheets: composeTemplateSheets(plan).map(({ name, rows }) => ({
      name,
      headers: entryAt(rows, 0).cells.map((cell) => String(cell?.value ?? '')),
    })),
  };
}

/** Adds the sheets after the last one, all or none; the names that they were given. Throws HostFailure. */
export function addTemplateSheets(
  workbook: Workbook,
  { plan }: Pick<LedgerTemplate, 'plan'>,
): Promise<readonly string[]> {
  return workbook.addSheets(composeTemplateSheets(plan));
}
