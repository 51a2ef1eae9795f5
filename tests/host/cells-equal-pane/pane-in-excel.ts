// The pane as a clerk has it beside the sheets: the functions' own bundle, the genuine office.js and the pane in one
// page, an emulated Excel behind. A book enters; what the pane read of it, and what the cells show, leave.
import { act } from 'react';
import { composeMetadata } from '../../../src/functions/metadata';
import { FUNCTIONS } from '../../../src/functions/table';
import type { FormulasPart } from '../../../src/taskpane/session/formulas-part';
import { yearOf, type Session } from '../../../src/taskpane/session/session';
import type { CellValue, YearResult } from '../../../src/engine';
import { builtBundle } from '../built-bundle';
import { CalculatingExcel } from '../calculating-excel';
import { DESKTOP, type CellResult, type FunctionManner } from '../excel-functions';
import { ExcelPage } from '../excel-page';
import { bookOf } from '../model/book-of';
import { areaOf, cellsOf, newSheet, spillOf, type Book, type SheetState } from '../model/book';
import { formulaCall, type FormulaCall } from '../model/formula-call';
import { lendWindow } from './lent-window';

type Root = { readonly unmount: () => void };
type Rendering = {
  readonly openPane: typeof import('../../../src/taskpane/open-pane').openPane;
  readonly formulas: () => FormulasPart;
  readonly roots: Root[];
};
type Catalogue = Pick<typeof import('../../../src/addin/catalogue'), 'functionCatalogue'>;
type Part = Pick<typeof import('../../../src/taskpane/features/formulas/part'), 'formulasPart'>;
type Client = { createRoot: (element: HTMLElement) => Root };

const SOON = 2;

/** The sheet on which the clerk stands. */
const OWN_SHEET = '试算';

export type Formula = readonly [id: string, ...args: readonly unknown[]];

export type Call = { readonly call: FormulaCall; readonly manner: Partial<FunctionManner> };

export class PaneInExcel {
  session: Session | null = null;
  private root: HTMLElement | null = null;

  private constructor(
    readonly core: CalculatingExcel,
    private readonly page: ExcelPage,
    private readonly rendering: Rendering,
    private readonly takeBack: () => void,
  ) {}

  static async open(): Promise<PaneInExcel> {
    const core = new CalculatingExcel(composeMetadata(FUNCTIONS), DESKTOP);
    core.open(bookOf([{ name: OWN_SHEET, rows: [] }]));
    const page = await ExcelPage.open(core, builtBundle());
    hurry(page.window);
    const takeBack = lendWindow(page.window);
    // React looks for its window as soon as it is loaded.
    const roots = rootsOf(jest.requireActual<Client>('react-dom/client'));
    const { openPane } = jest.requireActual<Rendering>('../../../src/taskpane/open-pane');
    const { functionCatalogue } = jest.requireActual<Catalogue>('../../../src/addin/catalogue');
    const { formulasPart } = jest.requireActual<Part>('../../../src/taskpane/features/formulas/part');
    return new PaneInExcel(
      core,
      page,
      { openPane, formulas: () => formulasPart(functionCatalogue()), roots },
      takeBack,
    );
  }

  /** The clerk adds a sheet to the book, stands in its first cell and opens the pane.
   * The year that the pane shows, `null` where it shows none. */
  async openBook(book: Book): Promise<YearResult | null> {
    const { core, page } = this;
    const sheet = newSheet(book, OWN_SHEET);
    book.sheets.push(sheet);
    book.selection = { sheet: sheet.id, area: { top: 0, left: 0, bottom: 0, right: 0 } };
    core.functions.manner = DESKTOP;
    core.open(book);
    this.clear();
    this.root = page.window.document.createElement('div');
    page.window.document.body.append(this.root);
    const session = this.rendering.openPane(
      this.root,
      { ...page.newHost(), today: () => '2022-12-31', where: 'excel', formulas: this.rendering.formulas() },
      'light',
    );
    this.session = session;
    await this.until(() => session.current().ledger.kind !== 'opening');
    return yearOf(session.current());
  }

