// Excel's side of custom functions: formulas' arguments are encoded as functions.json asks, sent as
// invocations, and what comes back is what the cells would show.
import type { FunctionsMetadata } from '../../src/functions/metadata';
import { FUNCTION_SERVICES, FUNCTIONS_SERVICE, REQUIREMENT_SETS, RUNTIME_SERVICES } from './office-services';
import { answerBatch, type Services } from './rich-api';
import type { HostCore, HostMessage } from './windows-seam';

/** How a host writes a blank cell in a range. */
export type BlankManner = 0 | null | '';

/** What Microsoft's documents leave open, and what a host may lack. */
export type FunctionManner = {
  readonly blank: BlankManner;
  /** Whether the host tells where arguments stand: CustomFunctionsRuntime 1.3. */
  readonly tellsAddresses: boolean;
  /** The addresses of a repeating parameter: in a list of their own, or among the others. */
  readonly repeating: 'nested' | 'flat';
  /** Said of an argument that stands in no cells. */
  readonly noAddress: '' | null;
};

export const DESKTOP: FunctionManner = { blank: 0, tellsAddresses: true, repeating: 'nested', noAddress: '' };

/** A value, rows of values, or `#N/A 原因` for an error. Errors inside rows have their text too. */
export type CellResult = string | number | boolean | null | readonly (readonly (string | number | null)[])[];

type FunctionMetadata = FunctionsMetadata['functions'][number] & {
  readonly options?: { readonly requiresParameterAddresses?: boolean };
};
type Addresses = readonly (string | null)[];

const INVOCATION = 1000;
const CANCELLATION = 1001;
const FUNCTIONS_CATEGORY = 1;
/** The flag of a function that takes errors in its arguments. */
const ALLOWS_ERRORS = 4;

/** The library's numbers for the errors that a function may throw. */
const ERRORS: Readonly<Record<number, string>> = { 1: '#N/A', 5: '#DIV/0!', 6: '#NUM!', 7: '#VALUE!', 8: '#NULL!' };
const PLAIN_ERROR = '#VALUE!';

type Waiting = { readonly resolve: (result: CellResult) => void; readonly function: FunctionMetadata };

/** Encodes calls and decodes results; what carries the messages stands behind `send`. */
export class ExcelFunctions implements HostCore {
  /** Results came in so many batches. */
  flushes = 0;
  /** Results of invocations that nobody waits for: cancelled ones must not be here. */
  readonly unexpected: number[] = [];
  readonly requirementSets: HostCore['requirementSets'];
  /** May change from one formula to the next. */
  manner: FunctionManner;
  private readonly waiting = new Map<number, Waiting>();
  private next = 1;

  constructor(
    private readonly metadata: FunctionsMetadata,
    manner: Partial<FunctionManner> = {},
  ) {
    this.manner = { ...DESKTOP, ...manner };
    this.requirementSets = this.manner.tellsAddresses
      ? REQUIREMENT_SETS
      : { ...REQUIREMENT_SETS, CustomFunctionsRuntime: '1.2' };
  }

  /** The service that takes the results. */
  readonly services: Services = {
    [FUNCTIONS_SERVICE]: {
      ...FUNCTION_SERVICES[FUNCTIONS_SERVICE],
      SetInvocationArrayResults: (results: readonly InvocationResult[]) => this.take(results),
    },
  };

  readonly answer = (body: string): string => answerBatch(body, { ...RUNTIME_SERVICES, ...this.services });

  /** One formula: its message for the host to send, and what its cell will show. `addresses`:
   * where its arguments stand. */
  invoke(
    id: string,
    args: readonly unknown[],
    addresses: Addresses = [],
  ): { readonly invocation: number; readonly message: HostMessage; readonly result: Promise<CellResult> } {
    const spec: FunctionMetadata | undefined = this.metadata.functions.find((each) => each.id === id);
    if (!spec) throw new Error(`functions.json has no ${id}`);
    const invocation = this.next++;
    const result = new Promise<CellResult>((resolve) => this.waiting.set(invocation, { resolve, function: spec }));
    const asked = this.manner.tellsAddresses && spec.options?.requiresParameterAddresses === true;
    const body = [
      invocation,
      id,
      this.encode(spec, args),
      null,
      this.metadata.allowErrorForDataTypeAny ? ALLOWS_ERRORS : 0,
      ...(asked ? [this.addressesOf(spec, args.length, addresses)] : []),
    ];
    return { invocation, message: [FUNCTIONS_CATEGORY, INVOCATION, '', JSON.stringify(body)], result };
  }

