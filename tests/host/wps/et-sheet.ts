// WPS 表格's sheets and workbooks: VBA's members over the sheets of a book, counted from 1.
import { columnOf as columnIn } from '../../../src/workbook/file/column-letters';
import { boundsOf, type Area, type Book, type NameState, type SheetState } from '../model/book';
import { rangeOf } from '../model/range';
import type { WorkbookObject } from '../model/workbook';
import type { WorksheetObject } from '../model/worksheet';
import { EtRangeObject, withMembers } from './et-range';
import type { Quirks } from './quirks';

const A1 = /^([A-Z]+)(\d+)(?::([A-Z]+)(\d+))?$/u;

/** What WPS calls that which a protection allows, in the order in which it is told, and what the model calls it. */
const ALLOWED = {
  AllowFormattingCells: 'allowFormatCells',
  AllowFormattingColumns: 'allowFormatColumns',
  AllowFormattingRows: 'allowFormatRows',
  AllowInsertingColumns: 'allowInsertColumns',
  AllowInsertingRows: 'allowInsertRows',
  AllowInsertingHyperlinks: 'allowInsertHyperlinks',
  AllowDeletingColumns: 'allowDeleteColumns',
  AllowDeletingRows: 'allowDeleteRows',
  AllowSorting: 'allowSort',
  AllowFiltering: 'allowAutoFilter',
  AllowUsingPivotTables: 'allowPivotTables',
} as const;

/** What the sheets of one workbook share. */
export type EtSession = {
  readonly workbook: WorkbookObject;
  readonly quirks: Quirks;
  readonly asksPerson: () => boolean;
  /** The sheet in front. */
  active: SheetState;
  readonly sheetFor: (state: SheetState) => EtWorksheet;
};

export class EtWorksheet {
  readonly #session: EtSession;
  readonly #state: SheetState;
  readonly #object: WorksheetObject;

  constructor(session: EtSession, state: SheetState) {
    this.#session = session;
    this.#state = state;
    this.#object = session.workbook.sheetObject(state);
  }

