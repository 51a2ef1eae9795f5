// Checks ids and names: one id for one thing, and no text of a ledger may name two of them, in
// whichever version. In: every rule set. Out: problems.
import { DEFAULT_BASE_NAME } from '../compile';
import { baseTargetKeys, itemKeys, labelOf, matchKey } from '../item-names';
import { categoryId } from '../overlay';
import type { RuleSet } from '../overlay';
import { schemeProblem } from '../problem';
import type { SchemeProblem } from '../problem';

type Named = {
  readonly path: string;
  readonly id: string;
  /** Where the id is written: a category may go by its name. */
  readonly idPath: string;
  readonly label: string;
  readonly keys: readonly string[];
  /** What the file writes, each with its own path. */
  readonly written: readonly (readonly [path: string, text: string])[];
};

/** An id written twice where one is looked up: items, groups and categories; categories and sub-items. */
export function checkIds(rules: RuleSet): readonly SchemeProblem[] {
  const groups = rules.groups.map(({ path, value }) => ({ path, id: value.id, idPath: `${path}.id` }));
  const categories = categoriesOf(rules);
  return [...repeatedIds([...itemsOf(rules), ...groups, ...categories]), ...repeatedIds([...categories, ...subItemsOf(rules)])];
}

function repeatedIds(entries: readonly Pick<Named, 'path' | 'id' | 'idPath'>[]): readonly SchemeProblem[] {
  const first = new Map<string, string>();
  return entries.flatMap(({ path, id, idPath }) => {
    const met = first.get(id);
    if (met === undefined) first.set(id, path);
    return met === undefined ? [] : [schemeProblem('id-repeated', idPath, id, { first: met })];
  });
}

/** Items that share a key, base targets that share a key, and names of which no key is left. */
export function checkNames(ruleSets: readonly RuleSet[]): readonly SchemeProblem[] {
  const items = ruleSets.flatMap(itemsOf);
  const targets = ruleSets.flatMap((rules) => [totalOf(rules), ...categoriesOf(rules), ...subItemsOf(rules)]);
  return [...overlaps(items), ...overlaps(targets), ...[...items, ...targets].flatMap(unmatchable)];
}

/** Two ids that answer to one key; one problem a pair, at the later one. */
function overlaps(entries: readonly Named[]): readonly SchemeProblem[] {
  const owners = new Map<string, Named>();
  const pairs = new Set<string>();
  const problems: SchemeProblem[] = [];
  for (const entry of entries) {
    for (const key of entry.keys) {
      const owner = owners.get(key);
      if (owner === undefined) owners.set(key, entry);
      else if (owner.id !== entry.id && !pairs.has(JSON.stringify([owner.path, entry.path]))) {
        pairs.add(JSON.stringify([owner.path, entry.path]));
        const facts = { name: key, first: owner.label, firstPath: owner.path, second: entry.label };
        problems.push(schemeProblem('names-overlap', entry.path, key, facts));
      }
    }
  }
  return problems;
}

function unmatchable(entry: Named): readonly SchemeProblem[] {
  return entry.written.filter(([, text]) => matchKey(text) === '').map(([path, text]) => schemeProblem('name-unmatchable', path, text));
}

function itemsOf(rules: RuleSet): readonly Named[] {
  return rules.items.map(({ path, value }) => ({
    path,
    id: value.id,
    idPath: `${path}.id`,
    label: labelOf(value),
    keys: itemKeys(value),
    written: [...writtenIn(path, value), ...value.honours.map((text, index) => [`${path}.honours[${index}]`, text] as const)],
  }));
}

function totalOf(rules: RuleSet): Named {
  const { path, value } = rules.base;
  const name = value.name ?? DEFAULT_BASE_NAME;
  return {
    path,
    // No category or sub-item has an empty id.
    id: '',
    idPath: path,
    label: name,
    keys: baseTargetKeys({ kind: 'total', name, clause: '' }),
    written: value.name === undefined ? [] : [[`${path}.name`, name]],
  };
}

function categoriesOf(rules: RuleSet): readonly Named[] {
  return rules.categories.map(({ path, value }) => {
    const id = categoryId(value);
    const idPath = value.id === undefined ? `${path}.name` : `${path}.id`;
    const target = { kind: 'category', clause: '', id, name: value.name, aliases: value.aliases, period: value.period } as const;
    return { path, id, idPath, label: labelOf(target), keys: baseTargetKeys(target), written: writtenIn(path, value) };
  });
}

function subItemsOf(rules: RuleSet): readonly Named[] {
  return rules.categories.flatMap((category) =>
    category.value.items.map((value, index) => {
      const path = `${category.path}.items[${index}]`;
      const target = { kind: 'item', clause: '', category: '', id: value.id, name: value.name, aliases: value.aliases } as const;
      return { path, id: value.id, idPath: `${path}.id`, label: labelOf(value), keys: baseTargetKeys(target), written: writtenIn(path, value) };
    }),
  );
}

function writtenIn(path: string, named: { readonly id?: string | undefined; readonly name: string; readonly aliases: readonly string[] }): Named['written'] {
  return [
    ...(named.id === undefined ? [] : [[`${path}.id`, named.id] as const]),
    [`${path}.name`, named.name],
    ...named.aliases.map((text, index) => [`${path}.aliases[${index}]`, text] as const),
  ];
}
