// The functions in an Office host: the table's entries become what its runtime calls and shows.
import { callFunction } from './call-function';
import { LedgerStore } from './ledger-store';
import { FunctionFailure, type FailureKind } from './function-failure';
import type { FunctionSpec, ResultCell, ResultRows } from './spec';
import { CHINESE_FUNCTIONS, FUNCTIONS } from './table';

/** What is used of the runtime's global `CustomFunctions`. */
export interface FunctionsRuntime<Code> {
  associate(id: string, run: (...args: unknown[]) => unknown): void;
  readonly Error: new (code: Code, message?: string) => Error;
  readonly ErrorCode: Readonly<Record<'invalidValue' | 'notAvailable' | 'divisionByZero' | 'invalidNumber' | 'nullReference', Code>>;
}

type HostCell = string | number | Error;

/** Makes every function known to the runtime; they share `store`. */
export function registerFunctions<Code>(runtime: FunctionsRuntime<Code>, store = new LedgerStore()): void {
  // Which of the names there are says functions.json.
  for (const spec of [...FUNCTIONS, ...CHINESE_FUNCTIONS]) {
    // The runtime's last argument is its own: the invocation.
    runtime.associate(spec.id, (...args) => hostResult(spec, callFunction(spec, args.slice(0, -1), store), runtime));
  }
}

function hostResult<Code>({ result }: FunctionSpec, value: ResultCell | ResultRows, runtime: FunctionsRuntime<Code>): HostCell | readonly (readonly HostCell[])[] {
  if (value instanceof FunctionFailure) throw errorOf(value, runtime);
  if (typeof value !== 'object') return result.shape === 'matrix' ? [[value]] : value;
  return value.map((row) => row.map((cell) => (cell instanceof FunctionFailure ? errorOf(cell, runtime) : cell)));
}

const CODES = {
  'invalid-value': 'invalidValue', 'not-available': 'notAvailable', 'division-by-zero': 'divisionByZero', 'invalid-number': 'invalidNumber', 'null-reference': 'nullReference',
} as const satisfies Readonly<Record<FailureKind, keyof FunctionsRuntime<unknown>['ErrorCode']>>;

function errorOf<Code>({ kind, message }: FunctionFailure, { Error: HostError, ErrorCode }: FunctionsRuntime<Code>): Error {
  return new HostError(ErrorCode[CODES[kind]], message);
}
