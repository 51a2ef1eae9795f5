// Cells of the clerk's own results → the places that can be compared, grouped by column:
// alike columns of alike sheets are one.
import { lastDayOf } from '../basis/calendar';
import type { Ledger, OwnFigure } from '../ledger/types';
import type { YearScores } from '../scoring/types';

/** One own figure: whose, of which months of the year (0..11, both inclusive), and what it says. */
export type OwnPlace = {
  readonly household: number;
  readonly from: number;
  readonly to: number;
  /** Months of the period as stated, 0 for none: the year so far. */
  readonly months: number;
  /** Micro. */
  readonly figure: number;
  readonly table: number;
  /** Index into the table's `ownFigures`. */
  readonly column: number;
  readonly row: number;
};

export type OwnGroup = { readonly of: OwnFigure; readonly places: readonly OwnPlace[] };

/** The places within the months that `scores` cover, in the order of tables and rows, group by group. */
export function ownGroups(ledger: Ledger, scores: YearScores): readonly OwnGroup[] {
  const cells = ledger.ownFigures;
  if (cells === null) return [];
  const groups = new Map<string, OwnPlace[]>();
  const keys = ledger.tables.map((table) => table.ownFigures.map((column) => keyOf(table, column)));
  const whole = isWhole(ledger, scores);
  for (let at = 0; at < cells.length; at++) {
    const household = cells.household[at];
    const months = cells.months[at];
    const from = months === 0 ? 0 : cells.first[at] - scores.first;
    const to = months === 0 ? 11 : from + months - 1;
    const last = scores.asOf - scores.first;
    if (scores.participates[household] === 0 || from < 0 || to > 11 || from > last || (to > last && !whole)) continue;
    const key = keys[cells.table[at]][cells.column[at]];
    const place = {
      household,
      from,
      to: Math.min(to, last),
      months,
      figure: cells.figure[at],
      table: cells.table[at],
      column: cells.column[at],
      row: cells.row[at],
    };
    const group = groups.get(key);
    if (group === undefined) groups.set(key, [place]);
    else group.push(place);
  }
  return [...groups.values()].map((places) => ({
    of: ledger.tables[places[0].table].ownFigures[places[0].column].of,
    places,
  }));
}

// What is of the year, or of months beyond asOf, is compared only where the scores cover all that the ledger holds.
function isWhole({ year, lastMonthOfYear, events }: Ledger, scores: YearScores): boolean {
  if (year !== scores.year || lastMonthOfYear !== scores.asOf) return false;
  const end = lastDayOf(scores.first + 11);
  return !events.day.some((day) => day > end);
}

/** Month sheets have one header, which names no month or each its own. */
function keyOf(table: Ledger['tables'][number], column: Ledger['tables'][number]['ownFigures'][number]): string {
  const headers = [...table.columns, ...table.ownFigures].map(({ header }) => withoutPeriod(header)).join('|');
  return `${table.role} ${headers} ${table.unreadHeaders.length} ${column.of} ${withoutPeriod(column.header)}`;
}

function withoutPeriod(header: string): string {
  return header.replace(/[\s\d〇零一二三四五六七八九十年月份第季度]+/gu, '');
}
