// Changes of single cells that a person saw beforehand: a package and the changes enter, the package in which only those cells
// are others leaves. All or none.
import { cellName, type CellTable, type CellValue } from '../../engine';
import type { CellChange } from '../desk';
import { failures } from '../wording';
import { columnOf } from './column-letters';
import { FormatStyles } from './format-styles';
import type { FormulaReach } from './formula-reach';
import { locateCells } from './locate-cells';
import { hasPart, readPartText, withParts, type OfficePackage } from './office-package';
import { encodePart } from './part-text';
import { readRelationships } from './relationships';
import { applyEdits } from './splice';
import type { SheetEntry, WorkbookPart } from './workbook-part';
import { cellEdits } from './write-cells';
import { attributeOf, parseXml } from './xml-tree';

export type ChangedPackage = {
  readonly parts: OfficePackage;
  readonly workbook: WorkbookPart;
  readonly tables: readonly CellTable[];
  readonly formulas: FormulaReach;
};

type SheetChanges = { readonly entry: SheetEntry & { readonly path: string }; readonly changes: readonly CellChange[] };

/** Throws HostFailure, see Desk.changeCells, and `denied` for a cell that a formula looks at. */
export function changeCellsIn({ parts, workbook, tables, formulas }: ChangedPackage, changes: readonly CellChange[]): OfficePackage {
  const sheets = bySheet(workbook, changes);
  const byName = new Map(tables.map((table) => [table.sheet, table]));
  for (const change of changes) checkUnchanged(byName.get(change.sheet), formulas, change);
  const looking = formulas.looksAt(changes);
  if (looking !== null) throw failures.usedByFormula(placeOf(looking.cell), placeOf(looking.formula));
  const stylesPath = workbook.relationships.find(({ kind }) => kind === 'styles')?.target;
  const stylesPart = stylesPath === undefined || !hasPart(parts, stylesPath) ? null : { path: stylesPath, source: readPartText(parts, stylesPath) };
  const styles = stylesPart === null ? null : FormatStyles.of(stylesPart.source.text, stylesPart.path);
  const contents = new Map(sheets.map((sheet) => [sheet.entry.path, changedSheet(parts, sheet, styles)]));
  const patched = styles?.patched();
  if (stylesPart !== null && patched !== undefined && patched !== stylesPart.source.text) contents.set(stylesPart.path, encodePart(patched, stylesPart.source));
  return withParts(parts, contents);
}

function bySheet(workbook: WorkbookPart, changes: readonly CellChange[]): readonly SheetChanges[] {
  const entries = new Map(workbook.sheets.map((entry) => [entry.name, entry]));
  const sheets = new Map<string, { readonly entry: SheetChanges['entry']; readonly changes: CellChange[] }>();
  const places = new Set<string>();
  for (const change of changes) {
    const place = placeOf(change);
    // After the first, the cell no longer holds what was shown.
    if (places.has(place)) throw failures.changedMeanwhile(change.sheet, cellName(change.row, change.column));
    places.add(place);
    const entry = entries.get(change.sheet);
    if (entry === undefined || entry.path === null) throw failures.noSuchSheet(change.sheet);
    const known = sheets.get(change.sheet);
    if (known === undefined) sheets.set(change.sheet, { entry: { ...entry, path: entry.path }, changes: [change] });
    else known.changes.push(change);
  }
  return [...sheets.values()];
}

function checkUnchanged(table: CellTable | undefined, formulas: FormulaReach, change: CellChange): void {
  const { sheet, row, column, before } = change;
  const now = table?.rows[row - (table.top ?? 0)]?.[column - (table.left ?? 0)] ?? null;
  if (now !== blankAsNull(before) || formulas.fills(change)) throw failures.changedMeanwhile(sheet, cellName(row, column));
}

function blankAsNull(value: CellValue): CellValue {
  return value === '' ? null : value;
}

function placeOf({ sheet, row, column }: { readonly sheet: string; readonly row: number; readonly column: number }): string {
  return `“${sheet}”的${cellName(row, column)}`;
}

function changedSheet(parts: OfficePackage, { entry, changes }: SheetChanges, styles: FormatStyles | null): Uint8Array {
  const source = readPartText(parts, entry.path);
  const root = parseXml(source.text, entry.path);
  const protection = root.children.find(({ local }) => local === 'sheetProtection');
  // Without a password anybody may take it off: Excel's own adapter writes there too.
  const locked = protection !== undefined && /^(?:1|true|on)$/.test(attributeOf(protection, 'sheet') ?? '') && ['password', 'hashValue'].some((name) => (attributeOf(protection, name) ?? '') !== '');
  if (locked) throw failures.protectedSheet(entry.name);
  checkHeads(parts, entry, changes);
  const places = locateCells(source.text, entry.name, new Set(changes.map(({ row }) => row)));
  const cells = changes.map(({ row, column, after, format }) => ({
    row, column, value: after, styleOf: (style: string) => (styles === null || after === null || after === '' ? style : styles.styleFor(style, format)),
  }));
  return encodePart(applyEdits(source.text, cellEdits(source.text, places, cells)), source);
}

/** The heads of an Excel table stand in a part of their own too; two that differ are damage to Excel. */
function checkHeads(parts: OfficePackage, { path, name }: SheetChanges['entry'], changes: readonly CellChange[]): void {
  for (const { kind, target } of readRelationships(parts, path)) {
    if (kind !== 'table' || !hasPart(parts, target)) continue;
    const root = parseXml(readPartText(parts, target).text, target);
    const [, left, top, right] = /^\$?([A-Z]+)\$?(\d+):\$?([A-Z]+)/.exec(attributeOf(root, 'ref') ?? '') ?? [];
    if (top === undefined || attributeOf(root, 'headerRowCount') === '0') continue;
    const head = changes.find(({ row, column }) => row === Number(top) - 1 && column >= columnOf(left) && column <= columnOf(right));
    if (head !== undefined) throw failures.headOfTable(name, cellName(head.row, head.column));
  }
}
