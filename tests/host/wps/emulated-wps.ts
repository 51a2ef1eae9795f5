/// <reference types="et-jsapi-declare" />
// The emulated WPS 表格 as an add-in finds it: books enter, an application whose members are VBA's leaves. What differs
// between builds is a quirk.
import type { EtApp, EtBook, EtEvents, EtRange, EtSheet } from '../../../src/workbook/wps/et';
import type { Book, SheetState } from '../model/book';
import type { Calculator } from '../model/calculator';
import { WorkbookObject } from '../model/workbook';
import { Bridge } from './bridge';
import type { EtRangeObject } from './et-range';
import { EtWorkbook, EtWorksheet, type EtSession } from './et-sheet';
import { NO_QUIRKS, type Quirks } from './quirks';

type Opened = { readonly session: EtSession; readonly workbook: EtWorkbook; readonly window: EtWindow };

export class EmulatedWps {
  readonly bridge: Bridge;
  readonly #application: EtApplication;
  readonly #opened: Opened[] = [];
  readonly #quirks: Quirks;

  constructor(book: Book, calculator?: Calculator, quirks: Partial<Quirks> = {}) {
    this.#quirks = { ...NO_QUIRKS, ...quirks };
    this.bridge = new Bridge(this.#quirks.ignores, this.#quirks.refuses);
    this.#application = new EtApplication();
    this.open(book, '台账.xlsx', calculator);
  }

  /** As the page of an add-in has it. */
  get application(): EtApp {
    return this.bridge.wrap(this.#application) as unknown as EtApp;
  }
  get events(): EtEvents {
    return this.bridge.wrap(this.#application.ApiEvent) as unknown as EtEvents;
  }

  /** The book in front. */
  get book(): Book {
    return this.#front.session.workbook.book;
  }
  get asksPerson(): boolean {
    return this.#application.DisplayAlerts;
  }
  get showsChanges(): boolean {
    return this.#application.ScreenUpdating;
  }

  /** Another workbook, which is in front then. */
  open(book: Book, name: string, calculator?: Calculator): void {
    const { dynamicArrays, tellsArrayFormulas } = this.#quirks;
    const workbook = new WorkbookObject(book, dynamicArrays ? calculator : firstOf(calculator));
    workbook.tellsArrayFormulas = tellsArrayFormulas;
    workbook.listen(true);
    workbook.onChanged = () => this.#application.tellChange();
    const sheets = new Map<SheetState, EtWorksheet>();
    const session: EtSession = {
      workbook,
      quirks: this.#quirks,
      asksPerson: () => this.#application.DisplayAlerts,
      active: book.sheets.find(({ id }) => id === book.selection.sheet) ?? book.sheets[0],
      sheetFor: (state) => {
        const known = sheets.get(state) ?? new EtWorksheet(session, state);
        sheets.set(state, known);
        return known;
      },
    };
    this.#opened.push({ session, workbook: new EtWorkbook(session, name), window: new EtWindow(session) });
    this.bringToFront(this.#opened.length - 1);
  }

  /** The workbook of that number, in the order of opening, from 0. */
  bringToFront(number: number): void {
    const { workbook, window } = this.#opened[number];
    this.#application.ActiveWorkbook = workbook;
    this.#application.ActiveWindow = window;
  }

  /** The person selects cells of the book in front. */
  select(sheet: SheetState, area: Book['selection']['area']): void {
    this.#front.session.active = sheet;
    this.book.selection = { sheet: sheet.id, area };
  }

  /** Calculates every formula. */
  recalculate(): void {
    this.#front.session.workbook.recalculate();
  }

  get #front(): Opened {
    const found = this.#opened.find(({ workbook }) => workbook === this.#application.ActiveWorkbook);
    if (found === undefined) throw new Error('no workbook is in front');
    return found;
  }
}

class EtApplication {
  DisplayAlerts = true;
  ScreenUpdating = true;
  ActiveWorkbook: EtWorkbook | null = null;
  ActiveWindow: EtWindow | null = null;
  readonly #listeners = new Set<(sheet: unknown, range: unknown) => void>();

  get ApiEvent(): object {
    return {
      AddApiEventListener: (event: string, listener: (sheet: unknown, range: unknown) => void) => {
        if (event !== 'SheetChange') throw new Error(`the host knows no event ${event}`);
        this.#listeners.add(listener);
      },
    };
  }

  /** What an add-in writes is a change too; it is told while WPS waits. */
  tellChange(): void {
    for (const listener of this.#listeners) listener(null, null);
  }
}

const SPLITS = new WeakMap<SheetState, number>();

class EtWindow {
  readonly #session: EtSession;
  constructor(session: EtSession) {
    this.#session = session;
  }
  get RangeSelection(): EtRangeObject {
    const { book } = this.#session.workbook;
    const state = book.sheets.find(({ id }) => id === book.selection.sheet) ?? this.#session.active;
    return this.#session.sheetFor(state).at(book.selection.area);
  }
  set ScrollRow(row: number) {
    if (row !== 1) throw new Error(`the host scrolls to no row ${row}`);
  }
  set SplitColumn(columns: number) {
    if (columns !== 0) throw new Error(`the host splits no ${columns} columns`);
  }
  set SplitRow(rows: number) {
    SPLITS.set(this.#session.active, rows);
  }
  set FreezePanes(frozen: boolean) {
    this.#session.active.frozenRows = frozen ? (SPLITS.get(this.#session.active) ?? 0) : 0;
  }
}

/** A build without dynamic arrays shows an array's first value. */
function firstOf(calculator?: Calculator): Calculator | undefined {
  if (calculator === undefined) return undefined;
  return (...args) => {
    const value = calculator(...args);
    return Array.isArray(value) ? ((value as readonly (readonly unknown[])[])[0][0] as never) : value;
  };
}

/** No member that the official typings lack, and every one that the adapter uses. */
type Fits<Host, Own extends string, Official, Needed> = [
  Exclude<keyof Host, keyof Official | Own>,
  Exclude<keyof Needed, keyof Host>,
] extends [never, never]
  ? true
  : never;
type SheetsOwn = 'at' | 'isActive' | 'place';

/** Compiles only while the emulated surface is one of the official typings. */
export const SURFACES: readonly [
  Fits<EtRangeObject, never, Et.Range, EtRange>,
  Fits<EtWorksheet, SheetsOwn, Et.Worksheet, EtSheet>,
  Fits<EtWorkbook, never, Et.Workbook, EtBook>,
  Fits<EtApplication, 'ApiEvent' | 'tellChange', Et.Application, EtApp>,
  Fits<EtWindow, never, Et.Window, object>,
] = [true, true, true, true, true];
