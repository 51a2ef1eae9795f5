// 部分: which figure of a household's period a formula wants.
import {
  HouseholdYear,
  isMadeOf,
  monthsIn,
  nearest,
  numberOf,
  partOfPeriod,
  planYearOf,
  scoredAround,
  scorePeriodOf,
  type Month,
  type PartOfScore,
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

/** What the account that only grows has of a household, by its name or id in the plan.
 * Throws FunctionFailure for a word that names none. */
export function tallyOf({ tallies }: HouseholdYear, asked: string): number {
  const found = tallies.find(({ id, name }) => id === asked || name === asked);
  if (found !== undefined) return found.figure;
  const accounts = ['余额', ...tallies.map(({ name }) => name)];
  throw new FunctionFailure('invalid-value', say.unknownAccount(asked.slice(0, 20), accounts));
}

const PARTS_OF_SCORE: Readonly<Record<Exclude<Part, '余额'>, PartOfScore>> = {
  总分: 'score',
  基础分: 'base',
  加分: 'bonus',
  原始加分: 'bonusRaw',
  超出: 'excess',
  减分: 'deduction',
  年度加分: 'annual',
};

/** The figure of one part, as the nearest double. `#N/A` where the household has no figure in the period. */
export function figureOfPart(loaded: LoadedLedger, household: number, period: Period, part: Part): number {
  if (part === '余额') return balanceOf(new HouseholdYear(resultAt(loaded, period), household));
  return figureIn(new HouseholdYear(loaded.year(planYearOf(loaded.scheme, period.first)), household), period, part);
}

function figureIn(one: HouseholdYear, period: Period, part: Exclude<Part, '余额'>): number {
  const figure = numberOfPart(one, period, part);
  if (figure === null) throw whyNoFigure(one, period);
  return figure;
}

/** `null` where the household has no figure in the period. Throws FunctionFailure for a balance that the plan does not
 * keep. */
export function numberOfPart(one: HouseholdYear, period: Period, part: Part): number | null {
  if (part === '余额') return balanceOf(one);
  const grains = partOfPeriod(one, period, PARTS_OF_SCORE[part]);
  return grains === null ? null : numberOf(grains, one.year.scores.scale);
}

/** The periods to ask for instead, as they are typed: one that the asked one lies in, and the year. */
function scoredWith(period: Period, scores: YearScores): readonly string[] {
  const around = scoredAround(period, scores);
  return [...(around === null ? [] : [`"${headerOf(around)}"`]), String(scores.year)];
}

function whyNoFigure({ year: { scores }, takesPart }: HouseholdYear, period: Period): FunctionFailure {
  const none = (reason: string): FunctionFailure => new FunctionFailure('not-available', reason);
  if (!takesPart) return none(say.notParticipating());
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
export function balanceOf({ balance, year }: HouseholdYear): number {
  if (balance === null) throw new FunctionFailure('not-available', say.noRedemption());
  return numberOf(balance.left, year.scores.scale);
}

/** The whole year as evaluated, up to its asOf. */
export function totalOf(one: HouseholdYear): number {
  return figureIn(one, { kind: 'year', first: one.year.scores.first }, '总分');
}

/** The months that a period covers. */
export function monthsOf({ kind, first }: Period): readonly Month[] {
  return Array.from({ length: monthsIn(kind) }, (_, at) => (first + at) as Month);
}
