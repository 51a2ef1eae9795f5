// A header over a column of one item: its texts enter, the item that they name leaves.
import { UNKNOWN } from '../names/name-index';
import type { SchemeNames } from '../names/scheme-names';
import { headerWord, isScoreWord } from './header-words';

/** Index into `Scheme.items` of the item that the lowest text names which names any; `null` for none. */
export function itemNamedBy(
  parts: readonly string[],
  { items, targets }: Pick<SchemeNames, 'items' | 'targets'>,
): number | null {
  for (const part of [...parts].reverse()) {
    if (headerWord(part) !== undefined || isScoreWord(part) || /^[\d.]+$/.test(part) || part.length < 2) continue;
    const item = items.find(part);
    if (item !== UNKNOWN && targets.find(part) === UNKNOWN) return item;
  }
  return null;
}
