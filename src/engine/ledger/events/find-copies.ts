// Event tables nearly all of whose rows stand in another one too → which of them are copies: a hidden 备份, a sheet (2).
import { problem } from '../../basis/problem';
import type { ReadContext, TableSource } from '../rows/read-context';
import { SETTINGS_SHEET } from '../tables/find-tables';
import type { EventColumns } from '../types';

/** Share of a table's rows, and their least number, that make it a copy of another. */
const NEARLY_ALL = 0.8;
const LEAST_ROWS = 3;

const COPY_NAME = /备份|副本|\(\d+\)|（\d+）|copy|旧|汇总|公示/iu;

/** 1 for every event of a table that is a copy. Each copy is one error, and its own rows' errors go with them. */
export function findCopies(events: EventColumns, sources: readonly TableSource[], context: ReadContext): Uint8Array {
  const dropped = new Uint8Array(events.length);
  const sheets = new Set(sources.map(({ table }) => table.sheet));
  if (sheets.size < 2) return dropped;
  const kept = new Set(context.answers.sheets.map(({ sheet }) => sheet));
  const copies = new Set<string>();
  for (const source of suspectsFirst(sources, events)) {
    const { sheet } = source.table;
    if (copies.has(sheet) || kept.has(sheet)) continue;
    const found = originalOf(sheet, copies, { events, sources });
    // A person who says that one of two alike sheets counts knows of the other.
    if (found === null || kept.has(found.sheet)) continue;
    copies.add(sheet);
    tell(source, found, context);
    for (let at = 0; at < events.length; at++) if (sheetOf(sources, events.table[at]) === sheet) dropped[at] = 1;
  }
  return dropped;
}

type Tables = { readonly events: EventColumns; readonly sources: readonly TableSource[] };
type Original = { readonly sheet: string; readonly rows: number; readonly shared: number };

function sheetOf(sources: readonly TableSource[], table: number): string {
  return sources.find(({ number }) => number === table)?.table.sheet ?? SETTINGS_SHEET;
}

/** Hidden sheets first, then those whose name says so, then the shorter, then the later. */
function suspectsFirst(sources: readonly TableSource[], { table }: EventColumns): readonly TableSource[] {
  const rows = new Map<number, number>();
  for (const number of table) rows.set(number, (rows.get(number) ?? 0) + 1);
  const rank = ({ table: { hidden, sheet } }: TableSource): number => (hidden ? 0 : COPY_NAME.test(sheet) ? 1 : 2);
  return [...sources].sort((a, b) => rank(a) - rank(b) || (rows.get(a.number) ?? 0) - (rows.get(b.number) ?? 0) || b.number - a.number);
}

/** The sheet that has nearly all rows of `sheet`; `null` when none has. Rows are told by household, day, item, count and text. */
function originalOf(sheet: string, copies: ReadonlySet<string>, { events, sources }: Tables): Original | null {
  const own = new Map<string, number>();
  const others = new Map<string, Map<string, number>>();
  let rows = 0;
  for (let at = 0; at < events.length; at++) {
    const of = sheetOf(sources, events.table[at]);
    if (copies.has(of)) continue;
    const key = `${events.household[at]}/${events.day[at]}/${events.item[at]}/${events.count[at]}/${events.name[at]}`;
    const counts = of === sheet ? own : (others.get(of) ?? others.set(of, new Map()).get(of) ?? own);
    counts.set(key, (counts.get(key) ?? 0) + 1);
    if (of === sheet) rows++;
  }
  if (rows < LEAST_ROWS) return null;
  for (const [other, counts] of others) {
    let shared = 0;
    for (const [key, count] of own) shared += Math.min(count, counts.get(key) ?? 0);
    if (shared >= rows * NEARLY_ALL) return { sheet: other, rows, shared };
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
