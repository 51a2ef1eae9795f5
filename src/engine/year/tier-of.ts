// What a household won, in the word that the village board, `--json` and the cells print.
import { UNDECIDED } from '../wording/sheets';
import type { YearResult } from './year-result';

/** The tier's name, 待评议 for an undecided household, `null` for none. */
export function tierOf({ awards }: Pick<YearResult, 'awards'>, household: number): string | null {
  if (awards === null) return null;
  const outcome = awards.outcomes[household];
  if (outcome.kind === 'tier') return awards.tiers[outcome.tier].name;
  return outcome.kind === 'undecided' ? UNDECIDED : null;
}
