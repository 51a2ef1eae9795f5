// Event tables nearly all of whose rows stand in another one too → which of them are copies: a hidden 备份, a sheet (2).
import { problem } from '../../basis/problem';
import type { ReadContext, TableSource } from '../rows/read-context';
import type { EventColumns } from '../types';

/** Share of a table's rows, and their least number, that make it a copy of another. */
const NEARLY_ALL = 0.8;
const LEAST_ROWS = 3;

const COPY_NAME = /备份|副本|\(\d+\)|（\d+）|copy|旧|汇总|公示/iu;

/** 1 for every event of a table that is a copy. Each copy is one error, and its own rows' errors go with them. */
export function findCopies(events: EventColumns, sources: readonly TableSource[], context: ReadContext): Uint8Array {
  const dropped = new Uint8Array(events.length);
  const sheets = new Map(sources.map(({ number, table }) => [number, table.sheet]));
  if (new Set(sheets.values()).size < 2) return dropped;
  const rows = rowsBySheet(events, sheets);
  const kept = new Set(context.answers.sheets.map(({ sheet }) => sheet));
  for (const source of suspectsFirst(sources, rows)) {
    const { sheet } = source.table;
    const found = kept.has(sheet) ? null : originalOf(sheet, rows);
    // A person who says that one of two alike sheets counts knows of the other.
    if (found === null || kept.has(found.sheet)) continue;
    rows.delete(sheet);
    tell(source, found, context);
    for (let at = 0; at < events.length; at++) if (sheets.get(events.table[at]) === sheet) dropped[at] = 1;
  }
  return dropped;
}

/** How often a sheet has a row, by household, day, item, count and text. */
type Rows = { count: number; readonly byKey: Map<string, number> };
type Original = { readonly sheet: string; readonly rows: number; readonly shared: number };

function rowsBySheet(events: EventColumns, sheets: ReadonlyMap<number, string>): Map<string, Rows> {
  const rows = new Map<string, Rows>();
  for (let at = 0; at < events.length; at++) {
    const sheet = sheets.get(events.table[at]) ?? '';
    const own = rows.get(sheet) ?? { count: 0, byKey: new Map<string, number>() };
    rows.set(sheet, own);
    const key = `${events.household[at]}/${events.day[at]}/${events.item[at]}/${events.count[at]}/${events.name[at]}`;
    own.byKey.set(key, (own.byKey.get(key) ?? 0) + 1);
    own.count++;
  }
  return rows;
}

/** Hidden sheets first, then those whose name says so, then the shorter, then the later. */
function suspectsFirst(sources: readonly TableSource[], rows: ReadonlyMap<string, Rows>): readonly TableSource[] {
  const rank = ({ table: { hidden, sheet } }: TableSource): number => (hidden ? 0 : COPY_NAME.test(sheet) ? 1 : 2);
  const length = ({ table: { sheet } }: TableSource): number => rows.get(sheet)?.count ?? 0;
  return [...sources].sort((a, b) => rank(a) - rank(b) || length(a) - length(b) || b.number - a.number);
}

/** The sheet that has nearly all rows of `sheet`; `null` when none has. */
function originalOf(sheet: string, rows: ReadonlyMap<string, Rows>): Original | null {
  const own = rows.get(sheet);
  if (own === undefined || own.count < LEAST_ROWS) return null;
  for (const [other, { byKey }] of rows) {
    if (other === sheet) continue;
    let shared = 0;
    for (const [key, count] of own.byKey) shared += Math.min(count, byKey.get(key) ?? 0);
    if (shared >= own.count * NEARLY_ALL) return { sheet: other, rows: own.count, shared };
  }
  return null;
}

// What was wrong with single rows of a copy is wrong with the original's, and is told there.
function tell({ table, number }: TableSource, { sheet: original, rows, shared }: Original, context: ReadContext): void {
  const isOfCopy = (each: { readonly sheet: string | null; readonly row: number | null }): boolean => each.sheet === table.sheet && each.row !== null;
  const others = context.problems.filter((each) => !isOfCopy(each));
  context.problems.splice(0, context.problems.length, ...others, problem('sheet-copy', { sheet: table.sheet }, null, { role: 'events', rows, shared, original }));
  const faults = context.faults.filter((fault) => !isOfCopy(fault.problem));
  context.faults.splice(0, context.faults.length, ...faults);
  context.copies.add(number);
  context.rowsRead[number] = 0;
  context.questions.push({
    kind: 'sheet', sheet: table.sheet, word: '', column: null, rows, firstRows: [table.bodyTop + 1], sheets: [table.sheet],
    choices: [{ value: 'copy', label: '副本' }, { value: 'events', label: '加减分登记' }], suggested: 'copy',
  });
}
