// Lists beside surer tables of their kind (公示, 公告, 汇总): what they hold and what the ledger was read from enter;
// for each leaves how many of its rows stand nowhere else. One that says again what is read is a summary;
// any other is an error.
import { monthOfDay } from '../../basis/calendar';
import { firstMonthOfYear } from '../../scheme/plan-year';
import { readAssessment } from '../assessment/read-assessment';
import { readEvents } from '../events/read-events';
import { readRedemptions } from '../rows/read-redemptions';
import type { ReadContext, TableSource } from '../rows/read-context';
import { StatusWords } from '../rows/statuses-met';
import { columnOf } from '../tables/classify-columns';
import { GUESSED, UNSURE } from '../tables/table-role';
import { RECORD_BLANK, type AssessmentColumns, type EventColumns, type Redemption } from '../types';
import { AssessedBefore } from './assessed-before';

/** What a list not read holds: rows in all, those that stand nowhere else, and the sheet that has most of the others
 * ('' for none). */
export type PostedList = { readonly rows: number; readonly alone: number; readonly original: string };

/** What the surer tables say. */
export type ReadSoFar = {
  readonly events: EventColumns;
  readonly assessment: AssessmentColumns;
  readonly redemptions: readonly Redemption[];
};

/** By table number: the lists of `sources` that were set aside for surer tables. */
export function postedLists(
  sources: readonly TableSource[],
  chosen: readonly TableSource[],
  read: ReadSoFar,
  context: ReadContext,
): ReadonlyMap<number, PostedList> {
  const lists = sources.filter((source) => isPosted(source) && !chosen.includes(source));
  if (lists.length === 0) return new Map();
  const sheets = new Map(sources.map(({ number, table }) => [number, table.sheet]));
  const [said, assessed] = [saidBy(read), new AssessedBefore(read.assessment)];
  return new Map(lists.map((source) => [source.number, compare(source, { said, assessed, sheets }, context)]));
}

function isPosted({ table: { confidence, role } }: TableSource): boolean {
  return (
    confidence > GUESSED &&
    confidence <= UNSURE &&
    (role === 'events' || role === 'redemptions' || role === 'assessment')
  );
}

type Known = {
  readonly said: ReadonlyMap<string, Said>;
  readonly assessed: AssessedBefore;
  readonly sheets: ReadonlyMap<number, string>;
};

/** How much of a thing is said, and by which table first. */
type Said = { amount: number; readonly table: number };
/** One thing that a row says; `keys`: the same with its month and without. */
type Saying = {
  readonly key: (byMonth: boolean) => string;
  readonly amount: number;
  readonly table: number;
  readonly row: number;
};

function compare(given: TableSource, { said, assessed, sheets }: Known, context: ReadContext): PostedList {
  const source = withYear(given, context);
  const own: ReadContext = {
    ...context,
    problems: [],
    faults: [],
    questions: [],
    redeemed: [],
    copies: new Set(),
    rowsRead: [],
    rowsAside: new Map(),
    rowsByPerson: new Map(),
    statuses: new StatusWords(context.answers.statuses),
  };
  own.rowsRead[source.number] = 0;
  const alone = new Set<number>();
  const met = new Map<string, number>();
  if (source.table.role === 'assessment') {
    const records = readAssessment([source], () => true, own);
    for (let at = 0; at < records.length; at++)
      if (records.state[at] !== RECORD_BLANK)
        count(records.row[at], assessed.tableOf(records, at, source), { alone, met, sheets });
  } else {
    const left = new Map<string, number>();
    for (const saying of sayingsIn(source, own))
      count(saying.row, tableOf(saying, { said, left, byMonth: namesMonths(source) }), { alone, met, sheets });
  }
  // What is wrong with a row here and in the register alike is reported there.
  const told = new Set(context.problems.map(({ code, value }) => `${code}/${value}`));
  for (const { severity, row, code, value } of own.problems)
    if (severity === 'error' && row !== null && (value === null || !told.has(`${code}/${value}`))) alone.add(row);
  const [[original] = ['']] = [...met].sort((a, b) => b[1] - a[1]);
  return { rows: Math.max(own.rowsRead[source.number], alone.size), alone: alone.size, original };
}

