// Problems that a row has with the time it counts in: before the start, after the household left, for an
// item that the plan of the month does not have. Over the whole ledger, whichever year and month is asked for.
import { formatMonth, monthOfDay } from '../basis/calendar';
import type { Month } from '../basis/calendar';
import type { Problem } from '../basis/problem';
import { problem } from '../basis/problem';
import { classBit, EVERYONE, isFor } from '../scheme/classes';
import type { FactsOf } from '../basis/problem-facts';
import { RECORD_BLANK, RECORD_REJECTED } from '../ledger/types';
import type { Ledger } from '../ledger/types';
import { MILLI } from '../basis/points';
import { NO_KIND } from './codes';
import type { CompiledScheme, VersionTables } from './compile';
import { tablesInForce } from './compile';
import { firstMonthOf, lastMonthOf, NEVER, participates } from './in-force';
import { nameOfTarget } from './missing';
import { namesOf, placeOfRow } from './places';
import { RepeatedItems } from './repeated-items';

/** At most one problem a row, the first of: item not in force, household not participating, outside the months in
 * force. Voided rows have none. */
export function checkRows(ledger: Ledger, compiled: CompiledScheme, start: Month): readonly Problem[] {
  const spans = new Spans(ledger, compiled, start);
  return [...checkEvents(ledger, spans), ...checkRecords(ledger, spans)];
}

const FIRST_MONTH = 2000 * 12;
const MONTHS = 100 * 12;

/** Months in force by household, and the version in force by month. */
class Spans {
  readonly first: Int32Array;
  readonly last: Int32Array;
  /** By month since FIRST_MONTH. */
  private readonly tables: readonly VersionTables[];

  constructor(
    ledger: Ledger,
    readonly compiled: CompiledScheme,
    start: Month,
  ) {
    const { households } = ledger.roster;
    this.first = new Int32Array(households.length);
    this.last = new Int32Array(households.length);
    households.forEach((household, index) => {
      this.first[index] = firstMonthOf(
        household,
        start,
        compiled.versions[compiled.versions.length - 1].rules,
        compiled.scheme,
      );
      this.last[index] = lastMonthOf(household);
    });
    this.tables =
      compiled.versions.length === 1
        ? compiled.versions
        : Array.from({ length: MONTHS }, (_, month) => tablesInForce(compiled, FIRST_MONTH + month));
  }

  tablesOf(month: number): VersionTables {
    return this.tables.length === 1 ? this.tables[0] : this.tables[month - FIRST_MONTH];
  }
}

function checkEvents(ledger: Ledger, spans: Spans): Problem[] {
  const { household, item, day, voided, length, count } = ledger.events;
  const repeats = RepeatedItems.of(spans.compiled);
  const optIn = spans.compiled.versions.some(({ rules }) => rules.participants.elderlyOptIn);
  const problems: Problem[] = [];
  for (let event = 0; event < length; event++) {
    if (voided[event] === 1) continue;
    const month = monthOfDay(day[event]);
    const who = household[event];
    const tables = spans.tablesOf(month);
    const known = item[event] >= 0 ? tables.kind[item[event]] !== NO_KIND : tables.rules.freeItems !== null;
    const outside = month < spans.first[who] || month > spans.last[who];
    const sound = known && !outside && !optIn && (item[event] < 0 || tables.classes[item[event]] === EVERYONE);
    const several = repeats !== null && count[event] > MILLI && repeats.has(tables, item[event]);
    if (sound && !several) continue;
    const found =
      (sound ? null : problemOfEvent(ledger, spans, event, { known, outside })) ??
      (several ? repeatedCount(ledger, spans, event) : null);
    if (found !== null) problems.push(found);
  }
  return problems;
}

type Finding = { readonly known: boolean; readonly outside: boolean };

function problemOfEvent(ledger: Ledger, spans: Spans, event: number, { known, outside }: Finding): Problem | null {
  const { household, item, day, table, row, name, texts } = ledger.events;
  const who = household[event];
  const month = monthOfDay(day[event]);
  if (!known) {
    const facts = {
      item: item[event] >= 0 ? itemName(spans.compiled, item[event]) : texts[name[event]],
      month: formatMonth(month),
      ...itemSpan(spans.compiled, item[event]),
    };
    return problem(
      'item-not-in-force',
      placeOfRow(ledger, table[event], row[event], 'item'),
      null,
      facts satisfies FactsOf<'item-not-in-force'>,
    );
  }
  if (!participates(ledger.roster.households[who], spans.tablesOf(month).rules)) {
    return notParticipating(ledger, who, { role: 'events', table: table[event], row: row[event] });
  }
  const bit = classBit(ledger.roster.households[who].earnerClass);
  if (!outside && item[event] >= 0 && !isFor(spans.tablesOf(month).classes[item[event]], bit))
    return otherClass(ledger, spans, event);
  const place = placeOfRow(ledger, table[event], row[event], 'date');
  return outside
    ? problem('outside-months-in-force', place, null, outsideFacts(ledger, spans, who, { role: 'events', month }))
    : null;
}

