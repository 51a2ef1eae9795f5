// One household of `score --json`: its months, or its aspects, and what they come to.
import {
  entryAt,
  formatMonth,
  isResidentAtYearEnd,
  monthsIn,
  numberOf,
  periodText,
  rulesInForce,
  type HouseholdYear,
  type Month,
  type Points,
} from '../../engine';
import { standingReport, type StandingReport } from './standing-report';

export type MonthReport = {
  readonly month: string;
  readonly status: 'scored' | 'unassessed';
  readonly base: number;
  readonly bonusRaw: number;
  readonly bonus: number;
  readonly annual: number;
  readonly deduction: number;
  readonly score: number;
};

/** Where months are summed. */
export type SumHousehold = StandingReport & {
  readonly id: string;
  readonly head: string;
  readonly group: string;
  readonly resident: boolean;
  readonly months: readonly MonthReport[];
  readonly annualRaw: number;
  readonly annual: number;
  readonly total: number;
  readonly balance: number | null;
  readonly frozen: boolean;
  readonly rank: number | null;
  readonly tied: boolean;
  readonly tier: string | null;
};

/** One score period of a year that scores by periods; `score` is its own, whether or not the year counts it. */
export type PeriodReport = {
  /** `2022-03`, `2022-B1`, `2022-Q1`, `2022-H1`, `2022` */
  readonly period: string;
  readonly base: number;
  readonly bonusRaw: number;
  readonly bonus: number;
  readonly deduction: number;
  readonly score: number;
};

export type AspectReport = {
  readonly name: string;
  /** `null` where a period was not assessed. */
  readonly periods: readonly (number | null)[];
  readonly score: number;
  /** Only where it is so: the plan does not make the category public. */
  readonly sensitive?: true;
};

/** Where periods are averaged. */
export type MeanHousehold = StandingReport & {
  readonly id: string;
  readonly head: string;
  readonly group: string;
  /** Of plans whose year scores by periods. */
  readonly periods?: readonly PeriodReport[];
  readonly aspects: readonly AspectReport[];
  readonly bonus: number;
  readonly deduction: number;
  readonly total: number;
  readonly rank: number | null;
  readonly tier: string | null;
  readonly tied: boolean;
};

export function sumHousehold(one: HouseholdYear, month: Month | null): SumHousehold {
  const { scores } = one.year;
  const points = (grains: Points) => numberOf(grains, scores.scale);
  const { balance } = one;
  return {
    id: one.id,
    head: one.household.head,
    group: one.group,
    resident: isResidentAtYearEnd(one.household, scores),
    months: monthReports(one, month),
    annualRaw: points(one.annualRaw),
    annual: points(one.annual),
    total: points(one.total),
    balance: balance === null ? null : points(balance.left),
    frozen: one.frozen,
    rank: one.rank,
    tied: one.tied,
    tier: one.tier,
    ...standingReport(one),
  };
}

export function meanHousehold(one: HouseholdYear): MeanHousehold {
  const { scores, scheme } = one.year;
  // In the order of the aspects.
  const { categories } = rulesInForce(scheme, scores.asOf).base;
  const points = (grains: Points) => numberOf(grains, scores.scale);
  return {
    id: one.id,
    head: one.household.head,
    group: one.group,
    ...periodReports(one),
    aspects: one.aspects.map(({ name, periods, score }, index) => ({
      name,
      periods: periods.map((figure) => (figure === null ? null : points(figure))),
      score: points(score),
      ...(scheme.sensitive.includes(entryAt(categories, index).id) ? { sensitive: true as const } : {}),
    })),
    bonus: points(one.bonus),
    deduction: points(one.deduction),
    total: points(one.total),
    rank: one.rank,
    tier: one.tier,
    tied: one.tied,
    ...standingReport(one),
  };
}

/** The score periods begun, those in which the household takes part. */
function periodReports(one: HouseholdYear): { readonly periods?: readonly PeriodReport[] } {
  const { scores, scheme } = one.year;
  const { year } = rulesInForce(scheme, scores.asOf);
  if (year.kind === 'sum-of-months' || year.kind === 'mean-of-periods') return {};
  const length = monthsIn(year.period);
  const points = (grains: Points) => numberOf(grains, scores.scale);
  const periods = Array.from({ length: 12 / length }, (_, at): PeriodReport | null => {
    const first = (scores.first + at * length) as Month;
    const sums = one.period(first, length);
    if (!sums.inForce) return null;
    return {
      period: periodText(first, length),
      base: points(sums.base),
      bonusRaw: points(sums.bonusRaw),
      bonus: points(sums.bonus),
      deduction: points(sums.deduction),
      score: points(sums.score),
    };
  });
  return { periods: periods.filter((period) => period !== null) };
}

/** The months in force up to asOf, or the one asked for when it is among them. */
function monthReports(one: HouseholdYear, asked: Month | null): readonly MonthReport[] {
  const points = (grains: Points) => numberOf(grains, one.year.scores.scale);
  return one.months
    .filter(({ month }) => asked === null || month === asked)
    .map((month) => ({
      month: formatMonth(month.month),
      status: month.assessed ? 'scored' : 'unassessed',
      base: points(month.base),
      bonusRaw: points(month.bonusRaw),
      bonus: points(month.bonus),
      annual: points(month.annual),
      deduction: points(month.deduction),
      score: points(month.score),
    }));
}
