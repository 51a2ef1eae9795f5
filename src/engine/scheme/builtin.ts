// The plans that are shipped, read once. The first is the one that counts when nothing says otherwise.
import fengsheng from '../../../schemes/fengsheng.json';
import longyuzhuang from '../../../schemes/longyuzhuang.json';
import { readScheme } from './read';
import type { Scheme } from './types';

const FILES: readonly { readonly id: string }[] = [fengsheng, longyuzhuang];

let schemes: readonly Scheme[] | undefined;

/** The shipped schemes, always the same objects. */
export function builtinSchemes(): readonly Scheme[] {
  schemes ??= FILES.map(readShipped);
  return schemes;
}

/** The file of a shipped scheme as parsed JSON, not to be changed; `null` when none has that id. */
export function builtinFile(id: string): unknown {
  return FILES.find((file) => file.id === id) ?? null;
}

function readShipped(json: unknown): Scheme {
  const { value, problems } = readScheme(json);
  if (value === null) throw new Error(`a shipped scheme is faulty: ${JSON.stringify(problems)}`);
  return value;
}
