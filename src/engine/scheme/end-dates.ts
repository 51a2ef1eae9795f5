// Which items' rows have an end date (止期) that matters: what lasts, and what holds until then.
import type { Item } from './types';

export function usesEndDate({ kind, counting, effects }: Pick<Item, 'kind' | 'counting' | 'effects'>): boolean {
  return (
    counting === 'honour' ||
    counting === 'lasting' ||
    kind === 'freeze' ||
    effects.some((one) => one.effect === 'freeze' || (one.effect === 'out' && one.until !== 'year-end'))
  );
}

/** Whether a row without an end date freezes until further notice. */
export function freezesOpenly({ kind, until, effects }: Pick<Item, 'kind' | 'until' | 'effects'>): boolean {
  return (
    (kind === 'freeze' && until === 'open') || effects.some((one) => one.effect === 'freeze' && one.until === 'open')
  );
}
