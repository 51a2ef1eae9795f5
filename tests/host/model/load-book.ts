// Opens a workbook file in the emulated Excel: values come from our own reader, formulas, looks, layout and names from
// the parts.
import { openWorkbookFile } from '../../../src/workbook/file';
import { columnOf as columnIn } from '../../../src/workbook/file/column-letters';
import { openPackage, readPartText } from '../../../src/workbook/file/office-package';
import { detectPackageFormat } from '../../../src/workbook/file/package-format';
import { readRelationships } from '../../../src/workbook/file/relationships';
import { readWorkbookPart, type WorkbookPart } from '../../../src/workbook/file/workbook-part';
import { attributeOf, childOf, childrenOf } from '../../../src/workbook/file/xml-tree';
import {
  keyOf,
  newBook,
  newSheet,
  PLAIN_LOOK,
  type Book,
  type CellLook,
  type NameState,
  type SheetState,
} from './book';
import { calculated } from './calculator';
import { layOut } from './load-layout';
import { looksIn } from './load-looks';

const CELL = /<(?:\w+:)?c\b([^<>]*?)(?:\/>|>(?:\s*<(?:\w+:)?f\b([^<>]*)(?:\/>|>([^<]*)<\/(?:\w+:)?f>))?)/gu;
/** As a file names a function of ours. */
const STORED = '_xldudf_VILLAGE_';
const WHOLE_WORKBOOK = -1;
const TITLE_ROWS = /!(\$\d+:\$\d+)$/u;

/** The workbook as Excel shows it once it has calculated what the file had not. */
export async function loadBook(bytes: Uint8Array): Promise<Book> {
  const tables = await openWorkbookFile(bytes, { name: 'ledger.xlsx' }).readTables();
  const parts = openPackage(bytes);
  const { workbookPath } = detectPackageFormat(parts);
  const workbook = readWorkbookPart(parts, workbookPath, readRelationships(parts, workbookPath));
  const book = newBook();
  book.date1904 = workbook.date1904;
  book.structureProtected = /<(?:\w+:)?workbookProtection\b[^>]*lockStructure="(?:1|true)"/u.test(workbook.source.text);
  const formats = looksIn(parts, workbook);
  const names = namesBySheet(workbook);
  book.names = [...(names.get(WHOLE_WORKBOOK) ?? [])];
  workbook.sheets.forEach(({ name, path }, index) => {
    const table = tables.find(({ sheet }) => sheet === name);
    if (path === null || table === undefined) return;
    const sheet = newSheet(book, name);
    book.sheets.push(sheet);
    sheet.visibility = visibilityOf(workbook, index);
    const own = names.get(index) ?? [];
    sheet.names = own.filter((each) => each.name !== '_xlnm.Print_Titles');
    sheet.page.titleRows =
      TITLE_ROWS.exec(own.find((each) => each.name === '_xlnm.Print_Titles')?.formula ?? '')?.[1] ?? null;
    sheet.merges = (table.merges ?? []).map((area) => ({ ...area }));
    table.rows.forEach((row, down) =>
      row.forEach((value, across) => {
        if (value !== null)
          sheet.cells.set(keyOf(down + (table.top ?? 0), across + (table.left ?? 0)), {
            value,
            formula: null,
            look: PLAIN_LOOK,
          });
      }),
    );
    const { text } = readPartText(parts, path);
    readCells(text, sheet, formats);
    layOut(text, sheet);
    for (const [row, column] of table.uncached ?? []) calculate(book, sheet, keyOf(row, column));
  });
  book.selection = {
    sheet: (book.sheets.find(({ visibility }) => visibility === 'Visible') ?? book.sheets[0]).id,
    area: { top: 0, left: 0, bottom: 0, right: 0 },
  };
  return book;
}

/** Formulas and looks, of cells that hold something or are painted. */
function readCells(text: string, sheet: SheetState, looks: readonly CellLook[]): void {
  const arrays: (readonly [number, string])[] = [];
  for (const [, attributes, kind, formula] of text.matchAll(CELL)) {
    const place = /\br="([A-Z]+)(\d+)"/u.exec(attributes);
    if (place === null) continue;
    const key = keyOf(Number(place[2]) - 1, columnIn(place[1]));
    const look = looks[Number(/\bs="(\d+)"/u.exec(attributes)?.[1] ?? 0)] ?? PLAIN_LOOK;
    const value = sheet.cells.get(key)?.value ?? null;
    if (value === null && formula === undefined && look === looks[0]) continue;
    sheet.cells.set(key, {
      value,
      formula: formula === undefined ? null : `=${unescaped(formula).replaceAll(STORED, 'VILLAGE.')}`,
      look,
    });
    const array = /\bref="([A-Z]+\d+:[A-Z]+\d+)"/u.exec(kind ?? '');
    if (array !== null && kind.includes('t="array"')) arrays.push([key, array[1]]);
  }
  for (const [anchor, area] of arrays) fill(sheet, anchor, area);
  if (/<(?:\w+:)?sheetProtection\b[^>]*\bsheet="(?:1|true)"/u.test(text)) {
    sheet.protection = {
      password: /<(?:\w+:)?sheetProtection\b[^>]*\b(?:password|hashValue)="/u.test(text) ? 'secret' : null,
      options: {},
    };
  }
}

/** The other cells of an array's area are filled by its first one. */
function fill(sheet: SheetState, anchor: number, area: string): void {
  const [, left, top, right, bottom] = /^([A-Z]+)(\d+):([A-Z]+)(\d+)$/u.exec(area) as unknown as readonly string[];
  for (let row = Number(top) - 1; row < Number(bottom); row += 1) {
    for (let column = columnIn(left); column <= columnIn(right); column += 1) {
      const cell = sheet.cells.get(keyOf(row, column));
      if (cell !== undefined && keyOf(row, column) !== anchor)
        sheet.cells.set(keyOf(row, column), { ...cell, spilledFrom: anchor });
    }
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
    const index = Number(attributeOf(name, 'localSheetId') ?? WHOLE_WORKBOOK);
    const text = source.text.slice(name.start, name.end).replace(/^<[^>]*>|<\/[^>]*>$/gu, '');
    const state = {
      name: attributeOf(name, 'name') ?? '',
      formula: `=${unescaped(text)}`,
      visible: attributeOf(name, 'hidden') !== '1',
      comment: attributeOf(name, 'comment') ?? '',
    };
    bySheet.set(index, [...(bySheet.get(index) ?? []), state]);
  }
  return bySheet;
}

function unescaped(text: string): string {
  return text.replace(
    /&(lt|gt|quot|apos|amp);/gu,
    (_, name: string) => ({ lt: '<', gt: '>', quot: '"', apos: "'", amp: '&' })[name] ?? '',
  );
}
