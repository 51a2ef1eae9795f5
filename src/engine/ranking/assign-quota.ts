// Awards by quota: a share of the resident households wins, split in shares among the tiers; who may not
// win is passed over and the place goes on.
import type { Points } from '../basis/points';
import type { AwardRule } from '../scheme/types';
import type { YearScores } from '../scoring/types';
import type { AwardInput } from './assign-awards';
import { composeTiers, costOf, countSkipped, notRanked } from './award-figures';
import { appliedDecision, DECIDED_AGAINST, decisionInvalid, readVerdicts, repeats } from './decisions';
import type { Verdicts } from './decisions';
import { countResidents, isResidentAtYearEnd } from './residents';
import { settleTies } from './settle-ties';
import type { OpenTie, Settlement } from './settle-ties';
import { tierPlaces } from './tier-places';
import type { AwardList, AwardOutcome, NoAwardReason, UndecidedTie } from './types';

export type QuotaRule = Extract<AwardRule, { kind: 'quota' }>;

export function assignQuota(rule: QuotaRule, input: AwardInput): AwardList {
  const { ledger, scores, ranking } = input;
  const denominator = input.residents ?? countResidents(ledger, scores.year);
  const { quota, tiers: tierList } = tierPlaces(rule, denominator);
  const places = tierList.map((tier) => tier.places);
  const barred = ledger.roster.households.map((_, household) => whyNot(rule, input, household));
  const order = ranking.order.filter((household) => barred[household] === null);
  const names = rule.tiers.map((tier) => tier.name);
  const verdicts = readVerdicts(ledger, names);
  const settlement = settleTies(order, scores, { places, tieKeys: rule.tieKeys }, verdicts.byHousehold);
  const outcomes = barred.map((why, household): AwardOutcome => (why === null ? outcomeOf(settlement, verdicts, household) : { kind: 'none', why }));
  const tiers = composeTiers(tierList, outcomes, scores);
  const ties = settlement.open.map((open) => tieOf(open, rule, input));
  return {
    rule, denominator, quota, tiers, outcomes, ties,
    undecided: outcomes.flatMap((outcome, household) => (outcome.kind === 'undecided' ? [household] : [])),
    decisions: [...verdicts.byHousehold].filter(([household]) => settlement.applied.has(household))
      .map(([, verdict]) => appliedDecision(verdict, verdict.tier < 0 ? DECIDED_AGAINST : names[verdict.tier])),
    cost: costOf(tiers),
    skipped: countSkipped(outcomes, input, reachOf(outcomes, quota ?? 0, scores)),
    problems: [...verdicts.problems, ...unusedDecisions(input, { verdicts, settlement, outcomes, names })],
  };
}

/** Why a household cannot win, whatever its rank; `null` when it can. */
function whyNot(rule: QuotaRule, { ledger, scores, account, ranking }: AwardInput, household: number): NoAwardReason | null {
  if (ranking.rank[household] === 0) return notRanked(scores, household);
  if (!isResidentAtYearEnd(ledger.roster.households[household], scores.year)) return 'not-resident';
  if (rule.skipFrozen && account.frozen[household] === 1) return 'frozen';
  return scores.total[household] > 0 ? null : 'no-points';
}

function outcomeOf(settlement: Settlement, verdicts: Verdicts, household: number): AwardOutcome {
  const settled = settlement.settled.get(household);
  if (settled !== undefined && settled.tier >= 0) return { kind: 'tier', tier: settled.tier, by: settled.by };
  if (settlement.undecided.has(household)) return { kind: 'undecided' };
  const against = settlement.applied.has(household) && verdicts.byHousehold.get(household)?.tier === -1;
  return { kind: 'none', why: against ? 'decided-against' : 'outside-quota' };
}

function tieOf(open: OpenTie, rule: QuotaRule, { scores }: AwardInput): UndecidedTie {
  return {
    households: open.households,
    total: scores.total[open.households[0]] as Points,
    places: open.places.flatMap((places, tier) => (places > 0 ? [{ tier, places }] : [])),
    keysCompared: rule.tieKeys,
  };
}

/** The lowest total that has, or may yet get, a place; every total when places are left over. */
function reachOf(outcomes: readonly AwardOutcome[], quota: number, scores: YearScores): number {
  let seated = 0;
  let lowest = Infinity;
  outcomes.forEach(({ kind }, household) => {
    if (kind === 'none') return;
    seated++;
    lowest = Math.min(lowest, scores.total[household]);
  });
  return seated < quota ? -Infinity : lowest;
}

type Outcome = { readonly verdicts: Verdicts; readonly settlement: Settlement; readonly outcomes: readonly AwardOutcome[]; readonly names: readonly string[] };

function unusedDecisions({ ledger }: AwardInput, { verdicts, settlement, outcomes, names }: Outcome) {
  return [...verdicts.byHousehold]
    .filter(([household, verdict]) => !settlement.applied.has(household) && !(settlement.everOpen.has(household) && repeats(verdict, outcomes[household])))
    .map(([household, { decision }]) => decisionInvalid(ledger, decision, names, settlement.refused.has(household) ? 'no-place' : 'not-undecided'));
}
