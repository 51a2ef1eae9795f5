// What explains one household's place, money and balance beside its lines: a year enters, sentences leave.
import { formatPoints } from '../basis/points';
import { periodStandings } from '../ranking/period-standings';
import { levelTieOf, tieBreaksOf } from '../ranking/tie-break';
import { sayFor } from '../wording/for-persons';
import { figureInWords } from '../wording/phrases';
import { periodNote } from '../wording/sheets';
import { lapseInWords, levelTieInWords, shareInWords, tieBreakInWords } from '../wording/standing';
import { resultInWords } from '../wording/results';
import { tallyInWords } from '../wording/tallies';
import type { YearResult } from './year-result';
import { headOf } from './listing';
import { keepsSecrets } from '../scheme/not-public';

/** `1至3月：11分，第1名，金星级文明户` for each period that is over and that the household took part in. */
export function periodNotes(year: YearResult, household: number): readonly string[] {
  return periodStandings(year)
    .filter(({ ranking }) => ranking.rank[household] > 0)
    .map((period) => periodNote(period, household, year.scores.scale));
}

/** The tie key that decided and against whom, or that none did; the household's share of a sum; the named results it comes to; what only grows. Empty for most. */
export function standingNotes(year: YearResult, household: number): readonly string[] {
  return [
    ...tieNotes(year, household),
    ...shareNotes(year, household),
    ...resultNotes(year, household),
    ...year.tallies.map((tally) => tallyInWords(tally, household)),
  ];
}

/** The days on which the household lost points that could be redeemed, and how many; in order. */
export function lapseNotes({ account, scores }: YearResult, household: number): readonly string[] {
  return (account?.lapses ?? [])
    .filter((lapse) => lapse.household === household)
    .map((lapse) => lapseInWords(lapse, scores.scale));
}

function tieNotes(year: YearResult, household: number): readonly string[] {
  const { ledger, scheme, scores } = year;
  const nameOf = (other: number): string => headOf(ledger.roster.households[other]);
  const level = levelTieOf(year, household);
  // What another lost or won beside its total may be what the plan does not make public.
  const words = { scale: scores.scale, say: sayFor(scheme.earner), secret: keepsSecrets(scheme) };
  return [
    ...tieBreaksOf(year, household).map((tie) => tieBreakInWords(tie, nameOf(tie.other), words)),
    ...(level === null || level.others.length === 0 ? [] : [levelTieInWords(level.keys, level.others.map(nameOf))]),
  ];
}

/** For the household itself: also what no list names. */
function resultNotes({ results, scores }: YearResult, household: number): readonly string[] {
  return results.flatMap((result) =>
    result.cases.filter((one) => one.household === household).map((one) => resultInWords(result, one, scores.year)),
  );
}

function shareNotes({ awards, scheme, scores }: YearResult, household: number): readonly string[] {
  if (awards === null || awards.prizes === null || awards.outcomes[household].kind !== 'tier') return [];
  const points = awards.outcomes.reduce((sum, { kind }, at) => (kind === 'tier' ? sum + scores.total[at] : sum), 0);
  const yuan = (fen: number): string => figureInWords(fen / 100, 2);
  const figures = {
    name: awards.tiers[0].name,
    yuan: yuan(awards.prizes[household]),
    pool: yuan(awards.cost),
    sharers: awards.denominator,
  };
  return [
    shareInWords(
      {
        ...figures,
        points: formatPoints(points, scores.scale),
        own: formatPoints(scores.total[household], scores.scale),
      },
      sayFor(scheme.earner),
    ),
  ];
}
