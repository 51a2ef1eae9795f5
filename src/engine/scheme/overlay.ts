// A scheme file with its later versions laid over it: one complete set of rules for each version,
// every entry still knowing its path in the file, so that a problem can name it.
import { parseMonth } from '../basis/calendar';
import type { Month } from '../basis/calendar';
import { nearest } from './nearest';
import { schemeProblem } from './problem';
import type { SchemeProblem } from './problem';
import type { Term } from './types';
import { withWholeBase } from './whole-base';
import type { BaseFile, CategoryFile, SchemeFile, VersionFile } from './shape';
import type { RuleSet, Sourced } from './rule-set';

/** The id that a category goes by: its own, else its name. */
export function categoryId(category: CategoryFile): string {
  return category.id ?? category.name;
}

/** The entries of some ids as people call them; an id of no item, group or category has no name. */
export function namesOf(
  { items, groups, categories }: RuleSet,
  ids: readonly string[],
): readonly { readonly id: string; readonly name?: string | undefined }[] {
  const named = [
    ...items.map(({ value }) => value),
    ...groups.map(({ value }) => value),
    ...categories.map(({ value }) => ({ id: categoryId(value), name: value.name })),
  ];
  return ids.map((id) => ({ id, name: named.find((entry) => entry.id === id)?.name }));
}

/** The rule sets of the file, first version first, and what its overlays name that is not there. */
export function overlayVersions(file: SchemeFile): {
  readonly ruleSets: readonly RuleSet[];
  readonly problems: readonly SchemeProblem[];
} {
  const problems: SchemeProblem[] = [];
  let current = overlaid({ ...NO_RULES, yearStart: file.year?.startMonth ?? 1, term: termOf(file.year) }, file, {
    path: '',
    from: null,
  });
  const ruleSets = [withWholeBase(current)];
  file.versions.forEach((version, index) => {
    const path = `versions[${index}]`;
    problems.push(...removeProblems(current, version, path));
    const remaining = withoutRemoved(current, new Set(version.remove));
    current = overlaid(remaining, version, { path, from: parseMonth(version.from) });
    ruleSets.push(withWholeBase(current));
  });
  return { ruleSets, problems };
}

function termOf(year: SchemeFile['year']): Term | null {
  return year?.termYears === undefined || year.termFrom === undefined
    ? null
    : { years: year.termYears, from: year.termFrom };
}

const UNWRITTEN = { path: '', value: undefined } as const;
const NO_RULES: RuleSet = {
  path: '',
  from: null,
  yearStart: 1,
  term: null,
  base: { path: 'base', value: {} },
  categories: [],
  items: [],
  groups: [],
  caps: [],
  floors: [],
  vetoes: [],
  freeItems: UNWRITTEN,
  deductions: UNWRITTEN,
  monthFloor: UNWRITTEN,
  running: UNWRITTEN,
  year: { path: 'year', value: undefined },
  participants: UNWRITTEN,
  redemption: UNWRITTEN,
  tallies: [],
  calendar: UNWRITTEN,
  panel: UNWRITTEN,
  ranking: UNWRITTEN,
  groupRanking: UNWRITTEN,
  awards: UNWRITTEN,
  results: [],
  honour: UNWRITTEN,
};

type RuleFile = Omit<VersionFile, 'from' | 'remove' | 'note'>;

