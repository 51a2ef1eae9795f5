// Whether a line of a breakdown is about what no posted list may name.
import type { Scheme } from '../scheme/types';
import type { ScoreLine } from './types';

/** Of its item, also where only its name says, of the category or sub-item that has its name, or of the veto by
 * figures that looks at such a thing. */
export function isSensitive(
  { item, name }: Pick<ScoreLine, 'item' | 'name'>,
  { baseTargets, items, sensitive, versions }: Scheme,
): boolean {
  if (sensitive.length === 0) return false;
  if (item !== null) return item >= 0 && sensitive.includes(items[item].id);
  if (items.some((one) => sensitive.includes(one.id) && name === `${one.id} ${one.name}`)) return true;
  // A line may name several parts of the base that lack figures.
  if (
    baseTargets.some(
      (target) =>
        name.includes(target.name) &&
        target.kind !== 'total' &&
        sensitive.includes(target.kind === 'item' ? target.category : target.id),
    )
  )
    return true;
  return versions.some(({ rules }) =>
    rules.vetoes.some(
      (veto) =>
        veto.name === name && veto.when.some(({ subject }) => 'id' in subject && sensitive.includes(subject.id)),
    ),
  );
}
