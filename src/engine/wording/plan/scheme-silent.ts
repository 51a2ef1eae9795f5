// A plan as it is written and as it is computed, side by side, for the sentences on what it leaves unsaid.
import { entryAt } from '../../basis/entry';
import type { SchemeFile } from '../../scheme/shape';

export type Fields = Readonly<Record<string, unknown>>;

/** `written`: the keys of the file; `file`: the same with its defaults. */
export type Silent = { readonly written: Fields; readonly file: SchemeFile };

/** The sentence where it holds. */
export function said(holds: boolean, sentence: string): readonly string[] {
  return holds ? [sentence] : [];
}

/** The objects of a list, or the object itself. */
export function fieldsIn(value: unknown): readonly Fields[] {
  return (Array.isArray(value) ? (value as readonly unknown[]) : [value]).filter(isObject);
}

/** The plan with what a later version says in place of what was said before; its items are added. */
export function withVersion({ written, file }: Silent, at: number): Silent {
  const version = entryAt(file.versions, at);
  const later = entryAt(fieldsIn(written.versions), at);
  return {
    written: { ...written, ...later, base: { ...fieldsIn(written.base)[0], ...fieldsIn(later.base)[0] }, items: [...fieldsIn(written.items), ...fieldsIn(later.items)] },
    file: { ...file, ...version, base: file.base === undefined ? version.base : { ...file.base, ...version.base }, items: [...(file.items ?? []), ...(version.items ?? [])], name: file.name },
  };
}

function isObject(value: unknown): value is Fields {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}
