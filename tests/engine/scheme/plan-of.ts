// The smallest plans that show one thing: what enters is the keys that matter, what leaves is a whole file.
import { readScheme } from '../../../src/engine/scheme/read';
import type { SchemeProblem } from '../../../src/engine/scheme/problem';
import type { Scheme } from '../../../src/engine/scheme/types';

type Keys = Readonly<Record<string, unknown>>;

export function planOf(keys: Keys): Keys {
  return { id: 'p', name: '方案', ...keys };
}

export function problemsOf(keys: Keys): readonly SchemeProblem[] {
  return readScheme(planOf(keys)).problems;
}

/** `code path` of every problem; warnings in brackets. */
export function complaintsOf(keys: Keys): readonly string[] {
  return problemsOf(keys).map(({ code, path, severity }) =>
    severity === 'warning' ? `(${code} ${path})` : `${code} ${path}`,
  );
}

/** The scheme of a plan that is expected to be sound. */
export function schemeOf(keys: Keys): Scheme {
  const { value, problems } = readScheme(planOf(keys));
  if (value === null) throw new Error(JSON.stringify(problems));
  return value;
}

export function bonus(id: string, name: string, more: Keys = {}): Keys {
  return { id, name, points: 1, ...more };
}
