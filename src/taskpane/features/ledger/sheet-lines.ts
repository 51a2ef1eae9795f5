// One line a sheet: the account of the workbook's cells enters; lines leave, sheets that are alike in one of them, what
// was not understood first and what was set aside last.
import {
  entryAt,
  notUnderstood,
  type AsideReason,
  type BlockCoverage,
  type Coverage,
  type FoundTable,
  type Outcome,
  type SheetCoverage,
  type TableRole,
} from '../../../engine';

export type LineKind = 'lost' | 'read' | 'aside';

export type SheetLine = {
  /** Never empty; alike in what they were read as, block by block and column by column. */
  readonly sheets: readonly SheetCoverage[];
  readonly kind: LineKind;
  readonly hidden: boolean;
  /** Where it is read: what as, each role once. */
  readonly roles: readonly TableRole[];
  /** Of each sheet, the rows that were read. */
  readonly rows: readonly number[];
  /** Why it was set aside, where it was. */
  readonly reason: AsideReason | null;
  /** Headers of columns that were not understood, of the first sheet. */
  readonly lostColumns: readonly string[];
  /** Rows that were not understood, in all sheets together; those of a sheet not understood as a whole are not
   * counted. */
  readonly lostRows: number;
};

/** Alike sheets are one line from this many on. */
const FOLDED_FROM = 3;
const KINDS: readonly LineKind[] = ['lost', 'read', 'aside'];

export function sheetLines({ sheets }: Coverage, tables: readonly FoundTable[]): readonly SheetLine[] {
  const groups = new Map<string, SheetCoverage[]>();
  for (const sheet of sheets) {
    const key = alikeness(sheet);
    groups.set(key, [...(groups.get(key) ?? []), sheet]);
  }
  const folded = [...groups.values()].flatMap((alike) =>
    alike.length < FOLDED_FROM ? alike.map((sheet) => [sheet]) : [alike],
  );
  const lines = folded.map((alike) => lineOf(alike, tables));
  const place = (line: SheetLine): number => sheets.indexOf(entryAt(line.sheets, 0));
  return lines.sort((a, b) => KINDS.indexOf(a.kind) - KINDS.indexOf(b.kind) || place(a) - place(b));
}

/** How many sheets, columns and runs of rows were not understood. */
export function lostPlaces(coverage: Coverage): number {
  const { sheets, columns, rows } = notUnderstood(coverage);
  return sheets.length + columns.length + rows.length;
}

/** The tables that a block was read as. */
export function tablesIn(
  { top, bottom, left, right }: BlockCoverage,
  sheet: string,
  tables: readonly FoundTable[],
): readonly FoundTable[] {
  return tables.filter(
    (table) =>
      table.taken &&
      table.sheet === sheet &&
      table.headerTop >= top &&
      table.headerTop <= bottom &&
      table.columns.some(({ index }) => index >= left && index <= right),
  );
}

function lineOf(sheets: readonly SheetCoverage[], tables: readonly FoundTable[]): SheetLine {
  const first = entryAt(sheets, 0);
  const { blocks } = first;
  const lost = lostPlaces({ sheets }) > 0;
  return {
    sheets,
    kind: lost ? 'lost' : first.outcome.kind === 'read' ? 'read' : 'aside',
    hidden: first.hidden,
    roles: [...new Set(blocks.flatMap(({ roles }) => roles))],
    rows: sheets.map((sheet) => rowsRead(sheet, tables)),
    reason: first.outcome.kind === 'aside' ? first.outcome.reason : null,
    lostColumns: blocks.flatMap(({ columns }) =>
      columns.filter(({ outcome }) => isLost(outcome)).map(({ header }) => header),
    ),
    lostRows: sheets.reduce(
      (sum, sheet) => sum + sheet.blocks.reduce((within, block) => within + lostRowsIn(block), 0),
      0,
    ),
  };
}

/** Of tables over the same rows, such as base points beside events, the rows count once. */
function rowsRead({ sheet, blocks }: SheetCoverage, tables: readonly FoundTable[]): number {
  return blocks.reduce(
    (sum, block) => sum + Math.max(0, ...tablesIn(block, sheet, tables).map((table) => table.rowsRead)),
    0,
  );
}

function alikeness({ hidden, outcome, blocks }: SheetCoverage): string {
  return JSON.stringify([
    hidden,
    outcome,
    blocks.map((block) => [
      block.outcome,
      block.roles,
      block.columns.map((column) => [column.index, column.header, column.outcome]),
    ]),
  ]);
}

function lostRowsIn({ top, bottom, outcome, columns, rows }: BlockCoverage): number {
  if (isLost(outcome) && columns.length === 0) return bottom - top + 1;
  return rows.reduce((sum, run) => sum + (isLost(run.outcome) ? run.bottom - run.top + 1 : 0), 0);
}

function isLost(outcome: Outcome): boolean {
  return outcome.kind === 'not-understood';
}
