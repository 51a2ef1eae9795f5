// A scheme file in, the sheet 积分方案 out: every rule a table that a clerk can edit.
import { digestOfRows } from '../../basis/digest';
import { entryAt } from '../../basis/entry';
import { SCHEME_SHEET } from '../../ledger/tables/find-tables';
import { earnerOf } from '../../scheme/read';
import { holdsObjects, shapeAt } from '../../scheme/shape-tree';
import { EARNER_NOUNS, type EarnerNouns } from '../../wording/earner-nouns';
import { SHEET_WORDS } from '../../wording/plan/scheme-sheet';
import {
  LONGEST_CHOICES,
  LONGEST_HINT,
  type SheetCell,
  type SheetMerge,
  type SheetModel,
  type SheetRow,
  type SheetValidation,
  type StyleName,
} from '../model';
import { widthFor } from '../text-width';
import { writePlanCell } from './plan-cells';
import { isCard, ownerLabels, planTables, type Fields, type PlanColumn, type PlanTable } from './plan-tables';

/** A row of a table: the entries that it belongs to, and its values or the mark that stands for them all. */
type PlanRow = { readonly owners: readonly string[]; readonly fields: Fields; readonly mark: string | null };
type RowsByTable = Map<string, PlanRow[]>;
/** `picks`: what may be typed into cells of the row. */
type Line = {
  readonly cells: readonly (SheetCell | null)[];
  readonly wideFrom?: number;
  readonly picks?: readonly Pick[];
};
type Pick = { readonly column: number; readonly of: PlanColumn; readonly help: string };

/** Keys for programs: no row where the file has none. */
const OF_FILES: readonly string[] = ['$schema'];
const LABEL = { node: { kind: 'text', date: null }, words: {} } as const;
const WIDEST = 40;
const NARROWEST = 9;
/** Rows below a list for more of its entries. */
const SPARE_ROWS = 2;

/** The sheet of a file of the right shape (sense is not asked for). Empty tables stand there to be filled, but for
 * those inside lists. */
export function composeSchemeSheet(json: unknown): SheetModel {
  const rows: RowsByTable = new Map();
  gather(json, { pattern: '', owners: [] }, rows);
  const shown = planTables().filter((table) => rows.has(table.pattern) || table.owners.length === 0);
  const who = EARNER_NOUNS[earnerOf(json)];
  const lines = shown.map((table) => tableLines(table, rows.get(table.pattern) ?? [], who));
  const columnCount = Math.max(...lines.flat().map(({ cells }) => cells.length));
  const top: Line[] = [
    { cells: [cell(SCHEME_SHEET, 'title')], wideFrom: 0 },
    { cells: [cell(SHEET_WORDS.guide, 'note')], wideFrom: 0 },
  ];
  const all = [...top, ...lines.flatMap((table) => [{ cells: [] }, ...table])];
  const sheetRows = all.map((line) => widened(line, columnCount));
  return {
    name: SCHEME_SHEET,
    mark: `village-points scheme-sheet ${digestOfRows(sheetRows.map(({ cells }) => cells.map((one) => one?.value ?? null)))}`,
    columnWidths: widthsOf(all, columnCount),
    rows: sheetRows,
    merges: all.flatMap(({ wideFrom }, row): readonly SheetMerge[] =>
      wideFrom === undefined || wideFrom >= columnCount - 1
        ? []
        : [{ top: row, left: wideFrom, bottom: row, right: columnCount - 1 }],
    ),
    validations: validationsOf(all),
    print: { paper: 'A4', orientation: 'landscape', titleRows: [0, 0], pageNumbers: true, fitToWidth: true },
    frozenRows: 0,
  };
}

/** The rows of a value and of all that stands inside it. */
function gather(
  value: unknown,
  at: { readonly pattern: string; readonly owners: readonly string[] },
  rows: RowsByTable,
): void {
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
      gatherInside(entry, { pattern, owners: [...owners, entryAt(labels, index)] }, rows);
    });
    return;
  }
  const fields = value as Fields;
  if (hasCells(fields, pattern)) add(fields, null);
  else if (Object.keys(fields).length === 0) add(fields, SHEET_WORDS.defaults);
  gatherInside(fields, at, rows);
}

function gatherInside(
  fields: Fields,
  { pattern, owners }: { readonly pattern: string; readonly owners: readonly string[] },
  rows: RowsByTable,
): void {
  for (const [key, value] of Object.entries(fields)) {
    const path = pattern === '' ? key : `${pattern}.${key}`;
    const node = shapeAt(path);
    if (node !== null && value !== undefined && holdsObjects(node))
      gather(value, { pattern: node.kind === 'list' ? `${path}[]` : path, owners }, rows);
  }
}

/** Whether any of its values stands in a cell of its own row. */
function hasCells(fields: Fields, pattern: string): boolean {
  return (
    planTables()
      .find((table) => table.pattern === pattern)
      ?.columns.some(({ key }) => fields[key] !== undefined) ?? false
  );
}

