// Which kind of workbook a zip file is: its parts enter, the format and the way to its workbook leave.
import { failures } from '../wording';
import { readContentTypes } from './content-types';
import type { FileFormat } from './file-workbook';
import { hasPart, readPartText, type OfficePackage } from './office-package';
import { readRelationships } from './relationships';

export type PackageFormat = {
  readonly format: Exclude<FileFormat, 'xls' | 'csv'>;
  /** The path of the workbook part; '' for .ods, which has none. */
  readonly workbookPath: string;
  readonly signed: boolean;
};

const WORKBOOK_TYPES: Readonly<Record<string, PackageFormat['format']>> = {
  'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet.main+xml': 'xlsx',
  'application/vnd.openxmlformats-officedocument.spreadsheetml.template.main+xml': 'xltx',
  'application/vnd.ms-excel.sheet.macroenabled.main+xml': 'xlsm',
  'application/vnd.ms-excel.template.macroenabled.main+xml': 'xltm',
};

const OPEN_DOCUMENT_MANIFEST = 'META-INF/manifest.xml';

/** Throws HostFailure for packages that are no workbooks, and for encrypted ones. */
export function detectPackageFormat(parts: OfficePackage): PackageFormat {
  if (hasPart(parts, OPEN_DOCUMENT_MANIFEST)) return detectOpenDocument(parts);
  if (hasPart(parts, 'Index/Document.iwa') || hasPart(parts, 'Index.zip')) throw failures.foreignFile('numbers');
  if (!hasPart(parts, '[Content_Types].xml')) throw failures.foreignFile('archive');
  const links = readRelationships(parts, '');
  const workbookPath = links.find(({ kind }) => kind === 'officeDocument')?.target;
  if (workbookPath === undefined) throw failures.damagedPart('_rels/.rels');
  const type = readContentTypes(parts)(workbookPath);
  const format = WORKBOOK_TYPES[type.toLowerCase()];
  if (format !== undefined)
    return { format, workbookPath, signed: links.some((link) => link.type.endsWith('/digital-signature/origin')) };
  if (/wordprocessing|ms-word/i.test(type)) throw failures.foreignFile('word');
  if (/sheet\.binary/i.test(type)) throw failures.foreignFile('binary-workbook');
  if (/presentation|powerpoint/i.test(type)) throw failures.foreignFile('slides');
  throw failures.foreignFile('mail-or-other');
}

function detectOpenDocument(parts: OfficePackage): PackageFormat {
  const manifest = readPartText(parts, OPEN_DOCUMENT_MANIFEST).text;
  if (/encryption-data|encrypted-package/.test(manifest)) throw failures.encrypted();
  const type = /application\/vnd\.oasis\.opendocument\.([a-z]+)/.exec(
    hasPart(parts, 'mimetype') ? readPartText(parts, 'mimetype').text : manifest,
  )?.[1];
  if (type === 'text') throw failures.foreignFile('word');
  if (type === 'presentation') throw failures.foreignFile('slides');
  if (type !== 'spreadsheet') throw failures.foreignFile('mail-or-other');
  return { format: 'ods', workbookPath: '', signed: hasPart(parts, 'META-INF/documentsignatures.xml') };
}
