// What several versions of a plan list under one id: one entry, which still answers to its former names.
import { phrasesOf } from '../item-names';

/** Every entry once, in the order of first appearance; later ones are joined to it. */
export function unionBy<T>(
  entries: readonly T[],
  keyOf: (entry: T) => string,
  join: (former: T, latest: T) => T,
): readonly T[] {
  const union = new Map<string, T>();
  for (const entry of entries) {
    const former = union.get(keyOf(entry));
    union.set(keyOf(entry), former === undefined ? entry : join(former, entry));
  }
  return [...union.values()];
}

/** The latest wording, which still answers to every name that it ever had. */
export function withFormerNames<
  T extends { readonly name: string; readonly aliases: readonly string[]; readonly honours?: readonly string[] },
>(former: T, latest: T): T {
  const renamed = former.name === latest.name ? [] : [former.name, ...phrasesOf(former.name)];
  const aliases = [...new Set([...latest.aliases, ...former.aliases, ...renamed])];
  if (former.honours === undefined || latest.honours === undefined) return { ...latest, aliases };
  return { ...latest, aliases, honours: [...new Set([...latest.honours, ...former.honours])] };
}
