// Days and months of the second scorer as plain text: `2022-03-05` and `2022-03` sort as they follow.

export type DayText = string;
export type MonthText = string;

export function monthText(year: number, month: number): MonthText {
  return `${year}-${String(month).padStart(2, '0')}`;
}

export function monthOfDayText(day: DayText): MonthText {
  return day.slice(0, 7);
}

export function yearOfText(text: string): number {
  return Number(text.slice(0, 4));
}

/** 1..12 */
export function monthNumber(month: MonthText): number {
  return Number(month.slice(5, 7));
}

export function monthAfter(month: MonthText, by = 1): MonthText {
  const index = yearOfText(month) * 12 + monthNumber(month) - 1 + by;
  return monthText(Math.floor(index / 12), (index % 12) + 1);
}

export function lastDayOfMonth(month: MonthText): DayText {
  const number = monthNumber(month);
  const leap = yearOfText(month) % 4 === 0;
  const days = number === 2 ? (leap ? 29 : 28) : [4, 6, 9, 11].includes(number) ? 30 : 31;
  return `${month}-${days}`;
}

/** Every month from the first to the last, both included; none when the last comes before the first. */
export function monthsBetween(first: MonthText, last: MonthText): readonly MonthText[] {
  const months: MonthText[] = [];
  for (let month = first; month <= last; month = monthAfter(month)) months.push(month);
  return months;
}

export function latest(texts: readonly string[]): string | null {
  return texts.reduce<string | null>((found, text) => (found === null || text > found ? text : found), null);
}

export function earliest(texts: readonly string[]): string | null {
  return texts.reduce<string | null>((found, text) => (found === null || text < found ? text : found), null);
}