  /** Presses a button of the page 公式 and waits until the pane and all cells are done. */
  async press(label: string): Promise<void> {
    const session = this.session!;
    session.show('formulas');
    await this.until(() => this.button(label) !== undefined);
    this.button(label)!.click();
    await this.until(() => session.current().busy === null && !this.core.calculating);
    const { notice } = session.current();
    if (notice?.tone === 'error') throw new Error(notice.text);
  }

  /** Waits until all cells are calculated, and lets the pane read the workbook anew. */
  async reread(): Promise<void> {
    await this.until(() => !this.core.calculating);
    await this.page.run(() => this.session!.open());
  }

  /** Every formula that calls the function, as Excel calls it now, with what its cell shows. */
  formulas(id: string): readonly (FormulaCall & {
    readonly formula: string;
    readonly sheet: SheetState;
    readonly key: number;
    readonly shown: unknown;
  })[] {
    const { book } = this.core;
    return book.sheets.flatMap((sheet) =>
      [...sheet.cells].flatMap(([key, { formula, value }]) => {
        const call = formula === null ? null : formulaCall(formula, { book, sheet });
        return call?.id === id ? [{ ...call, formula: formula!, sheet, key, shown: value }] : [];
      }),
    );
  }

  /** The cells that the formula fills. */
  spilled({ sheet, key }: { readonly sheet: SheetState; readonly key: number }): readonly (readonly CellValue[])[] {
    return cellsOf(sheet, spillOf(sheet, key) ?? areaOf(key)).map((cells) => cells.map(({ value }) => value));
  }

  /** All of them in one message. */
  callAll(formulas: readonly Formula[]): Promise<readonly CellResult[]> {
    const invocations = formulas.map(([id, ...args]) => this.core.functions.invoke(id, args));
    this.core.excel.send(invocations.map(({ message }) => message));
    return this.page.run(() => Promise.all(invocations.map(({ result }) => result)));
  }

  /** Each with its addresses, as a host of its manner calls it; all in one message. */
  callAs(calls: readonly Call[]): Promise<readonly CellResult[]> {
    const { functions, excel } = this.core;
    const invocations = calls.map(({ call: { id, args, addresses }, manner }) => {
      functions.manner = { ...DESKTOP, ...manner };
      return functions.invoke(id, args, addresses);
    });
    functions.manner = DESKTOP;
    excel.send(invocations.map(({ message }) => message));
    return this.page.run(() => Promise.all(invocations.map(({ result }) => result)));
  }

  get printed(): readonly string[] {
    return this.page.printed;
  }

  close(): void {
    this.clear();
    this.takeBack();
    this.page.close();
  }

  /** Nothing is drawn any more when the window is taken back. */
  private clear(): void {
    Object.assign(globalThis, { IS_REACT_ACT_ENVIRONMENT: true });
    act(() => this.rendering.roots.splice(0).forEach((root) => root.unmount()));
    Object.assign(globalThis, { IS_REACT_ACT_ENVIRONMENT: false });
    this.root?.remove();
  }

  private button(label: string): HTMLButtonElement | undefined {
    return [...(this.root?.querySelectorAll('button') ?? [])].find(
      (button) => button.textContent === label && !button.disabled,
    );
  }

  private until(done: () => boolean): Promise<void> {
    return this.page.run(
      () =>
        new Promise((resolve) => {
          const look = (): void => {
            if (done()) resolve();
            else setTimeout(look, 5);
          };
          look();
        }),
    );
  }
}

/** The library gathers results for half a second: only the waiting is cut short. */
function hurry(window: ExcelPage['window']): void {
  const later = window.setTimeout.bind(window) as (act: () => void, milliseconds: number) => number;
  Object.assign(window, {
    setTimeout: (act: (...given: readonly unknown[]) => void, milliseconds = 0, ...given: readonly unknown[]) =>
      later(() => act(...given), Math.min(milliseconds, SOON)),
  });
}

/** Every root that is made from now on. */
function rootsOf(client: Client): Root[] {
  const roots: Root[] = [];
  const { createRoot } = client;
  client.createRoot = (element) => {
    const root = createRoot(element);
    roots.push(root);
    return root;
  };
  return roots;
}
