// The words by which a cap names everything of a kind: no item and no group may go by one of them.
import type { CapWhole } from './types';

const CAP_WHOLES: readonly CapWhole[] = ['bonus', 'deduction', 'earned', 'score'];

export function isCapWhole(word: string): word is CapWhole {
  return (CAP_WHOLES as readonly string[]).includes(word);
}

export function capWholes(): readonly CapWhole[] {
  return CAP_WHOLES;
}
