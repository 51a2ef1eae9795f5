// Opens a workbook file in the emulated Excel: values come from our own reader, formulas, formats and names from the parts.
import { openWorkbookFile } from '../../../src/workbook/file';
import { columnOf as columnIn } from '../../../src/workbook/file/column-letters';
import { openPackage, readPartText, type OfficePackage } from '../../../src/workbook/file/office-package';
import { detectPackageFormat } from '../../../src/workbook/file/package-format';
import { readRelationships } from '../../../src/workbook/file/relationships';
import { readWorkbookPart, type WorkbookPart } from '../../../src/workbook/file/workbook-part';
import { attributeOf, childOf, childrenOf, parseXml } from '../../../src/workbook/file/xml-tree';
import { keyOf, newBook, newSheet, PLAIN_LOOK, type Book, type NameState, type SheetState } from './book';
import { calculated } from './calculator';

const CELL = /<(?:\w+:)?c\b([^<>]*?)(?:\/>|>(?:\s*<(?:\w+:)?f\b([^<>]*)(?:\/>|>([^<]*)<\/(?:\w+:)?f>))?)/gu;
const BUILT_IN: Readonly<Record<number, string>> = { 0: 'General', 1: '0', 2: '0.00', 3: '#,##0', 4: '#,##0.00', 14: 'yyyy/m/d', 49: '@' };

/** The workbook as Excel shows it once it has calculated what the file had not. */
export async function loadBook(bytes: Uint8Array): Promise<Book> {
  const tables = await openWorkbookFile(bytes, { name: 'ledger.xlsx' }).readTables();
  const parts = openPackage(bytes);
  const { workbookPath } = detectPackageFormat(parts);
  const workbook = readWorkbookPart(parts, workbookPath, readRelationships(parts, workbookPath));
  const book = newBook();
  book.date1904 = workbook.date1904;
  book.structureProtected = /<(?:\w+:)?workbookProtection\b[^>]*lockStructure="(?:1|true)"/u.test(workbook.source.text);
  const formats = numberFormats(parts, workbook);
  const names = namesBySheet(workbook);
  workbook.sheets.forEach(({ name, path }, index) => {
    const table = tables.find(({ sheet }) => sheet === name);
    if (path === null || table === undefined) return;
    const sheet = newSheet(book, name);
    book.sheets.push(sheet);
    sheet.visibility = visibilityOf(workbook, index);
    sheet.names = names.get(index) ?? [];
    sheet.merges = (table.merges ?? []).map((area) => ({ ...area }));
    table.rows.forEach((row, down) => row.forEach((value, across) => {
      if (value !== null) sheet.cells.set(keyOf(down + (table.top ?? 0), across + (table.left ?? 0)), { value, formula: null, look: PLAIN_LOOK });
    }));
    readCells(readPartText(parts, path).text, sheet, formats);
    for (const [row, column] of table.uncached ?? []) calculate(book, sheet, keyOf(row, column));
  });
  book.selection = { sheet: (book.sheets.find(({ visibility }) => visibility === 'Visible') ?? book.sheets[0]).id, area: { top: 0, left: 0, bottom: 0, right: 0 } };
  return book;
}

/** Formulas and number formats, of cells that hold something. */
function readCells(text: string, sheet: SheetState, formats: readonly string[]): void {
  for (const [, attributes, , formula] of text.matchAll(CELL)) {
    const place = /\br="([A-Z]+)(\d+)"/u.exec(attributes);
    if (place === null) continue;
    const key = keyOf(Number(place[2]) - 1, columnIn(place[1]));
    const cell = sheet.cells.get(key) ?? { value: null, formula: null, look: PLAIN_LOOK };
    if (cell.value === null && formula === undefined) continue;
    const numberFormat = formats[Number(/\bs="(\d+)"/u.exec(attributes)?.[1] ?? 0)] ?? 'General';
    sheet.cells.set(key, { value: cell.value, formula: formula === undefined ? null : `=${unescaped(formula)}`, look: numberFormat === 'General' ? PLAIN_LOOK : { ...PLAIN_LOOK, numberFormat } });
  }
  if (/<(?:\w+:)?sheetProtection\b[^>]*\bsheet="(?:1|true)"/u.test(text)) {
    sheet.protection = { password: /<(?:\w+:)?sheetProtection\b[^>]*\b(?:password|hashValue)="/u.test(text) ? 'secret' : null, options: {} };
  }
}

function calculate(book: Book, sheet: SheetState, key: number): void {
  const cell = sheet.cells.get(key);
  if (cell?.formula === null || cell === undefined) return;
  const value = calculated(cell.formula, { book, sheet }, () => '#NAME?');
  sheet.cells.set(key, { ...cell, value: Array.isArray(value) ? '#VALUE!' : (value as string | number) });
}

function visibilityOf(workbook: WorkbookPart, index: number): SheetState['visibility'] {
  const list = childOf(workbook.root, 'sheets');
  const state = list === undefined ? undefined : attributeOf(childrenOf(list, 'sheet')[index], 'state');
  return state === 'hidden' ? 'Hidden' : state === 'veryHidden' ? 'VeryHidden' : 'Visible';
}

function namesBySheet({ root, source }: WorkbookPart): ReadonlyMap<number, NameState[]> {
  const bySheet = new Map<number, NameState[]>();
  const list = childOf(root, 'definedNames');
  for (const name of list === undefined ? [] : childrenOf(list, 'definedName')) {
    const index = Number(attributeOf(name, 'localSheetId') ?? -1);
    const text = source.text.slice(name.start, name.end).replace(/^<[^>]*>|<\/[^>]*>$/gu, '');
    bySheet.set(index, [...(bySheet.get(index) ?? []), { name: attributeOf(name, 'name') ?? '', formula: `=${unescaped(text)}`, visible: attributeOf(name, 'hidden') !== '1' }]);
  }
  return bySheet;
}

/** The number format of each cell style. */
function numberFormats(parts: OfficePackage, workbook: WorkbookPart): readonly string[] {
  const styles = workbook.relationships.find(({ kind }) => kind === 'styles');
  if (styles === undefined) return ['General'];
  const root = parseXml(readPartText(parts, styles.target).text, styles.target);
  const custom = new Map((childOf(root, 'numFmts')?.children ?? []).map((format) => [Number(attributeOf(format, 'numFmtId')), attributeOf(format, 'formatCode') ?? 'General']));
  return (childOf(root, 'cellXfs')?.children ?? []).map((style) => {
    const id = Number(attributeOf(style, 'numFmtId') ?? 0);
    return custom.get(id) ?? BUILT_IN[id] ?? 'General';
  });
}

function unescaped(text: string): string {
  return text.replace(/&(lt|gt|quot|apos|amp);/gu, (_, name: string) => ({ lt: '<', gt: '>', quot: '"', apos: "'", amp: '&' })[name] ?? '');
}
