// What sets the fields of a CSV apart: the text enters, a comma, tab or semicolon leaves.
import { entryAt } from '../../engine';

const SEPARATORS = [',', '\t', ';'] as const;

/** The one most frequent, outside of quotes, in the first line that has any of them;
 * a comma where none has, and where two are as frequent. */
export function separatorOf(text: string): string {
  const unquoted = text.slice(0, 100_000).replace(/"[^"]*"/g, '');
  const line = unquoted.split(/\r\n|\r|\n/).find((each) => /[,\t;]/.test(each)) ?? '';
  const counts = SEPARATORS.map((separator) => line.split(separator).length);
  return entryAt(SEPARATORS, counts.indexOf(Math.max(...counts)));
}
