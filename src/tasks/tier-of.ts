// What a household won, in the word that the village board and `--json` print.
import { UNDECIDED, type YearResult } from '../engine';

/** The tier's name, 待评议 for an undecided household, `null` for none. */
export function tierOf({ awards }: YearResult, household: number): string | null {
  if (awards === null) return null;
  const outcome = awards.outcomes[household];
  if (outcome.kind === 'tier') return awards.tiers[outcome.tier].name;
  return outcome.kind === 'undecided' ? UNDECIDED : null;
}
