// 所属月份 beside 日期: a row written down later than the month it belongs to. The row's own day and that cell enter; the day
// that it counts on leaves.
import { isBlank, type CellValue } from '../../basis/cells';
import { lastDayOf, type Month, monthOfDay } from '../../basis/calendar';
import { type DateReader, INVALID_DAY } from '../dates/read-date';
import { periodOfCell, yearInText } from '../dates/read-period';
import type { PlanYears } from '../../scheme/plan-year';
import { headerKey } from '../tables/header-words';
import type { FoundColumn } from '../types';

/** Headers that say in which month a row counts, whenever it was written down. 月份 alone may be the month of the date. */
const COUNTS_IN = /^(?:所属|归属|计入|记入|更正|补录)(?:的)?(?:月份|月度|月)$/u;

/** A row cannot count in a month after its date, so this many months later are a slip; further ones are of the year before. */
const MOST_LATER = 2;
const YEAR = 12;

/** `later`: a month after the row's date. */
export type CountingMonthFault = 'later' | 'unreadable';

export function isCountingMonth(column: FoundColumn | undefined): boolean {
  return column !== undefined && COUNTS_IN.test(headerKey(column.header));
}

/** The column 所属月份 of one table. */
export class CountingMonth {
  constructor(
    private readonly index: number,
    private readonly given: {
      readonly plan: PlanYears;
      readonly year: number;
      readonly dates: DateReader;
      readonly date1904: boolean;
    },
  ) {}

  /** The day that a row of `day` counts on: its own, or the last of the month that the cell names; INVALID_DAY where it
   * cannot count in that month. What is no day stays so. */
  dayOf(row: readonly CellValue[], day: number): number {
    const month = day > 0 ? this.monthOf(row, day) : null;
    if (month === null || month === monthOfDay(day)) return day;
    return typeof month === 'string' ? INVALID_DAY : lastDayOf(month);
  }

  /** What is wrong with the cell beside a date that can be read, or `null`. */
  faultOf(row: readonly CellValue[], date: CellValue | undefined): CountingMonthFault | null {
    const day = this.given.dates.day(date, this.given.date1904);
    const month = day > 0 ? this.monthOf(row, day) : null;
    return typeof month === 'string' ? month : null;
  }

  private monthOf(row: readonly CellValue[], day: number): Month | CountingMonthFault | null {
    const cell = row[this.index];
    if (isBlank(cell)) return null;
    const named = periodOfCell(cell, 'month', this.given);
    if (named === null) return null;
    if (named === undefined) return 'unreadable';
    const own = monthOfDay(day);
    const month = statesYear(cell) ? named : nearest(named, own);
    return month > own ? 'later' : month;
  }
}

/** 12 beside a day of January is the December before. */
function nearest(named: Month, own: Month): Month {
  const ahead = (((named - own) % YEAR) + YEAR) % YEAR;
  return (own + (ahead > MOST_LATER ? ahead - YEAR : ahead)) as Month;
}

function statesYear(cell: CellValue): boolean {
  return typeof cell === 'string' ? yearInText(cell) !== null : typeof cell === 'number' && cell > YEAR;
}
