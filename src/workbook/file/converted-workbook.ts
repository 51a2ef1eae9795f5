// A workbook in a format that is read but not written (.xls, .et, .ods, .csv): sheets are added to a new
// .xlsx with its values.
import type { CellTable, SheetModel } from '../../engine';
import type { CellChange, PlainSheet } from '../desk';
import { failures } from '../wording';
import { convertToXlsx } from './convert-sheets';
import type { FileFormat, FileWorkbook, OfficeFormat } from './file-workbook';
import type { ForeignSheet } from './foreign-sheets';
import { onOwnWork, onOwnWorkLater } from './own-work';

export type ConvertedSource = {
  readonly format: Exclude<FileFormat, OfficeFormat>;
  readonly signed: boolean;
  readonly sheets: readonly ForeignSheet[];
  /** Opens the new .xlsx. */
  readonly open: (bytes: Uint8Array) => FileWorkbook;
};

export class ConvertedWorkbook implements FileWorkbook {
  readonly format: FileFormat;
  readonly outputExtension = '.xlsx';
  readonly convertsToXlsx = true;
  readonly #source: ConvertedSource;
  #output: FileWorkbook | null = null;

  constructor(source: ConvertedSource) {
    if (source.sheets.length === 0) throw failures.noSheets();
    this.format = source.format;
    this.#source = source;
  }

  async readTables(): Promise<readonly CellTable[]> {
    return this.#output === null ? this.#source.sheets.map(({ table }) => table) : this.#output.readTables();
  }

  async addSheets(models: readonly SheetModel[]): Promise<readonly string[]> {
    if (this.#source.signed) throw failures.signed();
    const output = this.#output ?? this.#convert();
    const names = await onOwnWorkLater(() => output.addSheets(models));
    this.#output = output;
    return names;
  }

  async writePlainSheet(sheet: PlainSheet): Promise<void> {
    if (this.#source.signed) throw failures.signed();
    const output = this.#output ?? this.#convert();
    await output.writePlainSheet(sheet);
    this.#output = output;
  }

  async changeCells(changes: readonly CellChange[]): Promise<void> {
    if (this.#source.signed) throw failures.signed();
    // The new .xlsx has values where the old file had formulas: a sum would stay what it was, unseen.
    if (this.format !== 'csv') throw failures.changesLoseFormulas();
    const output = this.#output ?? this.#convert();
    await output.changeCells(changes);
    this.#output = output;
  }

  toBytes(): Uint8Array {
    return (this.#output ?? this.#convert()).toBytes();
  }

  #convert(): FileWorkbook {
    return onOwnWork(() => this.#source.open(convertToXlsx(this.#source.sheets)));
  }
}
