// The plans that are shipped, read once. The first is the one that counts when nothing says otherwise.
import fengsheng from '../../../schemes/fengsheng.json';
import longyuzhuang from '../../../schemes/longyuzhuang.json';
import { readScheme } from './read';
import type { Scheme } from './types';

let schemes: readonly Scheme[] | undefined;

/** The shipped schemes, always the same objects. */
export function builtinSchemes(): readonly Scheme[] {
  schemes ??= [fengsheng, longyuzhuang].map(readShipped);
  return schemes;
}

function readShipped(json: unknown): Scheme {
  const { value, problems } = readScheme(json);
  if (value === null) throw new Error(`a shipped scheme is faulty: ${JSON.stringify(problems)}`);
  return value;
}
