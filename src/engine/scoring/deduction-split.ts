// What deductions leave of base and bonus, where a plan says which of them they use up first.
import type { DeductionSource } from '../scheme/types';

export type Parts = { readonly base: number; readonly bonus: number };

/**
 * Base and bonus of a period after its deduction (positive). `score`: the plan does not tell them apart, both stay
 * as they are. Else the named part is used up first, down to 0, then the other; what is beyond both is lost.
 */
export function splitDeduction(from: DeductionSource, { base, bonus }: Parts, deduction: number): Parts {
  if (from === 'score') return { base, bonus };
  const [first, second] = from === 'base' ? [base, bonus] : [bonus, base];
  const ofFirst = Math.min(Math.max(0, first), deduction);
  const ofSecond = Math.min(Math.max(0, second), deduction - ofFirst);
  return from === 'base'
    ? { base: base - ofFirst, bonus: bonus - ofSecond }
    : { base: base - ofSecond, bonus: bonus - ofFirst };
}
