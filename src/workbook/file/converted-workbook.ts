// A workbook in a format that is read but not written (.xls, .et, .ods, .csv): sheets are added to a new
// .xlsx with its values, and cells changed there where no formula of the old one fills them or looks at them.
import type { CellObject } from '@e965/xlsx';
import { entryAt, type CellTable, type SheetModel } from '../../engine';
import type { CellChange, PlainSheet, RefusedChange } from '../desk';
import { failureOf } from '../refusal';
import { failures } from '../wording';
import { convertedNames, convertToXlsx } from './convert-sheets';
import type { FileFormat, FileWorkbook, OfficeFormat } from './file-workbook';
import type { ForeignBook } from './foreign-sheets';
import { NO_FORMATS, saidCode, type NumberFormats } from './number-formats';
import { onOwnWork, onOwnWorkLater } from './own-work';
import { guardedChanges, type SourceGuards } from './source-guards';

export type ConvertedSource = {
  readonly format: Exclude<FileFormat, OfficeFormat>;
  readonly signed: boolean;
  readonly book: ForeignBook;
  /** Opens the new .xlsx. */
  readonly open: (bytes: Uint8Array) => FileWorkbook;
};

export class ConvertedWorkbook implements FileWorkbook {
  readonly format: FileFormat;
  readonly outputExtension = '.xlsx';
  readonly convertsToXlsx = true;
  readonly #source: ConvertedSource;
  #converted: FileWorkbook | null = null;
  /** The same once something was written into it. */
  #output: FileWorkbook | null = null;
  #guards: SourceGuards | null = null;

  constructor(source: ConvertedSource) {
    if (source.book.sheets.length === 0) throw failures.noSheets();
    this.format = source.format;
    this.#source = source;
  }

  async readTables(): Promise<readonly CellTable[]> {
    return this.#output === null ? this.#source.book.sheets.map(({ table }) => table) : this.#output.readTables();
  }

  async addSheets(models: readonly SheetModel[]): Promise<readonly string[]> {
    return this.#write((output) => output.addSheets(models));
  }

  async writePlainSheet(sheet: PlainSheet): Promise<void> {
    await this.#write((output) => output.writePlainSheet(sheet));
  }

  async changeCells(changes: readonly CellChange[]): Promise<void> {
    const [refused] = await this.refusals(changes);
    if (refused !== undefined) throw failureOf(refused);
    const renamed = this.#renamed();
    await this.#write((output) => output.changeCells(changes.map((change) => renamed(change))));
  }

  /** The new .xlsx has values where the old file had formulas: those are asked first, and after every change. */
  async refusals(changes: readonly CellChange[]): Promise<readonly RefusedChange[]> {
    if (this.#source.signed) throw failures.signed();
    const renamed = this.#renamed();
    const inNew = new Map(changes.map((change) => [renamed(change), change]));
    const ofNew = await onOwnWorkLater(() => this.#convert().refusals([...inNew.keys()]));
    const oldNames = new Map(this.#names().map((names) => [names.now, names.then]));
    const inOld = new Map(
      Array.from(inNew, ([change, asked]) => [{ ...change, sheet: oldNames.get(change.sheet) ?? change.sheet }, asked]),
    );
    this.#guards ??= this.#source.book.guards();
    const refused = new Map(ofNew.map(({ change, refusal }) => [inNew.get(change) as CellChange, refusal]));
    for (const [change, refusal] of guardedChanges(this.#guards, [...inOld.keys()])) {
      const asked = inOld.get(change) as CellChange;
      if (!refused.has(asked)) refused.set(asked, refusal);
    }
    return Array.from(refused, ([change, refusal]) => ({ change, refusal }));
  }

  numberFormats(sheet: string): NumberFormats {
    if (this.#output !== null) return this.#output.numberFormats(sheet);
    const source = this.#source.book.sheets.find(({ table }) => table.sheet === sheet)?.source?.['!data'];
    return source === undefined ? NO_FORMATS : (row, column) => saidCode(formatOf(source[row]?.[column]));
  }

  toBytes(): Uint8Array {
    return this.#convert().toBytes();
  }

  async #write<Result>(write: (output: FileWorkbook) => Promise<Result>): Promise<Result> {
    if (this.#source.signed) throw failures.signed();
    const output = this.#convert();
    const result = await onOwnWorkLater(() => write(output));
    this.#output = output;
    return result;
  }

  #convert(): FileWorkbook {
    this.#converted ??= onOwnWork(() => this.#source.open(convertToXlsx(this.#source.book.sheets)));
    return this.#converted;
  }

  #names(): readonly { readonly then: string; readonly now: string }[] {
    const { sheets } = this.#source.book;
    return convertedNames(sheets).map((now, index) => ({ then: entryAt(sheets, index).table.sheet, now }));
  }

  /** A change by the name that its sheet has in the new .xlsx; whoever read the tables before it was made knows the old
   * one. */
  #renamed(): (change: CellChange) => CellChange {
    const newNames = new Map(this.#names().map(({ then, now }) => [then, now]));
    return (change) => ({ ...change, sheet: newNames.get(change.sheet) ?? change.sheet });
  }
}

/** A text's cell has none. */
function formatOf(cell: CellObject | undefined): string | undefined {
  return cell === undefined || typeof cell.v !== 'number' || cell.z === undefined ? undefined : String(cell.z);
}
