// A workbook file that the page has open: its bytes enter; the workbook, the desk and what the sheets' grid shows leave. The
// person's own file is never written to: what is changed here is changed in a copy that is stored under another name.
import { entryAt, type CellTable, type SheetModel } from '../../engine';
import type {
  CellChange,
  CellPlace,
  Desk,
  FormulaCell,
  PlainSheet,
  Reentered,
  RefusedChange,
  SelectedRange,
} from '../../workbook/desk';
import { openWorkbookFile, type FileWorkbook, type NumberFormats } from '../../workbook/file';
import { Listeners } from '../../workbook/listeners';
import { HostFailure, type Workbook } from '../../workbook/port';
import { failures } from '../../workbook/wording';
import { bookWords } from '../wording';
import { takesBack } from './take-back';

export type BookState = {
  readonly tables: readonly CellTable[];
  readonly at: CellPlace;
  /** How often a cell was asked for from elsewhere than the grid. */
  readonly asked: number;
  /** Cells changed and sheets written since the copy was stored. */
  readonly unsaved: number;
  /** Changes of cells that can be taken back. */
  readonly steps: number;
  /** What the copy was stored as last; `null` before. */
  readonly savedAs: string | null;
  /** The file on the person's disk is another one now. */
  readonly originalChanged: boolean;
};

/** The file that was dropped, as it lies on the person's disk. */
export interface Original {
  readonly name: string;
  /** Whether it can no longer be read as it was. */
  hasChanged(): Promise<boolean>;
}

const NOWHERE: CellPlace = { sheet: '', row: 0, column: 0 };

export class OpenBook implements Workbook, Desk {
  readonly #file: FileWorkbook;
  readonly #watchers = new Listeners();
  readonly #listeners = new Listeners();
  readonly #formats = new Map<string, NumberFormats>();
  #state: BookState = {
    tables: [],
    at: NOWHERE,
    asked: 0,
    unsaved: 0,
    steps: 0,
    savedAs: null,
    originalChanged: false,
  };
  #back: (readonly CellChange[])[] = [];
  /** Whether what was read last is what the bytes say. */
  #fresh = false;

  /** Throws HostFailure. */
  constructor(
    bytes: Uint8Array,
    readonly original: Original,
  ) {
    this.#file = openWorkbookFile(bytes, { name: original.name });
  }

  readonly subscribe = this.#watchers.add;

  readonly current = (): BookState => this.#state;

  get outputExtension(): string {
    return this.#file.outputExtension;
  }

  toBytes(): Uint8Array {
    return this.#file.toBytes();
  }

  /** The grid's own moves. */
  goTo(at: CellPlace): void {
    this.#change({ at });
  }

  /** The copy has been stored: nothing before it is taken back any more. */
  stored(name: string): void {
    this.#back = [];
    this.#change({ unsaved: 0, steps: 0, savedAs: name });
  }

  /** Looks whether the file on the disk is still the one that was opened; listeners hear when it is not. */
  async lookAtOriginal(): Promise<boolean> {
    if (this.#state.originalChanged || !(await this.original.hasChanged())) return this.#state.originalChanged;
    this.#change({ originalChanged: true });
    this.#tell();
    return true;
  }

  /** Takes the last change of cells back, and shows it; the cells, none when there is nothing to take back. Throws HostFailure. */
  async undo(): Promise<readonly CellPlace[]> {
    const changes = this.#back.at(-1);
    if (changes === undefined) return [];
    await this.#file.changeCells(changes);
    this.#back = this.#back.slice(0, -1);
    await this.#changed(-changes.length);
    const { sheet, row, column } = entryAt(changes, 0);
    await this.selectCell(sheet, row, column);
    return changes;
  }

  /** How the numbers of a sheet are shown. */
  formatsOf(sheet: string): NumberFormats {
    const known = this.#formats.get(sheet) ?? this.#file.numberFormats(sheet);
    this.#formats.set(sheet, known);
    return known;
  }

  tableOf(sheet: string): CellTable | undefined {
    return this.#state.tables.find((table) => table.sheet === sheet);
  }

  // The workbook.

  /** Nothing was changed here since the last reading: then a person wants what is on the disk. */
  async readTables(): Promise<readonly CellTable[]> {
    if (this.#fresh && (await this.lookAtOriginal())) throw new HostFailure('cancelled', bookWords.originalChanged);
    await this.#read();
    return this.#state.tables;
  }

  async addSheets(models: readonly SheetModel[]): Promise<readonly string[]> {
    const names = await this.#file.addSheets(models);
    await this.#changed(names.length);
    const [name] = names;
    if (name !== undefined) await this.selectCell(name, 0, 0);
    return names;
  }

  // The desk.

  readonly selectCell = async (sheet: string, row: number, column: number): Promise<void> => {
    if (this.tableOf(sheet) === undefined) throw failures.noSuchSheet(sheet);
    this.#change({ at: { sheet, row, column }, asked: this.#state.asked + 1 });
  };

  readonly selection = async (): Promise<SelectedRange> => ({ ...this.#state.at, rows: 1, columns: 1 });

  readonly changeCells = async (changes: readonly CellChange[]): Promise<void> => {
    const back = takesBack(changes, (sheet) => this.formatsOf(sheet));
    await this.#file.changeCells(changes);
    if (changes.length > 0) this.#back = [...this.#back, back];
    await this.#changed(changes.length);
  };

  readonly refusals = (changes: readonly CellChange[]): Promise<readonly RefusedChange[]> =>
    this.#file.refusals(changes);

  readonly writePlainSheet = async (sheet: PlainSheet): Promise<void> => {
    await this.#file.writePlainSheet(sheet);
    await this.#changed(1);
  };

  readonly onChange = this.#listeners.add;

  readonly formulas = async (): Promise<readonly FormulaCell[]> => [];
  readonly freezeFormulas = async (): Promise<number> => 0;
  readonly reenterFormulas = async (): Promise<Reentered> => ({ count: 0, locked: [] });
  readonly namesOf = async (): Promise<readonly string[]> => [];
  readonly nameCell = async (): Promise<string | null> => null;
  readonly removeLeftovers = async (): Promise<readonly string[]> => [];
  readonly insertAtSelection = (): Promise<SelectedRange> => this.#refuse();
  readonly rewriteFormulas = (): Promise<void> => this.#refuse();
  readonly addFormulaSheet = (): Promise<string> => this.#refuse();

  async #refuse(): Promise<never> {
    throw new HostFailure('denied', bookWords.noFormulas);
  }

  /** `count` cells or sheets more are not in the copy, or fewer. */
  async #changed(count: number): Promise<void> {
    this.#formats.clear();
    this.#fresh = false;
    this.#change({ unsaved: Math.max(0, this.#state.unsaved + count), steps: this.#back.length });
    await this.#read();
    this.#fresh = false;
    this.#tell();
  }

  async #read(): Promise<void> {
    const tables = await this.#file.readTables();
    this.#fresh = true;
    const known = tables.some(({ sheet }) => sheet === this.#state.at.sheet);
    this.#change({ tables, ...(known ? {} : { at: { ...NOWHERE, sheet: firstShown(tables) } }) });
  }

  #tell(): void {
    this.#listeners.tell();
  }

  #change(part: Partial<BookState>): void {
    this.#state = { ...this.#state, ...part };
    this.#watchers.tell();
  }
}

function firstShown(tables: readonly CellTable[]): string {
  const shown = tables.find(({ hidden, rows }) => hidden !== true && rows.length > 0) ?? tables[0];
  return shown?.sheet ?? '';
}
