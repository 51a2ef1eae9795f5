// What a year of score periods keeps of them: only the best, and their mean instead of their sum. What
// that takes away (or gives back) stands in lines of its own, so that a score stays the sum of its lines.
import { MONTHS_OF_PERIOD } from '../../scheme/periods';
import type { YearRule } from '../../scheme/types';
import * as codes from '../codes';
import type { Workspace } from '../workspace';
import { closingMonth } from './combined-periods';
import type { ScoringStep } from './step';

export const scorePeriods: ScoringStep = {
  kind: 'score-periods',
  prepare: (rules) => {
    const { year } = rules.final.rules;
    if (year.kind !== 'sum-of-periods' && year.kind !== 'mean-of-scores') return null;
    return year.kind === 'mean-of-scores' || year.best !== null ? (work) => closeYear(work, year) : null;
  },
};

type YearOfPeriods = Extract<YearRule, { readonly kind: CompiledKind }>;
type CompiledKind = 'sum-of-periods' | 'mean-of-scores';
type Scored = { readonly month: number; readonly score: number };

function closeYear(work: Workspace, year: YearOfPeriods): void {
  const periods = scoredPeriods(work, MONTHS_OF_PERIOD[year.period]);
  if (periods.length === 0) return;
  // Of equal scores the earlier is kept: which of them makes no difference to the year.
  const ordered = [...periods].sort((a, b) => b.score - a.score || a.month - b.month);
  const kept = ordered.slice(0, year.best ?? ordered.length);
  for (const { month, score } of ordered.slice(kept.length))
    adjust(work, month, { points: -score, reason: codes.REASON_NOT_BEST_PERIOD });
  if (year.kind !== 'mean-of-scores') return;
  const sum = kept.reduce((all, { score }) => all + score, 0);
  adjust(work, work.to, { points: Math.round(sum / kept.length) - sum, reason: codes.REASON_MEAN_OF_SCORES });
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
