// What stands above and below the winners: the line of places, and the notes that defend the list.
import { entryAt } from '../basis/entry';
import { formatPoints } from '../basis/points';
import { tierLimits } from '../ranking/tier-limit';
import type { NoAwardReason } from '../ranking/types';
import { placesLineOf, ruleNotes } from '../wording/sheets/award-kinds';
import type { AwardFacts } from '../wording/sheets/award-kinds';
import { nounsOf } from '../wording/earner-nouns';
import { dayInWords, figureInWords } from '../wording/phrases';
import {
  decisionNote,
  leftOutCountNote,
  leftOutNote,
  meanNote,
  orderNote,
  skippedCountNote,
  skippedNote,
  undecidedNote,
} from '../wording/sheets/sheets';
import type { AwardedYear } from '../year/award-entries';
import { HouseholdYear } from '../year/household-year';
import { pointsOfSharers } from '../year/sharers';
import { asideNotes, draftNotes } from './draft';
import { averagesPeriods, hasIds, headOf } from '../year/listing';
import { keepsSecrets } from '../scheme/not-public';

/** The line of N, the places per tier and how they were found. */
export function placesLine(year: AwardedYear): string {
  return placesLineOf(year.awards.rule, factsOf(year), nounsOf(year.scheme));
}

function factsOf({ awards, scheme, scores }: AwardedYear): AwardFacts {
  const { sensitive } = scheme;
  const { denominator, absent, quota, tiers, rule } = awards;
  const places = tiers.map((tier) => tier.places);
  const limits = tierLimits(awards);
  if (rule.kind !== 'pro-rata') return { denominator, absent, quota, places, limits, shared: null, sensitive };
  const points = pointsOfSharers({ awards, scores });
  const yuan = awards.cost / 100;
  return {
    denominator,
    absent,
    quota,
    places,
    limits,
    sensitive,
    shared: { yuan, perPoint: points === 0 ? '0' : figureInWords((yuan * scores.scale) / points, 4) },
  };
}

/** The notes in the order they are printed, each a whole sentence, not yet numbered. */
export function awardNotes(year: AwardedYear): readonly string[] {
  const { ledger, scheme, scores } = year;
  const who = nounsOf(scheme);
  return [
    ...draftNotes(year),
    ...ruleNotes(year.awards.rule, factsOf(year), who),
    ...(averagesPeriods(scores) ? [meanNote()] : []),
    orderNote(hasIds(ledger.roster.households), who),
    ...whoIsNotIn(year),
    ...decisionNotes(year),
    ...undecidedNotes(year),
    ...asideNotes(year),
  ];
}

/** Who stands high and won nothing, and who is not ranked: how many for each reason, or where the plan keeps reasons to
 * itself how many. */
function whoIsNotIn(year: AwardedYear): readonly string[] {
  const { rule } = year.awards;
  const skipped = year.awards.skipped.filter(({ why, count }) => count > 0 && !LEFT_OUT.includes(why));
  const leftOut = LEFT_OUT.map((why) => ({ why, count: countOf(year, why) })).filter(({ count }) => count > 0);
  const secret = keepsSecrets(year.scheme);
  const who = nounsOf(year.scheme);
  const sumOf = (counts: typeof skipped): number => counts.reduce((sum, { count }) => sum + count, 0);
  return [
    ...(skipped.length === 0
      ? []
      : [
          secret
            ? skippedCountNote(sumOf(skipped), who)
            : skippedNote(skipped, rule.kind === 'positions' ? rule.notBelow : null, who),
        ]),
    ...(leftOut.length === 0 ? [] : [secret ? leftOutCountNote(sumOf(leftOut), who) : leftOutNote(leftOut, who)]),
  ];
}

/** Reasons for not being ranked at all. */
const LEFT_OUT: readonly NoAwardReason[] = ['not-enough-periods', 'joined-later', 'out', 'not-participating'];

function countOf({ awards }: AwardedYear, why: NoAwardReason): number {
  return awards.outcomes.filter((outcome) => outcome.kind === 'none' && outcome.why === why).length;
}

function decisionNotes({ awards, ledger }: AwardedYear): readonly string[] {
  return awards.decisions.map(({ household, outcome, day, body }) =>
    decisionNote({
      head: headOf(entryAt(ledger.roster.households, household)),
      outcome: outcome,
      day: day === null ? null : dayInWords(day),
      body: body,
    }),
  );
}

function undecidedNotes(year: AwardedYear): readonly string[] {
  const { awards, ledger, scores } = year;
  return awards.ties.map((tie) =>
    undecidedNote(
      {
        rank: new HouseholdYear(year, entryAt(tie.households, 0)).rank ?? 0,
        heads: tie.households.map((household) => headOf(entryAt(ledger.roster.households, household))),
        total: formatPoints(tie.total, scores.scale),
      },
      tie.places.map(({ tier, places }) => ({ tier: entryAt(awards.tiers, tier).name, places })),
      nounsOf(year.scheme),
    ),
  );
}
