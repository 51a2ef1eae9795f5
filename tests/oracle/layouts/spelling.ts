// One value as villagers spell it: days, counts, points, names; what is meant enters, a cell leaves.
import type { CellValue } from '../../../src/engine/basis/cells';
import type { DayText } from '../days';
import { planItem } from '../plan-tables';
import type { Dice } from '../writer/dice';
import { serialOf } from '../writer/cell-forms';

const DIGITS = '〇一二三四五六七八九';
const COUNTS = ['', '一', '二', '三'];
const LARGE = ['', '壹', '贰', '叁'];

/** 1..99 */
function inChinese(number: number): string {
  const tens = Math.floor(number / 10);
  const ones = number % 10 === 0 ? '' : DIGITS[number % 10];
  return tens === 0 ? ones : `${tens === 1 ? '' : DIGITS[tens]}十${ones}`;
}

type DayForm = (year: number, month: number, day: number) => string;

const two = (number: number): string => String(number).padStart(2, '0');

const FULL_FORMS: readonly DayForm[] = [
  (y, m, d) => `${y}-${two(m)}-${two(d)}`,
  (y, m, d) => `${y}.${m}.${d}`,
  (y, m, d) => `${y}年${m}月${d}日`,
  (y, m, d) => `${y}/${m}/${d}`,
];
const OWN_FORMS: readonly DayForm[] = [
  (y, m, d) => `${y}、${m}、${d}`,
  (y, m, d) => `${y}。${m}。${d}`,
  (y, m, d) => `${y % 100}.${m}.${d}`,
  (_y, m, d) => `${m}月${d}日`,
  (_y, m, d) => `${m}月${d}日上午`,
  (_y, m, d) => `${inChinese(m)}月${inChinese(d)}日`,
  (_y, m, d) => `${m}/${d}`,
  (_y, m, d) => `${m}-${d}`,
  (_y, m, d) => `${two(m)}.${two(d)}`,
];

/** How one clerk writes days in one column: mostly one form, in its own ledger sometimes a second one. */
export function dayForm(dice: Dice, own: boolean): (day: DayText) => CellValue {
  if (dice.chance(own ? 30 : 50)) return serialOf;
  const forms = own ? [...FULL_FORMS, ...OWN_FORMS] : FULL_FORMS;
  const main = dice.pick(forms);
  // A column of 03.05 stays one: mixed with other forms it could be a decimal.
  const second = own && main(2022, 3, 5) !== '03.05' ? dice.pick([...FULL_FORMS, OWN_FORMS[3]]) : main;
  return (day) => {
    const [year, month, date] = day.split('-').map(Number);
    return (dice.chance(15) ? second : main)(year, month, date);
  };
}

export function spellCount(count: number, dice: Dice, own: boolean): CellValue {
  if (!own) return count === 1 && dice.chance(30) ? null : count;
  const forms: CellValue[] = [count, count, String(count), `${count}次`, `${count}件`];
  if (count <= 3) forms.push(`${COUNTS[count]}次`, LARGE[count]);
  if (count === 1) forms.push(null, '√', '✓');
  return dice.pick(forms);
}

/** `sign`: 1 where a bonus may be typed with its sign, −1 a deduction, 0 where the column says which it is. */
export function spellPoints(points: number, sign: 1 | 0 | -1, dice: Dice, own: boolean): CellValue {
  const signed = sign === -1 ? -points : points;
  if (!own) return signed;
  const forms: CellValue[] = [signed, signed, `${signed}分`];
  if (sign === 1) forms.push(`+${points}`, `加${points}`, `+${points}分`);
  if (sign === -1) forms.push(`扣${points}`, `-${points}分`);
  return dice.pick(forms);
}

export function spellName(name: string, dice: Dice, loose: boolean): string {
  if (!loose || !dice.chance(15)) return name;
  return dice.pick([[...name].join(' '), [...name].join('\u3000'), `${name} `, `${name}（户主）`]);
}

/** An item by its name or a phrase of it; in a plain ledger by its code too. */
export function spellItem(id: string, honour: string | null, dice: Dice): string {
  if (honour !== null) return honour;
  const { names } = planItem(id);
  return dice.chance(20) ? `${id} ${names[0]}` : dice.chance(10) ? id : dice.pick(names);
}
