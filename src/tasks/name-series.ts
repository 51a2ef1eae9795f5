// Names of sheets enter; whether they are a series (1月, 2月 …) leaves.

const NUMBERS = /[\d０-９一二三四五六七八九十]+/gu;

/** Names that differ in their numbers alone. */
export function isNameSeries(names: readonly string[]): boolean {
  return (names[0] ?? '').search(NUMBERS) >= 0 && new Set(names.map((name) => name.replace(NUMBERS, '#'))).size === 1;
}
