// A workbook in the format that is patched (.xlsx and its kin): bytes enter, and leave again with sheets added.
import type { CellTable, SheetModel } from '../../engine';
import type { CellChange, PlainSheet } from '../desk';
import { failures } from '../wording';
import { addSheetsTo } from './add-sheets';
import { changeCellsIn } from './change-cells';
import { changedTables } from './changed-tables';
import type { FileWorkbook, OfficeFormat } from './file-workbook';
import { packageBytes, type OfficePackage } from './office-package';
import { onOwnWork } from './own-work';
import type { FormulaReach } from './formula-reach';
import { readPackageCells } from './package-cells';
import { readFormulas } from './package-formulas';
import { writePlainSheetTo } from './plain-sheet';
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
  #bytes: Uint8Array;
  #parts: OfficePackage;
  #workbook: WorkbookPart;
  #tables: readonly CellTable[] | null = null;
  /** Changed cells have none: what was found stays true until sheets are written. */
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
    const tables = this.#read();
    this.#formulas ??= readFormulas(this.#parts, this.#workbook);
    const formulas = this.#formulas;
    this.#take(changeCellsIn({ parts: this.#parts, workbook: this.#workbook, tables, formulas }, changes));
    this.#tables = changedTables(tables, changes);
    this.#formulas = formulas;
  }

  #read(): readonly CellTable[] {
    this.#tables ??= readPackageCells(this.#parts, this.#workbook);
    return this.#tables;
  }

  async addSheets(models: readonly SheetModel[]): Promise<readonly string[]> {
    if (this.#signed) throw failures.signed();
    if (models.length === 0) return [];
    const { parts, names } = addSheetsTo(this.#parts, this.#workbook, models);
    this.#take(parts);
    return names;
  }

  async writePlainSheet(sheet: PlainSheet): Promise<void> {
    if (this.#signed) throw failures.signed();
    this.#take(writePlainSheetTo(this.#parts, this.#workbook, await this.readTables(), sheet));
  }

  // Everything that can fail comes before the first assignment.
  #take(parts: OfficePackage): void {
    const workbook = onOwnWork(() => workbookOf(parts, this.#workbook.path));
    this.#bytes = packageBytes(parts);
    this.#parts = parts;
    this.#workbook = workbook;
    this.#tables = null;
    this.#formulas = null;
  }

  toBytes(): Uint8Array {
    return this.#bytes;
  }
}

function workbookOf(parts: OfficePackage, path: string): WorkbookPart {
  return readWorkbookPart(parts, path, readRelationships(parts, path));
}
