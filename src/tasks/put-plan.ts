// A plan put into a workbook as its sheet 积分方案, for a clerk to edit there.
import { composeSchemeSheet, findSchemeSheet, LONGEST_CELL, readSchemeSheet, type CellTable } from '../engine';
import type { Workbook } from '../workbook/port';

export type PutOutcome =
  | { readonly kind: 'put'; readonly sheets: readonly string[] }
  /** The workbook has a plan already: two would be one too many. */
  | { readonly kind: 'there-already' }
  /** Cells cannot hold the plan: a text is longer than a cell. */
  | { readonly kind: 'not-kept' };

/** Adds the sheet of a plan without errors. Throws HostFailure. */
export async function putPlan(workbook: Workbook, json: unknown): Promise<PutOutcome> {
  const tables = await workbook.readTables();
  if (findSchemeSheet(tables) !== null) return { kind: 'there-already' };
  const model = composeSchemeSheet(json);
  const values = model.rows.map(({ cells }) => cells.map((cell) => cell?.value ?? null));
  const table: CellTable = { sheet: model.name, rows: values };
  const tooLong = values.some((row) => row.some((value) => typeof value === 'string' && value.length > LONGEST_CELL));
  if (tooLong || readSchemeSheet(table).value === null) return { kind: 'not-kept' };
  return { kind: 'put', sheets: await workbook.addSheets([model]) };
}
