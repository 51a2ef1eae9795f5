// The shipped plans by name, and variants of them for tests.
import { builtinSchemes } from '../../src/engine/scheme/builtin';
import type { Rules, Scheme } from '../../src/engine/scheme/types';

export const fengsheng = shipped('fengsheng');
export const longyuzhuang = shipped('longyuzhuang');

/** The scheme with other rules in its only version; items are those of the new rules. */
export function withRules(scheme: Scheme, change: Partial<Rules>): Scheme {
  const rules = { ...scheme.versions[0].rules, ...change };
  return { ...scheme, items: rules.items, versions: [{ from: null, rules }] };
}

function shipped(id: string): Scheme {
  const scheme = builtinSchemes().find((one) => one.id === id);
  if (scheme === undefined) throw new Error(`no scheme ${id}`);
  return scheme;
}
