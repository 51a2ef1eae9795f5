// Workbook files for tests, made of the texts of their parts.
import { strToU8, zipSync, type Zippable } from 'fflate';

export const MAIN = 'http://schemas.openxmlformats.org/spreadsheetml/2006/main';
export const OFFICE = 'http://schemas.openxmlformats.org/officeDocument/2006/relationships';
export const PACKAGE = 'http://schemas.openxmlformats.org/package/2006';
const SPREADSHEET = 'application/vnd.openxmlformats-officedocument.spreadsheetml';

export type Parts = Readonly<Record<string, string | Uint8Array>>;

export type SheetPart = {
  readonly name: string;
  /** What stands inside `<sheetData>`. */
  readonly rows?: string;
  /** What stands before and after it. */
  readonly head?: string;
  readonly after?: string;
  readonly state?: 'hidden' | 'veryHidden';
};

export type WorkbookParts = {
  readonly sheets: readonly SheetPart[];
  /** What stands before and after `<sheets>`. */
  readonly before?: string;
  readonly after?: string;
  /** What stands inside `<sst>`. */
  readonly strings?: string;
  /** What stands inside `<styleSheet>`; absent: no styles part. */
  readonly styles?: string;
  readonly mainType?: string;
  readonly packageLinks?: string;
  /** More parts, or others in place of those made here. */
  readonly parts?: Parts;
};

export function zipOf(parts: Parts, level: 0 | 6 = 6): Uint8Array {
  const files: Zippable = {};
  for (const [name, content] of Object.entries(parts))
    files[name] = [typeof content === 'string' ? strToU8(content) : content, { level, mtime: '2022-03-05' }];
  return zipSync(files);
}

export function xlsxOf(workbook: WorkbookParts): Uint8Array {
  return zipOf(xlsxParts(workbook));
}

export function xlsxParts(workbook: WorkbookParts): Record<string, string | Uint8Array> {
  const {
    sheets,
    before = '',
    after = '',
    strings,
    styles,
    mainType = `${SPREADSHEET}.sheet.main+xml`,
    packageLinks = '',
  } = workbook;
  const override = (path: string, type: string): string => `<Override PartName="/xl/${path}" ContentType="${type}"/>`;
  const link = (id: string, kind: string, target: string): string =>
    `<Relationship Id="${id}" Type="${OFFICE}/${kind}" Target="${target}"/>`;
  const entries = sheets.map(
    ({ name, state }, index) =>
      `<sheet name="${name}" sheetId="${index + 1}"${state === undefined ? '' : ` state="${state}"`} r:id="rId${index + 1}"/>`,
  );
  const optional: [string, string, string][] = [];
  if (strings !== undefined) optional.push(['sharedStrings', 'sst', strings]);
  if (styles !== undefined) optional.push(['styles', 'styleSheet', styles]);
  return {
    '[Content_Types].xml': `<Types xmlns="${PACKAGE}/content-types"><Default Extension="xml" ContentType="application/xml"/><Default Extension="rels" ContentType="application/vnd.openxmlformats-package.relationships+xml"/>${override('workbook.xml', mainType)}${sheets.map((_, index) => override(`worksheets/sheet${index + 1}.xml`, `${SPREADSHEET}.worksheet+xml`)).join('')}${optional.map(([kind]) => override(`${kind}.xml`, `${SPREADSHEET}.${kind}+xml`)).join('')}</Types>`,
    '_rels/.rels': `<Relationships xmlns="${PACKAGE}/relationships">${link('rId1', 'officeDocument', 'xl/workbook.xml')}${packageLinks}</Relationships>`,
    'xl/workbook.xml': `<?xml version="1.0" encoding="UTF-8" standalone="yes"?>\r\n<workbook xmlns="${MAIN}" xmlns:r="${OFFICE}">${before}<sheets>${entries.join('')}</sheets>${after}</workbook>`,
    'xl/_rels/workbook.xml.rels': `<Relationships xmlns="${PACKAGE}/relationships">${sheets.map((_, index) => link(`rId${index + 1}`, 'worksheet', `worksheets/sheet${index + 1}.xml`)).join('')}${optional.map(([kind]) => link(`rId-${kind}`, kind, `${kind}.xml`)).join('')}</Relationships>`,
    ...Object.fromEntries(
      sheets.map(({ rows = '', head = '', after: tail = '' }, index) => [
        `xl/worksheets/sheet${index + 1}.xml`,
        `<worksheet xmlns="${MAIN}" xmlns:r="${OFFICE}">${head}<sheetData>${rows}</sheetData>${tail}</worksheet>`,
      ]),
    ),
    ...Object.fromEntries(
      optional.map(([kind, root, body]) => [`xl/${kind}.xml`, `<${root} xmlns="${MAIN}">${body}</${root}>`]),
    ),
    ...workbook.parts,
  };
}

/** `<row>`s of cells: numbers as numbers, texts in the cells themselves, `null` left out. */
export function rowsOf(values: readonly (readonly (string | number | null)[])[]): string {
  return values
    .map(
      (row, index) =>
        `<row r="${index + 1}">${row.map((value, column) => cellOf(value, `${String.fromCharCode(65 + column)}${index + 1}`)).join('')}</row>`,
    )
    .join('');
}

function cellOf(value: string | number | null, place: string): string {
  if (value === null) return '';
  return typeof value === 'number'
    ? `<c r="${place}"><v>${value}</v></c>`
    : `<c r="${place}" t="inlineStr"><is><t xml:space="preserve">${value}</t></is></c>`;
}
