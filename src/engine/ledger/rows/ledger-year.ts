// Which year a ledger is about when nobody says (the latest that a row, a sheet name or a title states),
// and how far its rows go in a year.
import { isBlank, textOf, type CellValue } from '../../basis/cells';
import { type Month, monthOfDay } from '../../basis/calendar';
import { firstMonthOfYear, lastMonthOfYear, type PlanYears } from '../../scheme/plan-year';
import { isCalendarYear } from '../assessment/assessment-layout';
import { columnOf } from '../tables/classify-columns';
import { bodyOf, identityOf, indexOf, isNoRow, type TableSource } from './read-context';
import { statedYear } from '../dates/read-date';
import { planYearInText, withDigits } from '../dates/read-period';
import type { SheetView } from '../sheet-view';
import { titlesAbove } from '../tables/titles';
import { RECORD_BLANK, RECORD_REJECTED, type Ledger } from '../types';

/** Lines of a cover that are looked at. */
const COVER_LINES = 4;

/** The latest of the plan's years that the event and assessment rows, the sheet names and the titles state; `null` when none states any. */
export function latestYear(sources: readonly TableSource[], views: readonly SheetView[], plan: PlanYears): number | null {
  let latest = 0;
  for (const source of sources) {
    const { role, sheet } = source.table;
    if (role === 'redemptions' || role === 'decisions') continue;
    latest = Math.max(latest, planYearInText(sheet, plan) ?? 0, ...yearsInTitle(source.title, plan));
    if (role === 'events' || role === 'assessment') latest = latestRowYear(source, plan, latest);
  }
  const withTables = new Set(sources.map(({ view }) => view.table));
  for (const view of views) {
    // A cover: its name and first lines are titles, whatever else the sheet holds.
    if (!view.table.generated && !withTables.has(view.table)) latest = Math.max(latest, planYearInText(view.table.sheet, plan) ?? 0, ...yearsOnCover(view, plan));
  }
  return latest === 0 ? null : latest;
}

function latestRowYear(source: TableSource, plan: PlanYears, known: number): number {
  const [period, ofYear] = [indexOf(source, 'period'), indexOf(source, 'period-year')];
  const columns = [indexOf(source, 'date'), period, ofYear].filter((index) => index >= 0);
  // 年份 beside 月份 is the calendar's: only the two together tell a year of a plan that begins in another month.
  const calendar = plan.yearStart > 1 && period >= 0 && isCalendarYear(columnOf(source.table.columns, 'period-year')) ? ofYear : -1;
  const { first, last } = bodyOf(source);
  const identity = identityOf(source);
  const date1904 = source.view.table.date1904 ?? false;
  const seen = new Set<CellValue>();
  let latest = known;
  for (let at = first; at <= last; at++) {
    const row = source.view.rows[at];
    for (const column of columns) {
      const own = row?.[column];
      if (isBlank(own)) continue;
      const cell = column === calendar ? `${textOf(own)}年${textOf(row?.[period] ?? null)}` : own;
      if (typeof cell === 'string') {
        if (seen.has(cell)) continue;
        seen.add(cell);
      }
      const year = statedYear(cell, date1904, plan) || (source.table.role === 'assessment' ? (planYearInText(textOf(cell), plan) ?? 0) : 0);
      // Notes and totals are asked about only when they would change the answer.
      if (year > latest && !isNoRow(row, identity)) latest = year;
    }
  }
  return latest;
}

// `2022年3月基础分评定表`, `2022年度…台账`; a bare year is a title only with 年 behind it.
function yearsInTitle(title: string, plan: PlanYears): readonly number[] {
  return title.split(' ').flatMap((line) => [...withDigits(line).matchAll(/(?<!\d)20\d\d\s*年(?:(?!(?<!\d)20\d\d\s*年).)*/gu)].map(([stated]) => planYearInText(stated, plan) ?? 0));
}

// A line that is nothing but a month or a day says when the cover was made.
function yearsOnCover(view: SheetView, plan: PlanYears): readonly number[] {
  const lines = titlesAbove(view, Math.min(view.rows.length, COVER_LINES)).split(' ');
  return lines.filter((line) => !/^20\d\d年\d{1,2}月(?:\d{1,2}日)?$/u.test(withDigits(line))).flatMap((line) => yearsInTitle(line, plan));
}

/** The months of the ledger's earliest row and of the latest one in the plan's `year`: voided rows and rows in error decide neither, unless there are only voided ones. */
export function monthsOf(ledger: Pick<Ledger, 'events' | 'assessment'>, year: number, plan: PlanYears): { firstMonth: Month | null; lastMonthOfYear: Month | null } {
  const months = monthsOfRows(ledger, 0, year, plan);
  return months.firstMonth === null ? monthsOfRows(ledger, 1, year, plan) : months;
}

function monthsOfRows({ events, assessment }: Pick<Ledger, 'events' | 'assessment'>, voided: 0 | 1, year: number, plan: PlanYears): ReturnType<typeof monthsOf> {
  let first = Infinity;
  let last = -Infinity;
  const ends = lastMonthOfYear(plan, year);
  for (let at = 0; at < events.length; at++) {
    if (events.voided[at] !== voided) continue;
    const month = monthOfDay(events.day[at]);
    if (month < first) first = month;
    if (month > last && month <= ends) last = month;
  }
  for (let record = 0; record < assessment.length; record++) {
    if (assessment.state[record] === RECORD_BLANK || assessment.state[record] === RECORD_REJECTED) continue;
    const begin = assessment.first[record];
    const end = begin + assessment.months[record] - 1;
    if (begin < first) first = begin;
    if (end > last && end <= ends) last = end;
  }
  return { firstMonth: first === Infinity ? null : (first as Month), lastMonthOfYear: last < firstMonthOfYear(plan, year) ? null : (last as Month) };
}

/** The same rows looked at from another year; dates that name no year stay in the year they were read for. */
export function ledgerOfYear(ledger: Ledger, year: number, plan: PlanYears): Ledger {
  return year === ledger.year ? ledger : { ...ledger, year, yearStated: true, ...monthsOf(ledger, year, plan) };
}
