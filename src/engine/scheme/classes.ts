// Classes of participants as bits, so that whether a rule is for somebody is one comparison.
import { compact } from '../basis/cells';
import type { ForClasses, Scheme } from './types';

/** The mask of a rule that is for everyone. */
export const EVERYONE = -1;
/** More would not fit into the bits of a number. */
export const MOST_CLASSES = 30;

export function classMask({ classes }: Pick<Scheme, 'classes'>, of: ForClasses): number {
  return of.length === 0 ? EVERYONE : of.reduce((mask, name) => mask | classBit(classes.indexOf(name)), 0);
}

/** The bit of `Household.earnerClass`; 0 for a participant of no class. */
export function classBit(earnerClass: number): number {
  return earnerClass < 0 ? 0 : 1 << earnerClass;
}

export function isFor(mask: number, bit: number): boolean {
  return mask === EVERYONE || (mask & bit) !== 0;
}

/** Index of the class that a roster's cell names, −1 for none. */
export function classNamed({ classes }: Pick<Scheme, 'classes'>, text: string): number {
  const key = compact(text);
  return classes.findIndex((name) => compact(name) === key);
}
