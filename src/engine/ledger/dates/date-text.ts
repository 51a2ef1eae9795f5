// What a date text says: a text as clerks write it enters, year, month and day as far as it names them leave.
import { compact } from '../../basis/cells';
import { daysInMonth } from '../../basis/calendar';
import { chineseNumber } from '../../basis/spelt-figures';

/**
 * A date as written: `year` null for 3月5日, `month` null for `5日`, `day` null for a month alone.
 * `approximate`: its day stands for a span of days (3月上旬, 3月5日至7日, 国庆节, 一季度), of which it is the first.
 * `shortYear`: the year was written with two figures. `festival`: 春节, whose day depends on the year.
 */
export type DateParts = {
  readonly year: number | null;
  readonly month: number | null;
  readonly day: number | null;
  readonly approximate: boolean;
  readonly shortYear: boolean;
  readonly festival: boolean;
};

/** Longer texts are no dates, and are not searched. */
const LONGEST_DATE = 40;
const TIME_OF_DAY =
  /(?:[T\s]\s*|(?<=[日号]))(?:上午|下午)?\d{1,2}(?::\d{1,2}(?::\d{1,2}(?:\.\d+)?)?(?:\s*[AP]M)?|[时点](?:\d{1,2}分?)?(?:\d{1,2}秒)?)\s*Z?$/i;
const PART_OF_DAY = /(?:清晨|早晨|早上|凌晨|上午|中午|下午|傍晚|晚上|夜里)$/u;
const DAY_OF_WEEK = /[(,]?(?:星期|礼拜|周)[一二三四五六日天]\)?$/u;

/** Between the figures of a date: 2022-3-5, 2022、3、5, 2022。3。5. */
const BETWEEN = '[-/.、。,]';
const YEAR_MONTH_DAY = new RegExp(
  `^(\\d{4}|\\d{2})(?:年|${BETWEEN})(\\d{1,2})(?:月|${BETWEEN})(\\d{1,2})[日号]?$`,
  'u',
);
const YEAR_MONTH = /^(\d{4})[-/.年](\d{1,2})月?份?$/u;
const MONTH_DAY = new RegExp(`^()(\\d{1,2})(?:月|${BETWEEN})(\\d{1,2})[日号]?$`, 'u');
const MONTH = /^()(\d{1,2})月份?$/u;
const DAY = /^()()(\d{1,2})[日号]?$/u;
const WRITTEN_DATES = [YEAR_MONTH_DAY, YEAR_MONTH, MONTH_DAY, MONTH, DAY];

const SPACED_DATE = /^(\d{4})\s+(\d{1,2})\s+(\d{1,2})$/u;
const CHINESE_FIGURES = /([〇零○一二三四五六七八九十]+)(?=[年月日号])/gu;
const TENTHS: ReadonlyMap<string, number> = new Map([
  ['上旬', 1],
  ['初', 1],
  ['中旬', 11],
  ['中', 11],
  ['下旬', 21],
  ['底', 21],
  ['末', 21],
]);
const TENTH = /^(.*月)份?([上中下]旬|[初中底末])$/u;
const BETWEEN_DAYS = /至|到|[—–~]+/u;
const LEAP_YEAR = 2000;

/** Festivals that the calendar fixes, by month and day; 春节 moves. */
const FESTIVALS: ReadonlyMap<string, readonly [number, number]> = new Map([
  ['元旦', [1, 1]],
  ['妇女节', [3, 8]],
  ['五一', [5, 1]],
  ['劳动节', [5, 1]],
  ['国庆', [10, 1]],
  ['国庆节', [10, 1]],
]);
const FESTIVAL = /^(?:(\d{4})年?)?(\D{2,3})(?:期间|前后)?$/u;

/** A quarter and nothing else: 第一季度, 2023年2季度, Q3. */
const QUARTER = /^(?:(\d{4})(?:年度?|[-/.])?)?(?:第?([1-4一二三四])季度?|[Qq]([1-4]))$/u;

