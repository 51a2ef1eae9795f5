// Which household a person means by a 户号 or a 户主: the one, none (with the nearest), or several.
import { compact, withoutLeadingZeros } from '../../basis/cells';
import { nearest } from '../../scheme/nearest';
import type { Household, Roster } from '../types';

export type FoundHousehold =
  | { readonly kind: 'found'; readonly household: number }
  /** Households with a near 户号 or 户主, at most three. */
  | { readonly kind: 'unknown'; readonly suggestions: readonly number[] }
  | { readonly kind: 'ambiguous'; readonly candidates: readonly number[] };

const MOST_SUGGESTIONS = 3;

/** A 户号 as printed wins, or as the ledger writes it; then one that differs by leading zeros only;
 * then a 户主 (white space and width ignored). */
export function findHousehold({ households }: Roster, asked: string): FoundHousehold {
  const word = compact(asked);
  const matches: readonly ((household: Household) => boolean)[] = [
    ({ id, ledgerNames }) => compact(id) === word || (ledgerNames !== undefined && compact(ledgerNames.id) === word),
    (household) => /^\d+$/.test(word) && withoutLeadingZeros(compact(household.id)) === withoutLeadingZeros(word),
    ({ head, ledgerNames }) => compact(head) === word || ledgerNames?.head === word,
  ];
  for (const isMeant of matches) {
    const candidates = households.flatMap((household, at) => (isMeant(household) ? [at] : []));
    if (candidates.length === 1) return { kind: 'found', household: candidates[0] };
    if (candidates.length > 1) return { kind: 'ambiguous', candidates };
  }
  return { kind: 'unknown', suggestions: near(households, word) };
}

function near(households: readonly Household[], word: string): readonly number[] {
  const words = nearest(word, [...new Set(households.flatMap(({ id, head }) => [id, head]))]);
  const meant = words.map((nearWord) => households.findIndex(({ id, head }) => id === nearWord || head === nearWord));
  return [...new Set(meant)].slice(0, MOST_SUGGESTIONS);
}
