// Which version of a scheme counts: each month uses the one in force.
import type { Month } from '../basis/calendar';
import { entryAt } from '../basis/entry';
import type { Rules, Scheme } from './types';

/** The rules in force in `month`: the last version whose `from` is not after it. */
export function rulesInForce(scheme: Scheme, month: Month): Rules {
  let { rules } = entryAt(scheme.versions, 0);
  for (const version of scheme.versions) {
    if (version.from !== null && version.from <= month) rules = version.rules;
  }
  return rules;
}
