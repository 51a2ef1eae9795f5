// A case directory as LEDGER reads it: its plan as the cells of 积分方案, then its tables by their names.
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { composeSchemeSheet, type CellValue } from '../../src/engine';
import { readCase } from '../cases/case-directory';
import { Formulas } from './formulas';

const CASES = join(__dirname, '../cases');

export type LoadedCase = { readonly formulas: Formulas; readonly ticket: unknown };

export function loadedCase(name: string, settings: unknown = null): LoadedCase {
  const plan = JSON.parse(readFileSync(join(CASES, name, 'scheme.json'), 'utf8')) as object;
  return loadedPlan(
    plan,
    readCase(join(CASES, name)).tables.flatMap(({ sheet, rows }) => [sheet, rows.map((row) => [...row])]),
    settings,
  );
}

/** `tables`: names and cells in turn. */
export function loadedPlan(plan: object, tables: readonly unknown[], settings: unknown = null): LoadedCase {
  // A blank cell may arrive as 0, so that a real zero is typed as text.
  const cells = composeSchemeSheet(plan).rows.map((row) =>
    row.cells.map((cell): CellValue => (cell?.value === 0 ? '0' : (cell?.value ?? null))),
  );
  const formulas = new Formulas();
  return { formulas, ticket: formulas.call('LEDGER', settings, '积分方案', cells, ...tables) };
}

/** The only cell of what spills into one. */
export function valueOf(result: unknown): unknown {
  const [first, ...others] = Array.isArray(result) ? (result as readonly unknown[]) : [result];
  return others.length === 0 && Array.isArray(first) && first.length === 1 ? first[0] : result;
}
