// What a person typed for an argument of a formula: the text that goes into the formula leaves.
import { formulaTokens } from '../../../workbook/formula-text';

/** Cells, numbers and texts in quotation marks as they are, everything else as text. A 户号 is always a text:
 * 0101 is not 101. */
export function asArgument(name: string, typed: string): string {
  const text = typed.trim();
  if (
    text === '' ||
    /^".*"$/u.test(text) ||
    isOfCells(text) ||
    (name !== '户' && /^-?(?:0|[1-9]\d*)(?:\.\d+)?$/u.test(text))
  )
    return text;
  return `"${text.replaceAll('"', '""')}"`;
}

/** Whether it names cells, or part of a table, whose values only the workbook knows. */
export function isOfCells(typed: string): boolean {
  const [token, ...more] = formulaTokens(typed.trim());
  return more.length === 0 && (token?.kind === 'cells' || (token?.kind === 'name' && token.name.includes('[')));
}
