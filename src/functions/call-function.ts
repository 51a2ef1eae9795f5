// A call as every host makes it: whatever the arguments, a value or a failure with Chinese text comes out, and no
// private number that stood in a cell.
import { lastOf, withoutPrivateNumbers } from '../engine';
import type { LedgerStore } from './ledger-store';
import { FunctionFailure } from './function-failure';
import type { HostArgument } from './host-argument';
import { errorAmong, meantInstead } from './meant-formula';
import type { FunctionSpec, ResultCell, ResultRows } from './spec';
import * as say from './wording/failures';

/** Never throws. Arguments beyond the declared ones are left out unless the last repeats. */
export function callFunction(
  spec: FunctionSpec,
  args: readonly HostArgument[],
  store: LedgerStore,
): ResultCell | ResultRows {
  try {
    const repeats = lastOf(spec.parameters).repeating;
    const taken = repeats ? args : args.slice(0, spec.parameters.length);
    const error = errorAmong(spec, taken);
    if (error !== null) return error;
    const result = resultOf(spec, taken, store);
    return (isAllFailure(result) ? meantInstead(spec, taken, store) : null) ?? shareable(result);
  } catch {
    return new FunctionFailure('invalid-value', say.failed());
  }
}

function resultOf(spec: FunctionSpec, args: readonly HostArgument[], store: LedgerStore): ResultCell | ResultRows {
  try {
    return spec.run(args, store);
  } catch (failure) {
    if (failure instanceof FunctionFailure) return failure;
    throw failure;
  }
}

// A list of 1000 households without a figure shows each one's reason.
function isAllFailure(result: ResultCell | ResultRows): boolean {
  if (typeof result !== 'object' || result instanceof FunctionFailure) return result instanceof FunctionFailure;
  return (
    result.every((row) => row.every((cell) => cell instanceof FunctionFailure || cell === '')) && result[0]?.[0] !== ''
  );
}

function shareable(result: ResultCell | ResultRows): ResultCell | ResultRows {
  return typeof result === 'string'
    ? withoutPrivateNumbers(result)
    : Array.isArray(result)
      ? (result as ResultRows).map(shareableRow)
      : result;
}

// A million figures are returned as they are.
function shareableRow(row: readonly ResultCell[]): readonly ResultCell[] {
  return row.some((cell) => typeof cell === 'string')
    ? row.map((cell) => (typeof cell === 'string' ? withoutPrivateNumbers(cell) : cell))
    : row;
}
