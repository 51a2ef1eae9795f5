// What the village's appraisal decided (评议决定): a tier for a household that a tie left open, or 不评.
import { compact } from '../basis/cells';
import type { Problem } from '../basis/problem';
import { problem } from '../basis/problem';
import type { FactsOf } from '../basis/problem-facts';
import type { Decision, Ledger } from '../ledger/types';
import { namesOf, placeOfRow } from '../scoring/places';
import type { AppliedDecision, AwardOutcome } from './types';

export const DECIDED_AGAINST = '不评';

/** A decision that can be understood: `tier` is an index, −1 for 不评. */
export type Verdict = { readonly tier: number; readonly decision: Decision };

export type Verdicts = {
  /** By household: the first that was entered for it. In ledger order. */
  readonly byHousehold: ReadonlyMap<number, Verdict>;
  readonly problems: readonly Problem[];
};

/** Reads the decisions against the tiers' names; unknown outcomes and second decisions for a household are problems. */
export function readVerdicts(ledger: Ledger, tiers: readonly string[]): Verdicts {
  const byHousehold = new Map<number, Verdict>();
  const problems: Problem[] = [];
  const decided = new Set<number>();
  for (const decision of ledger.decisions) {
    const outcome = compact(decision.outcome);
    const tier = outcome === DECIDED_AGAINST ? -1 : tiers.findIndex((name) => compact(name) === outcome);
    if (decided.has(decision.household)) problems.push(decisionInvalid(ledger, decision, tiers, 'contradicts'));
    else if (tier < 0 && outcome !== DECIDED_AGAINST)
      problems.push(decisionInvalid(ledger, decision, tiers, 'unknown-tier'));
    else byHousehold.set(decision.household, { tier, decision });
    decided.add(decision.household);
  }
  return { byHousehold, problems };
}

type Why = 'not-undecided' | 'no-place' | 'unknown-tier' | 'contradicts';

export function decisionInvalid(ledger: Ledger, decision: Decision, tiers: readonly string[], why: Why): Problem {
  const names = namesOf(ledger.roster.households[decision.household]);
  const facts = {
    why,
    ...names,
    outcome: decision.outcome,
    tiers: [...tiers, DECIDED_AGAINST],
  } satisfies FactsOf<'decision-invalid'>;
  return problem('decision-invalid', placeOfRow(ledger, decision.table, decision.row, 'tier'), decision.outcome, facts);
}

export function appliedDecision({ decision }: Verdict, outcome: string): AppliedDecision {
  return { household: decision.household, outcome, day: decision.day, body: decision.body };
}

/** Whether a decision names the tier that came out without it. */
export function repeats({ tier }: Verdict, outcome: AwardOutcome): boolean {
  return outcome.kind === 'tier' && outcome.tier === tier;
}

/** What is to be said of decisions where the plan leaves no tie open. */
export function decisionsUnneeded(ledger: Ledger, tiers: readonly string[]): readonly Problem[] {
  const { byHousehold, problems } = readVerdicts(ledger, tiers);
  return [
    ...problems,
    ...[...byHousehold.values()].map(({ decision }) => decisionInvalid(ledger, decision, tiers, 'not-undecided')),
  ];
}
