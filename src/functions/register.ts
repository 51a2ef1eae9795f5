// The functions in an Office host: the table's entries become what its runtime calls and shows.
// Where the host lets us read the workbook, a function that was given a ledger's ranges waits for their cells and is
// then called like any other.
import { entryAt, lastOf, type CellTable } from '../engine';
import { callFunction } from './call-function';
import { FunctionFailure, type FailureKind } from './function-failure';
import type { HostArgument } from './host-argument';
import { isRange, repeatedFrom, rowsOf } from './host-arguments';
import { asksForWhole } from './ledger-settings';
import { LedgerStore } from './ledger-store';
import { areaAt, SeenRange } from './seen-workbook';
import type { FunctionSpec, ResultCell, ResultRows } from './spec';
import { CHINESE_FUNCTIONS, FUNCTIONS } from './table';
import type { WorkbookReading } from './workbook-reading';

/** What is used of the runtime's global `CustomFunctions`. */
export interface FunctionsRuntime<Code> {
  associate(id: string, run: (...args: unknown[]) => unknown): void;
  readonly Error: new (code: Code, message?: string) => Error;
  readonly ErrorCode: Readonly<
    Record<'invalidValue' | 'notAvailable' | 'divisionByZero' | 'invalidNumber' | 'nullReference', Code>
  >;
}

type HostCell = string | number | Error;
type HostValue = HostCell | readonly (readonly HostCell[])[];

/** `reading`: absent where the host shows no workbook. `isThere`: whether it can be asked by now;
 * it is asked at every call. */
type Registering = {
  readonly store?: LedgerStore;
  readonly reading?: WorkbookReading;
  readonly isThere?: () => boolean;
};

/** Makes every function known to the runtime; they share `store`. */
export function registerFunctions<Code>(
  runtime: FunctionsRuntime<Code>,
  { store = new LedgerStore(), reading, isThere = () => true }: Registering = {},
): void {
  const result = (spec: FunctionSpec, args: readonly HostArgument[]): HostValue =>
    hostResult(spec, callFunction(spec, args, store), runtime);
  // Which of the names there are says functions.json.
  for (const spec of [...FUNCTIONS, ...CHINESE_FUNCTIONS]) {
    runtime.associate(spec.id, (...all) => {
      // The runtime's last argument is its own: the invocation.
      const [args, invocation] = [all.slice(0, -1), all.at(-1)];
      const addresses = addressesIn(invocation);
      if (reading === undefined || !isThere() || !looksAtWorkbook(spec, args, { addresses, store }))
        return result(spec, args);
      return reading.read().then(
        (tables) => {
          store.date1904 = tables[0]?.date1904 ?? false;
          return result(spec, seenArguments(spec, args, { addresses, tables }));
        },
        (failure: unknown) => {
          throw errorOf(failure as FunctionFailure, runtime);
        },
      );
    });
  }
}

type Looking = { readonly addresses: readonly unknown[]; readonly store: LedgerStore };

/** Whether it was given cells that a range does not say all about, and the host says which;
 * or whether it has to know the workbook's first year. */
function looksAtWorkbook(
  { parameters }: FunctionSpec,
  args: readonly HostArgument[],
  { addresses, store }: Looking,
): boolean {
  if (!parameters.some(({ readAgain }, at) => readAgain && isRange(args[at]))) return false;
  if (addresses.some((address) => areaAt(address) !== null)) return true;
  const isLedger = lastOf(parameters).repeating;
  return isLedger ? isRange(args[0]) && asksForWhole(rowsOf(args[0])) : store.date1904 === null;
}

function addressesIn(invocation: unknown): readonly unknown[] {
  const addresses =
    typeof invocation === 'object' && invocation !== null && 'parameterAddresses' in invocation
      ? invocation.parameterAddresses
      : null;
  return Array.isArray(addresses) ? addresses.flat() : [];
}

type Seeing = { readonly addresses: readonly unknown[]; readonly tables: readonly CellTable[] };

/** Each range with the workbook around it; what else was given stays as it is. */
function seenArguments(
  { parameters }: FunctionSpec,
  args: readonly HostArgument[],
  { addresses, tables }: Seeing,
): readonly HostArgument[] {
  const repeats = lastOf(parameters).repeating;
  const each = repeats ? repeatedFrom(args, 0) : args;
  const places = addresses.length === each.length ? addresses.map(areaAt) : [];
  const readAgain = (at: number): boolean => entryAt(parameters, Math.min(at, parameters.length - 1)).readAgain;
  return each.map((argument, at) =>
    readAgain(at) && isRange(argument) ? new SeenRange(argument, tables, places[at] ?? null) : argument,
  );
}

function hostResult<Code>(
  { result }: FunctionSpec,
  value: ResultCell | ResultRows,
  runtime: FunctionsRuntime<Code>,
): HostValue {
  if (value instanceof FunctionFailure) throw errorOf(value, runtime);
  if (typeof value !== 'object') return result.shape === 'matrix' ? [[value]] : value;
  return value.map((row) => row.map((cell) => (cell instanceof FunctionFailure ? errorOf(cell, runtime) : cell)));
}

const CODES = {
  'invalid-value': 'invalidValue',
  'not-available': 'notAvailable',
  'division-by-zero': 'divisionByZero',
  'invalid-number': 'invalidNumber',
  'null-reference': 'nullReference',
} as const satisfies Readonly<Record<FailureKind, keyof FunctionsRuntime<unknown>['ErrorCode']>>;

function errorOf<Code>(
  { kind, message }: FunctionFailure,
  { Error: HostError, ErrorCode }: FunctionsRuntime<Code>,
): Error {
  return new HostError(ErrorCode[CODES[kind]], message);
}