/** A row of several that counts as one: rows are what counts as repeated. */
function repeatedCount(ledger: Ledger, { compiled }: Spans, event: number): Problem {
  const { household, item, table, row, count } = ledger.events;
  const facts = {
    item: itemName(compiled, item[event]),
    ...namesOf(ledger.roster.households[household[event]]),
    count: count[event] / MILLI,
  };
  return problem(
    'repeated-count',
    placeOfRow(ledger, table[event], row[event], 'count'),
    null,
    facts satisfies FactsOf<'repeated-count'>,
  );
}

function otherClass(ledger: Ledger, { compiled }: Spans, event: number): Problem {
  const { household, item, table, row } = ledger.events;
  const facts = {
    item: itemName(compiled, item[event]),
    ...namesOf(ledger.roster.households[household[event]]),
    classes: compiled.scheme.items[item[event]].for,
  };
  return problem(
    'other-class',
    placeOfRow(ledger, table[event], row[event], 'item'),
    null,
    facts satisfies FactsOf<'other-class'>,
  );
}

function checkRecords(ledger: Ledger, spans: Spans): Problem[] {
  const { order, state } = ledger.assessment;
  const problems: Problem[] = [];
  // `order` leaves out second figures: they have their error already, and one error silences a row's warnings.
  for (const record of order) {
    if (state[record] === RECORD_BLANK || state[record] === RECORD_REJECTED) continue;
    const found = problemOfRecord(ledger, spans, record);
    if (found !== null) problems.push(found);
  }
  return problems;
}

function problemOfRecord(ledger: Ledger, spans: Spans, record: number): Problem | null {
  const { household, first, months, table, row, firstFigure, figures } = ledger.assessment;
  const who = household[record];
  const last = first[record] + months[record] - 1;
  const tables = spans.tablesOf(last);
  for (let figure = firstFigure[record]; figure < firstFigure[record + 1]; figure++) {
    if (tables.targetMonths[figures.target[figure]] === months[record]) continue;
    const place = {
      ...placeOfRow(ledger, table[record], row[record], 'period'),
      columnIndex: figures.column[figure],
      column: null,
    };
    const facts = {
      item: nameOfTarget(spans.compiled.scheme.baseTargets[figures.target[figure]]),
      month: formatMonth(last),
    };
    return problem('item-not-in-force', place, null, facts satisfies FactsOf<'item-not-in-force'>);
  }
  if (!participates(ledger.roster.households[who], tables.rules)) {
    return notParticipating(ledger, who, { role: 'assessment', table: table[record], row: row[record] });
  }
  if (last >= spans.first[who] && first[record] <= spans.last[who]) return null;
  const place = placeOfRow(ledger, table[record], row[record], 'period');
  return problem(
    'outside-months-in-force',
    place,
    null,
    outsideFacts(ledger, spans, who, { role: 'assessment', month: first[record] }),
  );
}

function notParticipating(
  ledger: Ledger,
  who: number,
  at: { readonly role: string; readonly table: number; readonly row: number },
): Problem {
  const facts = { role: at.role, ...namesOf(ledger.roster.households[who]) } satisfies FactsOf<'not-participating'>;
  return problem('not-participating', placeOfRow(ledger, at.table, at.row, 'household-id'), null, facts);
}

function outsideFacts(
  ledger: Ledger,
  spans: Spans,
  who: number,
  at: { readonly role: string; readonly month: number },
): FactsOf<'outside-months-in-force'> {
  const bounds = {
    from: formatMonth(spans.first[who]),
    ...(spans.last[who] === NEVER ? {} : { to: formatMonth(spans.last[who]) }),
  };
  return { role: at.role, ...namesOf(ledger.roster.households[who]), month: formatMonth(at.month), ...bounds };
}

/** First and last month that the item is in force, as far as versions bound it. */
function itemSpan(compiled: CompiledScheme, item: number): { from?: string; to?: string } {
  const has = compiled.versions.map((tables) =>
    item >= 0 ? tables.kind[item] !== NO_KIND : tables.rules.freeItems !== null,
  );
  const from = compiled.scheme.versions[has.indexOf(true)]?.from ?? null;
  const next = compiled.scheme.versions[has.lastIndexOf(true) + 1]?.from ?? null;
  return {
    ...(from === null ? {} : { from: formatMonth(from) }),
    ...(next === null ? {} : { to: formatMonth(next - 1) }),
  };
}

function itemName(compiled: CompiledScheme, item: number): string {
  const { id, name } = compiled.scheme.items[item];
  return `${id} ${name}`;
}