type Counted = {
  readonly alone: Set<number>;
  readonly met: Map<string, number>;
  readonly sheets: ReadonlyMap<number, string>;
};

function count(row: number, table: number, { alone, met, sheets }: Counted): void {
  const sheet = sheets.get(table);
  if (sheet === undefined) alone.add(row);
  else met.set(sheet, (met.get(sheet) ?? 0) + 1);
}

const NONE = -1;

/** The table that says it too; NONE where nothing, or less, is said. Takes it from what is `left` of that. */
function tableOf(
  { key, amount }: Saying,
  {
    said,
    left,
    byMonth,
  }: { readonly said: Known['said']; readonly left: Map<string, number>; readonly byMonth: boolean },
): number {
  const known = said.get(key(byMonth));
  const rest = (left.get(key(byMonth)) ?? known?.amount ?? 0) - amount;
  left.set(key(byMonth), rest);
  return known === undefined || rest < 0 ? NONE : known.table;
}

/** A list that says nothing of months is of any of them. */
function namesMonths({ table }: TableSource): boolean {
  return (
    columnOf(table.columns, 'date') !== undefined ||
    columnOf(table.columns, 'period') !== undefined ||
    table.period?.kind === 'month'
  );
}

function withYear(source: TableSource, { scheme, year }: ReadContext): TableSource {
  if (namesMonths(source) || source.table.period !== null) return source;
  return { ...source, table: { ...source.table, period: { kind: 'year', first: firstMonthOfYear(scheme, year) } } };
}

function sayingsIn(source: TableSource, context: ReadContext): readonly Saying[] {
  if (source.table.role === 'redemptions') return readRedemptions([source], context).flatMap(redemptionSayings);
  const { events } = readEvents([source], context);
  return [
    ...eventSayings(events, false),
    ...context.redeemed.flatMap(({ redemption }) => redemptionSayings(redemption)),
  ];
}

/** All that was read, with what each row says by its month and without, by name and without. */
function saidBy({ events, redemptions }: ReadSoFar): ReadonlyMap<string, Said> {
  const said = new Map<string, Said>();
  for (const { key, amount, table } of [...eventSayings(events, true), ...redemptions.flatMap(redemptionSayings)]) {
    for (const each of [key(true), key(false)]) {
      const known = said.get(each);
      if (known === undefined) said.set(each, { amount, table });
      else known.amount += amount;
    }
  }
  return said;
}

// Points typed for a free item are summed up in a list as counts are. Voided rows were posted before they were voided.
function eventSayings(
  { length, household, day, item, count: counts, points, name, voided, table, row, texts }: EventColumns,
  isRegister: boolean,
): readonly Saying[] {
  const sayings: Saying[] = [];
  for (let at = 0; at < length; at++) {
    if (!isRegister && voided[at] === 1) continue;
    const text = item[at] < 0 ? texts[name[at]] : '';
    const typed = points === null ? 0 : points[at];
    const amount = counts[at] * (typed === 0 ? 1 : typed);
    for (const named of text !== '' && isRegister ? [text, ''] : [text]) {
      const key = (byMonth: boolean): string =>
        `${household[at]}/${byMonth ? monthOfDay(day[at]) : ''}/${item[at]}/${named}`;
      sayings.push({ key, amount, table: table[at], row: row[at] });
    }
  }
  return sayings;
}

function redemptionSayings({ household, day, points, table, row }: Redemption): readonly Saying[] {
  return [
    {
      key: (byMonth) => `${household}/${byMonth && day !== null ? monthOfDay(day) : ''}/redeemed`,
      amount: points,
      table,
      row,
    },
  ];
}
