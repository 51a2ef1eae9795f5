// The floors of one version: what each is of, found by its id among the version's own.
import { categoryId } from '../overlay';
import type { RuleSet } from '../rule-set';
import type { FloorFile } from '../shape';
import type { Floor, FloorSubject } from '../types';

const PARTS = { score: '得分', base: '基础分', bonus: '加减分合计' } as const;

/** What a floor is of and what that is called; `null` when the version has no such thing. */
export function floorSubject(
  { categories }: RuleSet,
  of: string,
): { readonly subject: FloorSubject; readonly name: string } | null {
  if (of === 'score' || of === 'base' || of === 'bonus') return { subject: { kind: of }, name: PARTS[of] };
  const category = categories.find(({ value }) => categoryId(value) === of)?.value;
  return category ? { subject: { kind: 'category', id: of }, name: category.name } : null;
}

/** Everything that a floor may be of. */
export function floorSubjects({ categories }: RuleSet): readonly string[] {
  return [...Object.keys(PARTS), ...categories.map(({ value }) => categoryId(value))];
}

export function compileFloor(rules: RuleSet, { of, per, points, clause }: FloorFile): Floor {
  const found = floorSubject(rules, of);
  if (found === null) throw new Error(`a floor of what the scheme does not have: ${of}`);
  return { ...found, per, points, clause };
}
