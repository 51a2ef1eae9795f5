import * as fc from 'fast-check';
import {
  builtinFile,
  evaluateYear,
  explainHousehold,
  formatMonth,
  parseMonth,
  readScheme,
  type YearResult,
  monthOfDay,
} from '../../src/engine';
import { daysInMonth, LAST_DAY, monthOfYear, yearOfMonth } from '../../src/engine/basis/calendar';
import { ledgerOf } from '../support/ledger-columns';
import { fengshengRows, longyuzhuangRows, redemptionRows } from '../support/random-ledgers';
import { plansOfAnyKind } from '../support/random-plans';
import { propertyRuns } from './settings';

type Keys = Readonly<Record<string, unknown>>;
type Plan = Keys & {
  readonly groups?: readonly { readonly postedIn?: number }[];
  readonly redemption?: { readonly clearedIn?: number };
  readonly year?: Keys;
};

const HALF_A_YEAR = 6;

/** The month half a year later: of the year's months 1..12, of `2022-03`, of `2022-Q1`. */
const numberLater = (month: number): number => ((month - 1 + HALF_A_YEAR) % 12) + 1;

function textLater(month: string): string {
  const quarter = /^(\d{4})-Q(\d)$/.exec(month);
  const first =
    quarter === null
      ? parseMonth(month)
      : parseMonth(`${quarter[1]}-${String(Number(quarter[2]) * 3 - 2).padStart(2, '0')}`);
  const later = (first as number) + HALF_A_YEAR;
  return quarter === null ? formatMonth(later) : `${yearOfMonth(later)}-Q${Math.ceil(monthOfYear(later) / 3)}`;
}

/** A row with every month in it half a year later; the day stays, or is the month's last.
 * A year by itself is the plan's, and stays. */
function rowLater(row: string): string {
  return row.replace(/(\d{4}-(?:Q\d|\d\d))(?:-(\d\d))?/gu, (_, month: string, day: string | undefined) => {
    const later = textLater(month);
    if (day === undefined) return later;
    const [year, number] = later.split('-').map(Number);
    return `${later}-${String(Math.min(Number(day), daysInMonth(year, number))).padStart(2, '0')}`;
  });
}

/** The plan with years from July, and the months that it names half a year later. */
function planLater({ groups, redemption, year, ...plan }: Plan): Plan {
  return {
    ...plan,
    year: { kind: 'sum-of-months', ...year, startMonth: 7 },
    ...(groups === undefined
      ? {}
      : {
          groups: groups.map((group) =>
            group.postedIn === undefined ? group : { ...group, postedIn: numberLater(group.postedIn) },
          ),
        }),
    ...(redemption === undefined
      ? {}
      : {
          redemption:
            redemption.clearedIn === undefined
              ? redemption
              : { ...redemption, clearedIn: numberLater(redemption.clearedIn) },
        }),
  };
}

function yearOf(plan: Keys, rows: readonly string[]): YearResult {
  const { value, problems } = readScheme(plan);
  if (value === null) throw new Error(JSON.stringify(problems));
  return evaluateYear(ledgerOf(value, rows.join('\n'), { year: 2022 }), value);
}

/** Everything that a year comes to, months counted from its first. */
function figuresOf({ ledger, scores, ranking, account, awards }: YearResult): object {
  const { months, aspects, valid, annual, annualRaw, bonus, base, deduction, total, sanctions } = scores;
  const lines = ledger.roster.households.map((_, household) =>
    explainHousehold(ledger, scores, household, null).lines.map((line) => [
      line.month - scores.first,
      line.row,
      line.kind,
      line.raw,
      line.counted,
      line.excess,
      line.reason,
    ]),
  );
  return {
    asOf: scores.asOf - scores.first,
    months,
    aspects,
    valid,
    annual,
    annualRaw,
    bonus,
    base,
    deduction,
    total,
    ranking,
    lines,
    // The month is among them; the day is another one.
    sanctions: sanctions && {
      ...sanctions,
      outDay: null,
      exclusions: null,
      clearings: sanctions.clearings.map(({ household, day }) => [household, monthOfDay(day) - scores.first]),
      results: sanctions.results.map((result) => ({ ...result, day: null })),
    },
    account: account && {
      ...account,
      frozenUntil: Array.from(account.frozenUntil, (day) =>
        day === 0 || day === LAST_DAY ? day : monthOfDay(day) - scores.first,
      ),
      lapses: account.lapses.map((lapse) => ({
        ...lapse,
        month: lapse.month - scores.first,
        day: monthOfDay(lapse.day) - scores.first,
      })),
      problems: account.problems.map(({ code, row }) => [code, row]),
    },
    awards: awards && [awards.outcomes, awards.denominator, awards.tiers, awards.grades, awards.cost],
  };
}

describe('a year that begins in July', () => {
  it('comes to what the calendar’s year does of the same plan and ledger half a year earlier: 0 differences', () => {
    fc.assert(
      fc.property(plansOfAnyKind, fengshengRows, redemptionRows, (plan, rows, taken) => {
        const all = [...rows, ...taken];
        expect(figuresOf(yearOf(planLater(plan as Plan), all.map(rowLater)))).toEqual(
          figuresOf(yearOf(plan as Plan, all)),
        );
      }),
      propertyRuns(150),
    );
  });

  it('comes to it where quarters are averaged and the year is assessed: 0 differences', () => {
    const plan = builtinFile('longyuzhuang') as Plan;
    fc.assert(
      fc.property(longyuzhuangRows, (rows) => {
        expect(figuresOf(yearOf(planLater(plan), rows.map(rowLater)))).toEqual(figuresOf(yearOf(plan, rows)));
      }),
      propertyRuns(100),
    );
  });
});
