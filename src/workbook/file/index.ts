// The door of the file adapter: a workbook file's bytes enter, a Workbook leaves that can be written out again.
// No file system here: it runs in Node and in a browser alike.
import { freeSheetName } from '../sheet-name';
import { failures } from '../wording';
import { checkCompoundFile } from './compound-file';
import { ConvertedWorkbook, type ConvertedSource } from './converted-workbook';
import { detectContent } from './detect-content';
import type { FileWorkbook } from './file-workbook';
import { readBinarySheets, readTextSheet } from './foreign-sheets';
import { MAX_FILE_MEGABYTES, MEGABYTE } from './limits';
import { readOdsSheets } from './ods-sheets';
import { openPackage, type OfficePackage } from './office-package';
import { detectPackageFormat } from './package-format';
import { PackageWorkbook } from './package-workbook';
import { inflateEntry, storeEntry } from './zip-content';
import { writeZip } from './zip-write';

export type { FileFormat, FileWorkbook, OfficeFormat } from './file-workbook';

/**
 * Opens .xlsx, .xlsm, their templates, .xlsb, .xls, .et, .ods and .csv, told apart by their content.
 * `name` is the file's name; a CSV's only sheet is called after it. The bytes must not change afterwards.
 * Throws HostFailure, whose message says what is wrong with the file and how to mend it.
 */
export function openWorkbookFile(bytes: Uint8Array, options: { readonly name: string }): FileWorkbook {
  if (bytes.length > MAX_FILE_MEGABYTES * MEGABYTE) throw failures.fileTooLarge(MAX_FILE_MEGABYTES);
  const content = detectContent(bytes);
  switch (content.kind) {
    case 'zip':
      return openZip(bytes);
    case 'compound':
      return converted({ format: 'xls', signed: checkCompoundFile(bytes).signed, sheets: readBinarySheets(bytes) });
    case 'text':
      return converted({ format: 'csv', signed: false, sheets: readTextSheet(content.text, sheetNameOf(options.name)) });
  }
}

function openZip(bytes: Uint8Array): FileWorkbook {
  const parts = openPackage(bytes);
  const { format, workbookPath, signed } = detectPackageFormat(parts);
  if (format === 'ods') return converted({ format, signed, sheets: readOdsSheets(parts) });
  if (format === 'xlsb') return converted({ format, signed, sheets: readBinarySheets(unpacked(parts)) });
  return new PackageWorkbook({ bytes, parts, format, workbookPath, signed });
}

function converted(source: Omit<ConvertedSource, 'open'>): FileWorkbook {
  return new ConvertedWorkbook({ ...source, open: openZip });
}

/** The package with nothing packed: inflated here, where sizes are bounded, and not by a reader that trusts them. */
function unpacked(parts: OfficePackage): Uint8Array {
  return writeZip(parts.entries.map((entry) => storeEntry(entry.name, inflateEntry(entry))));
}

/** `加减分登记` of `D:\台账\加减分登记.csv`. */
function sheetNameOf(fileName: string): string {
  const base = fileName.slice(Math.max(fileName.lastIndexOf('/'), fileName.lastIndexOf('\\')) + 1);
  return freeSheetName(base.replace(/(?<=.)\.[^.]*$/, ''), new Set());
}
