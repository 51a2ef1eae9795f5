// 部分: which figure of a household's period a formula wants.
import {
  monthsIn,
  nearest,
  NOT_IN_FORCE,
  numberOf,
  planYearOf,
  rulesInForce,
  type Month,
  type Period,
  type YearResult,
  type YearScores,
} from '../engine';
import type { LoadedLedger } from './ledger-store';
import { FunctionFailure } from './function-failure';
import * as say from './wording/failures';
import { headerOf, wordsOf } from './wording/periods';

/** The parts, the first the default. 超出 is what the caps of the months took; 余额 is an account's. */
export const PARTS = ['总分', '基础分', '加分', '原始加分', '超出', '减分', '年度加分', '余额'] as const;
export type Part = (typeof PARTS)[number];
/** The parts that are sums of months. */
type SummedPart = Exclude<Part, '余额'>;

/** What clerks call them besides. */
const OTHER_NAMES: ReadonlyMap<string, Part> = new Map([
  ['得分', '总分'],
  ['总积分', '总分'],
  ['合计', '总分'],
  ['基础', '基础分'],
  ['奖分', '加分'],
  ['超出分', '超出'],
  ['扣分', '减分'],
  ['年终加分', '年度加分'],
  ['结余', '余额'],
  ['剩余', '余额'],
]);

/** The part that a word means; 总分 for '', `undefined` for none. */
export function partOf(asked: string): Part | undefined {
  return asked === '' ? '总分' : (PARTS.find((known) => known === asked) ?? OTHER_NAMES.get(asked));
}

/** The part asked for. Throws FunctionFailure for a word that means none. */
export function partNamed(asked: string): Part {
  const part = partOf(asked);
  if (part === undefined)
    throw new FunctionFailure(
      'invalid-value',
      say.unknownPart(asked.slice(0, 20), nearest(asked, [...PARTS, ...OTHER_NAMES.keys()]), PARTS),
    );
  return part;
}

/** The figure of one part, as the nearest double. `#N/A` where the household has no figure in the period. */
export function figureOfPart(loaded: LoadedLedger, household: number, period: Period, part: Part): number {
  if (part === '余额') return balanceOf(resultAt(loaded, period), household);
  const { scores } = loaded.year(planYearOf(loaded.scheme, period.first));
  return figureOf(scores, household, period, part);
}

function figureOf(scores: YearScores, household: number, period: Period, part: SummedPart): number {
  const grains = grainsOfPart(scores, household, period, part);
  if (grains === null) throw whyNoFigure(scores, household, period);
  return numberOf(grains, scores.scale);
}

/** The points of a part in the months of the period that are in force; `null` where there is none. */
export function grainsOfPart(scores: YearScores, household: number, period: Period, part: SummedPart): number | null {
  if (scores.participates[household] === 0) return null;
  return scores.aspects.length > 0
    ? grainsOfMeans(scores, household, period, part)
    : grainsOfMonths(scores, household, period, part);
}

function grainsOfMonths(
  { months, first: yearFirst }: YearScores,
  household: number,
  period: Period,
  part: SummedPart,
): number | null {
  const figure = MONTH_FIGURES[part];
  const first = household * 12 + period.first - yearFirst;
  let sum = 0;
  let inForce = false;
  for (let at = first; at < first + monthsIn(period.kind); at++) {
    if (months.status[at] === NOT_IN_FORCE) continue;
    inForce = true;
    sum += figure(months, at);
  }
  return inForce ? sum : null;
}

type MonthFigure = (months: YearScores['months'], at: number) => number;

const MONTH_FIGURES: Readonly<Record<SummedPart, MonthFigure>> = {
  总分: ({ score }, at) => score[at],
  基础分: ({ base }, at) => base[at],
  加分: ({ bonus }, at) => bonus[at],
  原始加分: ({ bonusRaw }, at) => bonusRaw[at],
  超出: ({ bonusRaw, bonus }, at) => bonusRaw[at] - bonus[at],
  减分: ({ deduction }, at) => deduction[at],
  年度加分: ({ annual }, at) => annual[at],
};

/** Months of the periods that a year of assessments is made of, each with a score of its own; `null` where the year averages what was assessed, and where it sums months. */
export function scorePeriodOf(scores: YearScores): number | null {
  const { year } = rulesInForce(scores.scheme, scores.asOf);
  return scores.aspects.length === 0 || !('period' in year) ? null : monthsIn(year.period);
}

