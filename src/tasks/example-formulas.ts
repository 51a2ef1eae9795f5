// Formulas as a person would type them, about the ledger that is open: a scored year enters, the three that a first lesson
// needs leave.
import { builtinSchemes, cellName, formatMonth, headOf, SCHEME_SHEET, type CellTable, type FoundTable, type Household, type Month, type YearResult } from '../engine';
import { sheetReference } from '../workbook/formula-text';
import { callFormula } from './ledger-formula';

export type ExampleFormulas = {
  /** SCORE over one table; `null` where no table has points of its own. */
  readonly bare: { readonly formula: string; readonly range: string } | null;
  readonly ledger: string;
  readonly named: string;
  /** As the formulas name it, and as a person knows it. */
  readonly household: Household;
  readonly month: Month;
};

/** Tables that a lesson shows of a ledger. */
const MOST_TABLES = 4;

/** `null` where nobody is in the roster. `ticket`: how formulas name the ledger. */
export function exampleFormulas(result: YearResult, tables: readonly CellTable[], ticket: string): ExampleFormulas | null {
  const { ledger, scheme, scores } = result;
  const household = ledger.roster.households.find((each, at) => scores.participates[at] === 1 && isShareable(each)) ?? null;
  if (household === null) return null;
  const read = ledger.tables.filter(({ taken, columns, role }) => taken && columns.length > 0 && role !== 'settings');
  const args = [`"${household.id}"`, `"${formatMonth(scores.asOf)}"`];
  const counted = read.find(({ role }) => role === 'events') ?? read.find(({ role }) => role === 'assessment');
  const range = counted === undefined ? null : rangeOf([counted]);
  const ownPlan = tables.find(({ sheet }) => sheet === SCHEME_SHEET);
  const plan = builtinSchemes().some(({ id }) => id === scheme.id) ? `"${scheme.id}"` : '';
  const sheets = [...new Set(read.map(({ sheet }) => sheet))].map((sheet) => rangeOf(read.filter((table) => table.sheet === sheet)));
  const given = [...(ownPlan === undefined ? [] : [wholeOf(ownPlan)]), ...sheets];
  return {
    bare: range === null ? null : { formula: callFormula('SCORE', [range, ...args]), range },
    ledger: callFormula('LEDGER', [plan, ...given.slice(0, MOST_TABLES), ...(given.length > MOST_TABLES ? ['…'] : [])]),
    named: callFormula('SCORE', [ticket, ...args]),
    household,
    month: scores.asOf,
  };
}

/** Whose 户号 and name are shown as they are: numbers that are nobody else's business stand in brackets by now. */
function isShareable(household: Household): boolean {
  return household.id !== '' && !/[（）]/u.test(household.id + headOf(household));
}

/** From A1 on, so that headers and titles are in it. */
function rangeOf(tables: readonly FoundTable[]): string {
  const row = Math.max(...tables.map(({ headerBottom, bodyBottom }) => Math.max(headerBottom, bodyBottom)));
  const column = Math.max(...tables.flatMap(({ columns }) => columns.map(({ index }) => index)));
  return `${sheetReference(tables[0].sheet)}!A1:${cellName(row, column)}`;
}

function wholeOf({ sheet, rows, top = 0, left = 0 }: CellTable): string {
  return `${sheetReference(sheet)}!A1:${cellName(top + rows.length - 1, left + Math.max(1, ...rows.map((row) => row.length)) - 1)}`;
}
