// The tallies of one version: what each is of, found by its id among the version's own.
import type { RuleSet } from '../rule-set';
import type { TallyFile } from '../shape';
import type { Tally } from '../types';

/** What a tally is of; `null` when the version has no such thing. */
export function tallySubject({ items, groups }: RuleSet, of: string): Tally['of'] | null {
  if (of === 'earned') return { kind: 'earned' };
  if (items.some(({ value }) => value.id === of)) return { kind: 'item', id: of };
  return groups.some(({ value }) => value.id === of) ? { kind: 'group', id: of } : null;
}

/** Everything that a tally may be of. */
export function tallySubjects({ items, groups }: RuleSet): readonly string[] {
  return ['earned', ...[...items, ...groups].map(({ value }) => value.id)];
}

export function compileTally(rules: RuleSet, { id, name, of, counts = 'written', clause }: TallyFile): Tally {
  const found = tallySubject(rules, of);
  if (found === null) throw new Error(`a tally of what the scheme does not have: ${of}`);
  return { id, name, clause, of: found, counts };
}
