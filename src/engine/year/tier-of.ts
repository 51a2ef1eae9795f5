// What a household won, in the word that the village board, `--json` and the cells print.
import { entryAt } from '../basis/entry';
import type { AwardList } from '../ranking/types';
import { UNDECIDED } from '../wording/sheets/sheets';
import type { YearResult } from './year-result';

type Awarded = Pick<YearResult, 'awards'>;

/** The tier's name, 待评议 for an undecided household, `null` for none. */
export function tierOf({ awards }: Awarded, household: number): string | null {
  if (awards === null) return null;
  const outcome = entryAt(awards.outcomes, household);
  if (outcome.kind === 'tier') return entryAt(awards.tiers, outcome.tier).name;
  return outcome.kind === 'undecided' ? UNDECIDED : null;
}

/** Yuan: the tier's prize, or the household's own share; `null` when it wins nothing or no value is stated. */
export function prizeOf({ outcomes, tiers, prizes }: AwardList, household: number): number | null {
  const outcome = entryAt(outcomes, household);
  if (outcome.kind !== 'tier') return null;
  return prizes === null ? entryAt(tiers, outcome.tier).prize : entryAt(prizes, household) / 100;
}

/** Of each period that is over, in order, the index of the tier, `null` for none; empty where tiers are the year's. */
export function gradesOf({ awards }: Awarded, household: number): readonly (number | null)[] {
  const grades = awards?.grades ?? null;
  if (grades === null) return [];
  const { tier, count } = grades;
  return Array.from({ length: count }, (_, period) => {
    const own = entryAt(tier, household * count + period);
    return own < 0 ? null : own;
  });
}
