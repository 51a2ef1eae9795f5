// Who stands on the award sheet: winners tier by tier, then the households whose tie is still open.
import { entryAt } from '../basis/entry';
import type { AwardList, AwardOutcome, SettledBy } from '../ranking/types';
import { keepsSecrets } from '../scheme/not-public';
import type { Scheme } from '../scheme/types';
import { prizeOf } from './tier-of';
import type { YearResult } from './year-result';
import { nounsOf } from '../wording/earner-nouns';
import { idRemark, tieRemark, UNDECIDED } from '../wording/sheets/sheets';
import { groupOf, headOf, listingOrder, namesakes, periodsTaken, printedPoints, sharersOfRank } from './listing';

/** A year in which awards were given. */
export type AwardedYear = YearResult & { readonly awards: AwardList };

/** Throws when the plan has no awards: whoever asks for a sheet of them has to know. */
export function awardedYear(result: YearResult): AwardedYear {
  const { awards } = result;
  if (awards === null) throw new Error('no award sheet: the plan has no awards');
  return { ...result, awards };
}

/** One line of the list; figures as printed. */
export type AwardEntry = {
  /** Index into the roster. */
  readonly household: number;
  readonly number: number;
  readonly rank: number;
  readonly group: string;
  readonly head: string;
  /** Months in force, or periods assessed in a year that averages periods. */
  readonly periods: number;
  readonly total: number;
  readonly tie: string;
  readonly tier: string;
  /** Yuan; `null` when undecided or when the plan states none. */
  readonly prize: number | null;
  readonly remark: string;
};

/** `tier`: index into `AwardList.tiers`; `null` for the undecided. Never empty. */
export type AwardSection = { readonly tier: number | null; readonly entries: readonly AwardEntry[] };

/** Sections in the order of the tiers, the undecided last; numbers run through. */
export function awardSections(year: AwardedYear): readonly AwardSection[] {
  const { tiers, outcomes } = year.awards;
  const order = listingOrder(year);
  const listed = order.filter((household) => entryAt(outcomes, household).kind !== 'none');
  const same = namesakes(year.ledger.roster.households, listed);
  const sharers = sharersOfRank(year.ranking.rank);
  let number = 0;
  return [...tiers.keys(), null]
    .map((tier): AwardSection => {
      const members = listed.filter((household) => tierIndexOf(entryAt(outcomes, household)) === tier);
      return {
        tier,
        entries: members.map((household) => entryOf(year, household, { number: ++number, sharers, same })),
      };
    })
    .filter((section) => section.entries.length > 0);
}

function entryOf(
  year: AwardedYear,
  household: number,
  among: { readonly number: number; readonly sharers: readonly number[]; readonly same: ReadonlySet<number> },
): AwardEntry {
  const { scheme, ledger, scores, ranking, awards } = year;
  const member = entryAt(ledger.roster.households, household);
  const outcome = entryAt(awards.outcomes, household);
  const rank = entryAt(ranking.rank, household);
  const tier = outcome.kind === 'tier' ? entryAt(awards.tiers, outcome.tier) : null;
  return {
    household,
    number: among.number,
    rank,
    group: groupOf(member),
    head: headOf(member),
    periods: periodsTaken(household, scores),
    total: printedPoints(entryAt(scores.total, household), scores),
    tie: tieRemark(entryAt(among.sharers, rank), settledBy(outcome, scheme), nounsOf(scheme)),
    tier: tier === null ? UNDECIDED : tier.name,
    prize: prizeOf(awards, household),
    remark: among.same.has(household) ? idRemark(member.id, nounsOf(scheme)) : '',
  };
}

function tierIndexOf(outcome: AwardOutcome): number | null {
  return outcome.kind === 'tier' ? outcome.tier : null;
}

/** Where the plan keeps anything from the public no list says whose tie keys decided: they may look at just that. */
function settledBy(outcome: AwardOutcome, scheme: Scheme): SettledBy | 'undecided' {
  if (outcome.kind === 'undecided') return 'undecided';
  if (outcome.kind !== 'tier') return null;
  return outcome.by === 'keys' && keepsSecrets(scheme) ? null : outcome.by;
}
