// One household of `score --json`: its months, or its aspects, and what they come to.
import {
  formatMonth,
  isResidentAtYearEnd,
  monthsIn,
  numberOf,
  NOT_IN_FORCE,
  periodText,
  rulesInForce,
  SCORED,
  tierOf,
  type Month,
  type MonthFigures,
  type Points,
  type YearResult,
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

export function sumHousehold(result: YearResult, at: number, month: Month | null): SumHousehold {
  const { scores, account, ranking } = result;
  const household = result.ledger.roster.households[at];
  const points = (column: Float64Array) => numberOf(column[at], scores.scale);
  return {
    id: household.id,
    head: household.head,
    group: household.group,
    resident: isResidentAtYearEnd(household, scores),
    months: monthReports(result, at, month),
    annualRaw: points(scores.annualRaw),
    annual: points(scores.annual),
    total: points(scores.total),
    balance: account === null ? null : points(account.balance),
    frozen: result.frozen[at] === 1,
    rank: ranking.rank[at] || null,
    tied: ranking.tied[at] === 1,
    tier: tierOf(result, at),
    ...standingReport(result, at),
  };
}

export function meanHousehold(result: YearResult, at: number): MeanHousehold {
  const { scores, ranking } = result;
  const { id, head, group } = result.ledger.roster.households[at];
  // In the order of the aspects.
  const { categories } = rulesInForce(result.scheme, scores.asOf).base;
  const points = (column: Float64Array) => numberOf(column[at], scores.scale);
  return {
    id,
    head,
    group,
    ...periodReports(result, at),
    aspects: scores.aspects.map((aspect, index) => ({
      name: aspect.name,
      periods: [...aspect.figures.subarray(at * aspect.periods, (at + 1) * aspect.periods)].map((figure) =>
        Number.isNaN(figure) ? null : numberOf(figure as Points, scores.scale),
      ),
      score: points(aspect.score),
      ...(result.scheme.sensitive.includes(categories[index].id) ? { sensitive: true as const } : {}),
    })),
    bonus: points(scores.bonus),
    deduction: points(scores.deduction),
    total: points(scores.total),
    rank: ranking.rank[at] || null,
    tier: tierOf(result, at),
    tied: ranking.tied[at] === 1,
    ...standingReport(result, at),
  };
}

/** The score periods begun, those in which the household takes part. */
function periodReports({ scores, scheme }: YearResult, at: number): { readonly periods?: readonly PeriodReport[] } {
  const { year } = rulesInForce(scheme, scores.asOf);
  if (year.kind === 'sum-of-months' || year.kind === 'mean-of-periods') return {};
  const length = monthsIn(year.period);
  const sumOf = (column: MonthFigures, first: number): number => {
    let sum = 0;
    for (let month = at * 12 + first; month < at * 12 + first + length; month++) sum += column[month];
    return numberOf(sum, scores.scale);
  };
  const { months } = scores;
  const periods: PeriodReport[] = [];
  for (let first = 0; first < 12; first += length) {
    if (months.status.subarray(at * 12 + first, at * 12 + first + length).every((status) => status === NOT_IN_FORCE))
      continue;
    const figures = {
      base: sumOf(months.base, first),
      bonusRaw: sumOf(months.bonusRaw, first),
      bonus: sumOf(months.bonus, first),
    };
    periods.push({
      period: periodText(scores.first + first, length),
      ...figures,
      deduction: sumOf(months.deduction, first),
      score: sumOf(months.score, first),
    });
  }
  return { periods };
}

/** The months in force up to asOf, or the one asked for when it is among them. */
function monthReports({ scores }: YearResult, at: number, month: Month | null): readonly MonthReport[] {
  const reports: MonthReport[] = [];
  for (let number = 0; number < 12; number++) {
    const index = at * 12 + number;
    const status = scores.months.status[index];
    const ofYear = scores.first + number;
    if (status === NOT_IN_FORCE || (month !== null && month !== ofYear)) continue;
    const points = (column: MonthFigures) => numberOf(column[index], scores.scale);
    reports.push({
      month: formatMonth(ofYear),
      status: status === SCORED ? 'scored' : 'unassessed',
      base: points(scores.months.base),
      bonusRaw: points(scores.months.bonusRaw),
      bonus: points(scores.months.bonus),
      annual: points(scores.months.annual),
      deduction: points(scores.months.deduction),
      score: points(scores.months.score),
    });
  }
  return reports;
}
