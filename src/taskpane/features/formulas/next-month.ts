// What a formula's cell will do when time goes on: the arguments as typed enter, one sentence for the clerk leaves.
import { formulasWords } from '../../wording/formulas';
import { isOfCells } from './argument';

const PERIODS = ['期', '月', '年'];
const words = formulasWords.nextMonth;

/** `args`: by the names of the function's parameters, `''` for what is left out. */
export function nextMonth(args: readonly { readonly name: string; readonly value: string }[]): string {
  const period = args.find(({ name }) => PERIODS.includes(name));
  const household = args.find(({ name }) => name === '户');
  return [
    ...(period === undefined ? [] : [ofPeriod(period.value.trim())]),
    ...(household === undefined ? [] : ofHousehold(household.value.trim())),
    words.grows,
  ].join('');
}

function ofPeriod(typed: string): string {
  if (typed === '') return words.noPeriod;
  if (isOfCells(typed)) return words.periodOfCell(typed);
  const text = typed.replace(/^"(.*)"$/u, '$1');
  return /^\d{4}$/u.test(text) ? words.fixedYear(text) : words.fixedPeriod(text);
}

function ofHousehold(typed: string): readonly string[] {
  if (typed === '' || isOfCells(typed)) return [];
  return [words.fixedHousehold(typed.replace(/^"(.*)"$/u, '$1'))];
}
