// The door of the file adapter: a workbook file's bytes enter, a Workbook leaves that can be written out again.
// No file system here: it runs in Node and in a browser alike.
import { freeSheetName } from '../sheet-name';
import { failures } from '../wording';
import type { Ciphers } from './ciphers';
import { openCompoundFile, type CompoundFile } from './compound-file';
import { ConvertedWorkbook, type ConvertedSource } from './converted-workbook';
import { openWithDefaultPassword } from './default-password';
import { detectContent } from './detect-content';
import type { FileWorkbook } from './file-workbook';
import { readBinaryBook } from './binary-sheets';
import { MAX_FILE_MEGABYTES, MEGABYTE } from './limits';
import { readOdsBook } from './ods-sheets';
import { inflateAnywhere, type Inflate } from './inflate';
import { openPackage } from './office-package';
import { detectPackageFormat } from './package-format';
import { PackageWorkbook } from './package-workbook';
import { readTextBook } from './text-book';

export type { Ciphers } from './ciphers';
export type { Inflate } from './inflate';
export type { FileFormat, FileWorkbook, OfficeFormat } from './file-workbook';
export type { NumberFormats } from './number-formats';
export { showsDays, shownNumber } from './shown-number';
export { decodeText } from './text-encoding';

export type OpeningOptions = {
  /** The file's name; a CSV's only sheet is called after it. */
  readonly name: string;
  /** Absent where the platform has none: then no encrypted workbook is opened. */
  readonly ciphers?: Ciphers;
  /** Absent where the platform has no better way than the one that runs everywhere. */
  readonly inflate?: Inflate;
};

/**
 * Opens .xlsx, .xlsm, their templates, .xls, .et, .ods and .csv, told apart by their content.
 * An .xlsx that Excel has encrypted with its default password is opened too, and leaves unencrypted.
 * The bytes must not change afterwards.
 * Throws HostFailure, whose message says what is wrong with the file and how to mend it.
 */
export function openWorkbookFile(bytes: Uint8Array, options: OpeningOptions): FileWorkbook {
  if (bytes.length > MAX_FILE_MEGABYTES * MEGABYTE)
    throw failures.fileTooLarge(Math.ceil(bytes.length / MEGABYTE), MAX_FILE_MEGABYTES);
  const content = detectContent(bytes);
  switch (content.kind) {
    case 'zip':
      return openZip(bytes, options);
    case 'compound':
      return openCompound(bytes, options);
    case 'text':
      return converted(
        { format: 'csv', signed: false, book: readTextBook(content.text, sheetNameOf(options.name)) },
        options,
      );
  }
}

function openZip(bytes: Uint8Array, options: OpeningOptions): FileWorkbook {
  const parts = openPackage(bytes);
  const { format, workbookPath, signed } = detectPackageFormat(parts);
  if (format === 'ods') return converted({ format, signed, book: readOdsBook(parts) }, options);
  const { inflate = inflateAnywhere } = options;
  return new PackageWorkbook({ bytes, parts, format, workbookPath, signed, inflate });
}

function openCompound(bytes: Uint8Array, options: OpeningOptions): FileWorkbook {
  const file = openCompoundFile(bytes);
  if (file.has('EncryptedPackage')) return openEncrypted(file, options);
  if (file.has('WordDocument')) throw failures.foreignFile('word');
  if (file.has('PowerPoint Document')) throw failures.foreignFile('slides');
  const stream = ['Workbook', 'Book'].find((name) => file.has(name));
  if (stream === undefined) throw failures.foreignFile('mail-or-other');
  const signed = file.has('_signatures') || file.has('_xmlsignatures');
  return converted({ format: 'xls', signed, book: readBinaryBook(file.read(stream)) }, options);
}

function openEncrypted(file: CompoundFile, options: OpeningOptions): FileWorkbook {
  const { ciphers } = options;
  const bytes =
    ciphers === undefined
      ? null
      : openWithDefaultPassword(file.read('EncryptionInfo'), file.read('EncryptedPackage'), ciphers);
  if (bytes === null) throw failures.encrypted();
  return openZip(bytes, options);
}

function converted(source: Omit<ConvertedSource, 'open'>, options: OpeningOptions): FileWorkbook {
  return new ConvertedWorkbook({ ...source, open: (bytes) => openZip(bytes, options) });
}

/** `加减分登记` of `D:\台账\加减分登记.csv`. */
function sheetNameOf(fileName: string): string {
  const base = fileName.slice(Math.max(fileName.lastIndexOf('/'), fileName.lastIndexOf('\\')) + 1);
  return freeSheetName(base.replace(/(?<=.)\.[^.]*$/, ''), new Set());
}
