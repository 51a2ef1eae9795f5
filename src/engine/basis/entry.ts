// A place of a list where something must stand: a place that the program itself counted, never one that a clerk wrote.

/** What stands at a place of a list. Throws when nothing does, which is a programmer's mistake: where a place may be
 * empty, `list[index]` says so in its type. */
export function entryAt<T>(list: ArrayLike<T>, index: number): T {
  const entry = list[index];
  if (entry === undefined) throw new RangeError(`nothing stands at ${index} of a list of ${list.length}`);
  return entry;
}

/** The last of a list that has one; throws for an empty one. */
export function lastOf<T>(list: readonly T[]): T {
  return entryAt(list, list.length - 1);
}

/** What a table of words, figures or functions has at a key of its own; never what every object has, such as
 * `constructor`. */
export function ownOf<T>(table: Readonly<Record<string, T>>, key: string): T | undefined {
  return Object.hasOwn(table, key) ? table[key] : undefined;
}
