// What a year of score periods keeps of them: only the best, and their mean instead of their sum. What
// that takes away (or gives back) stands in lines of its own, so that a score stays the sum of its lines.
import type { Month } from '../../basis/calendar';
import { MONTHS_OF_PERIOD } from '../../scheme/periods';
import type { YearRule } from '../../scheme/types';
import type { CompiledYear } from '../compile-year';
import * as codes from '../codes';
import type { Workspace } from '../workspace';
import { closingMonth } from './combined-periods';
import { earlierYears, openEarlier, type EarlierYear } from './earlier-years';
import type { ScoringStep } from './step';

export const scorePeriods: ScoringStep = {
  kind: 'score-periods',
  prepare: (rules, ledger, before) => {
    const { year } = rules.final.rules;
    if (year.kind !== 'sum-of-periods' && year.kind !== 'mean-of-scores') return null;
    if (year.last !== null) {
      const years = Math.ceil((year.last * MONTHS_OF_PERIOD[year.period]) / 12);
      const earlier = earlierYears(rules, ledger, { before, years });
      return (work) => closeYear(work, year, lastPeriods(work, year.last ?? 0, { rules, year, earlier }));
    }
    if (year.kind !== 'mean-of-scores' && year.best === null) return null;
    return (work) => closeYear(work, year, scoredPeriods(work, MONTHS_OF_PERIOD[year.period]));
  },
};

type YearOfPeriods = Extract<YearRule, { readonly kind: CompiledKind }>;
type CompiledKind = 'sum-of-periods' | 'mean-of-scores';
/** `month`: of the year, in which the period closes; below 0 for one of an earlier year. */
type Scored = {
  readonly month: number;
  readonly score: number;
  /** Of one of an earlier year: its first month. */ readonly first?: Month;
};

function closeYear(work: Workspace, year: YearOfPeriods, periods: readonly Scored[]): void {
  if (periods.length === 0) return;
  // Of equal scores the earlier is kept: which of them makes no difference to the year.
  const ordered = [...periods].sort((a, b) => b.score - a.score || a.month - b.month);
  const kept = ordered.slice(0, year.best ?? ordered.length);
  for (const { month, score } of ordered.slice(kept.length))
    if (month >= 0) adjust(work, month, { points: -score, reason: codes.REASON_NOT_BEST_PERIOD });
  for (const { first, score } of kept) if (first !== undefined) addFormer(work, first, score);
  if (year.kind !== 'mean-of-scores') return;
  const sum = kept.reduce((all, { score }) => all + score, 0);
  adjust(work, work.to, { points: Math.round(sum / kept.length) - sum, reason: codes.REASON_MEAN_OF_SCORES });
}

type Recent = {
  readonly rules: CompiledYear;
  readonly year: YearOfPeriods;
  readonly earlier: readonly EarlierYear[];
};

/** The score periods among the last so many up to that of asOf; what the year's own before them came to is taken from it. */
function lastPeriods(work: Workspace, last: number, { rules, year, earlier }: Recent): readonly Scored[] {
  if (work.from > work.to) return [];
  const span = MONTHS_OF_PERIOD[year.period];
  const now = rules.asOf - rules.first;
  const from = now - (now % span) - (last - 1) * span;
  const own = scoredPeriods(work, span);
  for (const { month, score } of own)
    if (month < from) adjust(work, month, { points: -score, reason: codes.REASON_NOT_LAST_PERIOD });
  const former = earlier.flatMap((one) => {
    openEarlier(one, work.household);
    return scoredPeriods(one.work, span).map(({ month, score }) => ({
      month: month + one.rules.first - rules.first,
      score,
      first: (one.rules.first + month - (month % span)) as Month,
    }));
  });
  return [...former, ...own].filter(({ month }) => month >= from);
}

/** `first`: of the period of an earlier year. */
function addFormer(work: Workspace, first: Month, score: number): void {
  if (score === 0) return;
  const line = work.add(codes.KIND_FLOOR, work.from);
  work.reason[line] = codes.REASON_FORMER_PERIOD;
  work.refers[line] = first;
  work.raw[line] = score;
  work.counted[line] = score;
}

/** Every score period that the household takes part in, with the month that it closes in. */
function scoredPeriods(work: Workspace, span: number): readonly Scored[] {
  const sums = new Map<number, number>();
  for (let month = work.from; month <= work.to; month++) sums.set(closingMonth(work, month, span), 0);
  for (let line = 0; line < work.length; line++) {
    const closing = closingMonth(work, work.month[line], span);
    sums.set(closing, (sums.get(closing) ?? 0) + work.counted[line]);
  }
  return [...sums].filter(([month]) => month >= work.from).map(([month, score]) => ({ month, score }));
}

function adjust(
  work: Workspace,
  month: number,
  { points, reason }: { readonly points: number; readonly reason: number },
): void {
  if (points === 0) return;
  work.addPoints(month, points, { kind: codes.KIND_FLOOR, reason: reason });
}
