// Formulas as a person would type them, about the ledger that is open:
// a scored year enters, the three that a first lesson needs leave.
import {
  builtinSchemes,
  cellName,
  entryAt,
  firstEvent,
  formatMonth,
  headOf,
  HouseholdYear,
  householdYears,
  SCHEME_SHEET,
  type CellTable,
  type FoundTable,
  type Household,
  type Month,
  type YearResult,
} from '../engine';
import { sheetReference } from '../workbook/formula-text';
import { callFormula } from './ledger-formula';

export type ExampleFormulas = {
  /** TOTAL, which reads the sheet again where SCORE only has the values, over the one table that the record stands in;
   * `null` where no table can be asked alone: it would be read by the default plan. */
  readonly bare: { readonly formula: string; readonly range: string } | null;
  readonly ledger: string;
  readonly named: string;
  /** Whom the first and the last ask for; which month, or year, the last. */
  readonly household: Household;
  readonly period: string;
};

/** Tables that a lesson shows of a ledger. */
const MOST_TABLES = 4;

/** `null` where nobody can be shown. `ticket`: how formulas name the ledger. */
export function exampleFormulas(
  result: YearResult,
  tables: readonly CellTable[],
  ticket: string,
): ExampleFormulas | null {
  const { ledger, scheme, scores } = result;
  const record = firstRecord(result);
  const household =
    record?.household ?? householdYears(result).find((one) => one.takesPart && isShareable(one.household))?.household;
  if (household === undefined) return null;
  // Where means are taken there are no points of a month.
  const period = scores.aspects.length > 0 ? String(scores.year) : formatMonth(record?.month ?? scores.asOf);
  const args = [`"${household.id}"`, scores.aspects.length > 0 ? period : `"${period}"`];
  const shipped = builtinSchemes();
  const range = record === null || scheme.id !== entryAt(shipped, 0).id ? null : rangeOf([record.table]);
  const ownPlan = tables.find(({ sheet }) => sheet === SCHEME_SHEET);
  const plan = shipped.some(({ id }) => id === scheme.id) ? `"${scheme.id}"` : '';
  const read = ledger.tables.filter(({ taken, columns, role }) => taken && columns.length > 0 && role !== 'settings');
  const sheets = [...new Set(read.map(({ sheet }) => sheet))].map((sheet) =>
    rangeOf(read.filter((table) => table.sheet === sheet)),
  );
  const given = [...(ownPlan === undefined ? [] : [wholeOf(ownPlan)]), ...sheets];
  return {
    bare: range === null ? null : { formula: callFormula('TOTAL', [range, `"${household.id}"`]), range },
    ledger: callFormula('LEDGER', [plan, ...given.slice(0, MOST_TABLES), ...(given.length > MOST_TABLES ? ['…'] : [])]),
    named: callFormula('SCORE', [ticket, ...args]),
    household,
    period,
  };
}

type Record = { readonly household: Household; readonly month: Month; readonly table: FoundTable };

/** A record that counts, in a table whose rows say whose they are: it is known there without the roster. */
function firstRecord(result: YearResult): Record | null {
  const found = firstEvent(result.ledger, ({ household, month, table }) => {
    const one = new HouseholdYear(result, household);
    return (
      month >= result.scores.start &&
      one.month(month) !== null &&
      one.takesPart &&
      table.ofHousehold !== true &&
      isShareable(one.household)
    );
  });
  return found === null ? null : { ...found, household: entryAt(result.ledger.roster.households, found.household) };
}

/** Whose 户号 and name are shown as they are: numbers that are nobody else's business stand in brackets by now. */
function isShareable(household: Household): boolean {
  return household.id !== '' && !/[（）]/u.test(household.id + headOf(household));
}

/** From A1 on, so that headers and titles are in it. */
function rangeOf(tables: readonly FoundTable[]): string {
  const row = Math.max(...tables.map(({ headerBottom, bodyBottom }) => Math.max(headerBottom, bodyBottom)));
  const column = Math.max(...tables.flatMap(({ columns }) => columns.map(({ index }) => index)));
  return `${sheetReference(entryAt(tables, 0).sheet)}!A1:${cellName(row, column)}`;
}

function wholeOf({ sheet, rows, top = 0, left = 0 }: CellTable): string {
  return `${sheetReference(sheet)}!A1:${cellName(top + rows.length - 1, left + Math.max(1, ...rows.map((row) => row.length)) - 1)}`;
}
