// A formula as a reason shows it: a function and its arguments enter, `=VILLAGE.SCORE(台账, "0101", "2022-03")` leaves.
import { withoutPrivateNumbers, type CellValue } from '../engine';

const NAMESPACE = 'VILLAGE';
const LONGEST_ARGUMENT = 40;

/** What stands for the 台账 argument: the name of LEDGER's cell. */
export const LEDGER_NAME = '台账';

/** `args`: as they are written, '' for those left out; what is left out at the end is not shown. */
export function formulaText(id: string, args: readonly string[]): string {
  const last = args.reduce((most, arg, at) => (arg === '' ? most : at), -1);
  return `=${NAMESPACE}.${id}(${args.slice(0, last + 1).join(', ')})`;
}

/** A cell as it is typed in a formula; '' for a blank one. */
export function argumentText(cell: CellValue): string {
  if (cell === null) return '';
  return typeof cell === 'string'
    ? `"${withoutPrivateNumbers(cell).slice(0, LONGEST_ARGUMENT).replaceAll('"', '""')}"`
    : String(cell).toUpperCase();
}
