// A new .xlsx from nothing: sheets of values with their number formats, merges, widths and struck rows enter, the bytes
// of a workbook leave. Texts stand in the cells themselves.
import type { CellObject } from '@e965/xlsx';
import { cellName, type MergedArea } from '../../engine';
import { MARK_NAME, textFormula } from '../mark';
import { LooksOfCells } from './looks-of-cells';
import { packageBytes, withParts } from './office-package';
import { ERROR_TEXTS } from './sheet-rows';
import { escapeAttribute, escapeText } from './xml-escape';

export type NewSheet = {
  /** As Excel allows it, and no other sheet's. */
  readonly name: string;
  readonly hidden: boolean;
  /** The mark of a sheet of this product, else `null`. */
  readonly mark: string | null;
  /** From the first row and column of the sheet; holes are blank. */
  readonly rows: readonly (readonly (CellObject | undefined)[])[];
  readonly merges: readonly MergedArea[];
  /** Characters, from the first column. */
  readonly widths: readonly number[];
  /** Rows, from 0, whose cells are struck through. */
  readonly struck: ReadonlySet<number>;
};

const HEAD = '<?xml version="1.0" encoding="UTF-8" standalone="yes"?>\n';
const MAIN = 'http://schemas.openxmlformats.org/spreadsheetml/2006/main';
const RELATIONS = 'http://schemas.openxmlformats.org/package/2006/relationships';
const OFFICE = 'http://schemas.openxmlformats.org/officeDocument/2006/relationships';
/** What a column is wider than its characters: five of the seven pixels of one. */
const PADDING = 0.7109375;
const TYPE = 'application/vnd.openxmlformats-officedocument.spreadsheetml';

/** At least one sheet. The same sheets give the same bytes. */
export function newWorkbook(sheets: readonly NewSheet[], date1904: boolean): Uint8Array {
  const looks = new LooksOfCells();
  const worksheets = sheets.map((sheet) => worksheet(sheet, looks));
  const paths = sheets.map((_, index) => `worksheets/sheet${index + 1}.xml`);
  const texts: readonly (readonly [path: string, text: string])[] = [
    ['[Content_Types].xml', contentTypes(paths)],
    ['_rels/.rels', relationships([['officeDocument', 'xl/workbook.xml']])],
    ['xl/workbook.xml', workbook(sheets, date1904)],
    [
      'xl/_rels/workbook.xml.rels',
      relationships([...paths.map((path) => ['worksheet', path] as const), ['styles', 'styles.xml']]),
    ],
    ['xl/styles.xml', looks.styles(MAIN)],
    ...worksheets.map((text, index) => [`xl/worksheets/sheet${index + 1}.xml`, text] as const),
  ];
  const encoder = new TextEncoder();
  const contents = new Map(texts.map(([path, text]) => [path, encoder.encode(HEAD + text)]));
  return packageBytes(withParts({ entries: [], byKey: new Map() }, contents));
}

function contentTypes(paths: readonly string[]): string {
  const override = (path: string, type: string): string =>
    `<Override PartName="/xl/${path}" ContentType="${TYPE}.${type}+xml"/>`;
  return [
    '<Types xmlns="http://schemas.openxmlformats.org/package/2006/content-types">',
    '<Default Extension="rels" ContentType="application/vnd.openxmlformats-package.relationships+xml"/>',
    '<Default Extension="xml" ContentType="application/xml"/>',
    override('workbook.xml', 'sheet.main'),
    override('styles.xml', 'styles'),
    ...paths.map((path) => override(path, 'worksheet')),
    '</Types>',
  ].join('');
}

function relationships(targets: readonly (readonly [kind: string, target: string])[]): string {
  const each = targets.map(
    ([kind, target], index) => `<Relationship Id="rId${index + 1}" Type="${OFFICE}/${kind}" Target="${target}"/>`,
  );
  return `<Relationships xmlns="${RELATIONS}">${each.join('')}</Relationships>`;
}

function workbook(sheets: readonly NewSheet[], date1904: boolean): string {
  const shown = Math.max(
    0,
    sheets.findIndex(({ hidden }) => !hidden),
  );
  const listed = sheets.map(({ name, hidden }, index) => {
    const state = hidden ? ' state="hidden"' : '';
    return `<sheet name="${escapeAttribute(name)}" sheetId="${index + 1}"${state} r:id="rId${index + 1}"/>`;
  });
  const marks = sheets.flatMap(({ mark }, index) =>
    mark === null
      ? []
      : [
          `<definedName name="${MARK_NAME}" localSheetId="${index}" hidden="1">${escapeText(textFormula(mark))}</definedName>`,
        ],
  );
  return [
    `<workbook xmlns="${MAIN}" xmlns:r="${OFFICE}">`,
    date1904 ? '<workbookPr date1904="1"/>' : '<workbookPr/>',
    `<bookViews><workbookView activeTab="${shown}" firstSheet="${shown}"/></bookViews>`,
    `<sheets>${listed.join('')}</sheets>`,
    marks.length === 0 ? '' : `<definedNames>${marks.join('')}</definedNames>`,
    '</workbook>',
  ].join('');
}

function worksheet({ rows, merges, widths, struck }: NewSheet, looks: LooksOfCells): string {
  const columns = widths.map(
    (width, index) => `<col min="${index + 1}" max="${index + 1}" width="${width + PADDING}" customWidth="1"/>`,
  );
  const areas = merges.map(
    ({ top, left, bottom, right }) => `<mergeCell ref="${cellName(top, left)}:${cellName(bottom, right)}"/>`,
  );
  return [
    `<worksheet xmlns="${MAIN}">`,
    columns.length === 0 ? '' : `<cols>${columns.join('')}</cols>`,
    '<sheetData>',
    ...rows.map((row, index) => rowXml(row, index, (cell) => looks.of(cell.z, struck.has(index)))),
    '</sheetData>',
    areas.length === 0 ? '' : `<mergeCells count="${areas.length}">${areas.join('')}</mergeCells>`,
    '</worksheet>',
  ].join('');
}

function rowXml(row: readonly (CellObject | undefined)[], index: number, lookOf: (cell: CellObject) => number): string {
  let cells = '';
  row.forEach((cell, column) => {
    if (cell !== undefined) cells += cellXml(cell, cellName(index, column), lookOf(cell));
  });
  return cells === '' ? '' : `<row r="${index + 1}">${cells}</row>`;
}

function cellXml({ t, v, f }: CellObject, place: string, look: number): string {
  const start = `<c r="${place}"${look === 0 ? '' : ` s="${look}"`}`;
  if (f !== undefined) return `${start}><f>${escapeText(f)}</f></c>`;
  if (v === undefined) return '';
  switch (t) {
    case 'n':
      return `${start}><v>${String(v)}</v></c>`;
    case 'b':
      return `${start} t="b"><v>${v === true ? 1 : 0}</v></c>`;
    case 'e':
      return `${start} t="e"><v>${ERROR_TEXTS[Number(v)] ?? '#N/A'}</v></c>`;
    default:
      return `${start} t="inlineStr"><is><t xml:space="preserve">${escapeText(String(v))}</t></is></c>`;
  }
}
