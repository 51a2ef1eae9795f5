// The sample ledgers of the cases, as a clerk selects them for LEDGER, with what the command line and the
// expected figures say of them.
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { builtinSchemes, parseMonth, type CellTable, type CellValue, type YearResult } from '../../src/engine';
import { SeenRange } from '../../src/functions/seen-workbook';
import { openLedger } from '../../src/tasks/open-ledger';
import { scoreReport } from '../../src/cli/json/score-report';
import { openWorkbookFile } from '../../src/workbook/file';
import type { ExpectedYear } from '../oracle/expected-year';

const FOLDER = join(__dirname, '..', 'cases', 'ledgers');

export const SAMPLES = readdirSync(FOLDER)
  .filter((name) => name.endsWith('.xlsx'))
  .map((name) => name.replace('.xlsx', ''));

export type Sample = {
  readonly tables: readonly CellTable[];
  readonly start: string | null;
  /** As the command line scores it, and as it prints it. */
  readonly result: YearResult;
  readonly report: ExpectedYear;
  /** What a second reckoning found. */
  readonly expected: Pick<ExpectedYear, 'households' | 'awards'>;
};

export async function openSample(name: string, asOf: string | null = null): Promise<Sample> {
  const workbook = openWorkbookFile(new Uint8Array(readFileSync(join(FOLDER, `${name}.xlsx`))), {
    name: `${name}.xlsx`,
  });
  const expected = JSON.parse(readFileSync(join(FOLDER, `${name}.expected.json`), 'utf8')) as ExpectedYear & {
    readonly run: { readonly start: string | null };
  };
  const { start } = expected.run;
  const outcome = await openLedger(workbook, {
    schemes: builtinSchemes(),
    scheme: null,
    year: null,
    start: monthOf(start),
    asOf: monthOf(asOf),
    residents: null,
  });
  if (outcome.kind !== 'opened') throw new Error(`${name}: ${outcome.kind}`);
  return {
    tables: await workbook.readTables(),
    start,
    result: outcome.result,
    report: scoreReport(outcome.result, null) as unknown as ExpectedYear,
    expected,
  };
}

function monthOf(text: string | null): ReturnType<typeof parseMonth> {
  return text === null ? null : parseMonth(text);
}

/** LEDGER's arguments in Excel: the settings, then each sheet's name before its cells from A1 on;
 * `blank` is what blank cells are handed over as. */
export function ledgerArguments(
  { tables, start }: Pick<Sample, 'tables' | 'start'>,
  blank: CellValue = null,
): readonly unknown[] {
  return [[['起始月份', start ?? blank]], ...seenRanges(tables, blank)];
}

/** Every sheet's name before its range. */
export function seenRanges(tables: readonly CellTable[], blank: CellValue = null): readonly unknown[] {
  return tables.flatMap((table) => {
    const given = rangeOf(table, blank);
    return [
      table.sheet,
      new SeenRange(given, tables, {
        sheet: table.sheet,
        top: 0,
        left: 0,
        bottom: given.length,
        right: given[0].length - 1,
      }),
    ];
  });
}

/** As a host hands it over, with one row to come. */
export function rangeOf({ rows, top = 0, left = 0 }: CellTable, blank: CellValue): readonly (readonly CellValue[])[] {
  const width = left + rows.reduce((most, row) => Math.max(most, row.length), 1);
  const line = (row: readonly CellValue[]): CellValue[] =>
    Array.from({ length: width }, (_, column) => row[column - left] ?? blank);
  return [...Array.from({ length: top }, () => line([])), ...Array.from(rows, (row) => line(row ?? [])), line([])];
}