// The year as scored. A shorter period: what its score periods came to; where there are none, what was assessed in it and its own rows.
function grainsOfMeans(scores: YearScores, household: number, period: Period, part: SummedPart): number | null {
  const sum = (of: SummedPart): number =>
    monthsOf(period).reduce(
      (all, month) => all + MONTH_FIGURES[of](scores.months, household * 12 + month - scores.first),
      0,
    );
  if (part !== '总分' && part !== '基础分') return sum(part);
  if (period.kind === 'year') return part === '总分' ? scores.total[household] : scores.base[household];
  const span = scorePeriodOf(scores);
  if (span !== null && isMadeOf(period, span, scores))
    return wasAssessedWithin(scores, household, period) ? sum(part) : null;
  const base = assessedIn(scores, household, period);
  if (base === null || part === '基础分') return base;
  // A part of a score period has no score: caps, vetoes and means are the whole period's.
  return span !== null ? null : base + sum('加分') + sum('年度加分') - sum('减分');
}

function isMadeOf({ kind, first }: Period, span: number, scores: YearScores): boolean {
  return monthsIn(kind) % span === 0 && (first - scores.first) % span === 0;
}

/** Whether any aspect got a figure for a period that touches these months. */
function wasAssessedWithin(scores: YearScores, household: number, { kind, first }: Period): boolean {
  const from = first - scores.first;
  return scores.aspects.some(({ periods, figures }) => {
    const at = (month: number): number => household * periods + Math.floor((month * periods) / 12);
    return figures.subarray(at(from), at(from + monthsIn(kind) - 1) + 1).some((figure) => !Number.isNaN(figure));
  });
}

/** What the aspects assessed in periods of that length got together; `null` where none was. */
function assessedIn(scores: YearScores, household: number, period: Period): number | null {
  const periods = 12 / monthsIn(period.kind);
  const index = Math.floor((period.first - scores.first) / monthsIn(period.kind));
  const figures = scores.aspects
    .filter((aspect) => aspect.periods === periods)
    .map((aspect) => aspect.figures[household * periods + index])
    .filter((figure) => !Number.isNaN(figure));
  return figures.length === 0 ? null : figures.reduce((sum, figure) => sum + figure, 0);
}

const KINDS: readonly Period['kind'][] = ['month', 'two-months', 'quarter', 'half-year'];

/** The periods within a year that have a total: score periods, months where they are summed, or what is assessed; shorter ones first. */
export function scoredKinds(scores: YearScores): readonly Period['kind'][] {
  const { year } = rulesInForce(scores.scheme, scores.asOf);
  if (scores.aspects.length === 0) return ['period' in year ? year.period : 'month'].filter((kind) => kind !== 'year');
  const span = scorePeriodOf(scores);
  return KINDS.filter((kind) =>
    span === null ? scores.aspects.some(({ periods }) => periods * monthsIn(kind) === 12) : monthsIn(kind) === span,
  );
}

/** The periods to ask for instead, as they are typed: one that the asked one lies in, and the year. */
function scoredWith({ first }: Period, scores: YearScores): readonly string[] {
  const from = first - scores.first;
  return [
    ...scoredKinds(scores)
      .slice(-1)
      .map((kind) => `"${headerOf({ kind, first: (scores.first + from - (from % monthsIn(kind))) as Month })}"`),
    String(scores.year),
  ];
}

function whyNoFigure(scores: YearScores, household: number, period: Period): FunctionFailure {
  const none = (reason: string): FunctionFailure => new FunctionFailure('not-available', reason);
  if (scores.participates[household] === 0) return none(say.notParticipating());
  if (scores.aspects.length === 0) return none(say.notInForce(wordsOf(period, scores.scheme)));
  const span = scorePeriodOf(scores);
  if (span === null ? period.kind === 'month' : !isMadeOf(period, span, scores))
    return none(say.noScoreOf(wordsOf(period, scores.scheme), scoredWith(period, scores)));
  return none(say.notAssessed(wordsOf(period, scores.scheme)));
}

/** The year that a period lies in: a year to its last row, a month or quarter up to its end. */
export function resultAt(loaded: LoadedLedger, period: Period): YearResult {
  const year = planYearOf(loaded.scheme, period.first);
  return period.kind === 'year'
    ? loaded.year(year)
    : loaded.year(year, (period.first + monthsIn(period.kind) - 1) as Month);
}

/** What may be redeemed after the year as evaluated. */
export function balanceOf({ account, scores }: YearResult, household: number): number {
  if (account === null) throw new FunctionFailure('not-available', say.noRedemption());
  return numberOf(account.balance[household], scores.scale);
}

/** The whole year as evaluated, up to its asOf. */
export function totalOf({ scores }: YearResult, household: number): number {
  return figureOf(scores, household, { kind: 'year', first: scores.first }, '总分');
}

/** The months that a period covers. */
export function monthsOf({ kind, first }: Period): readonly Month[] {
  return Array.from({ length: monthsIn(kind) }, (_, at) => (first + at) as Month);
}
