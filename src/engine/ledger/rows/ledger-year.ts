// Which year a ledger is about when nobody says (the latest that its rows, sheet names or titles state, but for lone
// rows), and how far its rows go in a year.
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
import { type EventColumns, type Ledger, RECORD_BLANK, RECORD_REJECTED } from '../types';

/** Lines of a cover that are looked at. */
const COVER_LINES = 4;

/** What a sheet without a table is about when it is a cover of the ledger; a roster that is one of the ledger's. */
const OF_THE_LEDGER = /积分|台账|加减分|评定|评比|评议|考评|文明户|星级|表彰|兑换/u;
const OF_HOUSEHOLDS = /花名册|名册|农户|村民|户主|党员|人员|名单|基本情况/u;

/** Rows of a year that may be slips of the pen, at most. */
const MOST_LONE = 3;
/** Of all rows: so few are lone wherever they stand. */
const FEW = 1 / 10;
/** Rows of other years for each row that stands between them. */
const LEAST_AROUND = 3;

/**
 * The latest of the plan's years that the event and assessment rows, the sheet names and the titles of the ledger's
 * tables state; `null` when none states any. Lone rows of a year state none, nor do sheets about something else.
 */
export function latestYear(
  sources: readonly TableSource[],
  views: readonly SheetView[],
  plan: PlanYears,
): number | null {
  const spoken = new Set<number>();
  const rows = new YearCounts();
  for (const source of sources) {
    const { role, sheet } = source.table;
    if (role === 'redemptions' || role === 'decisions') continue;
    const stated = [planYearInText(sheet, plan) ?? 0, ...yearsInTitle(source.title, plan)].filter((year) => year > 0);
    if (role !== 'roster' || OF_HOUSEHOLDS.test(sheet + source.title) || OF_THE_LEDGER.test(sheet + source.title))
      stated.forEach((year) => spoken.add(year));
    if (role === 'events' || role === 'assessment') countYears(source, plan, rows, stated[0] ?? 0);
  }
  const covers = yearsOfCovers(sources, views, plan);
  const years = [
    ...spoken,
    ...covers.ofLedger,
    ...rows.years().filter((year) => spoken.has(year) || !rows.isLone(year)),
  ];
  const latest = Math.max(0, ...(years.length > 0 ? years : covers.ofOthers));
  return latest === 0 ? null : latest;
}

/** How many rows are of each year, and how many of them stand between rows of another. */
class YearCounts {
  private readonly counts = new Map<number, { rows: number; between: number }>();
  private total = 0;

  add(year: number, rows: number, between: number): void {
    const count = this.counts.get(year) ?? { rows: 0, between: 0 };
    this.counts.set(year, { rows: count.rows + rows, between: count.between + between });
    this.total += rows;
  }

  years(): readonly number[] {
    return [...this.counts.keys()];
  }

  isLone(year: number): boolean {
    const { rows, between } = this.counts.get(year) ?? { rows: 0, between: 0 };
    const others = this.total - rows;
    if (rows > MOST_LONE) return false;
    return rows <= this.total * FEW || (between === rows && others >= rows * LEAST_AROUND);
  }
}

/** Sheets without a table: their names and first lines are titles, whatever else they hold. */
function yearsOfCovers(
  sources: readonly TableSource[],
  views: readonly SheetView[],
  plan: PlanYears,
): Readonly<Record<'ofLedger' | 'ofOthers', readonly number[]>> {
  const withTables = new Set(sources.map(({ view }) => view.table));
  const [ofLedger, ofOthers]: [number[], number[]] = [[], []];
  for (const view of views) {
    if (view.table.generated || withTables.has(view.table)) continue;
    const { sheet } = view.table;
    const ours = OF_THE_LEDGER.test(sheet + titlesAbove(view, Math.min(view.rows.length, COVER_LINES)));
    (ours ? ofLedger : ofOthers).push(planYearInText(sheet, plan) ?? 0, ...yearsOnCover(view, plan));
  }
  return { ofLedger, ofOthers };
}

// Rows that state no year are of the year that the sheet's name or title states.
function countYears(source: TableSource, plan: PlanYears, counts: YearCounts, titled: number): void {
  const yearOf = yearReader(source, plan);
  const { first, last } = bodyOf(source);
  const identity = identityOf(source);
  const runs: { readonly year: number; rows: number }[] = [];
  for (let at = first; at <= last; at++) {
    const row = source.view.rows[at];
    if (row === undefined) continue;
    const year = yearOf(row) || titled;
    const run = runs[runs.length - 1];
    if (run?.year === year) run.rows++;
    // Notes and totals are asked about only where they would begin another year.
    else if (year > 0 && !isNoRow(row, identity)) runs.push({ year, rows: 1 });
  }
  runs.forEach(({ year, rows }, at) => {
    const enclosed = at > 0 && runs[at - 1].year === runs[at + 1]?.year;
    counts.add(year, rows, enclosed && rows <= MOST_LONE ? rows : 0);
  });
}

