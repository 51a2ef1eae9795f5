// A number as its cell shows it: the number and the cell's format code enter, the text leaves.
import { DAYS_TO_1904, formatDay, FIRST_DAY, LAST_DAY } from '../../engine';
import { spreadsheetLibrary } from './spreadsheet-library';

/** The library types none of it. */
type Shower = { readonly format: (code: string, value: number, options: { readonly date1904: boolean }) => string };

const WEEKDAYS = '日一二三四五六';
/** Digits beyond these are the computer's, not the person's. */
const SHOWN_DIGITS = 12;

/** Whether the code shows days, with the year or without. */
export function showsDays(code: string | null): boolean {
  return code !== null && /[yd]|m+["月]/i.test(code.replace(/\\./g, '').replace(/"[^"月]*"|\[[^\]]*\]/g, ''));
}

/** `code` null: as typed. What no code can show (a day before 1900) is shown as typed. */
export function shownNumber(value: number, code: string | null, date1904: boolean): string {
  if (code === null) return plainNumber(value);
  try {
    const text = (spreadsheetLibrary().SSF as Shower).format(known(code, value, date1904), value, { date1904 }).trim();
    return text === '' && value !== 0 ? plainNumber(value) : text;
  } catch (error) {
    if (!(error instanceof Error) && typeof error !== 'string') throw error;
    return withoutCode(value, code, date1904);
  }
}

/** Where the code is one that the library cannot read. */
function withoutCode(value: number, code: string, date1904: boolean): string {
  const day = Math.floor(value) + (date1904 ? DAYS_TO_1904 : 0);
  return showsDays(code) && day >= FIRST_DAY && day <= LAST_DAY ? formatDay(day) : plainNumber(value);
}

function plainNumber(value: number): string {
  return String(Number(value.toPrecision(SHOWN_DIGITS)));
}

/** The code in words that the library knows: texts in quotation marks, days of the week in Chinese. */
function known(code: string, value: number, date1904: boolean): string {
  if (/^\[\$-F800\]/i.test(code)) return 'yyyy"年"m"月"d"日"';
  const weekday = WEEKDAYS[(Math.floor(value) + (date1904 ? DAYS_TO_1904 : 0) + 6) % 7];
  const days = showsDays(code);
  const pieces = code.match(/"[^"]*"|\\.|\[[^\]]*\]|_.|\*.|上午\/下午|a{3,4}|[^]/giu) ?? [];
  return pieces
    .map((piece) => {
      if (/^a{4}$/i.test(piece)) return `"星期${weekday}"`;
      if (/^a{3}$/i.test(piece)) return `"${weekday}"`;
      if (piece.startsWith('[') && !/^\[(?:[hms]+|[<>=][^\]]*|\$[^\]-][^\]]*)\]$/i.test(piece)) return '';
      if (piece === '上午/下午' || piece.length > 1) return piece;
      return piece.charCodeAt(0) > 0x7e || (days && piece === '.') ? `"${piece}"` : piece;
    })
    .join('');
}
