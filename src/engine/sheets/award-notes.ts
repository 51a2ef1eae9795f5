// What stands above and below the winners: the line of places, and the notes that defend the list.
import { formatPoints } from '../basis/points';
import type { NoAwardReason } from '../ranking/types';
import { dayInWords, withoutPrivateNumbers } from '../wording/phrases';
import { decisionNote, leftOutNote, meanNote, orderNote, positionsLine, positionsNote, quotaLine, quotaNote, skippedNote, tieRuleNote, undecidedNote } from '../wording/sheets';
import type { AwardedYear } from './award-entries';
import { hasIds, headOf, repeatedAspects } from './listing';

/** The line of 常住户, places per tier and rounding; or of N and the cut-offs. */
export function placesLine({ awards }: AwardedYear): string {
  const places = awards.tiers.map((tier) => tier.places);
  return awards.rule.kind === 'quota'
    ? quotaLine(awards.rule, awards.denominator, awards.quota ?? 0, places)
    : positionsLine(awards.rule, awards.denominator, places);
}

/** The notes in the order they are printed, each a whole sentence, not yet numbered. */
export function awardNotes(year: AwardedYear): readonly string[] {
  const { awards, ledger, scores } = year;
  const { rule } = awards;
  const skipped = awards.skipped.filter(({ why, count }) => count > 0 && !LEFT_OUT.includes(why));
  const leftOut = LEFT_OUT.map((why) => ({ why, count: countOf(year, why) })).filter(({ count }) => count > 0);
  return [
    ...(rule.kind === 'quota' ? [quotaNote(rule, awards.denominator, awards.quota ?? 0), tieRuleNote(rule.tieKeys)] : [positionsNote(rule)]),
    ...(repeatedAspects(scores).length > 0 ? [meanNote()] : []),
    orderNote(hasIds(ledger.roster.households)),
    ...(skipped.length > 0 ? [skippedNote(skipped, rule.kind === 'positions' ? rule.notBelow : null)] : []),
    ...(leftOut.length > 0 ? [leftOutNote(leftOut)] : []),
    ...decisionNotes(year),
    ...undecidedNotes(year),
  ];
}

/** Reasons for not being ranked at all. */
const LEFT_OUT: readonly NoAwardReason[] = ['not-enough-periods', 'not-participating'];

function countOf({ awards }: AwardedYear, why: NoAwardReason): number {
  return awards.outcomes.filter((outcome) => outcome.kind === 'none' && outcome.why === why).length;
}

function decisionNotes({ awards, ledger }: AwardedYear): readonly string[] {
  return awards.decisions.map(({ household, outcome, day, body }) =>
    decisionNote({
      head: headOf(ledger.roster.households[household]),
      outcome: withoutPrivateNumbers(outcome),
      day: day === null ? null : dayInWords(day),
      body: withoutPrivateNumbers(body),
    }),
  );
}

function undecidedNotes({ awards, ledger, ranking, scores }: AwardedYear): readonly string[] {
  return awards.ties.map((tie) =>
    undecidedNote(
      {
        rank: ranking.rank[tie.households[0]],
        heads: tie.households.map((household) => headOf(ledger.roster.households[household])),
        total: formatPoints(tie.total, scores.scale),
      },
      tie.places.map(({ tier, places }) => ({ tier: awards.tiers[tier].name, places })),
    ),
  );
}
