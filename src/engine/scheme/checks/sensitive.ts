// Checks what is marked 不公开: that no list of winners shows who has it, that no tie is broken by it, and that a later version does not forget the
// mark. In: rule sets. Out: problems.
import { entryAt } from '../../basis/entry';
import { sensitiveIds } from '../compile/sensitive';
import { subjectOf } from '../compile/conditions';
import { categoryId } from '../overlay';
import type { RuleSet, Sourced } from '../rule-set';
import type { TieKey } from '../types';
import { schemeProblem } from '../problem';
import type { SchemeProblem } from '../problem';

/** A tier that is won by having something of what is not made public: the posted list of its winners names them. */
export function checkSensitiveTiers(rules: RuleSet): readonly SchemeProblem[] {
  const awards = rules.awards.value;
  if (awards?.kind !== 'thresholds') return [];
  const secret = sensitiveIds([rules]);
  return awards.tiers.flatMap(({ conditions }, tier) =>
    conditions.flatMap(({ of, atLeast, above }, index) =>
      secret.includes(of) && (atLeast !== undefined || above !== undefined)
        ? [
            schemeProblem('sensitive-tier', `${rules.awards.path}.tiers[${tier}].conditions[${index}].of`, of, {
              name: subjectOf(rules, of)?.name ?? of,
            }),
          ]
        : [],
    ),
  );
}

/** Tie keys that look at figures with marked parts: who loses a tie by them has, or lacks, just that. */
export function checkSensitiveTies(rules: RuleSet): readonly SchemeProblem[] {
  const awards = rules.awards.value;
  if (!awards || !('tieKeys' in awards)) return [];
  const secret = new Set(sensitiveIds([rules]));
  const items = (kind: 'bonus' | 'deduction'): readonly Named[] =>
    rules.items.flatMap(({ value }) => (value.kind === kind ? [{ id: value.id, name: value.name }] : []));
  const looksAt: Readonly<Record<TieKey, readonly Named[]>> = {
    'fewer-deductions': items('deduction'),
    'higher-bonus': items('bonus'),
    'higher-base': rules.categories.map(({ value }) => ({ id: categoryId(value), name: value.name })),
    'more-months': [],
  };
  return awards.tieKeys.flatMap((key, index) => {
    const marked = looksAt[key].find(({ id }) => secret.has(id));
    const path = `${rules.awards.path}.tieKeys[${index}]`;
    return marked === undefined ? [] : [schemeProblem('sensitive-tie', path, key, { name: marked.name })];
  });
}

type Named = { readonly id: string; readonly name: string };

type Marked = { readonly name: string; readonly sensitive?: boolean | undefined };

/** Entries of a version that take the place of marked ones without a word on it. */
export function checkSensitiveVersions(ruleSets: readonly RuleSet[]): readonly SchemeProblem[] {
  return ruleSets
    .slice(1)
    .flatMap((rules, index) => [
      ...forgotten(entryAt(ruleSets, index).items, rules.items, ({ id }) => id),
      ...forgotten(entryAt(ruleSets, index).categories, rules.categories, categoryId),
    ]);
}

function forgotten<T extends Marked>(
  former: readonly Sourced<T>[],
  now: readonly Sourced<T>[],
  idOf: (entry: T) => string,
): readonly SchemeProblem[] {
  const marked = new Set(former.filter(({ value }) => value.sensitive === true).map(({ value }) => idOf(value)));
  return now
    .filter(({ value }) => value.sensitive === undefined && marked.has(idOf(value)))
    .map(({ path, value }) => schemeProblem('sensitive-forgotten', path, null, { name: value.name }));
}
