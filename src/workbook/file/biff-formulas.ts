// The formulas and locks of an .xls: its workbook stream enters as it is stored, which cells formulas fill and look at
// leaves. Whatever the records do not say counts as looking at every cell;
// before Excel 97 that is every formula.
import type { CellArea } from '../formula-text';
import { BIFF8, record, textAt } from './biff-stream';
import { reachOfTokens, type TokenReach, type Tokens, type TokenScope } from './biff-tokens';
import { DEEPEST_NAME, FormulaReach, MOST_AREAS_OF_NAME, type CellsReach, type LookingFormula } from './formula-reach';
import type { SourceGuards } from './source-guards';

/** A sheet in the order of the tabs. */
export type BiffTab = { readonly position: number; readonly table: boolean; readonly name: string };

/** What a record of a type holds: `length` bytes from `at` on. */
type Content = { readonly type: number; readonly at: number; readonly length: number };
type Area = Omit<CellArea, 'sheet'>;
type Cell = { readonly row: number; readonly column: number; readonly tokens: Tokens; readonly failed: boolean };
/** Of an array, of a formula that cells share, or of a table of what-ifs (it has no tokens). */
type Group = {
  readonly kind: 'array' | 'shared' | 'table';
  readonly area: Area;
  readonly tokens: Tokens;
  readonly after: Cell | null;
};
type Sheet = {
  readonly name: string;
  readonly cells: Cell[];
  readonly groups: Group[];
  protected: boolean;
  password: boolean;
};

type NameRecord = { readonly text: string; readonly tokens: Tokens };
/** What formulas name sheets of. */
type Book = 'own' | 'other' | 'unknown';

type Walk = {
  readonly view: DataView;
  readonly biff8: boolean;
  readonly names: (NameRecord | null)[];
  readonly books: Book[];
  readonly sheetList: (readonly [book: number, first: number, last: number])[];
};

const GROUPS: ReadonlyMap<number, Group['kind']> = new Map([
  [record.ARRAY, 'array'],
  [record.SHARED_FORMULA, 'shared'],
  [record.TABLE, 'table'],
]);
/** Where the length of a group's tokens stands. */
const LENGTH_AT: Readonly<Record<Group['kind'], number>> = { array: 12, shared: 8, table: 0 };
const NO_AREA: Area = { top: 0, left: 0, bottom: 0, right: 0 };
const OWN_BOOK = 0x0401;
const LONGEST_PATH = 0xff;
/** What the path of another workbook begins with, and what stands in that of a program. */
const PATH = '\u0001';
const PROGRAM = '\u0003';
/** A formula that names more sheets at once counts as looking at every cell: each would be held by each formula. */
const MOST_SHEETS = 32;
/** How the result of a formula that is no number ends, and how an error begins. */
const NO_NUMBER = 0xffff;
const ERROR = 2;

/** The stream is one that tameBiffStream has read to its end. */
export function readBiffGuards(stream: Uint8Array, tabs: readonly BiffTab[]): SourceGuards {
  const view = new DataView(stream.buffer, stream.byteOffset, stream.byteLength);
  const walk: Walk = { view, biff8: view.getUint16(4, true) === BIFF8, names: [], books: [], sheetList: [] };
  const sheets = new Map(tabs.filter(({ table }) => table).map(({ position, name }) => [position, newSheet(name)]));
  let depth = 0;
  let position = 0;
  for (let at = 0; at + 4 <= stream.length; at += 4 + view.getUint16(at + 2, true)) {
    const type = view.getUint16(at, true);
    const length = view.getUint16(at + 2, true);
    if ((depth === 0 && type !== record.BOF) || at + 4 + length > stream.length) break;
    if (type === record.BOF) {
      if (depth === 0) position = at;
      depth += 1;
    } else if (type === record.EOF) {
      depth -= 1;
    } else if (depth === 1) {
      const sheet = sheets.get(position);
      const content = { type, at: at + 4, length };
      if (sheet !== undefined) noteOfSheet(view, sheet, content);
      else if (position === 0) noteOfBook(walk, content);
    }
  }
  const all = [...sheets.values()];
  const ofSheets = lookup(
    walk,
    tabs.map(({ name }) => name),
  );
  return {
    formulas: new FormulaReach(all.flatMap((sheet) => formulasOf(walk, sheet, ofSheets))),
    locked: new Set(all.flatMap((sheet) => (sheet.protected && sheet.password ? [sheet.name] : []))),
  };
}

function newSheet(name: string): Sheet {
  return { name, cells: [], groups: [], protected: false, password: false };
}

function noteOfBook({ view, names, books, sheetList }: Walk, { type, at, length }: Content): void {
  if (type === record.NAME) names.push(length < 15 ? null : nameAt(view, at, at + length));
  if (type === record.BOOK) books.push(length < 4 ? 'unknown' : bookAt(view, at, at + length));
  if (type !== record.SHEET_LIST || length < 2) return;
  const end = Math.min(at + length, at + 2 + view.getUint16(at, true) * 6);
  for (let entry = at + 2; entry + 6 <= end; entry += 6)
    sheetList.push([view.getUint16(entry, true), view.getInt16(entry + 2, true), view.getInt16(entry + 4, true)]);
}

function nameAt(view: DataView, at: number, end: number): NameRecord | null {
  const name = textAt(view, at + 14, view.getUint8(at + 3), end);
  if (name === null) return null;
  const to = name.end + view.getUint16(at + 4, true);
  return { text: name.text, tokens: to > end || to === name.end ? null : { from: name.end, to } };
}

/** Another workbook is named by its path; programs that give figures and functions that were added have records of the
 * same type. */
