// Changes of cells that are not made: a package and the changes enter, those that are refused leave, each with why.
// What was shown and is no more comes first, then what formulas look at, then what a sheet keeps to itself.
import { valueAt, type CellTable } from '../../engine';
import { blankAsNull } from '../blank';
import type { CellChange, RefusedChange, Refusal } from '../desk';
import { columnOf } from './column-letters';
import type { FormulaReach } from './formula-reach';
import { hasPart, partEntry, readPartText, type OfficePackage } from './office-package';
import { readRelationships } from './relationships';
import type { SheetEntry, WorkbookPart } from './workbook-part';
import { attributeOf, parseXml } from './xml-tree';

export type ChangedPackage = {
  readonly parts: OfficePackage;
  readonly workbook: WorkbookPart;
  readonly tables: readonly CellTable[];
  readonly formulas: FormulaReach;
};

/** A sheet with cells, and changes of them. */
export type SheetChanges = {
  readonly entry: SheetEntry & { readonly path: string };
  readonly changes: readonly CellChange[];
};

type Refused = Map<CellChange, Refusal>;

/** Throws HostFailure when a part is broken. */
export function refusedChanges(book: ChangedPackage, changes: readonly CellChange[]): readonly RefusedChange[] {
  const refused: Refused = new Map();
  const refuse = (change: CellChange, refusal: Refusal): void =>
    void (refused.has(change) || refused.set(change, refusal));
  const sheets = changesBySheet(book.workbook, changes);
  const known = new Set(sheets.flatMap((sheet) => sheet.changes));
  for (const change of changes) if (!known.has(change)) refuse(change, { kind: 'no-such-sheet' });
  for (const change of notAsShown(book.tables, changes)) refuse(change, { kind: 'not-as-shown' });
  for (const change of book.formulas.filled(changes)) refuse(change, { kind: 'filled-by-formula' });
  for (const [change, formula] of book.formulas.lookedAt(changes)) refuse(change, { kind: 'used-by-formula', formula });
  for (const { entry, changes: ofSheet } of sheets) {
    const heads = headsOf(book.parts, entry.path);
    const locked = isLocked(book.parts, entry.path);
    for (const change of ofSheet) {
      if (locked) refuse(change, { kind: 'locked-sheet' });
      if (heads.some(({ row, left, right }) => change.row === row && change.column >= left && change.column <= right))
        refuse(change, { kind: 'head-of-table' });
    }
  }
  return Array.from(refused, ([change, refusal]) => ({ change, refusal }));
}

/** Those of sheets that have cells. */
export function changesBySheet(workbook: WorkbookPart, changes: readonly CellChange[]): readonly SheetChanges[] {
  const entries = new Map(workbook.sheets.map((entry) => [entry.name, entry]));
  const sheets = new Map<string, { readonly entry: SheetChanges['entry']; readonly changes: CellChange[] }>();
  for (const change of changes) {
    const known = sheets.get(change.sheet);
    const entry = entries.get(change.sheet);
    if (known !== undefined) known.changes.push(change);
    else if (entry !== undefined && entry.path !== null)
      sheets.set(change.sheet, { entry: { ...entry, path: entry.path }, changes: [change] });
  }
  return [...sheets.values()];
}

/** Changes of cells that hold something else than was shown; of two changes of one cell the second one. */
export function notAsShown(tables: readonly CellTable[], changes: readonly CellChange[]): readonly CellChange[] {
  const byName = new Map(tables.map((table) => [table.sheet, table]));
  const seen = new Set<string>();
  return changes.filter(({ sheet, row, column, before }) => {
    const now = valueAt(byName.get(sheet), row, column);
    const place = `${row} ${column} ${sheet}`;
    const again = seen.has(place);
    seen.add(place);
    return again || now !== blankAsNull(before);
  });
}

/** What was found of a sheet, by its entry in the package: one that is changed has another. */
const knownLocks = new WeakMap<object, boolean>();

function isLocked(parts: OfficePackage, path: string): boolean {
  const entry = partEntry(parts, path);
  const known = knownLocks.get(entry) ?? asksForPassword(readPartText(parts, path).text, path);
  knownLocks.set(entry, known);
  return known;
}

/** Says of a sheet whose cells alone were changed that it asks for no password, as before. */
export function rememberOpen(parts: OfficePackage, path: string): void {
  knownLocks.set(partEntry(parts, path), false);
}

/** Without a password anybody may take the protection off: Excel's own adapter writes there too. */
function asksForPassword(text: string, path: string): boolean {
  if (!text.includes('sheetProtection')) return false;
  const protection = parseXml(text, path).children.find(({ local }) => local === 'sheetProtection');
  return (
    protection !== undefined &&
    /^(?:1|true|on)$/.test(attributeOf(protection, 'sheet') ?? '') &&
    ['password', 'hashValue'].some((name) => (attributeOf(protection, name) ?? '') !== '')
  );
}

type Head = { readonly row: number; readonly left: number; readonly right: number };

/** The heads of Excel's tables stand in a part of their own too; two that differ are damage to Excel. */
function headsOf(parts: OfficePackage, path: string): readonly Head[] {
  return readRelationships(parts, path).flatMap(({ kind, target }) => {
    if (kind !== 'table' || !hasPart(parts, target)) return [];
    const root = parseXml(readPartText(parts, target).text, target);
    const [, left = '', top, right = ''] =
      /^\$?([A-Z]+)\$?(\d+):\$?([A-Z]+)/.exec(attributeOf(root, 'ref') ?? '') ?? [];
    if (top === undefined || attributeOf(root, 'headerRowCount') === '0') return [];
    return [{ row: Number(top) - 1, left: columnOf(left), right: columnOf(right) }];
  });
}
