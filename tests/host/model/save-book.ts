// Stores an emulated Excel's workbook as a file, with all that the model keeps of it, so that it can be opened again by
// the model and by the command line.
import { cellName } from '../../../src/engine';
import { escapeAttribute, escapeText } from '../../../src/workbook/file/xml-escape';
import { xlsxOf, type SheetPart } from '../../workbook/package-builder';
import {
  spillOf,
  columnOf,
  keyOf,
  PLAIN_LOOK,
  rowOf,
  type Book,
  type Cell,
  type CellLook,
  type Edge,
  type NameState,
  type SheetState,
} from './book';
import { widthOfPoints } from './load-layout';

const POINTS_PER_INCH = 72;
const SIDES: readonly (readonly [string, Edge])[] = [
  ['left', 'EdgeLeft'],
  ['right', 'EdgeRight'],
  ['top', 'EdgeTop'],
  ['bottom', 'EdgeBottom'],
];
const FIRST_FORMAT = 164;

export function saveBook(book: Book): Uint8Array {
  const looks = new LookList();
  const sheets = book.sheets.map((sheet): SheetPart => ({
    name: escapeAttribute(sheet.name),
    rows: rowsXml(sheet, looks),
    head: headXml(sheet),
    after: afterXml(sheet),
    ...(sheet.visibility === 'Visible' ? {} : { state: sheet.visibility === 'Hidden' ? 'hidden' : 'veryHidden' }),
  }));
  const names = [
    ...book.names.map((name) => nameXml(name, '')),
    ...book.sheets.flatMap((sheet, at) => namesOf(sheet).map((name) => nameXml(name, ` localSheetId="${at}"`))),
  ];
  return xlsxOf({
    sheets,
    styles: looks.xml(),
    before: `${book.date1904 ? '<workbookPr date1904="1"/>' : ''}${book.structureProtected ? '<workbookProtection lockStructure="1"/>' : ''}`,
    after: names.length === 0 ? '' : `<definedNames>${names.join('')}</definedNames>`,
  });
}

function nameXml({ name, formula, visible, comment }: NameState, place: string): string {
  const words = comment === '' ? '' : ` comment="${escapeAttribute(comment)}"`;
  return `<definedName name="${name}"${words}${place}${visible ? '' : ' hidden="1"'}>${escapeText(formula.slice(1))}</definedName>`;
}

/** The looks of all cells, each once; the first is the plain one. */
class LookList {
  private readonly known = new Map<string, number>([[JSON.stringify(PLAIN_LOOK), 0]]);

  indexOf(look: CellLook): number {
    const key = JSON.stringify(look);
    const index = this.known.get(key) ?? this.known.size;
    this.known.set(key, index);
    return index;
  }

  /** What stands inside `<styleSheet>`: each look has a format, a font, a fill and a border of its own. */
  xml(): string {
    const looks = [...this.known.keys()].map((key) => JSON.parse(key) as CellLook);
    const list = (name: string, items: readonly string[]): string =>
      `<${name} count="${items.length}">${items.join('')}</${name}>`;
    return [
      list(
        'numFmts',
        looks.map(
          ({ numberFormat }, at) =>
            `<numFmt numFmtId="${FIRST_FORMAT + at}" formatCode="${escapeAttribute(numberFormat)}"/>`,
        ),
      ),
      list(
        'fonts',
        looks.map(
          ({ font, size, strike }) =>
            `<font>${strike ? '<strike/>' : ''}<sz val="${size}"/><name val="${font}"/></font>`,
        ),
      ),
      list(
        'fills',
        looks.map(
          ({ fill }) =>
            `<fill><patternFill patternType="${fill === null ? 'none' : 'solid'}">${fill === null ? '' : `<fgColor rgb="FF${fill.slice(1)}"/>`}</patternFill></fill>`,
        ),
      ),
      list(
        'borders',
        looks.map(
          ({ edges }) =>
            `<border>${SIDES.map(([side, edge]) => (edges.includes(edge) ? `<${side} style="thin"/>` : `<${side}/>`)).join('')}</border>`,
        ),
      ),
      list(
        'cellXfs',
        looks.map(
          (look, at) =>
            `<xf numFmtId="${FIRST_FORMAT + at}" fontId="${at}" fillId="${at}" borderId="${at}">${alignmentXml(look)}</xf>`,
        ),
      ),
    ].join('');
  }
}

function alignmentXml({ horizontal, vertical, wrap, shrink }: CellLook): string {
  return `<alignment horizontal="${horizontal.toLowerCase()}" vertical="${vertical.toLowerCase()}"${wrap ? ' wrapText="1"' : ''}${shrink ? ' shrinkToFit="1"' : ''}/>`;
}

