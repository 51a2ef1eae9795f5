// What a case expects against what came out: only the figures that the case names are compared, each
// exactly; leave the differences, one line each.

/** `path: expected …, got …` for every figure of `expected` that `actual` does not have just so. */
export function differencesFrom(expected: unknown, actual: unknown, path = ''): readonly string[] {
  if (typeof expected !== 'object' || expected === null) {
    return Object.is(expected, actual) ? [] : [`${path}: expected ${shown(expected)}, got ${shown(actual)}`];
  }
  if (typeof actual !== 'object' || actual === null)
    return [`${path}: expected ${shown(expected)}, got ${shown(actual)}`];
  const lengths =
    Array.isArray(expected) && Array.isArray(actual) && expected.length !== actual.length
      ? [`${path}: expected ${expected.length} entries, got ${actual.length}`]
      : [];
  const found = actual as Readonly<Record<string, unknown>>;
  return [
    ...lengths,
    ...Object.entries(expected).flatMap(([key, value]) => differencesFrom(value, found[key], `${path}.${key}`)),
  ];
}

function shown(value: unknown): string {
  const text = JSON.stringify(value) ?? String(value);
  return text.length > 200 ? `${text.slice(0, 200)}…` : text;
}

/** A problem as cases write it; sheet and row `null` where the place is free. */
export type ProblemPlace = readonly [code: string, sheet: string | null, row: number | null];

/** Problems one by one, in any order: `missing …` and `unexpected …`. */
export function problemDifferences(
  expected: readonly ProblemPlace[],
  actual: readonly ProblemPlace[],
): readonly string[] {
  const left = actual.map((place) => place.join(' '));
  const free = expected.filter(([, , row]) => row === null);
  const missing: string[] = [];
  for (const place of expected.filter(([, , row]) => row !== null))
    take(left, (text) => text === place.join(' '), place, missing);
  for (const place of free) take(left, (text) => text.startsWith(`${place[0]} `), place, missing);
  return [...missing.map((text) => `missing ${text}`), ...left.map((text) => `unexpected ${text}`)];
}

function take(left: string[], matches: (text: string) => boolean, place: ProblemPlace, missing: string[]): void {
  const at = left.findIndex(matches);
  if (at < 0) missing.push(place.join(' '));
  else left.splice(at, 1);
}
