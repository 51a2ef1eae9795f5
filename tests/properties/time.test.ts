// One law for time: what is said of days up to a month is the same whenever it is asked again.
// Any plan the checker takes, on any ledger, is asked twice, as of a month and as of a later one.
import * as fc from 'fast-check';
import { firstMonthOfYear } from '../../src/engine/scheme/plan-year';
import {
  evaluateYear,
  lastDayOf,
  monthOfDay,
  readLedger,
  type CellTable,
  type CellValue,
  type Ledger,
  type Month,
  type Problem,
  type Scheme,
} from '../../src/engine';
import {
  FIRST_DAY_OF_2022,
  HOUSEHOLDS,
  ledgerFigures,
  ledgerRows,
  ledgerTablesOf,
  type LedgerFigure,
  type LedgerRow,
} from '../support/valid-ledgers';
import { validSchemes, type ValidScheme } from '../support/valid-schemes';
import { propertyRuns } from './settings';

type Taken = { readonly who: string; readonly day: number; readonly points: number };

const redemptions: fc.Arbitrary<readonly Taken[]> = fc.array(
  fc.record({ who: fc.constantFrom(...HOUSEHOLDS), day: fc.nat(729), points: fc.integer({ min: 1, max: 60 }) }),
  { maxLength: 8 },
);
/** Months of the year 0..11. */
const twoMonths = fc
  .tuple(fc.nat(10), fc.nat(10))
  .map(([one, gap]) => ({ early: one, late: Math.min(11, one + 1 + gap) }));
const askedTwice = fc.record({ taken: redemptions, months: twoMonths });

/** More than anybody has: what is missing tells what there is. */
const PROBE = 100_000;

/** The redemptions, and one of everybody after all points of `month` are in. */
function takenTable(taken: readonly Taken[], month: number): CellTable {
  const rows = taken.map(({ who, day, points }): CellValue[] => [FIRST_DAY_OF_2022 + day, who, points]);
  const probes = HOUSEHOLDS.map((who): CellValue[] => [lastDayOf(month + 1), who, PROBE]);
  return { sheet: '兑换登记', rows: [['日期', '户号', '消耗积分'], ...rows, ...probes] };
}

/** What is said as of `asOf` of the days up to the end of `month`, and of redemptions of the month after it. */
function saidOf(
  { scheme }: ValidScheme,
  ledger: Ledger,
  { asOf, month }: { readonly asOf: Month; readonly month: Month },
): unknown {
  const { scores, problems } = evaluateYear(ledger, scheme, { asOf, start: firstMonthOfYear(scheme, 2022) });
  const upTo = month - scores.first;
  const past = (column: { readonly slice: (from: number, to: number) => ArrayLike<number> }): readonly number[] =>
    HOUSEHOLDS.flatMap((_, at) => [...Array.from(column.slice(at * 12, at * 12 + upTo + 1))]);
  const { bonus, annual, deduction } = scores.months;
  const { sanctions } = scores;
  const out =
    sanctions === null ? [] : [...sanctions.outDay].map((day) => (day !== 0 && monthOfDay(day) <= month ? day : 0));
  const said = {
    rows: [bonus, annual, deduction].map(past),
    vetoes: sanctions === null ? [] : [sanctions.cleared, sanctions.disqualified, sanctions.dropped].map(past),
    out,
  };
  return {
    ...(keepsRows(scheme) ? said : {}),
    redemptions: problems
      .filter((problem) => isOf(problem, ledger, { month, atOnce: goesByDays(scheme) }))
      .map(({ code, row, facts }) => [
        code,
        row,
        (facts as { readonly available?: number }).available ?? facts['why'] ?? null,
      ]),
  };
}

/** Where only the highest row of several months counts, a higher one takes its place, and what was said of the row is
 * over. */
function keepsRows({ versions }: Scheme): boolean {
  return versions[0].rules.groups.every(
    ({ highestPer }) => highestPer === null || highestPer === 'day' || highestPer === 'event',
  );
}

