// Checks that no text of a ledger may name two things, in whichever version. In: every rule set. Out: problems.
import { baseTargetKeys, fullKeys, itemKeys, labelOf, matchKey } from '../item-names';
import { categoryId } from '../overlay';
import type { RuleSet, Sourced } from '../rule-set';
import { schemeProblem } from '../problem';
import type { SchemeProblem } from '../problem';
import type { BaseFile, CategoryFile, ItemFile } from '../shape';
import { DEFAULT_BASE_NAME, isWholeBase } from '../whole-base';

type Named = {
  readonly path: string;
  readonly id: string;
  readonly label: string;
  readonly keys: readonly string[];
  /** The same with what stands in brackets. */
  readonly fullKeys: readonly string[];
  /** What the file writes, each with its own path. */
  readonly written: readonly (readonly [path: string, text: string])[];
};

/** Items that share a key, base targets that share a key, and names of which no key is left. */
export function checkNames(ruleSets: readonly RuleSet[]): readonly SchemeProblem[] {
  // An entry that many versions carry on is one object: each is looked at once.
  const items = [...new Set(ruleSets.flatMap((rules) => rules.items))].map(itemNames);
  const bases = [...new Set(ruleSets.map((rules) => rules.base))].map(totalNames);
  const categories = [...new Set(ruleSets.flatMap((rules) => (isWholeBase(rules) ? [] : rules.categories)))];
  const targets = [...bases, ...categories.map(categoryNames), ...categories.flatMap(subItemNames)];
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
      else if (
        owner.id !== entry.id &&
        !areToldApart(owner, entry, key) &&
        !pairs.has(JSON.stringify([owner.path, entry.path]))
      ) {
        pairs.add(JSON.stringify([owner.path, entry.path]));
        const phrase = [owner, entry].find(({ written }) => written.every(([, text]) => matchKey(text) !== key));
        const facts = {
          name: key,
          first: owner.label,
          firstPath: owner.path,
          second: entry.label,
          ...(phrase === undefined ? {} : { phrase: phrase.label }),
        };
        problems.push(schemeProblem('names-overlap', entry.path, key, facts));
      }
    }
  }
  return problems;
}

/** Whether the names behind a key that two entries share differ in their brackets: a ledger then has to write these. */
function areToldApart(one: Named, other: Named, key: string): boolean {
  const keysOf = ({ fullKeys }: Named): readonly string[] => fullKeys.filter((each) => matchKey(each) === key);
  const [mine, theirs] = [keysOf(one), keysOf(other)];
  return mine.length > 0 && theirs.length > 0 && mine.every((each) => !theirs.includes(each));
}

function unmatchable(entry: Named): readonly SchemeProblem[] {
  return entry.written
    .filter(([, text]) => matchKey(text) === '')
    .map(([path, text]) => schemeProblem('name-unmatchable', path, text));
}

function itemNames({ path, value }: Sourced<ItemFile>): Named {
  const honours = value.honours.map((text, index) => [`${path}.honours[${index}]`, text] as const);
  return {
    path,
    id: value.id,
    label: labelOf(value),
    keys: itemKeys(value),
    fullKeys: fullKeys(value),
    written: [...writtenIn(path, value), ...honours],
  };
}

function totalNames({ path, value }: Sourced<BaseFile>): Named {
  const name = value.name ?? DEFAULT_BASE_NAME;
  const keys = baseTargetKeys({ kind: 'total', name, clause: '', period: null });
  // No category or sub-item has an empty id.
  return {
    path,
    id: '',
    label: name,
    keys,
    fullKeys: fullKeys({ id: '', name, aliases: [] }),
    written: value.name === undefined ? [] : [[`${path}.name`, name]],
  };
}

function categoryNames({ path, value }: Sourced<CategoryFile>): Named {
  const target = {
    kind: 'category',
    clause: '',
    id: categoryId(value),
    name: value.name,
    aliases: value.aliases,
    period: value.period,
    given: value.given,
    for: value.for,
  } as const;
  return {
    path,
    id: target.id,
    label: labelOf(target),
    keys: baseTargetKeys(target),
    fullKeys: fullKeys(target),
    written: writtenIn(path, value),
  };
}

function subItemNames(category: Sourced<CategoryFile>): readonly Named[] {
  return category.value.items.map((value, index) => {
    const path = `${category.path}.items[${index}]`;
    const target = {
      kind: 'item',
      clause: '',
      category: '',
      id: value.id,
      name: value.name,
      aliases: value.aliases,
      for: [],
    } as const;
    return {
      path,
      id: value.id,
      label: labelOf(value),
      keys: baseTargetKeys(target),
      fullKeys: fullKeys(target),
      written: writtenIn(path, value),
    };
  });
}

type Written = { readonly id?: string | undefined; readonly name: string; readonly aliases: readonly string[] };

function writtenIn(path: string, named: Written): Named['written'] {
  return [
    ...(named.id === undefined ? [] : [[`${path}.id`, named.id] as const]),
    [`${path}.name`, named.name],
    ...named.aliases.map((text, index) => [`${path}.aliases[${index}]`, text] as const),
  ];
}
