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
import { NO_FORMATS, readNumberFormats, type NumberFormats } from './number-formats';
import { onOwnWork } from './own-work';
import type { FormulaReach } from './formula-reach';
import { readPackageCells } from './package-cells';
import { readFormulas } from './package-formulas';
import { writePlainSheetTo } from './plain-sheet';
import { refusedChanges, type ChangedPackage } from './refused-changes';
import { readRelationships } from './relationships';
import { readWorkbookPart, type WorkbookPart } from './workbook-part';

export type OpenedPackage = {
  readonly bytes: Uint8Array;
  readonly parts: OfficePackage;
  readonly format: OfficeFormat;
  readonly workbookPath: string;
  readonly signed: boolean;
};

/** Throws HostFailure when the workbook part is broken. */
export class PackageWorkbook implements FileWorkbook {
  readonly format: OfficeFormat;
  readonly outputExtension: `.${OfficeFormat}`;
  readonly convertsToXlsx = false;
  readonly #signed: boolean;
  /** `null` until they are asked for after a change. */
  #bytes: Uint8Array | null;
  #parts: OfficePackage;
  #workbook: WorkbookPart;
  #tables: readonly CellTable[] | null = null;
  #formulas: FormulaReach | null = null;

  constructor(opened: OpenedPackage) {
    this.format = opened.format;
    this.outputExtension = `.${opened.format}`;
    this.#signed = opened.signed;
    this.#bytes = opened.bytes;
    this.#parts = opened.parts;
    this.#workbook = workbookOf(opened.parts, opened.workbookPath);
  }

  async readTables(): Promise<readonly CellTable[]> {
    return this.#read();
  }

  async changeCells(changes: readonly CellChange[]): Promise<void> {
    if (this.#signed) throw failures.signed();
    if (changes.length === 0) return;
    const book = this.#changed();
    this.#take(changeCellsIn(book, changes), (before) => changedTables(before, changes));
  }

  async refusals(changes: readonly CellChange[]): Promise<readonly RefusedChange[]> {
    if (this.#signed) throw failures.signed();
    return changes.length === 0 ? [] : refusedChanges(this.#changed(), changes);
  }

  #changed(): ChangedPackage {
    this.#formulas ??= readFormulas(this.#parts, this.#workbook);
    return { parts: this.#parts, workbook: this.#workbook, tables: this.#read(), formulas: this.#formulas };
  }

  #read(): readonly CellTable[] {
    this.#tables ??= readPackageCells(this.#parts, this.#workbook);
    return this.#tables;
  }

  async addSheets(models: readonly SheetModel[]): Promise<readonly string[]> {
    if (this.#signed) throw failures.signed();
    if (models.length === 0) return [];
    const { parts, names } = addSheetsTo(this.#parts, this.#workbook, models);
    this.#take(parts, (before) => before);
    return names;
  }

  async writePlainSheet(sheet: PlainSheet): Promise<void> {
    if (this.#signed) throw failures.signed();
    const parts = writePlainSheetTo(this.#parts, this.#workbook, await this.readTables(), sheet);
    const key = sheetNameKey(sheet.name);
    this.#take(parts, (before) => before.filter((table) => sheetNameKey(table.sheet) !== key));
  }

  // Everything that can fail comes before the first assignment. `stillKnown`: of the tables before, those that reading would give
  // again; only the others are read. No formula is ever written, so those that were found stay all there are.
  #take(parts: OfficePackage, stillKnown: (tables: readonly CellTable[]) => readonly CellTable[]): void {
    const { workbook, tables } = onOwnWork(() => {
      const part = workbookOf(parts, this.#workbook.path);
      return {
        workbook: part,
        tables: this.#tables === null ? null : completed(parts, part, stillKnown(this.#tables)),
      };
    });
    this.#bytes = null;
    this.#parts = parts;
    this.#workbook = workbook;
    this.#tables = tables;
  }

  numberFormats(sheet: string): NumberFormats {
    const entry = this.#workbook.sheets.find(({ name }) => name === sheet);
    return entry === undefined ? NO_FORMATS : readNumberFormats(this.#parts, this.#workbook, entry);
  }

  toBytes(): Uint8Array {
    return (this.#bytes ??= packageBytes(this.#parts));
  }
}

/** The tables of all sheets: those that are known, and those that are read now. */
function completed(parts: OfficePackage, workbook: WorkbookPart, known: readonly CellTable[]): readonly CellTable[] {
  if (new Set(workbook.sheets.map(({ name }) => name)).size < workbook.sheets.length)
    return readPackageCells(parts, workbook);
  const names = new Set(known.map(({ sheet }) => sheet));
  const byName = new Map(
    [...known, ...readPackageCells(parts, workbook, (sheet) => !names.has(sheet))].map((table) => [table.sheet, table]),
  );
  return workbook.sheets.flatMap(({ name }) => byName.get(name) ?? []);
}

function workbookOf(parts: OfficePackage, path: string): WorkbookPart {
  return readWorkbookPart(parts, path, readRelationships(parts, path));
}
