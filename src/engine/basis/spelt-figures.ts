// Figures as clerks spell them: a cell such as 贰分, 扣1 or 2件 enters, a number or `null` leaves.
import { compact, figureOf, type CellValue } from './cells';

/** Longer texts spell no figure, and are not searched. */
const LONGEST_FIGURE = 16;

const DIGITS: ReadonlyMap<string, number> = new Map(
  ['〇零○', '一壹', '二贰两', '三叁', '四肆', '五伍', '六陆', '七柒', '八捌', '九玖'].flatMap((letters, digit) =>
    [...letters].map((letter) => [letter, digit] as const),
  ),
);
const TENS = /^(?:(.)[百佰](?=$|[零〇]|.[十拾]))?[零〇]?(?:(.?)[十拾])?(.?)$/u;

/** The whole number below 1,000 that Chinese figures write (二十, 拾贰, 一百零五), or `null`. */
export function chineseNumber(text: string): number | null {
  const match = text === '' || text.length > 6 ? null : TENS.exec(text);
  if (!match) return null;
  const [, hundreds, tens, ones] = match;
  const digit = (letter: string | undefined, blank: number): number =>
    letter === undefined || letter === '' ? blank : (DIGITS.get(letter) ?? NaN);
  const number = digit(hundreds, 0) * 100 + (tens === undefined ? 0 : digit(tens, 1) * 10) + digit(ones, 0);
  return Number.isNaN(number) ? null : number;
}

/** A figure in digits or in Chinese (零点五, 贰, 半); `null` for what is none, or has spaces inside. */
function spelt(text: string): number | null {
  const figure = figureOf(text);
  if (figure !== null || text.length > LONGEST_FIGURE) return figure;
  if (text === '半') return 0.5;
  const [whole = '', places, more] = text.split('点');
  const number = chineseNumber(whole);
  if (number === null || more !== undefined) return null;
  if (places === undefined) return number;
  const digits = [...places].map((letter) => DIGITS.get(letter));
  return digits.length === 0 || digits.includes(undefined) ? null : Number(`${number}.${digits.join('')}`);
}

const SIGNED = /^(?:([加减扣负])|([奖罚]))/u;
const OF_POINTS = /(?:积分|分)$/u;

/** Points as typed: `2`, `+2分`, `加2`, `扣1`, `贰分`, `零点五`. Below 0 for what is taken away;
 * `null` for what is no figure of points (`5元`). */
export function pointsIn(cell: CellValue | undefined): number | null {
  if (typeof cell !== 'string' || cell.length > LONGEST_FIGURE * 2) return figureOf(cell);
  const text = written(cell);
  const sign = SIGNED.exec(text);
  // 罚5 may be money: it is points only with 分 behind it.
  if (sign === null || (sign[2] !== undefined && !OF_POINTS.test(text))) return unsigned(text);
  const rest = text.slice(1);
  if (/^[+-]/u.test(rest)) return null;
  const figure = unsigned(rest);
  return figure === null ? null : /[减扣负罚]/u.test(sign[0]) ? 0 - figure : figure;
}

/** A score that was given: as `pointsIn`, but 加 and 扣 are no score. */
export function scoreIn(cell: CellValue | undefined): number | null {
  return typeof cell !== 'string' || cell.length > LONGEST_FIGURE * 2 ? figureOf(cell) : unsigned(written(cell));
}

// Spaces stay between digits, where they would join two figures.
function written(cell: string): string {
  return cell
    .normalize('NFKC')
    .replace(/[−–]/gu, '-')
    .replace(/(?<![\d.])\s+|\s+(?![\d.])/gu, '');
}

function unsigned(text: string): number | null {
  return spelt(text.replace(OF_POINTS, ''));
}

const ONCE = /^[√✓✔☑]$/u;
/** What counts are counted in. 元, 小时, 天 and 月 measure something else, or may be a date. */
const OF_COUNT = /(?:人次|户次|件次|个月|[次件人户项个回场趟份遍处起例位名条家])$/u;

/** A count as typed: `2`, `2件`, `两次`, `贰`, `半`, `√` (once); `null` for what is none. */
export function countIn(cell: CellValue | undefined): number | null {
  if (typeof cell !== 'string' || cell.length > LONGEST_FIGURE * 2) return figureOf(cell);
  if (ONCE.test(compact(cell))) return 1;
  return spelt(written(cell).replace(OF_COUNT, ''));
}
