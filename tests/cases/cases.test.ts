// Runs every case directory: the ledger is read, scored and ranked, and what its expected.json names is
// compared. On a difference the whole answer is written beside the case as actual.json.
import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import {
  evaluateYear,
  explainHousehold,
  listHonours,
  parseMonth,
  readLedger,
  type Month,
  type YearResult,
} from '../../src/engine';
import { explainReport } from '../../src/cli/json/explain-report';
import type { SumHousehold } from '../../src/cli/json/household-report';
import { scoreReport } from '../../src/cli/json/score-report';
import { caseNames, readCase, schemeOf, type CaseDirectory, type CaseRun } from './case-directory';
import { differencesFrom, problemDifferences, type ProblemPlace } from './differences';

const month = (text: string): Month => parseMonth(text) as Month;

function evaluate(directory: CaseDirectory, { ask = {} }: CaseRun): YearResult {
  const scheme = schemeOf(directory, ask);
  const ledger = readLedger(directory.tables, scheme, ask.year === undefined ? {} : { year: ask.year });
  return evaluateYear(ledger, scheme, {
    ...(ask.start === undefined ? {} : { start: month(ask.start) }),
    ...(ask.asOf === undefined ? {} : { asOf: month(ask.asOf) }),
    ...(ask.residents === undefined ? {} : { residents: ask.residents }),
  });
}

function indexOf({ ledger }: YearResult, id: string): number {
  return ledger.roster.households.findIndex((household) => household.id === id);
}

/** `J1 3 = 2.5 + 0.5 group-cap 加减分登记!2` */
function linesOf(result: YearResult, subject: string): readonly string[] {
  const [id, of] = subject.split(' ');
  const asked = of === undefined ? null : month(of);
  const breakdown = explainHousehold(result.ledger, result.scores, indexOf(result, id), asked);
  const { lines } = explainReport(result, breakdown, asked);
  return lines.map(
    (line) =>
      `${of === undefined ? `${line.month} ` : ''}${line.item} ${line.raw} = ${line.counted} + ${line.excess} ${line.reason}${line.row === null ? '' : ` ${line.sheet}!${line.row}`}`,
  );
}

function honoursOf(result: YearResult, of: string): unknown {
  const list = listHonours(result.ledger, result.scores, month(of));
  const ids = (households: readonly number[]): readonly string[] =>
    households.map((household) => result.ledger.roster.households[household].id);
  return list === null ? null : { households: ids(list.households), undecided: ids(list.undecided) };
}

/** Months by their name, so that a case can name a few of them. */
function byMonth({ months, ...household }: SumHousehold): object {
  return {
    ...household,
    monthCount: months.length,
    months: Object.fromEntries(months.map((each) => [each.month, each])),
  };
}

/** The answer in the shape of a run, as far as the run asks. */
function answerOf(result: YearResult, run: CaseRun): CaseRun & { readonly problems: readonly ProblemPlace[] } {
  const report = scoreReport(result, null);
  const asked = <T>(keys: object | undefined, answer: (key: string) => T): Readonly<Record<string, T>> =>
    Object.fromEntries(Object.keys(keys ?? {}).map((key) => [key, answer(key)]));
  return {
    ...(report.asOf === undefined ? {} : { asOf: report.asOf }),
    households: Object.fromEntries(
      report.households.map((household) => [household.id, 'months' in household ? byMonth(household) : household]),
    ),
    count: report.households.length,
    awards: report.awards ?? {},
    groups: report.groups ?? [],
    results: report.results ?? [],
    problems: report.problems.map(({ code, sheet, row }) => [code, sheet, row]),
    explain: asked(run.explain, (key) => linesOf(result, key)),
    honours: asked(run.honours, (key) => honoursOf(result, key) as never),
  };
}

describe('cases', () => {
  const names = caseNames(__dirname);

  it('are at least 30', () => {
    expect(names.length).toBeGreaterThanOrEqual(30);
  });

  it.each(names)('%s', (name) => {
    const directory = readCase(join(__dirname, name));
    const found = directory.runs.flatMap((run, number): readonly string[] => {
      const { problems, ...figures } = run;
      const expected = { ...figures, ask: undefined };
      const answer = answerOf(evaluate(directory, run), run);
      const differences = [
        ...differencesFrom(expected, answer, `runs.${number}`),
        ...(problems === undefined ? [] : problemDifferences(problems, answer.problems)),
      ];
      if (differences.length > 0)
        writeFileSync(join(directory.path, 'actual.json'), `${JSON.stringify(answer, null, 1)}\n`);
      return differences;
    });
    expect(found).toEqual([]);
  });
});
