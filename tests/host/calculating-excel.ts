// An emulated Excel whose cells calculate: a formula's arguments are taken from the book, go through the add-in's own
// runtime as invocations, and what comes back stands in the cells.
import type { CellValue } from '../../src/engine';
import type { FunctionsMetadata } from '../../src/functions/metadata';
import { EmulatedExcel, isBookkeeping, onlyLooks } from './emulated-excel';
import { ExcelFunctions, type CellResult, type FunctionManner } from './excel-functions';
import type { Book, SheetState } from './model/book';
import { calculated, type Calculator } from './model/calculator';
import { formulaCall, type FormulaArgument, type FormulaCall } from './model/formula-call';
import { AddinRuntime } from './office-services';
import type { HostCore, HostMessage } from './windows-seam';

/** What a cell shows while its function works. */
const BUSY = '#BUSY!';
const ERROR = /^#(?:N\/A|VALUE!|DIV\/0!|NUM!|NULL!)(?= |$)/u;
/** What a request of the runtime, and none of the workbook, asks for. */
const RUNTIME_REQUEST = /"Name":"(?:SetInvocation|_Set|_Get|NotifyAction|[GS]etAppRuntime)/u;

type Place = { readonly sheet: SheetState; readonly key: number };

/** What Excel answers to requests of the workbook while a function works. */
export type Refusal = {
  /** So many are refused, counted from now on. */
  times: number;
  /** Office's number for why there is no answer, or the name of an error in one. */
  readonly code: number | string;
};

export class CalculatingExcel implements HostCore {
  readonly runtime = new AddinRuntime();
  readonly excel: EmulatedExcel;
  readonly functions: ExcelFunctions;
  readonly requirementSets;
  /** Told after cells have got new values. */
  onShown: () => void = () => undefined;
  refusal: Refusal | null = null;
  /** Requests of the workbook that came while a function worked. */
  requestsWhileCalculating = 0;
  /** What each cell's formula was last calculated from. */
  private readonly calculatedFrom = new Map<string, string>();
  /** Why a cell shows an error: what is read when a person points at it. */
  private readonly reasons = new Map<string, string>();
  /** Invocations whose results do not stand in their cells yet. */
  private working = 0;
  private due = false;

  constructor(metadata: FunctionsMetadata, manner: Partial<FunctionManner> = { blank: null }) {
    this.functions = new ExcelFunctions(metadata, manner);
    this.excel = new EmulatedExcel({ ...this.runtime.services, ...this.functions.services });
    this.requirementSets = this.functions.requirementSets;
  }

  set send(send: (messages: readonly HostMessage[]) => void) {
    this.excel.send = send;
  }

  get book(): Book {
    return this.excel.book;
  }

  /** Shows the values that the file has: nothing is calculated until something changes. */
  open(book: Book): void {
    this.excel.open(book, waiting);
    this.calculatedFrom.clear();
    this.reasons.clear();
    this.requestsWhileCalculating = 0;
    for (const [place, call] of this.calls()) this.calculatedFrom.set(nameOf(place), textOf(call));
    for (const { place, sum } of this.sums()) this.calculatedFrom.set(nameOf(place), String(sum));
    this.onShown();
  }

  readonly answer = (body: string): string | number => {
    const refused = this.refused(body);
    if (refused !== null) return refused;
    const answer = this.excel.answer(body);
    if (!onlyLooks(body)) this.recalculate();
    return answer;
  };

  /** Somebody has changed cells. */
  changed(): void {
    if (this.excel.listening) this.excel.tellChange();
    this.recalculate();
  }

  /** Whether a cell still waits for its function. */
  get calculating(): boolean {
    return this.due || this.working > 0;
  }

  /** The reason of the error that the cell shows; `null` where it shows none. */
  reasonAt(place: Place): string | null {
    return this.reasons.get(nameOf(place)) ?? null;
  }

  private refused(body: string): string | number | null {
    if (this.working === 0 || RUNTIME_REQUEST.test(body) || isBookkeeping(body)) return null;
    this.requestsWhileCalculating += 1;
    if (this.refusal === null || this.refusal.times === 0) return null;
    this.refusal.times -= 1;
    const { code } = this.refusal;
    return typeof code === 'number'
      ? code
      : JSON.stringify({
          Results: [],
          TraceIds: [],
          Error: { Code: code, Message: 'Excel calculates', Location: '', ActionIndex: 0 },
        });
  }

