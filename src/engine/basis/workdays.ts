// A day → whether people work on it in China: weekends, the days off and the make-up working days that the State Council
// announces each year (calendars/china.json), and over them what the village's own sheet 节假日 says.
import announced from '../../../calendars/china.json';
import { dayOf, type LocalDate, partsOfDay } from './calendar';

/** `off`: `1001-1007 国庆节`, `0405 清明节`; `work`: `1008`. Months and days of the year that the entry stands under. */
export type AnnouncedYear = { readonly off: readonly string[]; readonly work: readonly string[] };

/** What a person says of the days `first` to `last`, both inclusive. Of two that lie over each other the later counts. */
export type StatedDays = {
  readonly first: LocalDate;
  readonly last: LocalDate;
  readonly work: boolean;
  readonly name: string;
};

/** A day that was counted to. `certain`: false where the days off that it rests on are not announced yet: then it is
 * the earliest that it can be. */
export type CountedDay = { readonly day: LocalDate; readonly certain: boolean };

type Known = { readonly work: boolean; readonly name: string };

const SATURDAY = 0;
const SUNDAY = 1;
const NEW_YEAR = 101;
const NATIONAL_DAY = 1001;
/** Days that are off in every year by 全国年节及纪念日放假办法, month × 100 + day; the others go by the moon. */
const ALWAYS_OFF: readonly number[] = [NEW_YEAR, 501, 502, NATIONAL_DAY, 1002, 1003];
/** From this day of December on, the arrangement of the coming New Year may take in the days. */
const NEW_YEAR_REACHES = 1225;

/**
 * The working days of China. A year is known when its days are shipped, or when the village states its 1 January and
 * its 1 October. In any other year, and in the last week before one, weekends and the days that are off in every year
 * count as off, and nothing that rests on them is certain.
 */
export class WorkCalendar {
  private readonly stated = new Map<number, Known>();

  constructor(stated: readonly StatedDays[] = []) {
    for (const { first, last, work, name } of stated)
      for (let day: number = first; day <= last; day++) this.stated.set(day, { work, name });
  }

  isWorkday(day: LocalDate): boolean {
    const known = this.stated.get(day) ?? shipped().get(day);
    if (known) return known.work;
    if (isWeekend(day)) return false;
    const { year } = partsOfDay(day);
    return this.knowsYear(year) || !ALWAYS_OFF.includes(dayOfYear(day));
  }

  /** What the day off or the make-up day belongs to, as 国庆节; `null` for any other day. */
  nameOf(day: LocalDate): string | null {
    return (this.stated.get(day) ?? shipped().get(day))?.name ?? null;
  }

  /** Whether no announcement to come can change what is said of the day. */
  isCertain(day: LocalDate): boolean {
    if (this.stated.has(day)) return true;
    const { year } = partsOfDay(day);
    return this.knowsYear(year) && (dayOfYear(day) < NEW_YEAR_REACHES || this.knowsYear(year + 1));
  }

  /** The day itself when people work on it, else the next on which they do. */
  nextWorkday(day: LocalDate): CountedDay {
    let certain = this.isCertain(day);
    let next = day;
    while (!this.isWorkday(next)) {
      next = (next + 1) as LocalDate;
      certain &&= this.isCertain(next);
    }
    return { day: next, certain };
  }

  /**
   * The last day of a notice of `days` natural days, posted on `posted`: the day of posting does not count (民法典 201),
   * and a last day off moves to the next working day (民法典 203). It ends at 24:00.
   */
  noticeEnd(posted: LocalDate, days: number): CountedDay {
    return this.nextWorkday((posted + days) as LocalDate);
  }

  private knowsYear(year: number): boolean {
    return (
      announcedIn(year) !== undefined ||
      [NEW_YEAR, NATIONAL_DAY].every((day) => {
        const stated = dayOf(year, Math.floor(day / 100), day % 100);
        return stated !== null && this.stated.has(stated);
      })
    );
  }
}

/** The years whose days are shipped, first and last. */
export function shippedYears(): { readonly first: number; readonly last: number } {
  const years = Object.keys(announced).map(Number);
  return { first: Math.min(...years), last: Math.max(...years) };
}

function announcedIn(year: number): AnnouncedYear | undefined {
  return (announced as Readonly<Record<string, AnnouncedYear | undefined>>)[String(year)];
}

/** Serials of the 1900 system: 7 is a Saturday. */
function isWeekend(day: LocalDate): boolean {
  return day % 7 === SATURDAY || day % 7 === SUNDAY;
}

/** Month × 100 + day. */
function dayOfYear(date: LocalDate): number {
  const { month, day } = partsOfDay(date);
  return month * 100 + day;
}

let shippedDays: ReadonlyMap<number, Known> | undefined;

function shipped(): ReadonlyMap<number, Known> {
  shippedDays ??= new Map(Object.keys(announced).flatMap((year) => daysOfYear(Number(year))));
  return shippedDays;
}

function daysOfYear(year: number): readonly (readonly [number, Known])[] {
  const { off = [], work = [] } = announcedIn(year) ?? {};
  const days = new Map<number, Known>();
  for (const span of off) {
    const [range = '', name = ''] = span.split(' ');
    const [first = '', last = first] = range.split('-');
    for (let day: number = shippedDay(year, first); day <= shippedDay(year, last); day++)
      days.set(day, { work: false, name });
  }
  for (const day of work) days.set(shippedDay(year, day), { work: true, name: '' });
  return [...days];
}

function shippedDay(year: number, monthAndDay: string): LocalDate {
  const day = dayOf(year, Number(monthAndDay.slice(0, 2)), Number(monthAndDay.slice(2)));
  if (day === null) throw new Error(`calendars/china.json: no day ${monthAndDay} in ${year}`);
  return day;
}
