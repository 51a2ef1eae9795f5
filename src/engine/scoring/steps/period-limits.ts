// Caps and floors of periods between the month and the year: pairs of months, then quarters, then half-years, each in
// the order in which a month's hold. What a wider period takes away is never a narrower one's to give back.
import { ceiling } from './ceilings';
import { floorStep } from './floors';
import type { ScoringStep } from './step';
import { readySteps } from './step';

const KIND = 'period-limits';

const LIMITS: readonly ScoringStep[] = [2, 3, 6].flatMap((months) => [
  ceiling(KIND, 'earned', months),
  floorStep(KIND, months, ({ subject }) => subject.kind !== 'score'),
  ceiling(KIND, 'score', months),
  floorStep(KIND, months, ({ subject }) => subject.kind === 'score'),
]);

export const periodLimits: ScoringStep = {
  kind: KIND,
  prepare: (rules, ledger) => {
    const limits = readySteps(LIMITS, rules, ledger);
    return limits.length === 0 ? null : (work) => limits.forEach((limit) => limit(work));
  },
};
