// Caps on everything that a period comes to: “每月最高 220 分”, before deductions (cap, then deduct) or after them (deduct,
// then cap). A line takes away what is above. Annual groups are credited outside the caps of shorter periods than a
// year.
import type { CapWhole } from '../../scheme/types';
import * as codes from '../codes';
import { CAP_MONTHS } from '../compile-caps';
import type { CompiledYear } from '../compile-year';
import type { Workspace } from '../workspace';
import type { ScoringStep, StepKind } from './step';

/** Base and bonuses of a month, before deductions are subtracted. */
export const earnedCap = ceiling('earned-cap', 'earned', 1);
/** What a month comes to. */
export const scoreCap = ceiling('score-cap', 'score', 1);
/** Base and bonuses of the year, annual groups and means included. */
export const yearEarnedCap = ceiling('year-earned-cap', 'earned', 12);
/** What the year comes to, annual groups and means included. */
export const yearScoreCap = ceiling('year-score-cap', 'score', 12);

type Whole = Extract<CapWhole, 'earned' | 'score'>;

/** Caps of the periods of so many months. */
export function ceiling(kind: StepKind, of: Whole, months: number): ScoringStep {
  const capsOf = (rules: CompiledYear, month: number): readonly number[] => {
    const { earnedCaps, scoreCaps } = rules.byMonth[month];
    return (of === 'earned' ? earnedCaps : scoreCaps).filter((cap) => monthsOf(rules, cap) === months);
  };
  return {
    kind,
    prepare: (rules) => {
      const byMonth = rules.byMonth.map((_, month) => capsOf(rules, month));
      return byMonth.every((caps) => caps.length === 0) ? null : (work) => cutPeriods(work, rules, byMonth, of);
    },
  };
}

function monthsOf(rules: CompiledYear, cap: number): number {
  return CAP_MONTHS[rules.caps[cap].per] ?? 1;
}

/** Each period is closed in its last month, or in the household's last. */
function cutPeriods(work: Workspace, rules: CompiledYear, byMonth: readonly (readonly number[])[], of: Whole): void {
  for (let month = work.from; month <= work.to; month++) {
    for (const cap of byMonth[month]) {
      const months = monthsOf(rules, cap);
      if (month !== work.to && (month + 1) % months !== 0) continue;
      const period = { first: month - (month % months), last: month, months };
      const above = pointsIn(work, rules, period, of) - rules.caps[cap].grains;
      if (above > 0) takeAway(work, month, { cap, above });
    }
  }
}

/** Months of the year, inclusive, of a period of so many months. */
type Period = { readonly first: number; readonly last: number; readonly months: number };

function pointsIn(work: Workspace, rules: CompiledYear, { first, last, months }: Period, of: Whole): number {
  const { length, month, kind, counted } = work;
  let points = 0;
  for (let line = 0; line < length; line++) {
    if (kind[line] === codes.KIND_ANNUAL && months < 12) continue;
    if (month[line] >= first && month[line] <= last && (of === 'score' || isEarned(work, rules, line)))
      points += counted[line];
  }
  return points;
}

const EARNED: readonly number[] = [codes.KIND_BASE, codes.KIND_BONUS, codes.KIND_FREE_BONUS, codes.KIND_ANNUAL];

/** Base and bonuses, less what went above such a cap of a narrower period. */
function isEarned({ kind, cap, month }: Workspace, rules: CompiledYear, line: number): boolean {
  if (kind[line] === codes.KIND_CEILING) return rules.byMonth[month[line]].earnedCaps.includes(cap[line]);
  return EARNED.includes(kind[line]);
}

function takeAway(
  work: Workspace,
  month: number,
  { cap, above }: { readonly cap: number; readonly above: number },
): void {
  const line = work.addPoints(month, 0 - above, { kind: codes.KIND_CEILING, reason: codes.REASON_CEILING });
  work.cap[line] = cap;
}
