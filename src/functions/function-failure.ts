// Why a function shows no value: the one error that an implementation throws.
import { withoutPrivateNumbers } from '../engine';

export type FailureKind =
  /** `#VALUE!`: an argument is wrong. */
  | 'invalid-value'
  /** `#N/A`: nothing to show: no such household, not in force, ledger not loaded. */
  | 'not-available';

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
