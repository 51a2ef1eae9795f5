// Rows of texts → a table whose columns line up on a terminal, where a Chinese character is two wide.
import Table from 'cli-table3';
import { withoutPrivateNumbers } from '../engine';
import { visible } from './terminal-text';

export type AlignedColumn = { readonly head: string; readonly align: 'left' | 'right' };

// No frame: many Chinese terminals draw box characters two wide, which would break the alignment.
const NO_FRAME = {
  top: '',
  'top-mid': '',
  'top-left': '',
  'top-right': '',
  bottom: '',
  'bottom-mid': '',
  'bottom-left': '',
  'bottom-right': '',
  left: '',
  'left-mid': '',
  mid: '',
  'mid-mid': '',
  right: '',
  'right-mid': '',
  middle: '  ',
} as const;

/** Lines without colours, trailing blanks, ID numbers or phones, each ended by a line break; the head comes first. */
export function alignedTable(columns: readonly AlignedColumn[], rows: readonly (readonly string[])[]): string {
  const table = new Table({
    chars: NO_FRAME,
    style: { head: [], border: [], 'padding-left': 0, 'padding-right': 0 },
    colAligns: columns.map((column) => column.align),
  });
  table.push(
    columns.map((column) => column.head),
    ...rows.map((row) => row.map((text) => withoutPrivateNumbers(visible(text)))),
  );
  return `${table.toString().replace(/ +$/gm, '')}\n`;
}
