// Why a function shows no value: the one error that an implementation throws.
import { withoutPrivateNumbers } from '../engine';

export type FailureKind =
  /** `#VALUE!`: an argument is wrong. */
  | 'invalid-value'
  /** `#N/A`: nothing to show: no such household, not in force, ledger not loaded. */
  | 'not-available'
  /** `#DIV/0!`, `#NUM!` and `#NULL!`: only as errors of arguments, passed on. */
  | 'division-by-zero'
  | 'invalid-number'
  | 'null-reference';

/** Why a function has no value: `message` is the Chinese reason that the cell's error shows, private numbers masked. */
export class FunctionFailure extends Error {
  constructor(
    readonly kind: FailureKind,
    message: string,
  ) {
    super(withoutPrivateNumbers(message));
    this.name = 'FunctionFailure';
  }
}

const KIND_OF_ERROR: ReadonlyMap<string, FailureKind> = new Map([
  ['#N/A', 'not-available'],
  ['#DIV/0!', 'division-by-zero'],
  ['#NUM!', 'invalid-number'],
  ['#NULL!', 'null-reference'],
]);

/** An error of an argument, shown again: as itself where a function may show it, else as `#VALUE!`. */
export function passedOn(error: string, message: string): FunctionFailure {
  return new FunctionFailure(KIND_OF_ERROR.get(error) ?? 'invalid-value', message);
}

/** The name of the error that a cell shows for it. */
export function errorOf({ kind }: FunctionFailure): string {
  for (const [error, known] of KIND_OF_ERROR) if (known === kind) return error;
  return '#VALUE!';
}