function tableLines(table: PlanTable, rows: readonly PlanRow[], who: EarnerNouns): readonly Line[] {
  const help = table.pattern === '' ? [] : [cell(table.help(who), 'note')];
  const title: Line = {
    cells: [cell(`【${table.title}】`, 'total-text'), ...help],
    ...(help.length === 0 ? {} : { wideFrom: 1 }),
  };
  return [title, ...(isCard(table) ? cardLines(table, rows, who) : listLines(table, rows, who))];
}

function cardLines({ columns }: PlanTable, rows: readonly PlanRow[], who: EarnerNouns): readonly Line[] {
  const row = rows.at(0);
  if (row !== undefined && row.mark !== null) return [{ cells: [cell(row.mark, 'text')] }];
  return [
    { cells: SHEET_WORDS.card.map((header) => cell(header, 'header')), wideFrom: 2 },
    ...columns
      .filter(({ key }) => !OF_FILES.includes(key) || row?.fields[key] !== undefined)
      .map((column): Line => ({
        cells: [
          cell(column.header + column.unit, 'text'),
          cell(writePlanCell(column, row?.fields[column.key]), 'text'),
          cell(column.help(who), 'note'),
        ],
        wideFrom: 2,
        picks: [{ column: 1, of: column, help: '' }],
      })),
  ];
}

function listLines({ owners, columns: all }: PlanTable, rows: readonly PlanRow[], who: EarnerNouns): readonly Line[] {
  // What the plan uses stands to the left, where it is seen without scrolling.
  const isUsed = ({ key }: PlanColumn): boolean => rows.some(({ fields }) => fields[key] !== undefined);
  const columns = [...all.filter(isUsed), ...all.filter((column) => !isUsed(column))];
  const headers = [...owners.map(({ header }) => header), ...columns.map(({ header, unit }) => header + unit)];
  const body = rows.map((row) => [
    ...row.owners.map((label) => writePlanCell(LABEL, label)),
    ...columns.map((column, index) =>
      row.mark === null ? writePlanCell(column, row.fields[column.key]) : index === 0 ? row.mark : null,
    ),
  ]);
  const spare = Array.from({ length: SPARE_ROWS }, () => headers.map(() => null));
  const picks = columns.map((of, index): Pick => ({ column: owners.length + index, of, help: of.help(who) }));
  return [
    { cells: headers.map((header) => cell(header, 'header')) },
    ...[...body, ...spare].map((values) => ({ cells: values.map((value) => cell(value, 'text')), picks })),
  ];
}

function cell(value: string | number | null, style: StyleName): SheetCell {
  return { value, style };
}

/** A line whose last text runs to the last column. */
function widened({ cells, wideFrom }: Line, columnCount: number): SheetRow {
  if (wideFrom === undefined) return { cells };
  const last = cells[wideFrom] ?? null;
  return {
    cells: [
      ...cells.slice(0, wideFrom),
      ...Array.from({ length: columnCount - wideFrom }, (_, at) =>
        at === 0 ? last : cell(null, last?.style ?? 'text'),
      ),
    ],
  };
}

function widthsOf(lines: readonly Line[], columnCount: number): readonly number[] {
  return Array.from({ length: columnCount }, (_, column) => {
    const texts = lines
      .filter(({ wideFrom }) => wideFrom === undefined || column < wideFrom)
      .map(({ cells }) => String(cells[column]?.value ?? ''));
    return Math.min(WIDEST, widthFor(texts, NARROWEST));
  });
}

/** One for each run of rows that take the same in a column. */
function validationsOf(lines: readonly Line[]): readonly SheetValidation[] {
  const found: SheetValidation[] = [];
  const open = new Map<string, { first: number; last: number; pick: Pick }>();
  const close = (): void => {
    for (const { first, last, pick } of open.values()) {
      const allowed = allowedOf(pick);
      if (allowed !== null) found.push({ top: first, left: pick.column, bottom: last, right: pick.column, ...allowed });
    }
    open.clear();
  };
  lines.forEach(({ picks = [] }, row) => {
    if (picks.some(({ column, of }) => open.get(String(column))?.pick.of !== of)) close();
    if (picks.length === 0) close();
    for (const pick of picks) {
      const run = open.get(String(pick.column));
      if (run) run.last = row;
      else open.set(String(pick.column), { first: row, last: row, pick });
    }
  });
  close();
  return found;
}

/** A list of what may be chosen, or one beside what else may be typed, with the hint of the column;
 * `null` for neither. */
function allowedOf({ of: { header, node, words }, help }: Pick): Omit<SheetValidation, keyof SheetMerge> | null {
  const choices = node.kind === 'truth' ? [SHEET_WORDS.yes, SHEET_WORDS.no] : Object.values(words);
  const listed = choices.join(',').length <= LONGEST_CHOICES && choices.every((choice) => !choice.includes(','));
  const strict = (node.kind === 'word' || node.kind === 'truth') && listed;
  if (!strict && help === '' && choices.length === 0) return null;
  return {
    allow: strict ? { kind: 'list', choices } : { kind: 'any', choices: listed ? choices : [] },
    message: SHEET_WORDS.pick(header),
    ...(help === '' ? {} : { hint: help.length <= LONGEST_HINT ? help : `${help.slice(0, LONGEST_HINT - 1)}…` }),
  };
}
