// The value of each option as typed → the month, day or figure that it stands for, or its refusal.
import { parseDay, parseMonth, yearOfMonth, type LocalDate, type Month } from '../engine';
import type { OptionName } from './options';
import { Refusal } from './refusal';
import { visible } from './terminal-text';
import { usage } from './wording/usage';

type Given = ReadonlyMap<OptionName, string>;

const FIRST_YEAR = 2000;
const LAST_YEAR = 2099;

/** Any text but a blank one. */
export function textOption(given: Given, name: OptionName): string | null {
  const value = given.get(name);
  if (value === undefined) return null;
  if (visible(value) === '') throw new Refusal(usage.valueMissing(name));
  return value;
}

/** Four digits, 2000 to 2099. */
export function yearOption(given: Given): number | null {
  const value = given.get('year');
  if (value === undefined) return null;
  if (!/^\d{4}$/.test(value) || !isOurYear(Number(value))) throw new Refusal(usage.badYear(value));
  return Number(value);
}

/** `2022-03`, 2000-01 to 2099-12. */
export function monthOption(given: Given, name: 'start' | 'as-of' | 'month'): Month | null {
  const value = given.get(name);
  if (value === undefined) return null;
  const month = parseMonth(value);
  if (month === null || !isOurYear(yearOfMonth(month))) throw new Refusal(usage.badMonth(`--${name}`, value));
  return month;
}

/** `2022-12-31`, a day that exists. */
export function dayOption(given: Given): LocalDate | null {
  const value = given.get('date');
  if (value === undefined) return null;
  const day = parseDay(value);
  if (day === null) throw new Refusal(usage.badDate(value));
  return day;
}

/** A whole number from 1 to 999999. */
export function residentsOption(given: Given): number | null {
  const value = given.get('residents');
  if (value === undefined) return null;
  if (!/^[1-9]\d{0,5}$/.test(value)) throw new Refusal(usage.badResidents(value));
  return Number(value);
}

function isOurYear(year: number): boolean {
  return year >= FIRST_YEAR && year <= LAST_YEAR;
}
