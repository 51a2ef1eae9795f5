// Awards by what was reached: each household gets the first tier from the top whose conditions all hold,
// of the year or of each period of it.
import { classMask, isFor } from '../scheme/classes';
import { MONTHS_OF_PERIOD } from '../scheme/periods';
import type { AwardRule } from '../scheme/types';
import { ConditionFigures } from '../scoring/condition-figures';
import { NOT_IN_FORCE } from '../scoring/types';
import type { AwardInput } from './award-input';
import { composeTiers, costOf, countSkipped, notRanked } from './award-figures';
import { decisionsUnneeded } from './decisions';
import { barredFrom } from './eligibility';
import { belowPassMark } from './pass-mark';
import { isDisqualified, isOut, lowered, loweredTier } from './sanctions';
import type { AwardList, AwardOutcome, PeriodGrades } from './types';

export type ThresholdRule = Extract<AwardRule, { kind: 'thresholds' }>;

/** Periods that have not ended by asOf have no grades; the outcome is that of the last one that has. */
export function assignThresholds(rule: ThresholdRule, input: AwardInput): AwardList {
  const grades = rule.per === 'year' ? null : gradePeriods(rule, input);
  const outcomes = grades === null ? outcomesOfYear(rule, input) : outcomesOfLast(grades, input);
  const tiers = composeTiers(rule.tiers.map(({ name, prize }) => ({ name, prize, places: null })), outcomes, input.scores);
  return {
    rule, denominator: input.ranking.ranked, quota: null, tiers, outcomes, ties: [], undecided: [], decisions: [],
    prizes: null,
    grades,
    cost: grades === null ? costOf(tiers) : costOfGrades(rule, grades),
    skipped: countSkipped(outcomes, input, -Infinity),
    problems: decisionsUnneeded(input.ledger, rule.tiers.map((tier) => tier.name)),
  };
}

function figuresOf(rule: ThresholdRule, { ledger, scores }: AwardInput): ConditionFigures {
  return new ConditionFigures(ledger, scores, [...rule.conditions, ...rule.tiers.flatMap((tier) => tier.conditions)]);
}

function outcomesOfYear(rule: ThresholdRule, input: AwardInput): readonly AwardOutcome[] {
  const figures = figuresOf(rule, input);
  const reached = barredFrom(rule, input, {}).map((why, household): AwardOutcome => {
    if (why !== null) return { kind: 'none', why };
    const tier = rule.tiers.findIndex((tier) => isForTier(tier, household, input) && figures.allHold(tier.conditions, household));
    return tier < 0 ? { kind: 'none', why: 'no-tier' } : { kind: 'tier', tier, by: null };
  });
  return lowered(reached, input.scores, rule.tiers.length);
}

function isForTier({ for: classes }: ThresholdRule['tiers'][number], household: number, { scores }: AwardInput): boolean {
  return isFor(classMask(scores.scheme, classes), scores.classBits[household]);
}

function gradePeriods(rule: ThresholdRule, input: AwardInput): PeriodGrades {
  const { scores } = input;
  const figures = figuresOf(rule, input);
  const isBelowMark = belowPassMark(input);
  const months = MONTHS_OF_PERIOD[rule.per];
  const count = Math.floor((scores.asOf - scores.first + 1) / months);
  const tier = new Int8Array(scores.householdCount * count).fill(-1);
  for (let at = 0; at < tier.length; at++) {
    const household = Math.floor(at / count);
    const first = (at % count) * months;
    const last = first + months - 1;
    const inForce = scores.months.status.subarray(household * 12 + first, household * 12 + last + 1).some((status) => status !== NOT_IN_FORCE);
    if (!inForce || isOut(scores, household, last) || isDisqualified(scores, household, first, last) || isBelowMark(household, first, last) || !figures.allHold(rule.conditions, household, first, last)) continue;
    const reached = rule.tiers.findIndex((tier) => isForTier(tier, household, input) && figures.allHold(tier.conditions, household, first, last));
    tier[at] = loweredTier(scores, household, reached, { tiers: rule.tiers.length, first, last });
  }
  return { period: rule.per, months, count, tier };
}

function outcomesOfLast({ count, tier }: PeriodGrades, { scores }: AwardInput): readonly AwardOutcome[] {
  return Array.from({ length: scores.householdCount }, (_, household): AwardOutcome => {
    if (scores.participates[household] === 0) return { kind: 'none', why: notRanked(scores, household) };
    const last = count === 0 ? -1 : tier[(household + 1) * count - 1];
    return last < 0 ? { kind: 'none', why: 'no-tier' } : { kind: 'tier', tier: last, by: null };
  });
}

/** Fen, of all periods together. */
function costOfGrades(rule: ThresholdRule, { tier }: PeriodGrades): number {
  return tier.reduce((sum, one) => sum + (one < 0 ? 0 : Math.round((rule.tiers[one].prize ?? 0) * 100)), 0);
}
