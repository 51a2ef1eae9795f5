// Days and months as whole numbers, without any clock: the ledger's own dates are Excel serials,
// so a day *is* the serial of the 1900 system.

/** A calendar day: the whole Excel serial of the 1900 system. 44621 is 2022-03-01. */
export type LocalDate = number & { readonly __brand: 'LocalDate' };

/** A calendar month: year × 12 + (month − 1). */
export type Month = number & { readonly __brand: 'Month' };

/** The serials that count as dates: 2000-01-01 to 2099-12-31. */
export const FIRST_DAY = 36526 as LocalDate;
export const LAST_DAY = 73050 as LocalDate;
/** How many days later a workbook that counts from 1904 begins: its serials are smaller by so much. */
export const DAYS_TO_1904 = 1462;

const UNIX_EPOCH_SERIAL = 25569;

/** The month of `year` and `month` (1..12). */
export function monthOf(year: number, month: number): Month {
  return (year * 12 + month - 1) as Month;
}

/** The month so many after this one, before it for a number below 0. */
export function monthsLater(month: Month, months: number): Month {
  return (month + months) as Month;
}

export function yearOfMonth(month: Month | number): number {
  return Math.floor(month / 12);
}

/** 1..12 */
export function monthOfYear(month: Month | number): number {
  return (month % 12) + 1;
}

/** The day, or `null` when there is no such day (2022-02-30) or it is outside 2000..2099. */
export function dayOf(year: number, month: number, day: number): LocalDate | null {
  if (!(month >= 1 && month <= 12 && day >= 1 && day <= daysInMonth(year, month))) return null;
  const serial = serialOf(year, month, day);
  return serial >= FIRST_DAY && serial <= LAST_DAY ? (serial as LocalDate) : null;
}

export function daysInMonth(year: number, month: number): number {
  if (month === 2) return year % 4 === 0 && (year % 100 !== 0 || year % 400 === 0) ? 29 : 28;
  return month === 4 || month === 6 || month === 9 || month === 11 ? 30 : 31;
}

export function firstDayOf(month: Month | number): LocalDate {
  return serialOf(yearOfMonth(month), monthOfYear(month), 1) as LocalDate;
}

export function lastDayOf(month: Month | number): LocalDate {
  return (firstDayOf(month + 1) - 1) as LocalDate;
}

/** The same day so many months later, the month's last where it has no such day, as a figure that orders days. */
export function orderMonthsLater(day: LocalDate | number, months: number): number {
  const { day: ofMonth } = partsOfDay(day);
  const month = monthOfDay(day) + months;
  return month * 32 + Math.min(ofMonth, daysInMonth(yearOfMonth(month), monthOfYear(month)));
}

/** The month that a day of 2000..2099 lies in; one array look-up. */
export function monthOfDay(day: LocalDate | number): Month {
  monthTable ??= buildMonthTable();
  return monthTable[day - FIRST_DAY] as Month;
}

/** `{year, month, day}` of a day, month and day from 1. */
export function partsOfDay(day: LocalDate | number): { year: number; month: number; day: number } {
  const month = monthOfDay(day);
  return { year: yearOfMonth(month), month: monthOfYear(month), day: day - firstDayOf(month) + 1 };
}

/** `2022-03` */
export function formatMonth(month: Month | number): string {
  return `${yearOfMonth(month)}-${twoDigits(monthOfYear(month))}`;
}

/** `2022-03-05` */
export function formatDay(day: LocalDate | number): string {
  const parts = partsOfDay(day);
  return `${parts.year}-${twoDigits(parts.month)}-${twoDigits(parts.day)}`;
}

/** Reads `2022-03` exactly; `null` for anything else. */
export function parseMonth(text: string): Month | null {
  const match = /^(\d{4})-(\d{2})$/.exec(text);
  if (!match) return null;
  const month = Number(match[2]);
  return month >= 1 && month <= 12 ? monthOf(Number(match[1]), month) : null;
}

/** Reads `2022-03-05` exactly; `null` for anything else and for days that do not exist. */
export function parseDay(text: string): LocalDate | null {
  const match = /^(\d{4})-(\d{2})-(\d{2})$/.exec(text);
  return match ? dayOf(Number(match[1]), Number(match[2]), Number(match[3])) : null;
}

let monthTable: Uint16Array | undefined;

function buildMonthTable(): Uint16Array {
  const table = new Uint16Array(LAST_DAY - FIRST_DAY + 1);
  let at = 0;
  for (let month = monthOf(2000, 1); at < table.length; month = (month + 1) as Month) {
    const next = Math.min(at + daysInMonth(yearOfMonth(month), monthOfYear(month)), table.length);
    table.fill(month, at, next);
    at = next;
  }
  return table;
}

// Days since 1970-01-01 of the proleptic Gregorian calendar (Howard Hinnant, “days_from_civil”).
function serialOf(year: number, month: number, day: number): number {
  const y = month <= 2 ? year - 1 : year;
  const era = Math.floor(y / 400);
  const yearOfEra = y - era * 400;
  const dayOfYear = Math.floor((153 * (month + (month > 2 ? -3 : 9)) + 2) / 5) + day - 1;
  const dayOfEra = yearOfEra * 365 + Math.floor(yearOfEra / 4) - Math.floor(yearOfEra / 100) + dayOfYear;
  return era * 146097 + dayOfEra - 719468 + UNIX_EPOCH_SERIAL;
}

function twoDigits(value: number): string {
  return value < 10 ? `0${value}` : String(value);
}
