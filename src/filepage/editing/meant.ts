// What a person means by what they typed into a cell: the text, what the cell held and what its column is for enter;
// the value and how it is to be kept leave. Nothing is guessed: what is not plainly a day or a number stays the text
// that it is.
import { dayOf, DAYS_TO_1904, figureOf, isBlank, textOf, type CellValue } from '../../engine';
import type { CellChange } from '../../workbook/desk';
import type { ColumnSense } from './column-sense';

export type Typed = {
  readonly text: string;
  readonly before: CellValue;
  /** Whether the cell showed its number as a day. */
  readonly wasDay: boolean;
  readonly sense: ColumnSense;
  readonly date1904: boolean;
};

const DAY = /^(\d{4})[-./年](\d{1,2})[-./月](\d{1,2})日?$/u;
/** More digits than a number keeps. */
const MOST_DIGITS = 15;

export function meantBy({ text, before, wasDay, sense, date1904 }: Typed): Pick<CellChange, 'after' | 'format'> {
  if (text.trim() === '') return { after: null, format: 'text' };
  const day = dayIn(text);
  if (day !== null && (wasDay || sense === 'days'))
    return { after: day - (date1904 ? DAYS_TO_1904 : 0), format: 'date' };
  const figure = figureOf(text);
  const held = (typeof before === 'number' && !wasDay) || (isBlank(before) && sense === 'numbers');
  return figure !== null && held && keepsItsDigits(text)
    ? { after: figure, format: 'number' }
    : { after: text, format: 'text' };
}

function dayIn(text: string): number | null {
  const [, year, month, day] = DAY.exec(textOf(text)) ?? [];
  return day === undefined ? null : dayOf(Number(year), Number(month), Number(day));
}

/** `0101` is no number, nor is one of 18 digits. */
function keepsItsDigits(text: string): boolean {
  const plain = textOf(text).replace(/^[+-]/u, '');
  return !/^0\d/u.test(plain) && plain.replace(/[^\d]/gu, '').length <= MOST_DIGITS;
}
