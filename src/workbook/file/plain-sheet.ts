// A sheet that this product keeps for itself, written whole into a package:
// a new one after the last, hidden or not, or the cells of the one that is there. Nothing else of the package changes.
import { cellName, type CellTable, type CellValue, type SheetModel } from '../../engine';
import type { Cells, PlainSheet } from '../desk';
import { sheetNameKey } from '../sheet-name';
import { failures } from '../wording';
import { addSheetsTo } from './add-sheets';
import { readPartText, withParts, type OfficePackage } from './office-package';
import { encodePart } from './part-text';
import { applyEdits, qualified, setAttribute, type Edit } from './splice';
import type { WorkbookPart } from './workbook-part';
import { escapeText } from './xml-escape';
import { childOf, parseXml, type XmlElement } from './xml-tree';

/** Throws HostFailure `not-blank` when the sheet of that name holds what is not ours;
 * the package that entered is as before. */
export function writePlainSheetTo(
  parts: OfficePackage,
  workbook: WorkbookPart,
  tables: readonly CellTable[],
  { name, rows, hidden, isOurs }: PlainSheet,
): OfficePackage {
  const there = workbook.sheets.find((sheet) => sheetNameKey(sheet.name) === sheetNameKey(name));
  if (there === undefined) return addSheetsTo(parts, workbook, [modelOf(name, rows)], { hidden }).parts;
  const table = tables.find(({ sheet }) => sheet === there.name);
  if (there.path === null || table === undefined || !isOurs(fromA1(table))) throw failures.clerksOwnSheet(name);
  const source = readPartText(parts, there.path);
  const root = parseXml(source.text, there.path);
  const cells = childOf(root, 'sheetData');
  // A formula may be listed elsewhere in the file: whoever wrote one here has made the sheet their own.
  if (cells === undefined || /<(?:\w+:)?f[\s>/]/u.test(source.text.slice(cells.start, cells.end)))
    throw failures.clerksOwnSheet(name);
  return withParts(
    parts,
    new Map([[there.path, encodePart(applyEdits(source.text, editsOf(source.text, root, cells, rows)), source)]]),
  );
}

/** The cells anew, without the merges of the old ones. */
function editsOf(text: string, root: XmlElement, cells: XmlElement, rows: Cells): readonly Edit[] {
  const dimension = childOf(root, 'dimension');
  const merges = childOf(root, 'mergeCells');
  const widest = Math.max(1, ...rows.map((row) => row.length));
  return [
    { from: cells.start, to: cells.end, text: cellsXml(rows, root.prefix) },
    ...(dimension === undefined
      ? []
      : setAttribute(text, dimension, 'ref', `A1:${cellName(Math.max(0, rows.length - 1), widest - 1)}`)),
    ...(merges === undefined ? [] : [{ from: merges.start, to: merges.end, text: '' }]),
  ];
}

function cellsXml(rows: Cells, prefix: string): string {
  const name = (local: string): string => qualified(prefix, local);
  const cellXml = (value: CellValue, place: string): string => {
    if (value === null || value === '') return '';
    if (typeof value === 'number')
      return `<${name('c')} r="${place}"><${name('v')}>${value}</${name('v')}></${name('c')}>`;
    return `<${name('c')} r="${place}" t="inlineStr"><${name('is')}><${name('t')} xml:space="preserve">${escapeText(String(value))}</${name('t')}></${name('is')}></${name('c')}>`;
  };
  const rowXml = (row: readonly CellValue[], at: number): string =>
    `<${name('row')} r="${at + 1}">${row.map((value, column) => cellXml(value, cellName(at, column))).join('')}</${name('row')}>`;
  return `<${name('sheetData')}>${rows.map(rowXml).join('')}</${name('sheetData')}>`;
}

const COLUMN_WIDTH = 18;

function modelOf(name: string, rows: Cells): SheetModel {
  const widest = Math.max(1, ...rows.map((row) => row.length));
  return {
    name,
    mark: null,
    columnWidths: Array.from({ length: widest }, () => COLUMN_WIDTH),
    rows: rows.map((row) => ({
      cells: row.map((value) =>
        value === null ? null : { value: typeof value === 'boolean' ? String(value) : value, style: 'text' },
      ),
    })),
    merges: [],
    print: { paper: 'A4', orientation: 'portrait', titleRows: [0, 0], pageNumbers: true, fitToWidth: true },
    frozenRows: 0,
  };
}

function fromA1({ rows, top = 0, left = 0 }: CellTable): Cells {
  const indent = Array.from({ length: left }, () => null);
  return [...Array.from({ length: top }, () => []), ...rows.map((row) => [...indent, ...row])];
}
