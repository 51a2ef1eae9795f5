// One value, as many clerks would type it: the forms that scoring.md says mean the same.
import type { CellValue } from '../../../src/engine/basis/cells';
import { monthNumber, yearOfText, type DayText, type MonthText } from '../days';
import type { Dice } from './dice';

export type FormStyle = {
  readonly dice: Dice;
  /** Dates as serial numbers only, as a date format leaves them. */
  readonly serialDates: boolean;
  readonly date1904: boolean;
  /** Texts with stray spaces, full-width digits, numbers as text. */
  readonly untidy: boolean;
  /** The year that a date without one belongs to; `null` when nobody says which. */
  readonly knownYear: number | null;
};

const FULL_WIDTH_ZERO = '０'.charCodeAt(0);

export function fullWidth(text: string): string {
  return text
    .replace(/[0-9]/g, (digit) => String.fromCharCode(FULL_WIDTH_ZERO + Number(digit)))
    .replace(/[A-Za-z]/g, (letter) => String.fromCharCode(letter.charCodeAt(0) + 0xfee0));
}

/** The serial of the 1900 system, counted by hand from 1899-12-30. */
export function serialOf(day: DayText): number {
  const [year, month, date] = day.split('-').map(Number);
  return Date.UTC(year, month - 1, date) / 86_400_000 + 25_569;
}

/** A day in any form; also as the month's figure when the day does not matter. */
export function writeDay(day: DayText, style: FormStyle): CellValue {
  const { dice } = style;
  const serial = serialOf(day) - (style.date1904 ? 1462 : 0);
  if (style.serialDates) return dice.chance(5) ? serial + 0.5 : serial;
  const [year, month, date] = day.split('-').map(Number);
  const forms: CellValue[] = [
    serial,
    day,
    `${year}/${month}/${date}`,
    `${year}.${month}.${date}`,
    `${year}年${month}月${date}日`,
    day.replaceAll('-', ''),
    Number(day.replaceAll('-', '')),
    fullWidth(`${year}年${month}月${date}日`),
    ` ${day} `,
    `${year}-${month}-${date}`,
  ];
  if (year === style.knownYear) forms.push(`${month}月${date}日`);
  return dice.pick(forms);
}

export function writeMonth(month: MonthText, style: FormStyle): CellValue {
  const { dice } = style;
  const year = yearOfText(month);
  const number = monthNumber(month);
  const forms: CellValue[] = [month, `${year}年${number}月`, Number(month.replace('-', ''))];
  if (style.untidy) forms.push(fullWidth(`${year}年${number}月`), ` ${month}`, month.replace('-', ''));
  if (year === style.knownYear) forms.push(`${number}月`);
  return dice.pick(forms);
}

export function writeNumber(value: number, style: FormStyle): CellValue {
  if (!style.untidy) return value;
  return style.dice.pick<CellValue>([
    value,
    value,
    String(value),
    fullWidth(String(value)),
    ` ${value} `,
    `${value}\u3000`,
  ]);
}

/** A 户号 that a column of numbers would have stripped of its leading zeros. */
export function writeId(id: string, style: FormStyle, asNumber: boolean): CellValue {
  if (asNumber && /^\d+$/.test(id)) return Number(id);
  return style.untidy ? style.dice.pick([id, id, fullWidth(id), ` ${id}`, `${id} `]) : id;
}

/** A name with the spaces that make two characters as wide as three. */
export function writeName(name: string, style: FormStyle): CellValue {
  if (!style.untidy) return name;
  const spread = [...name].join(style.dice.pick([' ', '\u3000', '  ']));
  return style.dice.pick([name, name, spread, `${name} `, `\u3000${name}`]);
}
