// A question → the very command that answers it, safe to be pasted into a shell.
import { sheetUseWord, type Question } from '../engine';

/** `scheme`, `year`: as asked for, so that the answer is kept and its effect counted by the same plan. */
export type MapTarget = {
  readonly ledger: string;
  readonly inPlace: boolean;
  readonly scheme: string | null;
  readonly year: number | null;
};

/** `null` where a name cannot be written so that every shell takes it as it is:
 * nobody pastes what a cell could make of it. */
export function mapCommand(
  { kind, sheet, sheets, word, suggested }: Question,
  { ledger, inPlace, scheme, year }: MapTarget,
): string | null {
  const ofSheet: readonly Option[] = sheets.length > 1 ? [] : [['--sheet', sheet]];
  const options = [
    ...matterOptions({ kind, sheet, word, use: suggested ?? '…' }, ofSheet),
    ...(scheme === null ? [] : [['--scheme', scheme] as const]),
    ...(year === null ? [] : [['--year', String(year)] as const]),
    ...(inPlace ? [] : [['--out', '新台账.xlsx'] as const]),
  ];
  const written = [inShell(ledger), ...options.map(([, value]) => (value === null ? '' : inShell(value)))];
  if (written.includes(null)) return null;
  return [
    'village-points map',
    written[0],
    ...options.map(([name], at) => `${name} ${written[at + 1]}`.trim()),
    ...(inPlace ? ['--in-place'] : []),
  ].join(' ');
}

/** An option and its value; `null` for a flag. */
type Option = readonly [name: string, value: string | null];

function matterOptions(
  { kind, sheet, word, use }: Pick<Question, 'kind' | 'sheet' | 'word'> & { readonly use: string },
  ofSheet: readonly Option[],
): readonly Option[] {
  const as: Option = ['--as', use];
  switch (kind) {
    case 'column':
      return [...ofSheet, ['--column', word], as];
    case 'item':
      return [['--item', word], as];
    case 'status':
      return [['--status', word], as];
    case 'sheet':
      return [
        ['--sheet', sheet],
        ['--as', sheetUseWord(use)],
      ];
    case 'dates':
      return [...ofSheet, ['--column', word], ['--dates', null]];
  }
}

// A command is read by sh, PowerShell or cmd: within double quotes each of them takes something for its own, and
// PowerShell takes curly quotation marks for straight ones.
const TAKEN_BY_A_SHELL = /["'`“”„‟‘’‚‛$!%^&|<>\p{C}\u2028\u2029]|\\(?:$|")/u;
const PLAIN = /^[\p{L}\p{N}_.:/…][\p{L}\p{N}_.:/+…-]*$/u;

function inShell(word: string): string | null {
  if (word === '' || word.startsWith('-') || TAKEN_BY_A_SHELL.test(word)) return null;
  return PLAIN.test(word) ? word : `"${word}"`;
}
