// Columns of a list of base points that say why a figure is what it is → kept apart from the items of the plan.
import type { FoundColumn } from '../types';
import { TOTAL_TARGET } from './classify-columns';
import { profileOf } from './column-profile';
import type { HeaderBlock } from './find-header';
import { headerWord } from './header-words';
import type { Surroundings } from './understood-columns';

const SAYS_WHAT: ReadonlySet<string> = new Set(['item', 'item-text', 'bonus-item', 'deduction-item']);

/** Of the columns those that only say why points of the base are missing: `爱党爱国 / 扣分原因` is no item of the plan. */
export function reasonsAmong(
  columns: readonly FoundColumn[],
  { headers }: HeaderBlock,
  { view, body, lens }: Surroundings,
): ReadonlySet<number> {
  const reasons = new Set<number>();
  if (!columns.some(({ kind }) => kind === 'figure')) return reasons;
  const below = new Set(headers.filter(({ parts }) => isReason(parts, lens.names)).map(({ index }) => index));
  for (const { kind, index } of columns) {
    if (kind !== 'figure' && below.has(index)) {
      reasons.add(index);
      continue;
    }
    if (!SAYS_WHAT.has(kind)) continue;
    const priced = columns.some(
      (other) =>
        other.kind === (kind === 'deduction-item' ? 'deduction-points' : 'bonus-points') ||
        (other.kind === 'points' && kind.startsWith('item')),
    );
    const { filled, items } = profileOf(view, index, body, lens);
    if (filled === 0 ? !priced : items * 3 < filled && !(priced && lens.names.free)) reasons.add(index);
  }
  return reasons;
}

/** `人居环境 / 扣分`, `爱党爱国 / 扣分原因`: what is missing of a figure beside it, and why. */
export function isReason(parts: readonly string[], names: Surroundings['lens']['names']): boolean {
  const kind = headerWord(parts[parts.length - 1])?.kind;
  return (
    parts.length > 1 &&
    kind !== undefined &&
    (SAYS_WHAT.has(kind) || kind.endsWith('-points')) &&
    parts.slice(0, -1).some((part) => names.targets.find(part) > TOTAL_TARGET)
  );
}
