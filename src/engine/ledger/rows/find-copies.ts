// What was read from the tables of one role → which of it stands in other sheets too: a hidden 备份, a sheet (2), a 汇总.
import { type Problem, problem } from '../../basis/problem';
import { ROLE_NAMES } from '../tables/role-names';
import type { TableRole } from '../types';
import type { ReadContext, TableSource } from './read-context';

/** Share of a sheet's rows, and their least number, that make it a copy of another;
 * a hidden sheet or one that is called a copy may have fewer. */
const NEARLY_ALL = 0.8;
const LEAST_ROWS = 3;

const COPY_NAME = /备份|副本|\(\d+\)|（\d+）|copy|旧|汇总|公示/iu;

/** Records of one role, each by the table that it was read from. */
export type Records = {
  readonly role: TableRole;
  readonly length: number;
  /** By record: its table's number. */
  readonly table: ArrayLike<number>;
  /** What two records share when they say the same. */
  readonly keyOf: (at: number) => string;
  /** How often a record says it; default: once. */
  readonly weightOf?: (at: number) => number;
  /** Tables that may be copies; default: any. */
  readonly suspects?: ReadonlySet<TableSource>;
};

/** 1 for every record of a sheet that is a copy. Each such sheet is one error, and its own rows' errors go with
 * them. */
export function findCopies(records: Records, sources: readonly TableSource[], context: ReadContext): Uint8Array {
  const dropped = new Uint8Array(records.length);
  const sheets = new Map(sources.map(({ number, table }) => [number, table.sheet]));
  if (new Set(sheets.values()).size < 2) return dropped;
  const rows = new SheetRows(records, sheets);
  const kept = new Set(context.answers.sheets.map(({ sheet }) => sheet));
  for (const { sheet, marked } of rows.suspectsFirst(records.suspects ? [...records.suspects] : sources)) {
    const found = rows.originalOf(sheet, marked ? 1 : LEAST_ROWS);
    if (found === null) continue;
    rows.forget(sheet);
    // A person said what it is: it counts, and so does the sheet that it is like.
    if (kept.has(sheet)) continue;
    tell(
      sources.filter(({ table }) => table.sheet === sheet),
      found,
      context,
    );
    for (let at = 0; at < records.length; at++) if (sheets.get(records.table[at]) === sheet) dropped[at] = 1;
  }
  return dropped;
}

/** How often a sheet says each thing, and how often it says anything. */
type Rows = { count: number; weight: number; readonly byKey: Map<string, number> };
type Original = { readonly sheet: string; readonly rows: number; readonly shared: number };

class SheetRows {
  private readonly bySheet = new Map<string, Rows>();
  /** Of all sheets together. */
  private readonly totals = new Map<string, number>();

  constructor({ length, table, keyOf, weightOf }: Records, sheets: ReadonlyMap<number, string>) {
    for (let at = 0; at < length; at++) {
      const own = this.rowsOf(sheets.get(table[at]) ?? '');
      const [key, weight] = [keyOf(at), weightOf ? weightOf(at) : 1];
      own.byKey.set(key, (own.byKey.get(key) ?? 0) + weight);
      this.totals.set(key, (this.totals.get(key) ?? 0) + weight);
      own.weight += weight;
      own.count++;
    }
  }

  private rowsOf(sheet: string): Rows {
    const rows = this.bySheet.get(sheet) ?? { count: 0, weight: 0, byKey: new Map<string, number>() };
    this.bySheet.set(sheet, rows);
    return rows;
  }

  /** Hidden sheets first, then those whose name says so, then those that gather several, then the shorter, then the
   * later. */
  suspectsFirst(sources: readonly TableSource[]): readonly { readonly sheet: string; readonly marked: boolean }[] {
    const firsts = new Map(sources.map((source) => [source.table.sheet, source]));
    const rank = ({ table: { hidden, sheet } }: TableSource): number =>
      hidden ? 0 : COPY_NAME.test(sheet) ? 1 : this.gathers(sheet) ? 2 : 3;
    const ranked = [...firsts.values()].map((source) => ({
      source,
      rank: rank(source),
      length: this.bySheet.get(source.table.sheet)?.count ?? 0,
    }));
    return ranked
      .sort((a, b) => a.rank - b.rank || a.length - b.length || b.source.number - a.source.number)
      .map(({ source, rank: ranking }) => ({ sheet: source.table.sheet, marked: ranking < 2 }));
  }

  // All of a year's months in one sheet: no other one has nearly all of it, all of them together do.
  private gathers(sheet: string): boolean {
    const own = this.bySheet.get(sheet);
    const original = this.originalOf(sheet);
    return own !== undefined && original !== null && this.sharedWith(own, original.sheet) < own.weight * NEARLY_ALL;
  }

  /** The sheet that has the most of `sheet`, where the others have nearly all of its rows between them; else `null`. */
  originalOf(sheet: string, leastRows = LEAST_ROWS): Original | null {
    const own = this.bySheet.get(sheet);
    if (own === undefined || own.count < leastRows) return null;
    let shared = 0;
    for (const [key, weight] of own.byKey) shared += Math.min(weight, (this.totals.get(key) ?? 0) - weight);
    if (shared < own.weight * NEARLY_ALL) return null;
    const [[original]] = [...this.bySheet.keys()]
      .filter((other) => other !== sheet)
      .map((other) => [other, this.sharedWith(own, other)] as const)
      .sort((a, b) => b[1] - a[1]);
    return { sheet: original, rows: own.count, shared: Math.round((shared / own.weight) * own.count) };
  }

  private sharedWith(own: Rows, other: string): number {
    const theirs = this.bySheet.get(other)?.byKey;
    let shared = 0;
    for (const [key, weight] of own.byKey) shared += Math.min(weight, theirs?.get(key) ?? 0);
    return shared;
  }

  /** Nothing is a copy of this sheet any more. */
  forget(sheet: string): void {
    for (const [key, weight] of this.bySheet.get(sheet)?.byKey ?? [])
      this.totals.set(key, (this.totals.get(key) ?? 0) - weight);
    this.bySheet.delete(sheet);
  }
}

// What is wrong with single rows of a copy is wrong in the original too, and is reported there.
function tell(copies: readonly TableSource[], { sheet: original, rows, shared }: Original, context: ReadContext): void {
  const [{ table }] = copies;
  const { sheet, role } = table;
  const isElsewhere = (each: Problem): boolean =>
    each.sheet !== sheet || each.row === null || ('role' in each.facts && each.facts['role'] !== role);
  keepOnly(context.problems, isElsewhere);
  keepOnly(context.faults, (fault) => isElsewhere(fault.problem));
  // A sheet of two tables, both copied, is one error.
  const told = context.problems.some((each) => each.code === 'sheet-copy' && each.sheet === sheet);
  for (const { number } of copies) {
    context.copies.add(number);
    context.rowsRead[number] = 0;
  }
  if (told) return;
  context.problems.push(problem('sheet-copy', { sheet }, null, { role, rows, shared, original }));
  context.questions.push({
    kind: 'sheet',
    sheet,
    word: '',
    column: null,
    rows,
    firstRows: [table.bodyTop + 1],
    sheets: [sheet],
    choices: [
      { value: 'copy', label: '副本' },
      { value: role, label: ROLE_NAMES[role] },
    ],
    suggested: 'copy',
  });
}

function keepOnly<T>(list: T[], isKept: (each: T) => boolean): void {
  let kept = 0;
  for (const each of list) if (isKept(each)) list[kept++] = each;
  list.length = kept;
}