/** The plan's year that a row states; 0 for none. */
function yearReader(source: TableSource, plan: PlanYears): (row: readonly CellValue[]) => number {
  const [period, ofYear] = [indexOf(source, 'period'), indexOf(source, 'period-year')];
  const columns = [indexOf(source, 'date'), period, ofYear].filter((index) => index >= 0);
  // 年份 beside 月份 is the calendar's: only the two together tell a year of a plan that begins in another month.
  const calendar =
    plan.yearStart > 1 && period >= 0 && isCalendarYear(columnOf(source.table.columns, 'period-year')) ? ofYear : -1;
  const date1904 = source.view.table.date1904 ?? false;
  const known = new Map<string, number>();
  const read = (cell: CellValue): number =>
    statedYear(cell, date1904, plan) ||
    (source.table.role === 'assessment' ? (planYearInText(textOf(cell), plan) ?? 0) : 0);
  return (row) => {
    let latest = 0;
    for (const column of columns) {
      const own = row[column];
      if (isBlank(own)) continue;
      const cell = column === calendar ? `${textOf(own)}年${textOf(row[period] ?? null)}` : own;
      let year = typeof cell === 'string' ? known.get(cell) : undefined;
      if (year === undefined) {
        year = read(cell);
        if (typeof cell === 'string') known.set(cell, year);
      }
      if (year > latest) latest = year;
    }
    return latest;
  };
}

// `2022年3月基础分评定表`, `2022年度…台账`; a bare year is a title only with 年 behind it.
function yearsInTitle(title: string, plan: PlanYears): readonly number[] {
  return title
    .split(' ')
    .flatMap((line) =>
      [...withDigits(line).matchAll(/(?<!\d)20\d\d\s*年(?:(?!(?<!\d)20\d\d\s*年).)*/gu)].map(
        ([stated]) => planYearInText(stated, plan) ?? 0,
      ),
    );
}

// A line that is nothing but a month or a day says when the cover was made.
function yearsOnCover(view: SheetView, plan: PlanYears): readonly number[] {
  const lines = titlesAbove(view, Math.min(view.rows.length, COVER_LINES)).split(' ');
  return lines
    .filter((line) => !/^20\d\d年\d{1,2}月(?:\d{1,2}日)?$/u.test(withDigits(line)))
    .flatMap((line) => yearsInTitle(line, plan));
}

/**
 * The months of the ledger's earliest row and of the latest one in the plan's `year`: rows in error decide neither.
 * Voided rows show that the ledger was kept in their months: where they go on from the last one, or there are no
 * others.
 */
export function monthsOf(
  ledger: Pick<Ledger, 'events' | 'assessment'>,
  year: number,
  plan: PlanYears,
): { firstMonth: Month | null; lastMonthOfYear: Month | null } {
  const months = monthsOfRows(ledger, 0, year, plan);
  if (months.firstMonth === null) return monthsOfRows(ledger, 1, year, plan);
  return months.lastMonthOfYear === null
    ? months
    : { ...months, lastMonthOfYear: keptOnTo(ledger.events, months.lastMonthOfYear, lastMonthOfYear(plan, year)) };
}

// A row that was struck out in February after those of January: the ledger runs to February.
function keptOnTo({ length, day, voided }: EventColumns, last: Month, end: Month): Month {
  const months = new Set<number>();
  for (let at = 0; at < length; at++) if (voided[at] === 1) months.add(monthOfDay(day[at]));
  let month: number = last;
  while (month < end && months.has(month + 1)) month++;
  return month as Month;
}

function monthsOfRows(
  { events, assessment }: Pick<Ledger, 'events' | 'assessment'>,
  voided: 0 | 1,
  year: number,
  plan: PlanYears,
): ReturnType<typeof monthsOf> {
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
  return {
    firstMonth: first === Infinity ? null : (first as Month),
    lastMonthOfYear: last < firstMonthOfYear(plan, year) ? null : (last as Month),
  };
}

/** The same rows looked at from another year; dates that name no year stay in the year they were read for. What was said
 * of a year that nobody had asked for is said no more. */
export function ledgerOfYear(ledger: Ledger, year: number, plan: PlanYears): Ledger {
  if (year === ledger.year) return ledger;
  const problems = ledger.problems.filter(({ code }) => code !== 'later-rows-left-out');
  return { ...ledger, year, yearStated: true, problems, ...monthsOf(ledger, year, plan) };
}
