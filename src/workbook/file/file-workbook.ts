// A workbook file behind the port: what the command line and the browser may ask of it besides.
import type { CellChange, PlainSheet, RefusedChange } from '../desk';
import type { Workbook } from '../port';
import type { NumberFormats } from './number-formats';

/** Formats that are written by patching: what is not touched stays byte for byte. */
export type OfficeFormat = 'xlsx' | 'xlsm' | 'xltx' | 'xltm';

/** Formats that are read; `xls` is also what WPS stores as .et. */
export type FileFormat = OfficeFormat | 'ods' | 'xls' | 'csv';

export interface FileWorkbook extends Workbook {
  /** Told by the content, whatever the name says. */
  readonly format: FileFormat;
  /** The extension that the bytes of `toBytes` are to be stored under. */
  readonly outputExtension: `.${OfficeFormat}`;
  /** Whether `toBytes` gives a new .xlsx, since the format that was opened cannot be added to. */
  readonly convertsToXlsx: boolean;
  /** Writes a sheet of our own whole, making it when it is missing: see Desk.writePlainSheet. All or nothing;
   * throws HostFailure. */
  writePlainSheet(sheet: PlainSheet): Promise<void>;
  /**
   * All or none, as Desk.changeCells. Refused besides (`denied`) where a formula looks at one of the cells:
   * nothing calculates here, and its stored result would be stale. In a format that is not written (.xls, .et, .ods)
   * the formulas of the file that was opened are asked, then and later.
   */
  changeCells(changes: readonly CellChange[]): Promise<void>;
  /** See Desk.refusals. Throws HostFailure where nothing at all may be changed. */
  refusals(changes: readonly CellChange[]): Promise<readonly RefusedChange[]>;
  /** How the numbers of a sheet are shown, cell by cell; none for a sheet that is not there.
   * As they are now, not after the next change: ask once for many cells. Throws HostFailure. */
  numberFormats(sheet: string): NumberFormats;
  /** The file with the sheets added and the cells changed so far; the very bytes that were opened (decrypted, where
   * they were not plain) when none was and none had to be converted. Throws HostFailure. */
  toBytes(): Uint8Array;
}
