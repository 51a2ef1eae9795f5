// The cells of the sheet 积分方案 in, the JSON of its scheme out, and what is wrong, each problem at its cell.
import { compact, isBlank, isErrorText, textOf, type CellTable, type CellValue } from '../../basis/cells';
import { entryAt } from '../../basis/entry';
import { SCHEME_SHEET } from '../../ledger/tables/find-tables';
import { readSchemeFile, type SchemeFileReading } from '../../scheme/read';
import { SHEET_WORDS, type SchemeSheetProblem } from '../../wording/plan/scheme-sheet';
import { blocksOf, headerKey, isCardHeader, SheetFaults, tableNamed, titleIn, type PlanBlock } from './plan-blocks';
import { isDoubtfulShare, readPlanCell } from './plan-cells';
import { PlanBuilder } from './plan-builder';
import { isCard, planTables } from './plan-tables';

export type SchemeSheetReading = {
  /** The scheme file; `null` when a problem is an error. */
  readonly value: unknown;
  readonly problems: readonly SchemeSheetProblem[];
  /** What the file says, as far as it could be read. */
  readonly reading: SchemeFileReading;
};

/** The sheet 积分方案 (or 积分方案(2), where a text has that name) with its tables, the first of them;
 * `null` when the workbook has none, or only a text of that name. */
export function findSchemeSheet(tables: readonly CellTable[]): CellTable | null {
  const named = tables.filter(({ sheet }) => compact(sheet).replace(/\(\d+\)$/u, '') === SCHEME_SHEET);
  return named.find(holdsScheme) ?? null;
}

/** Whether the cells hold tables of a scheme, under whatever name. */
export function holdsScheme({ rows }: Pick<CellTable, 'rows'>): boolean {
  return rows.some((row) => {
    const title = titleIn(row);
    return title !== null && tableNamed(title.name) !== null;
  });
}

/** Never throws. Blank rows, spaces, full-width digits, other orders of columns and missing columns do not matter. */
export function readSchemeSheet(cells: CellTable): SchemeSheetReading {
  const faults = new SheetFaults(cells);
  const builder = new PlanBuilder();
  const blocks = blocksOf(cells, faults);
  // Owners before what they own, wherever the tables stand.
  const order = planTables();
  for (const block of [...blocks].sort((a, b) => order.indexOf(a.table) - order.indexOf(b.table))) {
    builder.nameTable(block.table, block.at);
    if (isCard(block.table)) readCard(cells, block, { builder, faults });
    else readList(cells, block, { builder, faults });
  }
  const reading = readSchemeFile(builder.root);
  const ofPlan = reading.problems.map((problem): SchemeSheetProblem => {
    const { place, table } = builder.cellOfPath(problem.path);
    return {
      severity: problem.severity,
      sheet: cells.sheet,
      place: place === null ? null : faults.inSheet(place),
      table,
      fault: { kind: 'plan', problem },
    };
  });
  const problems = [...faults.problems, ...ofPlan];
  const sound = problems.every(({ severity }) => severity === 'warning');
  return { value: sound ? builder.root : null, problems, reading: sound ? reading : { ...reading, value: null } };
}

type Into = { readonly builder: PlanBuilder; readonly faults: SheetFaults };

function readCard(cells: CellTable, { table, at, first, last }: PlanBlock, { builder, faults }: Into): void {
  const labels = table.columns.map(({ header }) => header);
  for (let row = first; row <= last; row++) {
    const label = headerKey(textOf(cells.rows[row]?.[at.column]));
    const place = { row, column: at.column + 1 };
    const value = cells.rows[row]?.[place.column];
    const mark = markOf(cells.rows[row]?.[at.column]);
    if (mark !== undefined && isBlank(value)) builder.addMark(table, [], { row, column: at.column }, mark);
    else if (!isCardHeader(label, value)) {
      const column = table.columns.find(({ header }) => headerKey(header) === label);
      if (column === undefined) {
        if (!isBlank(value)) faults.add('unknown-label', { row, column: at.column }, { table, known: labels });
      } else if (isErrorText(value)) faults.add('error-value', place, { table });
      else if (!builder.setCardValue(table, column, place, readPlanCell(column, value)))
        faults.add('repeated-label', { row, column: at.column }, { table });
      else if (isDoubtfulShare(column, value)) faults.add('share-of-one', place, { table });
    }
  }
}

function readList(cells: CellTable, block: PlanBlock, into: Into): void {
  let former: readonly string[] = [];
  for (let row = block.first; row <= block.last; row++) {
    const read = cells.rows[row] ?? [];
    findStray(read, row, block, into.faults);
    const own = block.columns.filter(({ index }) => !isBlank(read[index]));
    if (own.length === 0) continue;
    // A blank owner is the one of the row above.
    const labels = block.owners.map((index, depth) => {
      const label = readPlanCell({ node: entryAt(block.table.owners, depth).node, words: {} }, read[index]);
      return typeof label === 'string' ? label : (former[depth] ?? '');
    });
    former = labels;
    readRow(read, row, { block, labels, own }, into);
  }
}

type ListRow = { readonly block: PlanBlock; readonly labels: readonly string[]; readonly own: PlanBlock['columns'] };

function readRow(
  read: readonly CellValue[],
  row: number,
  { block, labels, own }: ListRow,
  { builder, faults }: Into,
): void {
  const { table, columns, owners } = block;
  const places = columns.map(({ index, column }) => ({ key: column.key, place: { row, column: index } }));
  const first = entryAt(own, 0).index;
  const mark = own.length === 1 ? markOf(read[first]) : undefined;
  const at = { row, column: first };
  const failed = own.filter(({ index }) => isErrorText(read[index]));
  for (const { index } of failed) faults.add('error-value', { row, column: index }, { table });
  for (const { index, column } of own)
    if (isDoubtfulShare(column, read[index])) faults.add('share-of-one', { row, column: index }, { table });
  const fields = Object.fromEntries(
    own
      .filter((one) => !failed.includes(one))
      .map(({ index, column }) => [column.key, readPlanCell(column, read[index])]),
  );
  const missing =
    mark === undefined
      ? builder.addRow(table, labels, { at, fields, places })
      : builder.addMark(table, labels, at, mark);
  if (missing === null) return;
  const owner = entryAt(owners, missing.depth);
  faults.add(
    'unknown-owner',
    { row, column: owner < 0 ? first : owner },
    { table, value: entryAt(labels, missing.depth), known: missing.known },
  );
}

/** Cells that stand under no header. */
function findStray(
  read: readonly CellValue[],
  row: number,
  { table, headed, at }: PlanBlock,
  faults: SheetFaults,
): void {
  read.forEach((cell, column) => {
    if (!isBlank(cell) && !headed.includes(column) && column >= at.column)
      faults.add('stray-cell', { row, column }, { table });
  });
}

/** `null`, `[]` or `{}` of the mark that stands for a whole rule; `undefined` for any other cell. */
function markOf(cell: CellValue | undefined): unknown {
  const text = compact(textOf(cell)).replace(/^\((.*)\)$/u, '（$1）');
  if (text === SHEET_WORDS.cancelled) return null;
  if (text === SHEET_WORDS.emptyList) return [];
  return text === SHEET_WORDS.defaults ? {} : undefined;
}
