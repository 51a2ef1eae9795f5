// Caps on everything that a period comes to: “每月最高 220 分”, before deductions (cap, then deduct) or after them (deduct,
// then cap). A line takes away what is above. Annual groups are credited outside the caps of shorter periods than a year.
import type { CapWhole } from '../../scheme/types';
import * as codes from '../codes';
import { CAP_MONTHS } from '../compile-caps';
import type { CompiledYear } from '../compile-year';
import type { Workspace } from '../workspace';
import type { ScoringStep, StepKind } from './step';

/** Base and bonuses, before deductions are subtracted. */
export const earnedCap = ceiling('earned-cap', 'earned', () => true);
/** What a month to half a year comes to. */
export const scoreCap = ceiling('score-cap', 'score', (months) => months < 12);
/** What the year comes to, annual groups and means included. */
export const yearScoreCap = ceiling('year-score-cap', 'score', (months) => months === 12);

type Whole = Extract<CapWhole, 'earned' | 'score'>;

function ceiling(kind: StepKind, of: Whole, isAsked: (months: number) => boolean): ScoringStep {
  const capsOf = (rules: CompiledYear, month: number): readonly number[] => {
    const { earnedCaps, scoreCaps } = rules.byMonth[month];
    return (of === 'earned' ? earnedCaps : scoreCaps).filter((cap) => isAsked(monthsOf(rules, cap)));
  };
  return {
    kind,
    prepare: (rules) => {
      const byMonth = rules.byMonth.map((_, month) =>
        [...capsOf(rules, month)].sort((a, b) => monthsOf(rules, a) - monthsOf(rules, b)),
      );
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
      const above =
        pointsIn(work, { first: month - (month % months), last: month, months }, of) - rules.caps[cap].grains;
      if (above > 0) takeAway(work, month, { cap, above });
    }
  }
}

/** Months of the year, inclusive, of a period of so many months. */
type Period = { readonly first: number; readonly last: number; readonly months: number };

function pointsIn({ length, month, kind, counted }: Workspace, { first, last, months }: Period, of: Whole): number {
  let points = 0;
  for (let line = 0; line < length; line++) {
    if (kind[line] === codes.KIND_ANNUAL && months < 12) continue;
    const isDeduction = kind[line] === codes.KIND_DEDUCTION || kind[line] === codes.KIND_FREE_DEDUCTION;
    if (month[line] >= first && month[line] <= last && (of === 'score' || !isDeduction)) points += counted[line];
  }
  return points;
}

function takeAway(
  work: Workspace,
  month: number,
  { cap, above }: { readonly cap: number; readonly above: number },
): void {
  const line = work.add(codes.KIND_CEILING, month);
  work.reason[line] = codes.REASON_CEILING;
  work.cap[line] = cap;
  work.raw[line] = 0 - above;
  work.counted[line] = 0 - above;
}
