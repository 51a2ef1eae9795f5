// Awards by what was reached: each household gets the first tier from the top whose conditions all hold,
// of the year or of each period of it.
import type { Problem } from '../basis/problem';
import { problem } from '../basis/problem';
import type { FactsOf } from '../basis/problem-facts';
import { classMask, isFor } from '../scheme/classes';
import { MONTHS_OF_PERIOD } from '../scheme/periods';
import type { AwardRule } from '../scheme/types';
import { ConditionFigures } from '../scoring/condition-figures';
import { isInForce } from '../scoring/in-force';
import type { AwardInput } from './award-input';
import { composeTiers, costOf, countSkipped, notRanked } from './award-figures';
import { decisionsUnneeded } from './decisions';
import { barredFrom } from './eligibility';
import { belowPassMark } from './pass-mark';
import { isDisqualified, isOut, lowered, loweredTier } from './sanctions';
import { tierLimits } from './tier-limit';
import type { AwardList, AwardOutcome, PeriodGrades } from './types';

export type ThresholdRule = Extract<AwardRule, { kind: 'thresholds' }>;

/** Periods that have not ended by asOf have no grades; the outcome is that of the last one that has. */
export function assignThresholds(rule: ThresholdRule, input: AwardInput): AwardList {
  const grades = rule.per === 'year' ? null : gradePeriods(rule, input);
  const outcomes = grades === null ? outcomesOfYear(rule, input) : outcomesOfLast(grades, input);
  const tiers = composeTiers(
    rule.tiers.map(({ name, prize }) => ({ name, prize, places: null })),
    outcomes,
    input.scores,
  );
  return {
    rule,
    denominator: input.ranking.ranked,
    quota: null,
    tiers,
    outcomes,
    ties: [],
    undecided: [],
    decisions: [],
    absent: null,
    prizes: null,
    grades,
    cost: grades === null ? costOf(tiers) : costOfGrades(rule, grades),
    skipped: grades !== null ? [] : countSkipped(outcomes, input, -Infinity),
    problems: [
      ...decisionsUnneeded(
        input.ledger,
        rule.tiers.map((tier) => tier.name),
      ),
      ...tiersOverLimit({ rule, tiers, denominator: input.ranking.ranked }),
    ],
  };
}

/** Tiers that more households reach than the plan says they should. */
function tiersOverLimit(list: Pick<AwardList, 'rule' | 'tiers' | 'denominator'>): readonly Problem[] {
  return tierLimits(list)
    .filter(({ awarded, most }) => awarded > most)
    .map(({ tier, awarded, percent, most }) => {
      const facts = {
        tier: list.tiers[tier].name,
        awarded,
        ranked: list.denominator,
        percent,
        most,
      } satisfies FactsOf<'tier-over-limit'>;
      return problem('tier-over-limit', {}, null, facts);
    });
}

/** Who reaches what: the figures of all conditions, and the classes that each tier is for. */
class Reached {
  readonly figures: ConditionFigures;
  /** By tier. */
  private readonly classes: readonly number[];

  constructor(
    private readonly rule: ThresholdRule,
    private readonly input: AwardInput,
  ) {
    const { ledger, scores } = input;
    this.figures = new ConditionFigures(ledger, scores, [
      ...rule.conditions,
      ...rule.tiers.flatMap((tier) => tier.conditions),
    ]);
    this.classes = rule.tiers.map((tier) => classMask(scores.scheme, tier.for));
  }

  /** The first tier from the top that is for the household and whose conditions hold in the months first … last of the
   * year; −1 for none. */
  firstTier(household: number, first?: number, last?: number): number {
    const bit = this.input.scores.classBits[household];
    return this.rule.tiers.findIndex(
      ({ conditions }, tier) =>
        isFor(this.classes[tier], bit) && this.figures.allHold(conditions, household, first, last),
    );
  }
}

function outcomesOfYear(rule: ThresholdRule, input: AwardInput): readonly AwardOutcome[] {
  const reached = new Reached(rule, input);
  const outcomes = barredFrom(rule, input, {}).map((why, household): AwardOutcome => {
    if (why !== null) return { kind: 'none', why };
    const tier = reached.firstTier(household);
    return tier < 0 ? { kind: 'none', why: 'no-tier' } : { kind: 'tier', tier, by: null };
  });
  return lowered(outcomes, input.scores, rule.tiers.length);
}

function gradePeriods(rule: ThresholdRule, input: AwardInput): PeriodGrades {
  const { scores } = input;
  const reached = new Reached(rule, input);
  const isBelowMark = belowPassMark(input);
  const months = MONTHS_OF_PERIOD[rule.per];
  const count = Math.floor((scores.asOf - scores.first + 1) / months);
  const tier = new Int8Array(scores.householdCount * count).fill(-1);
  for (let at = 0; at < tier.length; at++) {
    const household = Math.floor(at / count);
    const first = (at % count) * months;
    const last = first + months - 1;
    const takesPart = isInForce(scores, household, first, last) && !isOut(scores, household, last);
    const isBarred = isDisqualified(scores, household, first, last) || isBelowMark(household, first, last);
    if (!takesPart || isBarred) continue;
    if (!reached.figures.allHold(rule.conditions, household, first, last)) continue;
    tier[at] = loweredTier(scores, household, reached.firstTier(household, first, last), {
      tiers: rule.tiers.length,
      first,
      last,
    });
  }
  return { period: rule.per, months, count, tier };
}

function outcomesOfLast({ count, tier }: PeriodGrades, input: AwardInput): readonly AwardOutcome[] {
  const { scores } = input;
  return Array.from({ length: scores.householdCount }, (_, household): AwardOutcome => {
    if (scores.participates[household] === 0) return { kind: 'none', why: notRanked(input, household) };
    const last = count === 0 ? -1 : tier[(household + 1) * count - 1];
    return last < 0 ? { kind: 'none', why: 'no-tier' } : { kind: 'tier', tier: last, by: null };
  });
}

/** Fen, of all periods together. */
function costOfGrades(rule: ThresholdRule, { tier }: PeriodGrades): number {
  return tier.reduce((sum, one) => sum + (one < 0 ? 0 : Math.round((rule.tiers[one].prize ?? 0) * 100)), 0);
}
