// The formulas and locks of an .xls: its workbook stream enters as it is stored, which cells formulas fill and look at leaves.
// Whatever cannot be told from the records counts as looking at every cell; before Excel 97 that is every formula.
import type { CellArea } from '../formula-text';
import { BIFF8, record, textAt } from './biff-stream';
import { reachOfTokens, type TokenReach, type TokenScope } from './biff-tokens';
import { FormulaReach, type CellsReach, type LookingFormula } from './formula-reach';
import type { SourceGuards } from './source-guards';

/** A sheet in the order of the tabs. */
export type BiffTab = { readonly position: number; readonly table: boolean; readonly name: string };

/** What a record of a type holds: `length` bytes from `at` on. */
type Content = { readonly type: number; readonly at: number; readonly length: number };
type Area = Omit<CellArea, 'sheet'>;
/** Tokens from `from` up to `to`; `null` where the record does not hold what it says. */
type Tokens = { readonly from: number; readonly to: number } | null;
type Cell = { readonly row: number; readonly column: number; readonly tokens: Tokens; readonly failed: boolean };
/** Of an array, of a formula that cells share, or of a table of what-ifs (it has no tokens). */
type Group = { readonly kind: 'array' | 'shared' | 'table'; readonly area: Area; readonly tokens: Tokens; readonly after: Cell | null };
type Sheet = { readonly name: string; readonly cells: Cell[]; readonly groups: Group[]; protected: boolean; password: boolean };

type Walk = {
  readonly view: DataView;
  readonly biff8: boolean;
  readonly names: (string | null)[];
  /** Of each other workbook or own one that formulas name: whether it is the own one. */
  readonly books: boolean[];
  readonly sheetList: (readonly [book: number, first: number, last: number])[];
};

const GROUPS: ReadonlyMap<number, Group['kind']> = new Map([[record.ARRAY, 'array'], [record.SHARED_FORMULA, 'shared'], [record.TABLE, 'table']]);
/** Where the length of a group's tokens stands. */
const LENGTH_AT: Readonly<Record<Group['kind'], number>> = { array: 12, shared: 8, table: 0 };
const OWN_BOOK = 0x0401;
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
  const tabNames = tabs.map(({ name }) => name);
  return {
    formulas: new FormulaReach(all.flatMap((sheet) => formulasOf(walk, sheet, tabNames))),
    locked: new Set(all.flatMap((sheet) => (sheet.protected && sheet.password ? [sheet.name] : []))),
  };
}

function newSheet(name: string): Sheet {
  return { name, cells: [], groups: [], protected: false, password: false };
}

function noteOfBook({ view, names, books, sheetList }: Walk, { type, at, length }: Content): void {
  if (type === record.NAME) names.push(length < 15 ? null : textAt(view, at + 14, view.getUint8(at + 3), at + length)?.text ?? null);
  if (type === record.BOOK) books.push(length >= 4 && view.getUint16(at + 2, true) === OWN_BOOK);
  if (type !== record.SHEET_LIST || length < 2) return;
  const end = Math.min(at + length, at + 2 + view.getUint16(at, true) * 6);
  for (let entry = at + 2; entry + 6 <= end; entry += 6) sheetList.push([view.getUint16(entry, true), view.getInt16(entry + 2, true), view.getInt16(entry + 4, true)]);
}

function noteOfSheet(view: DataView, sheet: Sheet, { type, at, length }: Content): void {
  if (type === record.PROTECT) sheet.protected = length >= 2 && view.getUint16(at, true) !== 0;
  if (type === record.PASSWORD) sheet.password = length >= 2 && view.getUint16(at, true) !== 0;
  if (type === record.FORMULA && length >= 4) {
    const failed = length >= 14 && view.getUint16(at + 12, true) === NO_NUMBER && view.getUint8(at + 6) === ERROR;
    sheet.cells.push({ row: view.getUint16(at, true), column: view.getUint16(at + 2, true), tokens: tokensAt(view, at + 20, at + length), failed });
  }
  const kind = GROUPS.get(type);
  if (kind === undefined || length < 6) return;
  const area = { top: view.getUint16(at, true), bottom: view.getUint16(at + 2, true), left: view.getUint8(at + 4), right: view.getUint8(at + 5) };
  sheet.groups.push({ kind, area, tokens: kind === 'table' ? null : tokensAt(view, at + LENGTH_AT[kind], at + length), after: sheet.cells.at(-1) ?? null });
}

/** Their length stands before them. */
function tokensAt(view: DataView, at: number, end: number): Tokens {
  if (at + 2 > end) return null;
  const to = at + 2 + view.getUint16(at, true);
  return to > end ? null : { from: at + 2, to };
}

function formulasOf(walk: Walk, sheet: Sheet, tabNames: readonly string[]): readonly LookingFormula[] {
  const { name, cells, groups } = sheet;
  const known = new Map<number, Area>();
  for (const { area, after } of groups) {
    known.set(placeOf(area.top, area.left), area);
    if (after !== null) known.set(placeOf(after.row, after.column), area);
  }
  const reachIn = (tokens: Tokens, stands: Pick<TokenScope, 'range' | 'shared' | 'failed'>): TokenReach | null => {
    if (tokens === null || !walk.biff8) return null;
    return reachOfTokens(walk.view, tokens.from, tokens.to, { ...stands, sheet: name, sheetsOf: (index) => sheetsOf(walk, index, tabNames), nameOf: (index) => walk.names[index - 1] ?? null });
  };
  const ofCells = cells.map(({ row, column, tokens, failed }): LookingFormula => ({
    sheet: name, row, column, fills: null,
    reach: () => {
      const found = reachIn(tokens, { range: { top: row, left: column, bottom: row, right: column }, shared: false, failed });
      return found === null || !isPartOf(found.partOf, known, row, column) ? 'everywhere' : found.areas;
    },
  }));
  const ofGroups = groups.map(({ kind, area, tokens, after }): LookingFormula => ({
    sheet: name, row: after?.row ?? area.top, column: after?.column ?? area.left, fills: kind === 'shared' ? null : area,
    reach: (): CellsReach => reachIn(tokens, { range: area, shared: kind === 'shared', failed: after?.failed === true })?.areas ?? 'everywhere',
  }));
  return [...ofCells, ...ofGroups];
}

/** Whether the formula that a cell is said to be part of is there and reaches to the cell; what it looks at is told with it. */
function isPartOf(first: TokenReach['partOf'], known: ReadonlyMap<number, Area>, row: number, column: number): boolean {
  if (first === null) return true;
  const area = known.get(placeOf(first.row, first.column));
  return area !== undefined && row >= area.top && row <= area.bottom && column >= area.left && column <= area.right;
}

function placeOf(row: number, column: number): number {
  return row * 0x10000 + column;
}

/** A number of the list of sheets names one sheet or several in a row of this workbook; of another one `null`. */
function sheetsOf({ books, sheetList }: Walk, index: number, tabNames: readonly string[]): readonly string[] | null {
  const [book, first, last] = sheetList[index] ?? [-1, -1, -1];
  if (books[book] !== true || first < 0 || last < first || last >= tabNames.length) return null;
  return tabNames.slice(first, last + 1);
}
