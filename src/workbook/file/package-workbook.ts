// A workbook in the format that is patched (.xlsx and its kin): bytes enter, and leave again with sheets added.
import type { CellTable, SheetModel } from '../../engine';
import type { CellChange, PlainSheet, RefusedChange } from '../desk';
import { sheetNameKey } from '../sheet-name';
import { failures } from '../wording';
import { addSheetsTo } from './add-sheets';
import { changeCellsIn } from './change-cells';
import { changedTables } from './changed-tables';
import type { FileWorkbook, OfficeFormat } from './file-workbook';
import { packageBytes, type OfficePackage } from './office-package';
import {
  changedFormats,
  codesOf,
  NO_FORMATS,
  readNumberFormats,
  type FoundFormats,
  type LookedCell,
  type NumberFormats,
} from './number-formats';
import type { Inflate } from './inflate';
import { onOwnWorkLater } from './own-work';
import type { FormulaReach } from './formula-reach';
import { readFormulas } from './package-formulas';
import { writePlainSheetTo } from './plain-sheet';
import { refusedChanges, type ChangedPackage } from './refused-changes';
import { readRelationships } from './relationships';
import { InTurn } from './in-turn';
import { readWorkbookPart, type WorkbookPart } from './workbook-part';
import { readTablesOf } from './xlsx-tables';

export type OpenedPackage = {
  readonly bytes: Uint8Array;
  readonly parts: OfficePackage;
  readonly format: OfficeFormat;
  readonly workbookPath: string;
  readonly signed: boolean;
  readonly inflate: Inflate;
};

/** Throws HostFailure when the workbook part is broken. */
export class PackageWorkbook implements FileWorkbook {
  readonly format: OfficeFormat;
  readonly outputExtension: `.${OfficeFormat}`;
  readonly convertsToXlsx = false;
  readonly #signed: boolean;
  readonly #inflate: Inflate;
  /** Reading waits for the platform: whoever changes the package meanwhile would change one that is no more. */
  readonly #inTurn = new InTurn();
  /** `null` until they are asked for after a change. */
  #bytes: Uint8Array | null;
  #parts: OfficePackage;
  #workbook: WorkbookPart;
  #tables: readonly CellTable[] | null = null;
  #formulas: FormulaReach | null = null;
  /** Those that were asked for, by the path of their sheet. */
  readonly #formats = new Map<string, FoundFormats>();

  constructor(opened: OpenedPackage) {
    this.format = opened.format;
    this.outputExtension = `.${opened.format}`;
    this.#signed = opened.signed;
    this.#inflate = opened.inflate;
    this.#bytes = opened.bytes;
    this.#parts = opened.parts;
    this.#workbook = workbookOf(opened.parts, opened.workbookPath);
  }

  async readTables(): Promise<readonly CellTable[]> {
    return this.#inTurn.take(() => this.#read());
  }

  async changeCells(changes: readonly CellChange[]): Promise<void> {
    if (this.#signed) throw failures.signed();
    if (changes.length === 0) return;
    await this.#inTurn.take(async () => {
      const book = await this.#changed();
      const { parts, looks } = changeCellsIn(book, changes);
      await this.#take(parts, (before) => changedTables(before, changes));
      for (const [path, cells] of looks) this.#changeFormats(path, cells);
    });
  }

  async refusals(changes: readonly CellChange[]): Promise<readonly RefusedChange[]> {
    if (this.#signed) throw failures.signed();
    if (changes.length === 0) return [];
    return this.#inTurn.take(async () => refusedChanges(await this.#changed(), changes));
  }

  async #changed(): Promise<ChangedPackage> {
    const tables = await this.#read();
    this.#formulas ??= readFormulas(this.#parts, this.#workbook);
    return { parts: this.#parts, workbook: this.#workbook, tables, formulas: this.#formulas };
  }

  async #read(): Promise<readonly CellTable[]> {
    this.#tables ??= await readTablesOf(this.#parts, this.#workbook, this.#inflate);
    return this.#tables;
  }

  async addSheets(models: readonly SheetModel[]): Promise<readonly string[]> {
    if (this.#signed) throw failures.signed();
    if (models.length === 0) return [];
    return this.#inTurn.take(async () => {
      const { parts, names } = addSheetsTo(this.#parts, this.#workbook, models);
      await this.#take(parts, (before) => before);
      return names;
    });
  }

  async writePlainSheet(sheet: PlainSheet): Promise<void> {
    if (this.#signed) throw failures.signed();
    await this.#inTurn.take(async () => {
      const parts = writePlainSheetTo(this.#parts, this.#workbook, await this.#read(), sheet);
      const key = sheetNameKey(sheet.name);
      await this.#take(parts, (before) => before.filter((table) => sheetNameKey(table.sheet) !== key));
      this.#formats.clear();
    });
  }

  // Everything that can fail comes before the first assignment. `stillKnown`:
  // of the tables before, those that reading would give again; only the others are read.
  // No formula is ever written, so those that were found stay all there are.
  async #take(parts: OfficePackage, stillKnown: (tables: readonly CellTable[]) => readonly CellTable[]): Promise<void> {
    const { workbook, tables } = await onOwnWorkLater(async () => {
      const part = workbookOf(parts, this.#workbook.path);
      return { workbook: part, tables: this.#tables && (await this.#completed(parts, part, stillKnown(this.#tables))) };
    });
    this.#bytes = null;
    this.#parts = parts;
    this.#workbook = workbook;
    this.#tables = tables;
  }

  /** The tables of all sheets: those that are known, and those that are read now. */
  async #completed(
    parts: OfficePackage,
    workbook: WorkbookPart,
    known: readonly CellTable[],
  ): Promise<readonly CellTable[]> {
    if (new Set(workbook.sheets.map(({ name }) => name)).size < workbook.sheets.length)
      return readTablesOf(parts, workbook, this.#inflate);
    const names = new Set(known.map(({ sheet }) => sheet));
    const read = await readTablesOf(parts, workbook, this.#inflate, (sheet) => !names.has(sheet));
    const byName = new Map([...known, ...read].map((table) => [table.sheet, table]));
    return workbook.sheets.flatMap(({ name }) => byName.get(name) ?? []);
  }

  numberFormats(sheet: string): NumberFormats {
    const entry = this.#workbook.sheets.find(({ name }) => name === sheet);
    if (entry === undefined || entry.path === null) return NO_FORMATS;
    const found = this.#formats.get(entry.path) ?? readNumberFormats(this.#parts, this.#workbook, entry);
    this.#formats.set(entry.path, found);
    return (row, column) => found.get(row)?.get(column) ?? null;
  }

  #changeFormats(path: string, cells: readonly LookedCell[]): void {
    const found = this.#formats.get(path);
    if (found !== undefined)
      this.#formats.set(path, changedFormats(found, cells, codesOf(this.#parts, this.#workbook)));
  }

  toBytes(): Uint8Array {
    return (this.#bytes ??= packageBytes(this.#parts));
  }
}

function workbookOf(parts: OfficePackage, path: string): WorkbookPart {
  return readWorkbookPart(parts, path, readRelationships(parts, path));
}
