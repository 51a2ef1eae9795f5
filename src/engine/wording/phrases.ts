// The small change of the Chinese sentences: quoted values, dates, periods and figures, so that they
// read alike everywhere.
import { monthOfYear, parseDay, parseMonth, partsOfDay, yearOfMonth } from '../basis/calendar';
import { withoutPrivateNumbers } from '../basis/private-numbers';

/** `“值”`: one line, at most 30 characters, no private number cut in two. */
export function quoted(value: string | number | boolean): string {
  const text = withoutPrivateNumbers(typeof value === 'boolean' ? String(value).toUpperCase() : String(value)).replace(/\s+/gu, ' ').trim();
  return `“${text.length > 30 ? `${text.slice(0, 30)}…` : text}”`;
}

/** `甲、乙`; with `most`, the rest as `等`. */
export function listed(texts: readonly string[], most = 5): string {
  return texts.slice(0, most).join('、') + (texts.length > most ? '等' : '');
}

/** `2022年3月5日` of a day. */
export function dayInWords(day: number): string {
  const parts = partsOfDay(day);
  return `${parts.year}年${parts.month}月${parts.day}日`;
}

/** `1月10日` of a day of every year, `01-10`; any other text as it is. */
export function dayOfYearInWords(text: string): string {
  const parts = /^(\d\d)-(\d\d)$/.exec(text);
  return parts === null ? text : `${Number(parts[1])}月${Number(parts[2])}日`;
}

/** `2022年3月` of a month. */
export function monthInWords(month: number): string {
  return `${yearOfMonth(month)}年${monthOfYear(month)}月`;
}

/** `2022年3月`, `2022年3月至12月`, `2023年7月至2024年6月` */
export function monthsInWords(first: number, last: number): string {
  if (first === last) return monthInWords(first);
  return `${monthInWords(first)}至${yearOfMonth(first) === yearOfMonth(last) ? `${monthOfYear(last)}月` : monthInWords(last)}`;
}

/** `（2023至2024年度一届）` of a year whose total is that of a term so far; '' where a plan has no terms. */
export function termSpan(term: { readonly first: number; readonly last: number } | null): string {
  return term === null ? '' : `（${term.first}至${term.last}年度一届）`;
}

/** `（2023年7月至2024年6月）` of the year that begins in the month `first`; '' where that is a January and nobody takes it for another. */
export function yearSpan(first: number): string {
  return monthOfYear(first) === 1 ? '' : `（${monthsInWords(first, first + 11)}）`;
}

/**
 * `2022-03-05`, `2022-03`, `2022-B1`, `2022-Q1`, `2022-H1`, `2022` as a person says them; any other text as it is.
 * `last`: the last month (`2022-03`) of a quarter, half-year or year whose months are to be named.
 */
export function periodInWords(text: string, last?: string): string {
  const day = parseDay(text);
  if (day !== null) return dayInWords(day);
  const month = parseMonth(text);
  if (month !== null) return monthInWords(month);
  const quarter = /^(\d{4})-Q([1-4])$/.exec(text);
  if (quarter !== null) return `${quarter[1]}年第${'一二三四'.charAt(Number(quarter[2]) - 1)}季度${spanUpTo(last, 3)}`;
  const pair = /^(\d{4})-B([1-6])$/.exec(text);
  if (pair !== null) return `${pair[1]}年${Number(pair[2]) * 2 - 1}—${Number(pair[2]) * 2}月`;
  const half = /^(\d{4})-H([12])$/.exec(text);
  if (half !== null) return `${half[1]}年${half[2] === '1' ? '上' : '下'}半年${spanUpTo(last, 6)}`;
  if (!/^\d{4}$/.test(text)) return text;
  return last === undefined ? `${text}年` : `${text}年度${spanUpTo(last, 12)}`;
}

/** `（2024年1月至3月）`: the `months` months up to `last`; '' without it. */
function spanUpTo(last: string | undefined, months: number): string {
  const end = last === undefined ? null : parseMonth(last);
  return end === null ? '' : `（${monthsInWords(end - months + 1, end)}）`;
}

/** `2022年3月5日至2022年4月1日`; an open end is `2022年3月5日起`. */
export function daysInWords(from: string, to: string | undefined): string {
  return to === undefined ? `${periodInWords(from)}起` : `${periodInWords(from)}至${periodInWords(to)}`;
}

/** A plain decimal with at most `places` decimals, never `1e-7`. */
export function figureInWords(figure: number, places = 3): string {
  const unit = 10 ** places;
  const whole = Math.round(Math.abs(figure) * unit);
  if (!Number.isSafeInteger(whole)) return String(figure);
  const rest = String(whole % unit).padStart(places, '0').replace(/0+$/, '');
  return `${figure < 0 && whole > 0 ? '-' : ''}${Math.floor(whole / unit)}${rest === '' ? '' : `.${rest}`}`;
}
