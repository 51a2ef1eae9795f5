// Any plan of the whole vocabulary on any ledger: the engine's figures against those of the second scorer for any plan, which was
// written from the pages for those who write plans.
import * as fc from 'fast-check';
import {
  evaluateYear,
  formatMonth,
  numberOf,
  parseMonth,
  readLedger,
  readScheme,
  type Month,
  type Points,
  type YearResult,
} from '../../src/engine';
import { groupStandings } from '../../src/engine/ranking/group-standings';
import { lastDayOfMonth, monthAfter, monthOfDayText } from '../oracle/days';
import { toNumber, type Fraction } from '../oracle/fraction';
import { keepAnyAccount } from '../oracle/any-plan/keep-any-account';
import { barredDays } from '../oracle/any-plan/out-and-frozen';
import { firstMonth, type PlanText } from '../oracle/any-plan/plan-text';
import { rankAnyGroups } from '../oracle/any-plan/rank-any-groups';
import { scoreAnyYear } from '../oracle/any-plan/score-any-year';
import { saidOfRedemptions, unitsOf } from '../oracle/any-plan/terms-of-redemption';
import type { AnyVillage } from '../oracle/any-plan/village';
import { knownPlan, ledgerTaken, tablesOf, villageOf, type Keys, type Sources } from '../support/any-plan-village';
import { HOUSEHOLDS, ledgerFigures, ledgerRows } from '../support/valid-ledgers';
import { schemesWithAccounts } from '../support/valid-schemes';
import { propertyRuns } from './settings';

const sources = fc.record({ rows: ledgerRows, figures: ledgerFigures, taken: ledgerTaken });
const asked = fc.record({ later: fc.nat(1), month: fc.nat(11) });

type Asked = { readonly later: number; readonly month: number };
type Figures = Readonly<Record<string, unknown>>;
type Both = {
  readonly plan: PlanText;
  readonly village: AnyVillage;
  readonly year: number;
  readonly result: YearResult;
};

/** A plan and a village, and what the engine says of them; `null` where there is nothing to compare. */
function bothOf(json: Keys, ledgerOf: Sources, { later, month }: Asked): Both | null {
  const plan = knownPlan(json);
  if (plan === null) return null;
  const { value: scheme } = readScheme(plan);
  if (scheme === null) throw new Error('a plan that was taken before');
  const start = firstMonth(plan, 2022);
  // Rows are of two years from January 2022 on.
  const year = 2022 + (start === '2022-01' ? later : 0);
  const asOf = monthAfter(firstMonth(plan, year), month);
  const village = villageOf(plan, ledgerOf, { start, asOf });
  const bounds = { start: parseMonth(start) as Month, asOf: parseMonth(asOf) as Month };
  const result = evaluateYear(readLedger(tablesOf(plan, village), scheme, { year }), scheme, bounds);
  return result.problems.some(({ code }) => code === 'date-apart') ? null : { plan, village, year, result };
}

const everyone = <T>(figure: (household: number) => T): readonly T[] => HOUSEHOLDS.map((_, at) => figure(at));
const figureOf = (points: Fraction | null): number => (points === null ? 0 : toNumber(points));
const SAID: Readonly<Record<string, string>> = { 'over-redeemed': 'too many', 'redeemed-while-frozen': 'frozen' };

function figuresOfEngine({ result: { scores, account, tallies, ledger, ranking, scheme } }: Both): Figures {
  const figures = (column: ArrayLike<number>): readonly number[] =>
    everyone((at) => numberOf(column[at] as Points, scores.scale));
  const groups = groupStandings({ ledger, ranking, scheme, scores });
  return {
    total: figures(scores.total),
    tallies: tallies.map(({ id, figures: own }) => [id, ...own]),
    groups: groups?.periods.map(({ first, groups: all }) => [
      formatMonth(first),
      all.map(({ name, sum, divisor, rank }) => [name, numberOf(sum, scores.scale) / divisor, rank]),
    ]),
    account: account && {
      ...Object.fromEntries(ACCOUNT.map((key) => [key, figures(account[key])])),
      said: account.problems
        .filter(({ code }) => code !== 'redemption-later')
        .map(({ code, row, facts }) => {
          const { why, available } = facts as { readonly why?: string; readonly available?: number };
          return [row, SAID[code] ?? why, available ?? null];
        })
        .sort(byText),
    },
  };
}

const ACCOUNT = ['earned', 'redeemed', 'balance', 'lapsed'] as const;
const byText = (a: readonly unknown[], b: readonly unknown[]): number =>
  JSON.stringify(a) < JSON.stringify(b) ? -1 : 1;

function figuresOfOracle({ plan, village, year }: Both): Figures {
  const day = lastDayOfMonth(village.asOf);
  // What is handed out after the month that follows is not yet taken.
  const taken = village.taken.filter((one) => monthOfDayText(one.day) <= monthAfter(village.asOf));
  const known = { ...village, taken };
  const accounts = everyone((household) => keepAnyAccount(plan, known, household));
  return {
    total: everyone((household) => figureOf(scoreAnyYear(plan, village, { household, year }).total)),
    tallies: (plan.tallies ?? []).map((tally) => [
      tally.id,
      ...everyone((household) =>
        figureOf(
          (tally.of ?? 'earned') === 'earned'
            ? accounts[household].earned
            : unitsOf(plan, village, { tally, household, day }),
        ),
      ),
    ]),
    groups: rankAnyGroups(plan, village, year)?.map(({ first, groups }) => [
      first,
      [...groups].sort((a, b) => a.rank - b.rank).map(({ name, points, rank }) => [name, toNumber(points), rank]),
    ]),
    account:
      plan.redemption === undefined
        ? null
        : {
            ...Object.fromEntries(ACCOUNT.map((key) => [key, accounts.map((one) => toNumber(one[key]))])),
            said: accounts
              .flatMap(({ found }, household) =>
                saidOfRedemptions(plan, known, { found, barred: barredDays(plan, village, household) }),
              )
              .map(({ at, what, available }) => [at + 2, what, available])
              .sort(byText),
          },
  };
}

describe('evaluateYear with any plan', () => {
  it('comes to the second scorer’s figures for each of 5 households, at any month of 2 years: score, balance, what is said of redemptions, tallies, groups', () => {
    fc.assert(
      fc.property(schemesWithAccounts, sources, asked, ({ json }, ledgerOf, when) => {
        const both = bothOf(json, ledgerOf, when);
        fc.pre(both !== null);
        expect(figuresOfEngine(both)).toEqual(figuresOfOracle(both));
      }),
      propertyRuns(90),
    );
  });
});