function rowsXml(sheet: SheetState, looks: LookList): string {
  const rows = new Map<number, [number, Cell][]>([...sheet.rowHeights.keys()].map((row) => [row, []]));
  for (const [key, cell] of sheet.cells) rows.set(rowOf(key), [...(rows.get(rowOf(key)) ?? []), [columnOf(key), cell]]);
  return [...rows]
    .sort(([a], [b]) => a - b)
    .map(([row, cells]) => {
      const height = sheet.rowHeights.get(row);
      const size = height === undefined ? '' : ` ht="${height}" customHeight="1"`;
      return `<row r="${row + 1}"${size}>${cells
        .sort(([a], [b]) => a - b)
        .map(([column, cell]) =>
          cellXml(cellName(row, column), cell, { looks, array: arrayOf(sheet, keyOf(row, column)) }),
        )
        .join('')}</row>`;
    })
    .join('');
}

/** Which cells the formula of this one fills. */
function arrayOf(sheet: SheetState, key: number): string {
  if ((sheet.cells.get(key)?.formula ?? null) === null) return '';
  const filled = spillOf(sheet, key);
  return filled === null
    ? ''
    : ` t="array" ref="${cellName(rowOf(key), columnOf(key))}:${cellName(filled.bottom, filled.right)}"`;
}

/** An error value is stored as such; a formula of ours by the name that a file knows it by. */
function cellXml(
  place: string,
  { value, formula, look }: Cell,
  { looks, array }: { readonly looks: LookList; readonly array: string },
): string {
  const start = `<c r="${place}" s="${looks.indexOf(look)}"`;
  const source =
    formula === null ? '' : `<f${array}>${escapeText(formula.slice(1).replaceAll('VILLAGE.', '_xldudf_VILLAGE_'))}</f>`;
  if (value === null || value === '') return `${start}>${source}</c>`;
  if (typeof value === 'number') return `${start}>${source}<v>${value}</v></c>`;
  if (typeof value === 'boolean') return `${start} t="b">${source}<v>${value ? 1 : 0}</v></c>`;
  if (/^#[A-Z]+[!?/A-Z0]*$/u.test(value)) return `${start} t="e">${source}<v>${value}</v></c>`;
  return formula === null
    ? `${start} t="inlineStr"><is><t xml:space="preserve">${escapeText(value)}</t></is></c>`
    : `${start} t="str">${source}<v>${escapeText(value)}</v></c>`;
}

function headXml({ frozenRows, columnWidths }: SheetState): string {
  const view =
    frozenRows === 0
      ? ''
      : `<sheetViews><sheetView workbookViewId="0"><pane ySplit="${frozenRows}" topLeftCell="A${frozenRows + 1}" activePane="bottomLeft" state="frozen"/></sheetView></sheetViews>`;
  const columns = [...columnWidths]
    .sort(([a], [b]) => a - b)
    .map(([at, points]) => `<col min="${at + 1}" max="${at + 1}" width="${widthOfPoints(points)}" customWidth="1"/>`);
  return `${view}${columns.length === 0 ? '' : `<cols>${columns.join('')}</cols>`}`;
}

function afterXml({ merges, page, protection }: SheetState): string {
  const [left, right, top, bottom, header, footer] = page.margins.map((points) => points / POINTS_PER_INCH);
  return [
    protection === null ? '' : `<sheetProtection sheet="1"${protection.password === null ? '' : ' password="ABCD"'}/>`,
    merges.length === 0
      ? ''
      : `<mergeCells>${merges.map((area) => `<mergeCell ref="${cellName(area.top, area.left)}:${cellName(area.bottom, area.right)}"/>`).join('')}</mergeCells>`,
    page.centred ? '<printOptions horizontalCentered="1"/>' : '',
    `<pageMargins left="${left}" right="${right}" top="${top}" bottom="${bottom}" header="${header}" footer="${footer}"/>`,
    `<pageSetup${page.paperSize === null ? '' : ' paperSize="9"'}${'horizontalFitToPages' in page.zoom ? ' fitToHeight="0"' : ''} orientation="${page.orientation.toLowerCase()}"/>`,
    page.centreFooter === ''
      ? ''
      : `<headerFooter><oddFooter>&amp;C${escapeText(page.centreFooter)}</oddFooter></headerFooter>`,
  ].join('');
}

function namesOf({ name, names, page }: SheetState): SheetState['names'] {
  const titles =
    page.titleRows === null
      ? []
      : [
          {
            name: '_xlnm.Print_Titles',
            formula: `='${name.replaceAll("'", "''")}'!${page.titleRows}`,
            visible: true,
            comment: '',
          },
        ];
  return [...names, ...titles];
}
