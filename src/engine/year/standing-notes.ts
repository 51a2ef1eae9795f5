// What explains one household's place, money and balance beside its lines: a year enters, sentences leave.
import { entryAt } from '../basis/entry';
import { formatPoints } from '../basis/points';
import { levelTieOf, tieBreaksOf } from '../ranking/tie-break';
import { nounsOf } from '../wording/earner-nouns';
import { figureInWords } from '../wording/phrases';
import { periodNote } from '../wording/sheets/sheets';
import { lapseInWords, levelTieInWords, outInWords, shareInWords, tieBreakInWords } from '../wording/lines/standing';
import { resultInWords } from '../wording/sheets/results';
import { tallyInWords } from '../wording/lines/tallies';
import { lapsesOf } from './household-balance';
import type { HouseholdYear } from './household-year';
import { pointsOfSharers } from './sharers';
import { headOf } from './listing';
import { keepsSecrets } from '../scheme/not-public';

/** `1至3月：11分，第1名，金星级文明户` for each period that is over and that the household took part in. */
export function periodNotes({ standings, year }: HouseholdYear): readonly string[] {
  return standings.filter(({ rank }) => rank !== null).map((standing) => periodNote(standing, year.scores.scale));
}

/** That a veto keeps it out of the system; the tie key that decided and against whom, or that none did; the household's share of a sum;
 * the named results it comes to; what only grows. Empty for most. */
export function standingNotes(one: HouseholdYear): readonly string[] {
  return [
    ...outNotes(one),
    ...tieNotes(one),
    ...shareNotes(one),
    ...resultNotes(one),
    ...one.tallies.map(tallyInWords),
  ];
}

/** The days on which the household lost points that could be redeemed, and how many; in order. */
export function lapseNotes({ year: { account, scores }, index }: HouseholdYear): readonly string[] {
  return lapsesOf(account, index).map((lapse) => lapseInWords(lapse, scores.scale));
}

function outNotes({ outBy }: HouseholdYear): readonly string[] {
  return outBy === null ? [] : [outInWords(outBy)];
}

function tieNotes({ year, index: household }: HouseholdYear): readonly string[] {
  const { ledger, scheme, scores } = year;
  const nameOf = (other: number): string => headOf(entryAt(ledger.roster.households, other));
  const level = levelTieOf(year, household);
  // What another lost or won beside its total may be what the plan does not make public.
  const words = { scale: scores.scale, who: nounsOf(scheme), secret: keepsSecrets(scheme) };
  return [
    ...tieBreaksOf(year, household).map((tie) => tieBreakInWords(tie, nameOf(tie.other), words)),
    ...(level === null || level.others.length === 0 ? [] : [levelTieInWords(level.keys, level.others.map(nameOf))]),
  ];
}

/** For the household itself: also what no list names. */
function resultNotes({ year: { results, scores }, index }: HouseholdYear): readonly string[] {
  return results.flatMap((result) =>
    result.cases.filter((one) => one.household === index).map((one) => resultInWords(result, one, scores.year)),
  );
}

function shareNotes({ year, prize, total }: HouseholdYear): readonly string[] {
  const { awards, scheme, scores } = year;
  if (awards === null || awards.prizes === null || prize === null) return [];
  return [
    shareInWords(
      {
        name: entryAt(awards.tiers, 0).name,
        yuan: figureInWords(prize, 2),
        pool: figureInWords(awards.cost / 100, 2),
        sharers: awards.denominator,
        points: formatPoints(pointsOfSharers(year), scores.scale),
        own: formatPoints(total, scores.scale),
      },
      nounsOf(scheme),
    ),
  ];
}
