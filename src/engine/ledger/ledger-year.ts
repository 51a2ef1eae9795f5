// Which year a ledger is about when nobody says (the latest that a row, a sheet name or a title states),
// and how far its rows go in a year.
import { isBlank, textOf, type CellValue } from '../basis/cells';
import { type Month, monthOfDay } from '../basis/calendar';
import { bodyOf, identityOf, indexOf, isNoRow, type TableSource } from './read-context';
import { statedYear } from './read-date';
import { withDigits, yearInText } from './read-period';
import type { SheetView } from './sheet-view';
import { titlesAbove } from './titles';
import { RECORD_BLANK, RECORD_REJECTED, type AssessmentColumns, type EventColumns, type Ledger } from './types';

/** Lines of a cover that are looked at. */
const COVER_LINES = 4;

/** The latest year of the event and assessment rows, the sheet names and the titles; `null` when none states any. */
export function latestYear(sources: readonly TableSource[], views: readonly SheetView[]): number | null {
  let latest = 0;
  for (const source of sources) {
    const { role, sheet } = source.table;
    if (role === 'redemptions' || role === 'decisions') continue;
    latest = Math.max(latest, yearInText(sheet) ?? 0, ...yearsInTitle(source.title));
    if (role === 'events' || role === 'assessment') latest = latestRowYear(source, latest);
  }
  const withTables = new Set(sources.map(({ view }) => view.table));
  for (const view of views) {
    // A cover: its name and first lines are titles, whatever else the sheet holds.
    if (!view.table.generated && !withTables.has(view.table)) latest = Math.max(latest, yearInText(view.table.sheet) ?? 0, ...yearsOnCover(view));
  }
  return latest === 0 ? null : latest;
}

function latestRowYear(source: TableSource, known: number): number {
  const columns = [indexOf(source, 'date'), indexOf(source, 'period'), indexOf(source, 'period-year')].filter((index) => index >= 0);
  const { first, last } = bodyOf(source);
  const identity = identityOf(source);
  const date1904 = source.view.table.date1904 ?? false;
  const seen = new Set<CellValue>();
  let latest = known;
  for (let at = first; at <= last; at++) {
    const row = source.view.rows[at];
    for (const column of columns) {
      const cell = row?.[column];
      if (isBlank(cell)) continue;
      if (typeof cell === 'string') {
        if (seen.has(cell)) continue;
        seen.add(cell);
      }
      const year = Math.max(statedYear(cell, date1904), source.table.role === 'assessment' ? (yearInText(textOf(cell)) ?? 0) : 0);
      // Notes and totals are asked about only when they would change the answer.
      if (year > latest && !isNoRow(row, identity)) latest = year;
    }
  }
  return latest;
}

// `2022年3月基础分评定表`, `2022年度…台账`; a bare year is a title only with 年 behind it.
function yearsInTitle(title: string): readonly number[] {
  return title.split(' ').flatMap((line) => [...withDigits(line).matchAll(/(?<!\d)(20\d\d)\s*年/gu)].map((match) => Number(match[1])));
}

// A line that is nothing but a month or a day says when the cover was made.
function yearsOnCover(view: SheetView): readonly number[] {
  const lines = titlesAbove(view, Math.min(view.rows.length, COVER_LINES)).split(' ');
  return lines.filter((line) => !/^20\d\d年\d{1,2}月(?:\d{1,2}日)?$/u.test(withDigits(line))).flatMap(yearsInTitle);
}

/** The months of the ledger's earliest row and of the latest one in `year`: voided rows and rows in error decide neither. */
export function monthsOf(events: EventColumns, assessment: AssessmentColumns, year: number): { firstMonth: Month | null; lastMonthOfYear: Month | null } {
  let first = Infinity;
  let last = -Infinity;
  for (let at = 0; at < events.length; at++) {
    if (events.voided[at] === 1) continue;
    const month = monthOfDay(events.day[at]);
    if (month < first) first = month;
    if (month > last && month < (year + 1) * 12) last = month;
  }
  for (let record = 0; record < assessment.length; record++) {
    if (assessment.state[record] === RECORD_BLANK || assessment.state[record] === RECORD_REJECTED) continue;
    const begin = assessment.first[record];
    const end = begin + assessment.months[record] - 1;
    if (begin < first) first = begin;
    if (end > last && end < (year + 1) * 12) last = end;
  }
  return { firstMonth: first === Infinity ? null : (first as Month), lastMonthOfYear: last < year * 12 ? null : (last as Month) };
}

/** The same rows looked at from another year; dates that name no year stay in the year they were read for. */
export function ledgerOfYear(ledger: Ledger, year: number): Ledger {
  return year === ledger.year ? ledger : { ...ledger, year, ...monthsOf(ledger.events, ledger.assessment, year) };
}