  /** Invokes every function whose arguments have changed, or whose formula was entered. */
  private recalculate(): void {
    this.calculateOwn();
    const messages: HostMessage[] = [];
    for (const [place, call] of this.calls()) {
      const [from, before] = [textOf(call), this.calculatedFrom.get(nameOf(place))];
      const entered = place.sheet.cells.get(place.key)?.value === BUSY && !before?.startsWith(BUSY);
      if (call.args.some(isWaiting) || (!entered && before?.replace(BUSY, '') === from)) continue;
      this.calculatedFrom.set(nameOf(place), `${BUSY}${from}`);
      messages.push(this.invoke(place, call, from));
    }
    if (messages.length > 0) this.excel.send(messages);
    this.onShown();
  }

  /** What Excel knows by itself, where it comes out otherwise than before. */
  private calculateOwn(): void {
    for (const { place, sum } of this.sums()) {
      if (this.calculatedFrom.get(nameOf(place)) === String(sum)) continue;
      this.calculatedFrom.set(nameOf(place), String(sum));
      this.excel.show(place.sheet, place.key, sum);
    }
  }

  private sums(): readonly { readonly place: Place; readonly sum: ReturnType<Calculator> }[] {
    return this.book.sheets.flatMap((sheet) =>
      [...sheet.cells].flatMap(([key, { formula }]) =>
        formula?.startsWith('=SUM(') === true
          ? [{ place: { sheet, key }, sum: calculated(formula, { book: this.book, sheet }, waiting) }]
          : [],
      ),
    );
  }

  private invoke(place: Place, { id, args, addresses }: FormulaCall, from: string): HostMessage {
    const { message, result } = this.functions.invoke(id, args, addresses);
    this.working += 1;
    void result.then((shown) => {
      this.working -= 1;
      this.recalculateOnce();
      // A newer calculation of the same cell is under way.
      if (this.calculatedFrom.get(nameOf(place)) !== `${BUSY}${from}`) return;
      this.calculatedFrom.set(nameOf(place), from);
      const first = Array.isArray(shown) ? (shown as readonly (readonly CellValue[])[])[0][0] : shown;
      if (typeof first === 'string' && ERROR.test(first))
        this.reasons.set(nameOf(place), first.replace(ERROR, '').trim());
      else this.reasons.delete(nameOf(place));
      this.excel.show(place.sheet, place.key, valueOf(shown));
    });
    return message;
  }

  /** Results that come together are taken together. */
  private recalculateOnce(): void {
    if (this.due) return;
    this.due = true;
    queueMicrotask(() =>
      queueMicrotask(() => {
        this.due = false;
        this.recalculate();
      }),
    );
  }

  private *calls(): Iterable<readonly [Place, FormulaCall]> {
    for (const sheet of this.book.sheets) {
      for (const [key, { formula }] of sheet.cells) {
        const call = formula === null ? null : formulaCall(formula, { book: this.book, sheet });
        if (call !== null) yield [{ sheet, key }, call];
      }
    }
  }
}

const waiting: Calculator = (formula) => (formula.includes('VILLAGE.') ? BUSY : '#NAME?');

function isWaiting(argument: FormulaArgument): boolean {
  return (
    argument === BUSY || (Array.isArray(argument) && argument.some((row: readonly CellValue[]) => row.includes(BUSY)))
  );
}

/** What the formula is calculated from: where that stands matters to nobody. */
function textOf({ id, args }: FormulaCall): string {
  return JSON.stringify({ id, args });
}

function nameOf({ sheet, key }: Place): string {
  return `${sheet.id} ${key}`;
}

/** A cell shows an error's code; its reason is shown when a person points at it. */
function valueOf(shown: CellResult): ReturnType<Calculator> {
  if (Array.isArray(shown)) return (shown as readonly (readonly CellValue[])[]).map((row) => row.map(code));
  return code(shown as CellValue);
}

function code(value: CellValue): CellValue {
  return typeof value === 'string' ? (ERROR.exec(value)?.[0] ?? value) : value;
}
