// The ranges that LEDGER was given → the tables that are read: those of the workbook where the host shows it, with
// their merges, zeros and days; else the cells as they were handed over.
import { entryAt, withoutPrivateNumbers, type CellTable } from '../engine';
import { hashRow } from './content-digest';
import type { GivenRange } from './given-ranges';
import { cellOf, cellWithZero, tellsBlanks } from './host-arguments';
import { keepSeen, keepTable, type KeptTable } from './kept-table';
import { cutToAreas } from './cut-table';
import { SeenRange, type SheetArea } from './seen-workbook';
import * as say from './wording/failures';

export type LedgerTables = {
  readonly tables: readonly CellTable[];
  /** By its place in `tables`: handed over without its sheet. */
  readonly bare: ReadonlySet<CellTable>;
  /** Whether blanks among the bare ones may be zeros. */
  readonly blanksMayBeZeros: boolean;
  /** Every sheet of the workbook, where the host shows it. */
  readonly workbook: readonly CellTable[] | null;
  /** Cells whose change makes the host calculate anew; `null` where the host does not tell which they are. */
  readonly watched: readonly SheetArea[] | null;
  /** What sets these tables apart from others. */
  readonly kept: readonly KeptTable[];
};

/** `whole`: the ranges only tell when to calculate, all sheets are read. `date1904`:
 * of cells that are handed over bare. */
export function tablesOf(
  given: readonly GivenRange[],
  { whole, date1904 }: { readonly whole: boolean; readonly date1904: boolean },
  before: readonly KeptTable[],
): LedgerTables {
  const seen = given.flatMap(({ range }) => (range instanceof SeenRange ? [range] : []));
  const workbook = seen[0]?.workbook ?? null;
  const watched =
    seen.length < given.length || seen.some(({ area }) => area === null)
      ? null
      : seen.flatMap(({ area }) => (area === null ? [] : [area]));
  if (whole && workbook !== null) {
    return {
      tables: workbook,
      bare: new Set(),
      blanksMayBeZeros: false,
      workbook,
      watched: watched ?? namedAreas(given),
      kept: keptOf(workbook, before, watched),
    };
  }
  const bare = bareTables(given, date1904, before);
  const cut = workbook === null ? [] : cutTables(given, workbook);
  const tables = [...cut, ...bare.tables];
  return {
    tables,
    bare: new Set(bare.tables),
    blanksMayBeZeros: bare.blanksMayBeZeros,
    workbook,
    watched,
    kept: [...keptOf(cut, before, watched), ...bare.kept],
  };
}

/** The pane names each range by its sheet and begins it with A1. */
function namedAreas(given: readonly GivenRange[]): readonly SheetArea[] {
  return given.map(({ name, range }) => {
    const rows = (range instanceof SeenRange ? range.given : range) as readonly (readonly unknown[])[];
    return { sheet: name, top: 0, left: 0, bottom: rows.length - 1, right: entryAt(rows, 0).length - 1 };
  });
}

type BareTables = {
  readonly tables: readonly CellTable[];
  readonly kept: readonly KeptTable[];
  readonly blanksMayBeZeros: boolean;
};

function bareTables(given: readonly GivenRange[], date1904: boolean, before: readonly KeptTable[]): BareTables {
  const ranges = given
    .map(({ name, range }, at) => ({
      name: name === '' ? say.unnamedTable(at + 1) : name,
      range: range instanceof SeenRange ? (range.area === null ? range.given : null) : range,
    }))
    .filter(({ range }) => range !== null);
  const zeros = ranges.some(({ range }) => tellsBlanks(range));
  const kept = ranges.map(({ name, range }, at) => keepTable(name, range, zeros ? cellWithZero : cellOf, before[at]));
  return {
    tables: kept.map(({ name, rows }): CellTable => ({ sheet: name, rows, date1904 })),
    kept: [...kept, factsTable([String(date1904)])],
    blanksMayBeZeros: !zeros,
  };
}

/** The sheets that ranges lie on, each cut to its ranges; ranges of one sheet with names of their own are tables
 * apart. */
function cutTables(given: readonly GivenRange[], workbook: readonly CellTable[]): readonly CellTable[] {
  const parts = new Map<string, { readonly name: string; readonly areas: SheetArea[] }>();
  for (const { name, range } of given) {
    if (!(range instanceof SeenRange) || range.area === null) continue;
    const { area } = range;
    const shown = name === '' ? area.sheet : name;
    const key = JSON.stringify([area.sheet, shown]);
    const part = parts.get(key) ?? { name: shown, areas: [] };
    part.areas.push(area);
    parts.set(key, part);
  }
  return [...parts.values()].flatMap(({ name, areas }) => {
    const table = workbook.find(({ sheet }) => sheet === entryAt(areas, 0).sheet);
    if (table === undefined) return [];
    const cut = cutToAreas(table, areas);
    return [cut.sheet === name ? cut : { ...cut, sheet: name }];
  });
}

/** The cells of each table, and as one row more whatever else reading takes from it. */
function keptOf(
  tables: readonly CellTable[],
  before: readonly KeptTable[],
  watched: readonly SheetArea[] | null,
): readonly KeptTable[] {
  const facts = tables.map(
    ({ sheet, top = 0, left = 0, merges = [], hidden = false, date1904 = false, struck = [], generated = false }) =>
      JSON.stringify([sheet, top, left, merges, hidden, date1904, struck, generated]),
  );
  return [
    ...tables.map((table, at) => keepSeen(withoutPrivateNumbers(table.sheet), table, before[at])),
    factsTable([...facts, JSON.stringify(watched)]),
  ];
}

// Days that are counted from another year are others, though their cells are the same.
function factsTable(texts: readonly string[]): KeptTable {
  const lanes = new Int32Array(2);
  hashRow(texts, lanes, 0);
  return { name: '', rows: [texts], lanes, filled: 1 };
}