  /** Excel no longer wants the result: the formula was edited or deleted. */
  cancel(invocation: number): HostMessage {
    this.waiting.delete(invocation);
    return [FUNCTIONS_CATEGORY, CANCELLATION, '', JSON.stringify({ invocationId: invocation })];
  }

  private encode({ parameters }: FunctionMetadata, args: readonly unknown[]): readonly unknown[] {
    return parameters.map(({ dimensionality, repeating }, at) => {
      if (repeating) return args.slice(at).map((argument) => this.matrix(argument));
      const argument = args[at];
      if (argument === undefined) return null;
      return dimensionality === 'matrix'
        ? this.matrix(argument)
        : this.cell(Array.isArray(argument) ? (argument as unknown[][])[0][0] : argument);
    });
  }

  private addressesOf({ parameters }: FunctionMetadata, given: number, addresses: Addresses): readonly unknown[] {
    const at = (place: number): string | null => addresses[place] ?? this.manner.noAddress;
    return parameters.flatMap(({ repeating }, place): readonly unknown[] => {
      if (!repeating) return [at(place)];
      const all = Array.from({ length: Math.max(0, given - place) }, (_, more) => at(place + more));
      return this.manner.repeating === 'nested' ? [all] : all;
    });
  }

  private matrix(argument: unknown): readonly (readonly unknown[])[] {
    const rows = Array.isArray(argument) ? (argument as readonly (readonly unknown[])[]) : [[argument]];
    const width = rows.reduce((most, row) => Math.max(most, row.length), 0);
    return rows.map((row) => Array.from({ length: width }, (_, column) => this.cell(row[column])));
  }

  private cell(value: unknown): unknown {
    if (value === null || value === undefined || value === '') return this.manner.blank;
    return typeof value === 'string' && /^#[A-Z/0!?]+$/.test(value)
      ? { type: 'CustomFunctionError', code: value }
      : value;
  }

  private take(results: readonly InvocationResult[]): null {
    this.flushes++;
    for (const [invocation, succeeded, value, errorCode] of results) {
      const waiting = this.waiting.get(invocation);
      this.waiting.delete(invocation);
      if (!waiting) this.unexpected.push(invocation);
      else
        waiting.resolve(
          succeeded
            ? shown(value, waiting.function)
            : `${ERRORS[errorCode as number] ?? PLAIN_ERROR} ${String(value)}`.trim(),
        );
    }
    return null;
  }
}

type InvocationResult = readonly [invocation: number, succeeded: boolean, value: unknown, errorCode: unknown];

/** What the cells show. Throws where the value is not what functions.json promised. */
function shown(value: unknown, { id, result }: FunctionMetadata): CellResult {
  if (result.dimensionality === 'scalar') {
    if (Array.isArray(value)) throw new Error(`${id} promised one value`);
    return shownCell(value);
  }
  if (!Array.isArray(value) || !value.every((row) => Array.isArray(row))) throw new Error(`${id} promised rows`);
  const rows = value as readonly (readonly unknown[])[];
  if (rows.length === 0 || rows.some((row) => row.length === 0 || row.length !== rows[0].length))
    throw new Error(`${id} gave ragged rows`);
  return rows.map((row) => row.map(shownCell));
}

function shownCell(cell: unknown): string | number | null {
  if (typeof cell !== 'object' || cell === null) return cell as string | number | null;
  const { code, message } = cell as { readonly code?: unknown; readonly message?: unknown };
  return `${String(code)} ${String(message)}`;
}
