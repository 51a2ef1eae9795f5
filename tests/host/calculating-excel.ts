// An emulated Excel whose cells calculate: a formula's arguments are taken from the book, go through the add-in's own
// runtime as invocations, and what comes back stands in the cells.
import type { CellValue } from '../../src/engine';
import type { FunctionsMetadata } from '../../src/functions/metadata';
import { EmulatedExcel } from './emulated-excel';
import { ExcelFunctions, type CellResult } from './excel-functions';
import type { Book, SheetState } from './model/book';
import type { Calculator } from './model/calculator';
import { formulaCall, type FormulaCall } from './model/formula-call';
import { AddinRuntime } from './office-services';
import type { HostCore, HostMessage } from './windows-seam';

/** What a cell shows while its function works. */
const BUSY = '#BUSY!';
const ERROR = /^#(?:N\/A|VALUE!)(?= |$)/u;

type Place = { readonly sheet: SheetState; readonly key: number };

export class CalculatingExcel implements HostCore {
  readonly runtime = new AddinRuntime();
  readonly excel: EmulatedExcel;
  readonly requirementSets;
  /** Told after cells have got new values. */
  onShown: () => void = () => undefined;
  private readonly functions: ExcelFunctions;
  /** What each cell's formula was last calculated from. */
  private readonly calculatedFrom = new Map<string, string>();

  constructor(metadata: FunctionsMetadata) {
    this.functions = new ExcelFunctions(metadata, null);
    this.excel = new EmulatedExcel({ ...this.runtime.services, ...this.functions.services });
    this.requirementSets = this.excel.requirementSets;
  }

  set send(send: (messages: readonly HostMessage[]) => void) { this.excel.send = send; }

  get book(): Book { return this.excel.book; }

  /** Shows the values that the file has: nothing is calculated until something changes. */
  open(book: Book): void {
    this.excel.open(book, waiting);
    this.calculatedFrom.clear();
    for (const [place, call] of this.calls()) this.calculatedFrom.set(nameOf(place), JSON.stringify(call));
    this.onShown();
  }

  readonly answer = (body: string): string | number => {
    const answer = this.excel.answer(body);
    this.recalculate();
    return answer;
  };

  /** Somebody has changed cells. */
  changed(): void {
    if (this.excel.listening) this.excel.tellChange();
    this.recalculate();
  }

  /** Invokes every function whose arguments have changed, or whose formula was entered. */
  private recalculate(): void {
    for (const [place, call] of this.calls()) {
      const from = JSON.stringify(call);
      const entered = place.sheet.cells.get(place.key)?.value === BUSY && !this.calculatedFrom.get(nameOf(place))?.startsWith(BUSY);
      if (call.args.includes(BUSY) || (!entered && this.calculatedFrom.get(nameOf(place))?.replace(BUSY, '') === from)) continue;
      this.calculatedFrom.set(nameOf(place), `${BUSY}${from}`);
      void this.invoke(place, call, from);
    }
    this.onShown();
  }

  private async invoke(place: Place, { id, args }: FormulaCall, from: string): Promise<void> {
    const { message, result } = this.functions.invoke(id, args);
    this.excel.send([message]);
    const shown = await result;
    // A newer calculation of the same cell is under way.
    if (this.calculatedFrom.get(nameOf(place)) !== `${BUSY}${from}`) return;
    this.calculatedFrom.set(nameOf(place), from);
    this.excel.show(place.sheet, place.key, valueOf(shown));
    this.recalculate();
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