/** Whether rows give, or clear, what can be redeemed on their day, and not with the end of their month. */
function goesByDays({ versions }: Scheme): boolean {
  const { redemption, items, vetoes } = versions[0].rules;
  const clears = [...items, ...vetoes].some(({ effects }) => effects.some(({ effect }) => effect === 'clear-balance'));
  return clears || (redemption?.usableAtOnce ?? false);
}

/** `atOnce`: what rows of the month after it give, or clear, is known only as of that. */
function isOf(
  { code, row }: Problem,
  ledger: Ledger,
  { month, atOnce }: { readonly month: number; readonly atOnce: boolean },
): boolean {
  const day = ledger.redemptions.find((one) => one.row === row)?.day ?? 0;
  if (code === 'redemption-against-terms' || code === 'over-redeemed')
    return monthOfDay(day) <= month + (atOnce ? 0 : 1);
  return code === 'redeemed-while-frozen' && monthOfDay(day) <= month;
}

describe('evaluateYear', () => {
  it('says the same of past days at 2 months of a year: points, vetoes, balances, redemptions too many or while frozen', () => {
    fc.assert(
      fc.property(
        validSchemes,
        ledgerRows,
        ledgerFigures,
        askedTwice,
        (plan, rows, figures, { taken, months: { early, late } }) => {
          const first = firstMonthOfYear(plan.scheme, 2022);
          const month = (first + early) as Month;
          const ledger = readLedger([...ledgerTablesOf(plan, rows, figures), takenTable(taken, month)], plan.scheme, {
            year: 2022,
          });
          // What was handed out on a day that nobody can read is taken as of asOf.
          fc.pre(ledger.redemptions.every(({ day }) => day !== null));
          expect(saidOf(plan, ledger, { asOf: (first + late) as Month, month })).toEqual(
            saidOf(plan, ledger, { asOf: month, month }),
          );
        },
      ),
      propertyRuns(150),
    );
  });
});

/** All that is said as of a month, with the rows of the ledger up to a day of it. */
function comesTo(
  plan: ValidScheme,
  rows: readonly LedgerRow[],
  figures: readonly LedgerFigure[],
  asOf: Month,
): unknown {
  const ledger = readLedger(ledgerTablesOf(plan, rows, figures), plan.scheme, { year: 2022 });
  // A row that later rows show to be a slip of the pen is told of, and does not count.
  fc.pre(!ledger.problems.some(({ code }) => code === 'date-apart'));
  const start = firstMonthOfYear(plan.scheme, 2022);
  const { scores, ranking, awards, account, results } = evaluateYear(ledger, plan.scheme, { asOf, start });
  const { total, base, bonus, annual, deduction, sanctions } = scores;
  return {
    figures: [total, base, bonus, annual, deduction].map((column) => [...column]),
    sanctions: sanctions && [sanctions.cleared, sanctions.disqualified, sanctions.dropped, sanctions.outDay],
    rank: [...ranking.rank],
    outcomes: awards?.outcomes ?? null,
    balance: account && [...account.balance],
    results,
  };
}

describe('evaluateYear as of a month', () => {
  it('comes to the same of 1 ledger whether or not it has rows of later months: totals (those of validMonths too), vetoes, ranks, awards, balances', () => {
    fc.assert(
      fc.property(validSchemes, ledgerRows, ledgerFigures, fc.nat(11), (plan, rows, figures, month) => {
        const asOf = (firstMonthOfYear(plan.scheme, 2022) + month) as Month;
        const known = rows.filter(({ day }) => FIRST_DAY_OF_2022 + day <= lastDayOf(asOf));
        // The freeze and the veto of a later row are of its own time.
        expect(comesTo(plan, rows, figures, asOf)).toEqual(comesTo(plan, known, figures, asOf));
      }),
      propertyRuns(60),
    );
  });
});
