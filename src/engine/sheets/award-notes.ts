// What stands above and below the winners: the line of places, and the notes that defend the list.
import { entryAt } from '../basis/entry';
import { formatPoints } from '../basis/points';
import { tierLimits } from '../ranking/tier-limit';
import type { AwardList, NoAwardReason } from '../ranking/types';
import { placesLineOf, ruleNotes } from '../wording/sheets/award-kinds';
import type { AwardFacts } from '../wording/sheets/award-kinds';
import { nounsOf } from '../wording/earner-nouns';
import { dayInWords, figureInWords } from '../wording/phrases';
import {
  decisionNote,
  emptyPeriodsNote,
  leftOutCountNote,
  leftOutNote,
  meanNote,
  orderNote,
  periodName,
  skippedCountNote,
  skippedNote,
  undecidedNote,
} from '../wording/sheets/sheets';
import type { YearScores } from '../scoring/types';
import type { AwardedYear } from '../year/award-entries';
import { HouseholdYear } from '../year/household-year';
import { pointsOfSharers } from '../year/sharers';
import { asideNotes, draftNotes } from './draft';
import { averagesPeriods, hasIds, headOf } from '../year/listing';
import { emptyPeriods } from '../year/empty-periods';
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

/** Said once of a period that nobody was assessed in. */
export function gapNotes(scores: YearScores): readonly string[] {
  const empty = emptyPeriods(scores);
  return empty.length === 0 ? [] : [emptyPeriodsNote(empty.map(({ first, months }) => periodName(first, months)))];
}

/** The notes in the order they are printed, each a whole sentence, not yet numbered. */
export function awardNotes(year: AwardedYear): readonly string[] {
  const { ledger, scheme, scores } = year;
  const who = nounsOf(scheme);
  return [
    ...draftNotes(year),
    ...ruleNotes(year.awards.rule, factsOf(year), who),
    ...(averagesPeriods(scores) ? [meanNote(), ...gapNotes(scores)] : []),
    orderNote(hasIds(ledger.roster.households), who),
    ...whoIsNotIn(year),
    ...decisionNotes(year, () => true),
    ...undecidedNotes(year),
    ...asideNotes(year),
  ];
}

/** What the board may say of the same: who was passed over is only counted, and no decision names who gets nothing. */
export function boardNotes(year: AwardedYear): readonly string[] {
  const { awards, ledger, scheme, scores } = year;
  const who = nounsOf(scheme);
  const skipped = passedOverCounts(year);
  const leftOut = leftOutCounts(year);
  const silent = keepsSecrets(scheme) || leftOut.some(({ why }) => why === 'out');
  return [
    ...draftNotes(year),
    ...ruleNotes(awards.rule, factsOf(year), who),
    ...(averagesPeriods(scores) ? [meanNote(), ...gapNotes(scores)] : []),
    orderNote(hasIds(ledger.roster.households), who),
    ...(skipped.length === 0 ? [] : [skippedCountNote(sumOf(skipped), who)]),
    ...(leftOut.length === 0 ? [] : [silent ? leftOutCountNote(sumOf(leftOut), who) : leftOutNote(leftOut, who)]),
    ...decisionNotes(year, (outcome) => awards.tiers.some(({ name }) => name === outcome)),
    ...undecidedNotes(year),
    ...asideNotes(year),
  ];
}

type ReasonCount = AwardList['skipped'][number];

function passedOverCounts({ awards }: AwardedYear): readonly ReasonCount[] {
  return awards.skipped.filter(({ why, count }) => count > 0 && !LEFT_OUT.includes(why));
}

function leftOutCounts(year: AwardedYear): readonly ReasonCount[] {
  return LEFT_OUT.map((why) => ({ why, count: countOf(year, why) })).filter(({ count }) => count > 0);
}

function sumOf(counts: readonly ReasonCount[]): number {
  return counts.reduce((sum, { count }) => sum + count, 0);
}

/** Who stands high and won nothing, and who is not ranked: how many for each reason, or where the plan keeps reasons to
 * itself how many. */
function whoIsNotIn(year: AwardedYear): readonly string[] {
  const { rule } = year.awards;
  const skipped = passedOverCounts(year);
  const leftOut = leftOutCounts(year);
  const secret = keepsSecrets(year.scheme);
  const who = nounsOf(year.scheme);
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

function decisionNotes({ awards, ledger }: AwardedYear, isSaid: (outcome: string) => boolean): readonly string[] {
  return awards.decisions
    .filter(({ outcome }) => isSaid(outcome))
    .map(({ household, outcome, day, body }) =>
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
