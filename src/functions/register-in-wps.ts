// The functions in WPS 表格: the table's entries as its AddCustomFunction takes them. It calls at once and waits, hands
// over nothing of the workbook, and knows no argument that repeats: the last one stands as often as MOST_REPEATS. Where
// the workbook can be looked at meanwhile, a range is a part of it, as in Excel.
import { lastOf, type CellTable } from '../engine';
import { callFunction } from './call-function';
import { errorOf, FunctionFailure } from './function-failure';
import type { HostArgument } from './host-argument';
import { isRange, textArgument } from './host-arguments';
import { LedgerStore } from './ledger-store';
import { placeInWorkbook } from './place-in-workbook';
import { SeenRange } from './seen-workbook';
import type { FunctionSpec, ParameterSpec, ResultCell } from './spec';
import { FUNCTIONS } from './table';

export const NAMESPACE = 'VILLAGE';
/** Sheets by name and range: fifteen of them. */
export const MOST_REPEATS = 30;

type WpsParameter = { readonly name: string; readonly description: string; readonly type: string };

/** What is used of WPS's root; the member is absent on builds before 12.1.0.20540. */
export type WpsFunctions = {
  readonly AddCustomFunction?: (
    namespace: string,
    name: string,
    run: (...args: unknown[]) => unknown,
    metadata: {
      readonly description: string;
      readonly result: { readonly type: string };
      // The typings want a list that may be changed.
      readonly parameters: WpsParameter[];
    },
  ) => unknown;
};

/** How a function says that it has no value: `text` returns the error's name, `thrown` throws it with the reason.
 * Which of them a build shows as an error is not known; a text is seen at least. */
export type FailureManner = 'text' | 'thrown';

/** `look`: every sheet of the workbook as it is now; `null` where it cannot be looked at while a formula calculates. */
export type WpsRegistering = {
  readonly manner?: FailureManner;
  readonly look?: () => readonly CellTable[] | null;
  readonly store?: LedgerStore;
};

/** How many functions were registered: 0 where WPS has none. They share `store`. */
export function registerInWps(
  host: WpsFunctions,
  { manner = 'text', look = () => null, store = new LedgerStore() }: WpsRegistering = {},
): number {
  if (typeof host.AddCustomFunction !== 'function') return 0;
  const run = (spec: FunctionSpec, args: readonly HostArgument[]): unknown =>
    shown(spec, callFunction(spec, seen(spec, args, look), store), manner);
  for (const spec of FUNCTIONS)
    host.AddCustomFunction(NAMESPACE, spec.name, (...args) => run(spec, args), {
      description: spec.description,
      result: { type: typeOf(spec.result) },
      parameters: spec.parameters.flatMap(parametersOf),
    });
  return FUNCTIONS.length;
}

/** WPS says of no range where it is: its cells tell which part of the workbook it is. */
function seen(
  { parameters }: FunctionSpec,
  args: readonly HostArgument[],
  look: () => readonly CellTable[] | null,
): readonly HostArgument[] {
  const isPart = (argument: HostArgument, at: number): boolean =>
    (parameters[at] ?? lastOf(parameters)).readAgain && isRange(argument);
  if (!args.some(isPart)) return args;
  const tables = look();
  if (tables === null) return args;
  return args.map((argument, at) =>
    isPart(argument, at) ? new SeenRange(argument, tables, placeOfArgument(args, at, tables)) : argument,
  );
}

/** On the sheet whose name is written before it, where there is one. */
function placeOfArgument(
  args: readonly HostArgument[],
  at: number,
  tables: readonly CellTable[],
): ReturnType<typeof placeInWorkbook> {
  const named = at === 0 ? '' : textArgument(args[at - 1]);
  const own = tables.filter(({ sheet }) => sheet === named);
  return placeInWorkbook(args[at], own.length > 0 ? own : tables);
}

function typeOf({ shape }: Pick<ParameterSpec, 'shape'>): string {
  return shape === 'matrix' ? 'any[][]' : 'any';
}

function parametersOf(spec: ParameterSpec): readonly WpsParameter[] {
  const { name, help: description, optional, repeating } = spec;
  const type = typeOf(spec);
  if (!repeating) return [{ name, description, type: optional ? `${type}?` : type }];
  return Array.from({ length: MOST_REPEATS }, (_, at) => ({
    name: `${name}${at + 1}`,
    description,
    type: at === 0 ? type : `${type}?`,
  }));
}

function shown(
  { result }: FunctionSpec,
  value: ReturnType<typeof callFunction>,
  manner: FailureManner,
): ResultCell | readonly (readonly ResultCell[])[] {
  if (value instanceof FunctionFailure) {
    if (manner === 'thrown') throw new Error(`${errorOf(value)} ${value.message}`);
    return errorOf(value);
  }
  if (typeof value !== 'object') return result.shape === 'matrix' ? [[value]] : value;
  return value.map((row) => row.map((cell) => (cell instanceof FunctionFailure ? errorOf(cell) : cell)));
}
