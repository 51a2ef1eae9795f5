// A scheme file in, the sheet 积分方案 out: every rule a table that a clerk can edit.
import { digestOfRows } from '../../basis/digest';
import { SCHEME_SHEET } from '../../ledger/tables/find-tables';
import { earnerOf } from '../../scheme/read';
import { holdsObjects, shapeAt } from '../../scheme/shape-tree';
import { sayFor, type Say } from '../../wording/for-persons';
import { SHEET_WORDS } from '../../wording/scheme-sheet';
import type { SheetCell, SheetMerge, SheetModel, SheetRow, StyleName } from '../model';
import { widthFor } from '../text-width';
import { writePlanCell } from './plan-cells';
import { isCard, ownerLabels, planTables, type Fields, type PlanTable } from './plan-tables';

/** A row of a table: the entries that it belongs to, and its values or the mark that stands for them all. */
type PlanRow = { readonly owners: readonly string[]; readonly fields: Fields; readonly mark: string | null };
type RowsByTable = Map<string, PlanRow[]>;
type Line = { readonly cells: readonly (SheetCell | null)[]; readonly wideFrom?: number };

const WIDEST = 40;
const NARROWEST = 9;

/** The sheet of a file of the right shape (sense is not asked for). Empty tables stand there to be filled, but for those inside lists. */
export function composeSchemeSheet(json: unknown): SheetModel {
  const rows: RowsByTable = new Map();
  gather(json, { pattern: '', owners: [] }, rows);
  const shown = planTables().filter((table) => rows.has(table.pattern) || table.owners.length === 0);
  const say = sayFor(earnerOf(json));
  const lines = shown.map((table) => linesOf(table, rows.get(table.pattern) ?? [], say));
  const columnCount = Math.max(...lines.flat().map(({ cells }) => cells.length));
  const top: Line[] = [{ cells: [cell(SCHEME_SHEET, 'title')], wideFrom: 0 }, { cells: [cell(SHEET_WORDS.guide, 'note')], wideFrom: 0 }];
  const all = [...top, ...lines.flatMap((table) => [{ cells: [] }, ...table])];
  const sheetRows = all.map((line) => widened(line, columnCount));
  return {
    name: SCHEME_SHEET,
    mark: `village-points scheme-sheet ${digestOfRows(sheetRows.map(({ cells }) => cells.map((one) => one?.value ?? null)))}`,
    columnWidths: widthsOf(all, columnCount),
    rows: sheetRows,
    merges: all.flatMap(({ wideFrom }, row): readonly SheetMerge[] =>
      wideFrom === undefined || wideFrom >= columnCount - 1 ? [] : [{ top: row, left: wideFrom, bottom: row, right: columnCount - 1 }],
    ),
    print: { paper: 'A4', orientation: 'landscape', titleRows: [0, 0], pageNumbers: true, fitToWidth: true },
    frozenRows: 0,
  };
}

/** The rows of a value and of all that stands inside it. */
function gather(value: unknown, at: { readonly pattern: string; readonly owners: readonly string[] }, rows: RowsByTable): void {
  const { pattern, owners } = at;
  const add = (fields: Fields, mark: string | null): void => {
    const row = { owners, fields, mark };
    const former = rows.get(pattern);
    if (former) former.push(row);
    else rows.set(pattern, [row]);
  };
  if (value === null) return add({}, SHEET_WORDS.cancelled);
  if (Array.isArray(value)) {
    if (value.length === 0) return add({}, SHEET_WORDS.emptyList);
    const labels = ownerLabels(value as readonly Fields[], pattern);
    (value as readonly Fields[]).forEach((entry, index) => {
      add(entry, hasCells(entry, pattern) ? null : SHEET_WORDS.defaults);
      gatherInside(entry, { pattern, owners: [...owners, labels[index]] }, rows);
    });
    return;
  }
  const fields = value as Fields;
  if (hasCells(fields, pattern)) add(fields, null);
  else if (Object.keys(fields).length === 0) add(fields, SHEET_WORDS.defaults);
  gatherInside(fields, at, rows);
}

function gatherInside(fields: Fields, { pattern, owners }: { readonly pattern: string; readonly owners: readonly string[] }, rows: RowsByTable): void {
  for (const [key, value] of Object.entries(fields)) {
    const path = pattern === '' ? key : `${pattern}.${key}`;
    const node = shapeAt(path);
    if (node !== null && value !== undefined && holdsObjects(node)) gather(value, { pattern: node.kind === 'list' ? `${path}[]` : path, owners }, rows);
  }
}

/** Whether any of its values stands in a cell of its own row. */
function hasCells(fields: Fields, pattern: string): boolean {
  return planTables().find((table) => table.pattern === pattern)?.columns.some(({ key }) => fields[key] !== undefined) ?? false;
}

function linesOf(table: PlanTable, rows: readonly PlanRow[], say: Say): readonly Line[] {
  const title: Line = { cells: [cell(`【${table.title}】`, 'total-text')] };
  return [title, ...(isCard(table) ? cardLines(table, rows, say) : listLines(table, rows))];
}

function cardLines({ columns }: PlanTable, rows: readonly PlanRow[], say: Say): readonly Line[] {
  const row = rows.at(0);
  if (row !== undefined && row.mark !== null) return [{ cells: [cell(row.mark, 'text')] }];
  return [
    { cells: SHEET_WORDS.card.map((header) => cell(header, 'header')), wideFrom: 2 },
    ...columns.map(({ key, header, unit, help, node }): Line => ({
      cells: [cell(header + unit, 'text'), cell(writePlanCell(node, row?.fields[key]), 'text'), cell(say(help), 'note')],
      wideFrom: 2,
    })),
  ];
}

function listLines({ owners, columns }: PlanTable, rows: readonly PlanRow[]): readonly Line[] {
  const headers = [...owners.map(({ header }) => header), ...columns.map(({ header, unit }) => header + unit)];
  const body = rows.map((row) => [
    ...row.owners.map((label) => writePlanCell({ kind: 'text', month: false }, label)),
    ...columns.map(({ key, node }, index) => (row.mark === null ? writePlanCell(node, row.fields[key]) : index === 0 ? row.mark : null)),
  ]);
  const blank = headers.map(() => null);
  return [{ cells: headers.map((header) => cell(header, 'header')) }, ...[...body, blank].map((values) => ({ cells: values.map((value) => cell(value, 'text')) }))];
}

function cell(value: string | number | null, style: StyleName): SheetCell {
  return { value, style };
}

/** A line whose last text runs to the last column. */
function widened({ cells, wideFrom }: Line, columnCount: number): SheetRow {
  if (wideFrom === undefined) return { cells };
  const last = cells[wideFrom];
  return { cells: [...cells.slice(0, wideFrom), ...Array.from({ length: columnCount - wideFrom }, (_, at) => (at === 0 ? last : cell(null, last?.style ?? 'text')))] };
}

function widthsOf(lines: readonly Line[], columnCount: number): readonly number[] {
  return Array.from({ length: columnCount }, (_, column) => {
    const texts = lines.filter(({ wideFrom }) => wideFrom === undefined || column < wideFrom).map(({ cells }) => String(cells[column]?.value ?? ''));
    return Math.min(WIDEST, widthFor(texts, NARROWEST));
  });
}