function bookAt(view: DataView, at: number, end: number): Book {
  const count = view.getUint16(at + 2, true);
  if (count === OWN_BOOK) return 'own';
  const path = count > LONGEST_PATH ? null : textAt(view, at + 4, count, end);
  return path !== null && path.text.startsWith(PATH) && !path.text.includes(PROGRAM) ? 'other' : 'unknown';
}

function noteOfSheet(view: DataView, sheet: Sheet, { type, at, length }: Content): void {
  if (type === record.PROTECT) sheet.protected = length >= 2 && view.getUint16(at, true) !== 0;
  if (type === record.PASSWORD) sheet.password = length >= 2 && view.getUint16(at, true) !== 0;
  if (type === record.FORMULA && length >= 4) {
    const failed = length >= 14 && view.getUint16(at + 12, true) === NO_NUMBER && view.getUint8(at + 6) === ERROR;
    sheet.cells.push({
      row: view.getUint16(at, true),
      column: view.getUint16(at + 2, true),
      tokens: tokensAt(view, at + 20, at + length),
      failed,
    });
  }
  const kind = GROUPS.get(type);
  if (kind === undefined || length < 6) return;
  const area = {
    top: view.getUint16(at, true),
    bottom: view.getUint16(at + 2, true),
    left: view.getUint8(at + 4),
    right: view.getUint8(at + 5),
  };
  sheet.groups.push({
    kind,
    area,
    tokens: kind === 'table' ? null : tokensAt(view, at + LENGTH_AT[kind], at + length),
    after: sheet.cells.at(-1) ?? null,
  });
}

/** Their length stands before them. */
function tokensAt(view: DataView, at: number, end: number): Tokens {
  if (at + 2 > end) return null;
  const to = at + 2 + view.getUint16(at, true);
  return to > end ? null : { from: at + 2, to };
}

type Lookup = Pick<TokenScope, 'sheetsOf' | 'nameOf'>;

/** What the numbers of sheets and names mean, whatever formula has them; each name is looked into once. */
function lookup(walk: Walk, tabNames: readonly string[]): Lookup {
  const { view, names } = walk;
  const known = new Map<number, readonly CellArea[] | null>();
  let depth = 0;
  const found: Lookup = {
    sheetsOf: (index) => sheetsOf(walk, index, tabNames),
    nameOf: (index) => {
      const name = names[index - 1] ?? null;
      return name === null ? null : { text: name.text, areas: () => areasOf(index, name) };
    },
  };
  const areasOf = (index: number, { tokens }: NameRecord): readonly CellArea[] | null => {
    const before = known.get(index);
    if (before !== undefined || depth === DEEPEST_NAME) return before ?? null;
    // A name may name itself.
    known.set(index, null);
    depth += 1;
    const reach =
      tokens === null
        ? null
        : reachOfTokens(view, tokens.from, tokens.to, {
            ...found,
            sheet: '',
            range: NO_AREA,
            kind: 'name',
            failed: false,
          });
    const areas =
      reach === null || reach.partOf !== null || reach.areas.length > MOST_AREAS_OF_NAME ? null : reach.areas;
    known.set(index, areas);
    depth -= 1;
    return areas;
  };
  return found;
}

function formulasOf(walk: Walk, sheet: Sheet, found: Lookup): readonly LookingFormula[] {
  const { name, cells, groups } = sheet;
  const known = new Map<number, Area>();
  for (const { area, after } of groups) {
    known.set(cellKey(area.top, area.left), area);
    if (after !== null) known.set(cellKey(after.row, after.column), area);
  }
  const reachIn = (tokens: Tokens, stands: Pick<TokenScope, 'range' | 'kind' | 'failed'>): TokenReach | null => {
    if (tokens === null || !walk.biff8) return null;
    return reachOfTokens(walk.view, tokens.from, tokens.to, { ...found, ...stands, sheet: name });
  };
  const ofCells = cells.map(({ row, column, tokens, failed }): LookingFormula => ({
    sheet: name,
    row,
    column,
    fills: null,
    reach: () => {
      const reach = reachIn(tokens, {
        range: { top: row, left: column, bottom: row, right: column },
        kind: 'cell',
        failed,
      });
      return reach === null || !isPartOf(reach.partOf, known, row, column) ? 'everywhere' : reach.areas;
    },
  }));
  const ofGroups = groups.map(({ kind, area, tokens, after }): LookingFormula => ({
    sheet: name,
    row: after?.row ?? area.top,
    column: after?.column ?? area.left,
    fills: kind === 'shared' ? null : area,
    reach: (): CellsReach =>
      reachIn(tokens, { range: area, kind: kind === 'shared' ? kind : 'cell', failed: after?.failed === true })
        ?.areas ?? 'everywhere',
  }));
  return [...ofCells, ...ofGroups];
}

/** Whether the formula that a cell is said to be part of is there and reaches to the cell;
 * what it looks at is kept with it. */
function isPartOf(first: TokenReach['partOf'], known: ReadonlyMap<number, Area>, row: number, column: number): boolean {
  if (first === null) return true;
  const area = known.get(cellKey(first.row, first.column));
  return area !== undefined && row >= area.top && row <= area.bottom && column >= area.left && column <= area.right;
}

function cellKey(row: number, column: number): number {
  return row * 0x10000 + column;
}

/** A number of the list of sheets names one sheet or several in a row of this workbook, none of which are another
 * one's; `null` where it is not known. */
function sheetsOf({ books, sheetList }: Walk, index: number, tabNames: readonly string[]): readonly string[] | null {
  const [book, first, last] = sheetList[index] ?? [-1, -1, -1];
  if (books[book] === 'other') return [];
  if (books[book] !== 'own' || first < 0 || last < first || last >= tabNames.length || last - first >= MOST_SHEETS)
    return null;
  return tabNames.slice(first, last + 1);
}