  get Name(): string {
    return this.#object.Name;
  }
  set Name(name: string) {
    this.#object.Name = name;
  }
  get Visible(): number {
    return { Visible: -1, Hidden: 0, VeryHidden: 2 }[this.#state.visibility];
  }
  set Visible(visible: number) {
    this.#object.Visibility = visible === -1 ? 'Visible' : visible === 0 ? 'Hidden' : 'VeryHidden';
  }
  /** Of an empty sheet: A1. */
  get UsedRange(): EtRangeObject {
    return this.at(boundsOf(this.#state, () => true) ?? { top: 0, left: 0, bottom: 0, right: 0 });
  }
  Range(address: string): EtRangeObject {
    const found = A1.exec(address);
    if (found === null) throw new Error(`no address: ${address}`);
    const [, left, top, right = left, bottom = top] = found;
    return this.at({ top: Number(top) - 1, left: columnIn(left), bottom: Number(bottom) - 1, right: columnIn(right) });
  }
  get Names(): object {
    const { Names } = this.#object;
    const name = this.Name;
    return {
      get Count(): number {
        return Names.Items.length;
      },
      Item: (at: number) => ({ Name: `${name}!${Names.Items[at - 1].Name}` }),
      Add: (given: string, refersTo: string, visible = true) => {
        Names.Add(given, refersTo, null).Visible = visible;
      },
    };
  }
  get PageSetup(): object {
    return pageSetup(this.#state);
  }
  get ProtectContents(): boolean {
    return this.#state.protection !== null;
  }
  get ProtectDrawingObjects(): boolean {
    return this.#state.protection !== null;
  }
  get ProtectScenarios(): boolean {
    return this.#state.protection !== null;
  }
  get Protection(): object {
    const options = (this.#state.protection?.options ?? {}) as Readonly<Record<string, boolean>>;
    return Object.fromEntries(Object.entries(ALLOWED).map(([name, key]) => [name, options[key] ?? false]));
  }
  Protect(password?: string, ...more: readonly unknown[]): void {
    if (this.#state.protection !== null) throw new Error('1004: protected already');
    const allowed = Object.values(ALLOWED).filter((_, at) => more[at + 4] === true);
    this.#state.protection = {
      password: password ?? null,
      options: Object.fromEntries(allowed.map((key) => [key, true])),
    };
  }
  Unprotect(password?: string): void {
    if (password === undefined) throw new Error('WPS would ask the person for the password');
    const { protection } = this.#state;
    if (protection !== null && (protection.password ?? '') !== password) throw new Error('1004');
    this.#state.protection = null;
  }
  Activate(): void {
    this.#object.Activate();
    this.#session.active = this.#state;
  }
  Delete(): void {
    if (this.#session.asksPerson()) throw new Error('WPS would ask the person');
    this.#object.Delete();
    const { sheets } = this.#session.workbook.book;
    if (this.#session.active === this.#state) this.#session.active = sheets[0];
  }

  at(area: Area): EtRangeObject {
    return new EtRangeObject(rangeOf(this.#session.workbook, this.#state, area), this, this.#session.quirks);
  }
  isActive(): boolean {
    return this.#session.active === this.#state;
  }
  /** Where a sheet added after this one stands. */
  place(): number {
    return this.#object.Position;
  }
}

export class EtWorkbook {
  readonly #session: EtSession;
  readonly #name: string;

  constructor(session: EtSession, name: string) {
    this.#session = session;
    this.#name = name;
  }

  get Name(): string {
    return this.#name;
  }
  get FullName(): string {
    return `C:\\台账\\${this.#name}`;
  }
  get Date1904(): boolean {
    return this.#book.date1904;
  }
  get ProtectStructure(): boolean {
    return this.#book.structureProtected;
  }
  get ActiveSheet(): EtWorksheet {
    return this.#session.sheetFor(this.#session.active);
  }
  get Worksheets(): object {
    return sheetsOf(this.#session);
  }
  get Sheets(): object {
    return sheetsOf(this.#session);
  }
  /** Those of single sheets too. */
  get Names(): object {
    const { workbook } = this.#session;
    const listed = (): readonly (readonly [string, NameState])[] => [
      ...this.#book.names.map((state) => [state.name, state] as const),
      ...this.#book.sheets.flatMap(({ name, names }) =>
        names.map((state) => [`${name}!${state.name}`, state] as const),
      ),
    ];
    return {
      get Count(): number {
        return listed().length;
      },
      Item: (key: number | string) => {
        const found = listed().find(([name], at) => at + 1 === key || name === key);
        if (found === undefined) throw new Error('0x8002000B');
        const [name, state] = found;
        return withMembers({
          Name: { get: () => name },
          RefersTo: { get: () => state.formula, set: (formula: string) => (state.formula = formula) },
        });
      },
      Add: (name: string, refersTo: string) => void workbook.Names.Add(name, refersTo, null),
    };
  }

  get #book(): Book {
    return this.#session.workbook.book;
  }
}

function sheetsOf(session: EtSession): object {
  const { workbook, sheetFor } = session;
  const { book } = workbook;
  return {
    get Count(): number {
      return book.sheets.length;
    },
    Item: (key: number): EtWorksheet => {
      const state = book.sheets[key - 1];
      if (state === undefined) throw new Error('0x8002000B');
      return sheetFor(state);
    },
    Add: (before: unknown, after: EtWorksheet): EtWorksheet => {
      if (before !== undefined) throw new Error('the host adds after a sheet only');
      workbook.Worksheets.Add(`Sheet${book.sheets.length + 100}`);
      const [state] = book.sheets.splice(-1);
      book.sheets.splice(after.place() + 1, 0, state);
      session.active = state;
      return sheetFor(state);
    },
  };
}

function pageSetup({ page }: SheetState): object {
  const margin = (side: number) => ({ set: (points: number) => (page.margins[side] = points) });
  const fit: Record<string, unknown> = {};
  const fitted = (key: string) => ({
    set: (value: unknown) => {
      fit[key] = value;
      if (fit['Zoom'] === false && fit['FitToPagesTall'] === false)
        page.zoom = { horizontalFitToPages: fit['FitToPagesWide'] };
    },
  });
  return withMembers({
    PaperSize: { set: (size: number) => (page.paperSize = size === 9 ? 'A4' : String(size)) },
    Orientation: { set: (way: number) => (page.orientation = way === 2 ? 'Landscape' : 'Portrait') },
    CenterHorizontally: { set: (centred: boolean) => (page.centred = centred) },
    Zoom: fitted('Zoom'),
    FitToPagesWide: fitted('FitToPagesWide'),
    FitToPagesTall: fitted('FitToPagesTall'),
    LeftMargin: margin(0),
    RightMargin: margin(1),
    TopMargin: margin(2),
    BottomMargin: margin(3),
    HeaderMargin: margin(4),
    FooterMargin: margin(5),
    CenterFooter: { set: (text: string) => (page.centreFooter = text) },
    PrintTitleRows: { set: (rows: string) => (page.titleRows = rows) },
  });
}