/** Lists of entries with an id are laid over entry by entry, `base` key by key, all else as a whole. */
function overlaid(
  former: RuleSet,
  file: RuleFile,
  at: { readonly path: string; readonly from: Month | null },
): RuleSet {
  const under = (key: string): string => (at.path === '' ? key : `${at.path}.${key}`);
  const rule = <T>(key: string, value: T, before: Sourced<T>): Sourced<T> =>
    value === undefined ? before : { path: under(key), value };
  const { categories, ...base } = file.base ?? {};
  return {
    ...at,
    yearStart: former.yearStart,
    term: former.term,
    base:
      file.base === undefined
        ? former.base
        : { path: under('base'), value: { ...withoutOwnPeriod(former.base.value, categories), ...base } },
    categories: entriesLaid(former.categories, sourced(categories, under('base.categories')), categoryId),
    items: entriesLaid(former.items, sourced(file.items, under('items')), (item) => item.id),
    groups: entriesLaid(former.groups, sourced(file.groups, under('groups')), (group) => group.id),
    caps: file.caps === undefined ? former.caps : sourced(file.caps, under('caps')),
    floors: file.floors === undefined ? former.floors : sourced(file.floors, under('floors')),
    vetoes: file.vetoes === undefined ? former.vetoes : sourced(file.vetoes, under('vetoes')),
    freeItems: rule('freeItems', file.freeItems, former.freeItems),
    deductions: rule('deductions', file.deductions, former.deductions),
    monthFloor: rule('monthFloor', file.monthFloor, former.monthFloor),
    running: rule('running', file.running, former.running),
    year: rule('year', file.year, former.year),
    participants: rule('participants', file.participants, former.participants),
    redemption: rule('redemption', file.redemption, former.redemption),
    tallies: file.tallies === undefined ? former.tallies : sourced(file.tallies, under('tallies')),
    calendar: rule('calendar', file.calendar, former.calendar),
    panel: rule('panel', file.panel, former.panel),
    ranking: rule('ranking', file.ranking, former.ranking),
    groupRanking: rule('groupRanking', file.groupRanking, former.groupRanking),
    awards: rule('awards', file.awards, former.awards),
    results: file.results === undefined ? former.results : sourced(file.results, under('results')),
    honour: rule('honour', file.honour, former.honour),
  };
}

/** A base that a version divides into categories is no longer assessed, or given, as a whole. */
function withoutOwnPeriod(former: BaseFile, categories: BaseFile['categories']): BaseFile {
  return (categories ?? []).length === 0 ? former : { ...former, period: undefined, given: undefined };
}

function sourced<T>(entries: readonly T[] | undefined, path: string): readonly Sourced<T>[] {
  return (entries ?? []).map((value, index) => ({ path: `${path}[${index}]`, value }));
}

/** Entries of a known id take the place of the former entry, others follow;
 * repeated ids stay, for the checker to name. */
function entriesLaid<T>(
  former: readonly Sourced<T>[],
  added: readonly Sourced<T>[],
  idOf: (entry: T) => string,
): readonly Sourced<T>[] {
  const replacements = new Map(added.map((entry) => [idOf(entry.value), entry]));
  const used = new Set<Sourced<T>>();
  const kept = former.map((entry) => {
    const replacement = replacements.get(idOf(entry.value));
    if (replacement) used.add(replacement);
    return replacement ?? entry;
  });
  return [...kept, ...added.filter((entry) => !used.has(entry))];
}

function withoutRemoved(rules: RuleSet, removed: ReadonlySet<string>): RuleSet {
  return {
    ...rules,
    categories: rules.categories.filter(({ value }) => !removed.has(categoryId(value))),
    items: rules.items.filter(({ value }) => !removed.has(value.id)),
    groups: rules.groups.filter(({ value }) => !removed.has(value.id)),
    // Caps, floors and tallies go with what they were of.
    caps: rules.caps.filter(({ value }) => !removed.has(value.of)),
    floors: rules.floors.filter(({ value }) => !removed.has(value.of)),
    tallies: rules.tallies.filter(({ value }) => !removed.has(value.of)),
  };
}

function removeProblems(rules: RuleSet, version: VersionFile, path: string): readonly SchemeProblem[] {
  const known = [
    ...rules.items.map(({ value }) => value.id),
    ...rules.groups.map(({ value }) => value.id),
    ...rules.categories.map(({ value }) => categoryId(value)),
  ];
  return (version.remove ?? []).flatMap((id, index) =>
    known.includes(id)
      ? []
      : [schemeProblem('remove-unknown', `${path}.remove[${index}]`, id, { suggestions: nearest(id, known) })],
  );
}
