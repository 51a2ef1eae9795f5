// Which year a ledger is about when nobody says (the latest that a row, a sheet name or a title states),
// and how far its rows go in a year.
import { isBlank, textOf, type CellValue } from '../basis/cells';
import { type Month, monthOfDay } from '../basis/calendar';
import { bodyOf, identityOf, indexOf, isNoRow, type TableSource } from './read-context';
import { yearInText } from './read-period';
import { statedYear } from './read-date';
import { titleOf } from './find-tables';
import type { SheetView } from './sheet-view';
import { RECORD_BLANK, RECORD_REJECTED, type AssessmentColumns, type EventColumns, type Ledger } from './types';

/** The latest year of the event and assessment rows, the sheet names and the titles; `null` when none states any. */
export function latestYear(sources: readonly TableSource[], views: readonly SheetView[]): number | null {
  let latest = 0;
  for (const source of sources) {
    const { role } = source.table;
    if (role === 'events' || role === 'assessment') latest = Math.max(latest, latestRowYear(source, latest));
    const titled = yearInTitle(titleOf(source.view, source.table.headerTop - source.view.top));
    if (titled !== null && role !== 'redemptions' && role !== 'decisions') latest = Math.max(latest, titled);
  }
  for (const view of views) {
    if (view.table.generated || sources.some((source) => source.view === view)) continue;
    // A cover: its name and first lines are titles, whatever else the sheet holds.
    const titled = yearInTitle(titleOf(view, Math.min(view.rows.length, 4)));
    if (titled !== null) latest = Math.max(latest, titled);
  }
  return latest === 0 ? null : latest;
}

function latestRowYear(source: TableSource, known: number): number {
  const columns = [indexOf(source, 'date'), indexOf(source, 'period'), indexOf(source, 'period-year')].filter((index) => index >= 0);
  const { first, last } = bodyOf(source);
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
      if (year > latest && row && !isNoRow(row, source, identityOf(source))) latest = year;
    }
  }
  return latest;
}

// `2022年3月基础分评定表`, `2022年度…台账`; a bare year is a title only with 年 behind it.
function yearInTitle(title: string): number | null {
  const years = [...title.normalize('NFKC').matchAll(/(?<!\d)(20\d\d)\s*年/gu)].map((match) => Number(match[1]));
  return years.length === 0 ? null : Math.max(...years);
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
