// A 户主 cell that is more than a name: 李四（户主）, 张伟(一组), 李四妻子, 李四、王五. The text enters, its parts leave.
import { compact, textOf, type CellValue } from '../../basis/cells';

/** Longer texts are no names, and are not taken apart. */
const LONGEST = 40;
const IN_BRACKETS = /^([^()]+)\(([^()]+)\)$/u;
const OF_HEAD: ReadonlySet<string> = new Set(['户主', '本人', '户']);
const BETWEEN_NAMES = /[、,;/+&和与及]+/u;
const SHORTEST_NAME = 2;

/** A name with what stands in brackets behind it: the group that it gives, or null where it only says that this is the
 * head. */
export type NameInBrackets = { readonly name: string; readonly group: string | null };

/** `null` for a cell without brackets. */
export function nameInBrackets(cell: CellValue): NameInBrackets | null {
  const text = textOf(cell);
  const match = text.length > LONGEST || !text.includes('(') ? null : IN_BRACKETS.exec(compact(text));
  return match && { name: match[1], group: OF_HEAD.has(match[2]) ? null : match[2] };
}

/** The names that one cell lists; a single one where it lists none. */
export function namesIn(cell: CellValue): readonly string[] {
  const text = compact(textOf(cell));
  return text.length > LONGEST ? [text] : text.split(BETWEEN_NAMES).filter((name) => name !== '');
}

/** What the text begins with, longest first: 李四妻子 may be of the household 李四. */
export function beginningsOf(cell: CellValue): readonly string[] {
  const text = compact(textOf(cell)).slice(0, LONGEST);
  return Array.from({ length: Math.max(0, text.length - SHORTEST_NAME) }, (_, at) =>
    text.slice(0, text.length - 1 - at),
  );
}
