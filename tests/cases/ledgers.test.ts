// The ledgers of ledgers/, as clerks keep them, through the file adapter: every figure, rank, award and
// problem must come out as NAME.expected.json says.
import { readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { builtinSchemes, parseMonth } from '../../src/engine';
import { openLedger } from '../../src/tasks/open-ledger';
import { scoreReport, type ScoreReport } from '../../src/cli/json/score-report';
import { openWorkbookFile } from '../../src/workbook/file';
import { differencesFrom, problemDifferences, type ProblemPlace } from './differences';

const FOLDER = join(__dirname, 'ledgers');

type Household = { readonly id: string };
type Expected = {
  readonly households: readonly Household[];
  readonly awards: object;
  /** `null`: not checked. */
  readonly problems: readonly ProblemPlace[] | null;
  readonly run: { readonly start: string | null };
};

async function scoredReport(name: string, start: string | null): Promise<ScoreReport> {
  const workbook = openWorkbookFile(new Uint8Array(readFileSync(join(FOLDER, `${name}.xlsx`))), {
    name: `${name}.xlsx`,
  });
  const month = start === null ? null : parseMonth(start);
  const outcome = await openLedger(workbook, {
    schemes: builtinSchemes(),
    scheme: null,
    year: null,
    start: month,
    asOf: null,
    residents: null,
  });
  if (outcome.kind !== 'opened') throw new Error(`${name}: ${outcome.kind}`);
  return scoreReport(outcome.result, null);
}

function differences({ households, problems, ...rest }: Expected, report: ScoreReport): readonly string[] {
  const expected: object = { ...rest, run: undefined };
  const byId = (list: readonly Household[]): object =>
    Object.fromEntries(list.map((household) => [household.id, household]));
  const places = report.problems.map(({ code, sheet, row }): ProblemPlace => [code, sheet, row]);
  return [
    ...differencesFrom(expected, report),
    ...differencesFrom(byId(households), byId(report.households)),
    ...differencesFrom(households.length, report.households.length, 'households'),
    ...(problems === null ? [] : problemDifferences(problems, places)),
  ];
}

describe('openLedger', () => {
  const names = readdirSync(FOLDER)
    .filter((name) => name.endsWith('.xlsx'))
    .map((name) => name.replace('.xlsx', ''));

  it('finds the 8 ledgers', () => {
    expect(names).toHaveLength(8);
  });

  it.each(names)('gives 0 differences from the expected figures of %s', async (name) => {
    const expected = JSON.parse(readFileSync(join(FOLDER, `${name}.expected.json`), 'utf8')) as Expected;
    const report = await scoredReport(name, expected.run.start);
    const found = differences(expected, report);
    if (found.length > 0) writeFileSync(join(FOLDER, `${name}.actual.json`), `${JSON.stringify(report, null, 1)}\n`);
    expect(found).toEqual([]);
  });
});
