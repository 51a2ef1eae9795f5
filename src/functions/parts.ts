// 部分: which figure of a household's period a formula wants.
import { monthOf, monthOfYear, numberOf, NOT_IN_FORCE, yearOfMonth, type Period, type YearScores } from '../engine';
import type { LoadedLedger } from './ledger-store';
import { FunctionFailure } from './spec';
import * as say from './wording';

type MonthFigure = 'score' | 'base' | 'bonus' | 'bonusRaw' | 'deduction' | 'annual';

/** The parts that months add up to, by name; 超出 is what the caps took, 余额 an account's. */
const MONTH_PARTS: Readonly<Record<string, MonthFigure>> = { 总分: 'score', 基础分: 'base', 加分: 'bonus', 原始加分: 'bonusRaw', 减分: 'deduction', 年度加分: 'annual' };
const EXCESS = '超出';
const BALANCE = '余额';
export const PARTS: readonly string[] = ['总分', '基础分', '加分', '原始加分', EXCESS, '减分', '年度加分', BALANCE];

/** The part asked for; 总分 when left out. */
export function partNamed(asked: string): string {
  const part = asked === '' ? PARTS[0] : asked;
  if (!PARTS.includes(part)) throw new FunctionFailure('invalid-value', say.unknownPart(part.slice(0, 20), PARTS));
  return part;
}

/** The figure of one part, as the nearest double. `#N/A` where the household has no month in force in the period. */
export function figureOfPart(loaded: LoadedLedger, household: number, period: Period, part: string): number {
  const year = yearOfMonth(period.first);
  const { scores } = loaded.year(year);
  if (part === BALANCE) return balanceAt(loaded, household, period);
  if (scores.aspects.length > 0) return figureOfAspects(scores, household, period, part);
  const sum = (figure: MonthFigure): number => sumOfMonths(scores, household, period, figure);
  const grains = part === EXCESS ? sum('bonusRaw') - sum('bonus') : sum(MONTH_PARTS[part]);
  return numberOf(grains, scores.scale);
}

function sumOfMonths(scores: YearScores, household: number, period: Period, figure: MonthFigure): number {
  let sum = 0;
  let inForce = false;
  for (const month of monthsOf(period)) {
    const at = household * 12 + month;
    if (scores.months.status[at] === NOT_IN_FORCE) continue;
    inForce = true;
    sum += scores.months[figure][at];
  }
  if (!inForce) throw notInForce(period);
  return sum;
}

// A plan that averages periods: the year as scored; a quarter by the figures assessed for it.
function figureOfAspects(scores: YearScores, household: number, period: Period, part: string): number {
  if (scores.participates[household] === 0) throw notInForce(period);
  const { kind } = period;
  const base = kind === 'year' ? scores.base[household] : aspectFigures(scores, household, period);
  const of = (figure: 'bonus' | 'bonusRaw' | 'deduction' | 'annual'): number => monthsOf(period).reduce((sum, month) => sum + scores.months[figure][household * 12 + month], 0);
  const grains: Readonly<Record<string, () => number>> = {
    总分: () => (kind === 'year' ? scores.total[household] : base + of('bonus') + of('annual') - of('deduction')),
    基础分: () => base,
    加分: () => of('bonus'),
    原始加分: () => of('bonusRaw'),
    [EXCESS]: () => of('bonusRaw') - of('bonus'),
    减分: () => of('deduction'),
    年度加分: () => of('annual'),
  };
  return numberOf(grains[part](), scores.scale);
}

function aspectFigures(scores: YearScores, household: number, period: Period): number {
  const length = period.kind === 'month' ? 12 : 4;
  const index = Math.floor((monthOfYear(period.first) - 1) / (12 / length));
  const figures = scores.aspects.filter((aspect) => aspect.periods === length).map((aspect) => aspect.figures[household * length + index]).filter((figure) => !Number.isNaN(figure));
  if (figures.length === 0) throw notInForce(period);
  return figures.reduce((sum, figure) => sum + figure, 0);
}

/** What may be redeemed after the period. */
export function balanceAt(loaded: LoadedLedger, household: number, period: Period): number {
  const year = yearOfMonth(period.first);
  const { account, scores } = period.kind === 'year' ? loaded.year(year) : loaded.year(year, (period.first + (period.kind === 'quarter' ? 2 : 0)) as Period['first']);
  if (account === null) throw new FunctionFailure('not-available', say.noSuchRule('积分兑换'));
  return numberOf(account.balance[household], scores.scale);
}

/** Months of the year 0..11 that a period covers. */
function monthsOf(period: Period): readonly number[] {
  const length = period.kind === 'month' ? 1 : period.kind === 'quarter' ? 3 : 12;
  const first = monthOfYear(period.first) - 1;
  return Array.from({ length }, (_, at) => first + at);
}

export function notInForce(period: Period): FunctionFailure {
  const year = yearOfMonth(period.first);
  const month = monthOfYear(period.first);
  const text = period.kind === 'year' ? `${year}年` : period.kind === 'quarter' ? `${year}年第${(month + 2) / 3}季度` : `${year}年${month}月`;
  return new FunctionFailure('not-available', say.notInForce(text));
}

export const yearPeriod = (year: number): Period => ({ kind: 'year', first: monthOf(year, 1) });
