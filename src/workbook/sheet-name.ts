// A name for a new sheet: the wanted one and those taken enter, one that spreadsheets accept leaves.
import { cut } from './text-length';

const LONGEST = 31;

/** Excel compares names without case; without width too in some languages, so always here. */
export function sheetNameKey(name: string): string {
  return name.normalize('NFKC').toLowerCase();
}

/** The wanted name, or name(2), name(3)…; characters that names must not have become `_`;
 * at most 31 UTF-16 units with its number. */
export function freeSheetName(wanted: string, taken: ReadonlySet<string>): string {
  const clean =
    wanted.replace(/[[\]*?/\\:\u0000-\u001f\p{Surrogate}\ufffe\uffff]/gu, '_').replace(/^'|'$/g, '_') || '_';
  for (let number = 1; ; number += 1) {
    const suffix = number === 1 ? '' : `(${number})`;
    const name = cut(clean, LONGEST - suffix.length) + suffix;
    if (!taken.has(sheetNameKey(name))) return name;
  }
}
