// Awards that count places: who may not win is passed over and the place goes on; ties across a boundary
// are broken by keys, by decisions, or by the plan's way with them.
import type { Points } from '../basis/points';
import type { AwardRule } from '../scheme/types';
import type { YearScores } from '../scoring/types';
import type { AwardInput } from './award-input';
import { composeTiers, costOf, countSkipped } from './award-figures';
import type { TierPlaces } from './award-figures';
import { appliedDecision, DECIDED_AGAINST, decisionInvalid, readVerdicts, repeats } from './decisions';
import type { Verdicts } from './decisions';
import { lowered } from './sanctions';
import { settleTies } from './settle-ties';
import type { OpenTie, Settlement } from './settle-ties';
import type { AwardList, AwardOutcome, NoAwardReason, UndecidedTie } from './types';

export type SeatRule = Extract<AwardRule, { kind: 'quota' | 'places' }>;

export type Seats = {
  readonly denominator: number;
  readonly absent: number | null;
  readonly quota: number;
  readonly tiers: readonly (TierPlaces & { readonly places: number })[];
  /** By household: why it cannot win; `null` when it can. */
  readonly barred: readonly (NoAwardReason | null)[];
};

export function seatAwards(
  rule: SeatRule,
  { denominator, absent, quota, tiers: tierList, barred }: Seats,
  input: AwardInput,
): AwardList {
  const { ledger, scores, ranking } = input;
  const places = tierList.map((tier) => tier.places);
  const order = ranking.order.filter((household) => barred[household] === null);
  const names = rule.tiers.map((tier) => tier.name);
  const verdicts = readVerdicts(ledger, names);
  const settlement = settleTies(
    order,
    scores,
    { places, tieKeys: rule.tieKeys, ties: rule.ties },
    verdicts.byHousehold,
  );
  const reached = barred.map((why, household): AwardOutcome =>
    why === null ? outcomeOf(settlement, verdicts, household) : { kind: 'none', why },
  );
  const outcomes = lowered(reached, scores, tierList.length);
  const tiers = composeTiers(tierList, outcomes, scores);
  return {
    rule,
    denominator,
    absent,
    quota,
    tiers,
    outcomes,
    ties: settlement.open.map((open) => tieOf(open, rule, input)),
    undecided: outcomes.flatMap((outcome, household) => (outcome.kind === 'undecided' ? [household] : [])),
    decisions: [...verdicts.byHousehold]
      .filter(([household]) => settlement.applied.has(household))
      .map(([, verdict]) => appliedDecision(verdict, verdict.tier < 0 ? DECIDED_AGAINST : names[verdict.tier])),
    prizes: null,
    grades: null,
    cost: costOf(tiers),
    skipped: countSkipped(outcomes, input, reachOf(outcomes, quota, scores)),
    problems: [...verdicts.problems, ...unusedDecisions(input, { verdicts, settlement, outcomes, names })],
  };
}

function outcomeOf(settlement: Settlement, verdicts: Verdicts, household: number): AwardOutcome {
  const settled = settlement.settled.get(household);
  if (settled !== undefined && settled.tier >= 0) return { kind: 'tier', tier: settled.tier, by: settled.by };
  if (settled?.by === 'policy') return { kind: 'none', why: 'tied-out' };
  if (settlement.undecided.has(household)) return { kind: 'undecided' };
  const against = settlement.applied.has(household) && verdicts.byHousehold.get(household)?.tier === -1;
  return { kind: 'none', why: against ? 'decided-against' : 'outside-quota' };
}

function tieOf(open: OpenTie, rule: SeatRule, { scores }: AwardInput): UndecidedTie {
  return {
    households: open.households,
    total: scores.total[open.households[0]] as Points,
    places: open.places.flatMap((places, tier) => (places > 0 ? [{ tier, places }] : [])),
    keysCompared: rule.tieKeys,
  };
}

/** The lowest total that has, or may yet get, a place; every total when places are left over. */
export function reachOf(outcomes: readonly AwardOutcome[], quota: number, scores: YearScores): number {
  let seated = 0;
  let lowest = Infinity;
  outcomes.forEach(({ kind }, household) => {
    if (kind === 'none') return;
    seated++;
    lowest = Math.min(lowest, scores.total[household]);
  });
  return seated < quota ? -Infinity : lowest;
}

type Outcome = {
  readonly verdicts: Verdicts;
  readonly settlement: Settlement;
  readonly outcomes: readonly AwardOutcome[];
  readonly names: readonly string[];
};

function unusedDecisions({ ledger }: AwardInput, { verdicts, settlement, outcomes, names }: Outcome) {
  return [...verdicts.byHousehold]
    .filter(
      ([household, verdict]) =>
        !settlement.applied.has(household) &&
        !(settlement.everOpen.has(household) && repeats(verdict, outcomes[household])),
    )
    .map(([household, { decision }]) =>
      decisionInvalid(ledger, decision, names, settlement.refused.has(household) ? 'no-place' : 'not-undecided'),
    );
}
