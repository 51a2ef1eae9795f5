// Who stood among the winners and got nothing, and why: what is asked first where a list is read out.
import { entryAt } from '../basis/entry';
import { noAwardInWords, PASSED_OVER, passedOverRemark } from '../wording/sheets/sheets';
import { nounsOf } from '../wording/earner-nouns';
import type { YearResult } from './year-result';
import { keepsSecrets } from '../scheme/not-public';

type Awarded = Pick<YearResult, 'awards' | 'ranking' | 'scheme'>;

/** The last rank that has a tier or an open tie; 0 where none has. */
export function lastRankNamed({ awards, ranking }: Awarded): number {
  return ranking.order.reduce(
    (last, household) =>
      awards === null || entryAt(awards.outcomes, household).kind === 'none'
        ? last
        : Math.max(last, entryAt(ranking.rank, household)),
    0,
  );
}

/** `没评上：不是常住户` for whoever is ranked no lower than the last one named and got nothing, `没评上` alone where the plan keeps
 * something to itself; '' for everyone else. */
export function passedOver(year: Awarded): (household: number) => string {
  const { awards, ranking, scheme } = year;
  // Tiers of periods go by the scores of the periods.
  if (awards !== null && awards.grades !== null) return () => '';
  const last = lastRankNamed(year);
  return (household) => {
    const outcome = awards?.outcomes[household];
    const rank = entryAt(ranking.rank, household);
    if (outcome?.kind !== 'none' || rank === 0 || rank > last) return '';
    return keepsSecrets(scheme) ? PASSED_OVER : passedOverRemark(noAwardInWords(outcome.why, nounsOf(scheme)));
  };
}