/** What a text says: a date, the number that it is, or `null`. */
export function dateInText(cell: string): DateParts | number | null {
  if (cell.length > LONGEST_DATE) return null;
  const said = cell.normalize('NFKC').trim().replace(TIME_OF_DAY, '').trim().replace(SPACED_DATE, '$1-$2-$3');
  const text = inFigures(compact(said).replace(DAY_OF_WEEK, '').replace(PART_OF_DAY, ''));
  return plainDate(text) ?? approximateDate(text) ?? (/^\d+(?:\.\d+)?$/u.test(text) ? Number(text) : null);
}

/** Whether a text ends with a time of day. */
export function hasTimeOfDay(cell: string): boolean {
  return TIME_OF_DAY.test(cell.normalize('NFKC').trim());
}

/** The parts that eight or six figures write: 20220305, 202203; `null` for other numbers. */
export function partsOfFigures(value: number): DateParts | null {
  const match = /^(\d{4})(\d\d)(\d\d)?$/u.exec(String(value));
  return match && partsOf(match, '');
}

function plainDate(text: string): DateParts | null {
  for (const pattern of WRITTEN_DATES) {
    const match = pattern.exec(text);
    if (match) return partsOf(match, text);
  }
  return /^\d{6}(?:\d\d)?$/u.test(text) ? partsOfFigures(Number(text)) : null;
}

function partsOf([, year, month, day]: readonly (string | undefined)[], text: string): DateParts {
  const figure = (part: string | undefined): number | null => (part === undefined || part === '' ? null : Number(part));
  const shortYear = text !== '' && year?.length === 2;
  return {
    year: shortYear ? 2000 + Number(year) : figure(year),
    month: figure(month),
    day: figure(day),
    approximate: false,
    shortYear,
    festival: false,
  };
}

// 三月五日, 二〇二三年; 三月初五 is a day of another calendar, and stays as it is.
function inFigures(text: string): string {
  return text.replace(CHINESE_FIGURES, (figures) => {
    const digits =
      figures.length === 4 && /^二[〇零○]/u.test(figures)
        ? [...figures].map(chineseNumber).join('')
        : chineseNumber(figures);
    return digits === null ? figures : String(digits);
  });
}

function approximateDate(text: string): DateParts | null {
  const tenth = TENTH.exec(text);
  if (tenth) {
    const month = plainDate(tenth[1]);
    return month && month.day === null ? { ...month, day: TENTHS.get(tenth[2]) ?? 1, approximate: true } : null;
  }
  return spanIn(text) ?? quarterIn(text) ?? festivalIn(text);
}

// Of days of one month alone: across two months nobody could say in which of them it counts.
function spanIn(text: string): DateParts | null {
  const worded = text.split(BETWEEN_DAYS);
  const ends = worded.length === 1 ? text.split('-') : worded;
  const [first, last] = ends.map(plainDate);
  if (ends.length !== 2 || !first || !last || first.month === null || first.day === null || last.day === null)
    return null;
  const together = (last.year ?? first.year) === first.year && (last.month ?? first.month) === first.month;
  return together && last.day >= first.day && last.day <= daysInMonth(first.year ?? LEAP_YEAR, first.month)
    ? { ...first, approximate: true }
    : null;
}

function quarterIn(text: string): DateParts | null {
  const match = QUARTER.exec(text);
  if (!match) return null;
  const quarter = chineseNumber(match[2] ?? match[3]) ?? Number(match[2] ?? match[3]);
  return {
    year: match[1] === undefined ? null : Number(match[1]),
    month: quarter * 3 - 2,
    day: 1,
    approximate: true,
    shortYear: false,
    festival: false,
  };
}

function festivalIn(text: string): DateParts | null {
  const match = FESTIVAL.exec(text);
  if (!match) return null;
  const year = match[1] === undefined ? null : Number(match[1]);
  if (match[2] === '春节') return { year, month: null, day: null, approximate: true, shortYear: false, festival: true };
  const day = FESTIVALS.get(match[2]);
  return day ? { year, month: day[0], day: day[1], approximate: true, shortYear: false, festival: false } : null;
}
