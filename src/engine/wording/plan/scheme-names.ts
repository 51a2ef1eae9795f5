// What the ids of a scheme file stand for in its written-out document: names, and of groups the numbers that their
// items have there. A file enters, the names that its sentences use leave.
import { EARNER_NOUNS } from '../earner-nouns';
import { categoryId } from '../../scheme/overlay';
import { DEFAULT_BASE_NAME, WHOLE_BASE } from '../../scheme/whole-base';
import { scoreMonthsOf } from '../../scheme/periods';
import type { SchemeFile } from '../../scheme/shape';
import type { PlanNames } from './scheme-sentence';
import { SCHEME_WORDS } from './scheme-fields';

export function planNames(file: SchemeFile): PlanNames {
  const names = new Map<string, string>();
  const members = membersOf(file);
  for (const { base, items, groups, tallies } of [file, ...file.versions]) {
    if (base !== undefined) names.set(WHOLE_BASE, base.name ?? names.get(WHOLE_BASE) ?? DEFAULT_BASE_NAME);
    for (const { id, name } of tallies ?? []) names.set(id, name);
    for (const category of base?.categories ?? []) names.set(categoryId(category), category.name);
    for (const { id, name } of groups ?? []) names.set(id, name ?? (/\p{Script=Han}/u.test(id) ? id : (members.get(id) ?? id)));
    for (const { id, name } of items ?? []) names.set(id, name);
  }
  const span = scoreMonthsOf(file.year ?? { kind: 'sum-of-months' });
  const baseBy = [file, ...file.versions].some(({ base }) => (base?.categories ?? []).length > 0) ? 'categories' : span === 1 ? 'month' : 'month-in-longer';
  const optIn = [file, ...file.versions].some(({ participants }) => participants?.elderlyOptIn === true);
  const versions = [file, ...file.versions];
  const from = versions.find(({ deductions }) => deductions !== undefined)?.deductions?.from ?? 'score';
  const onBase = versions.some(({ items = [] }) => items.some(({ on }) => on !== undefined));
  const capped = new Set(versions.flatMap(({ caps }) => (caps ?? []).map(({ of }) => of)));
  return { names, members, capped, baseBy, optIn, deducted: { from, onBase }, who: EARNER_NOUNS[file.earner] };
}

/** Items of the file by the numbers that they have among those of their kind. */
function membersOf({ items = [] }: SchemeFile): ReadonlyMap<string, string> {
  const numbered = new Map<string, Map<string, number[]>>();
  const nth = new Map<string, number>();
  for (const { kind, group } of items) {
    const number = (nth.get(kind) ?? 0) + 1;
    nth.set(kind, number);
    if (group !== undefined) listIn(listsIn(numbered, group), kind).push(number);
  }
  return new Map([...numbered].map(([group, kinds]) => [group, [...kinds].map(([kind, numbers]) => `${SCHEME_WORDS[kind] ?? kind}第${inRuns(numbers)}项`).join('，')]));
}

function listsIn(lists: Map<string, Map<string, number[]>>, key: string): Map<string, number[]> {
  const found = lists.get(key) ?? new Map<string, number[]>();
  lists.set(key, found);
  return found;
}

function listIn<T>(lists: Map<string, T[]>, key: string): T[] {
  const found = lists.get(key) ?? [];
  lists.set(key, found);
  return found;
}

/** `1至3、5` of 1, 2, 3, 5. */
function inRuns(numbers: readonly number[]): string {
  const runs: { readonly first: number; last: number }[] = [];
  for (const number of numbers) {
    const run = runs.at(-1);
    if (run !== undefined && run.last === number - 1) run.last = number;
    else runs.push({ first: number, last: number });
  }
  return runs.map(({ first, last }) => (first === last ? String(first) : `${first}至${last}`)).join('、');
}
