// Writes single cells into a worksheet's part: values enter, the text in which only those cells are new leaves.
import { cellName, type CellValue } from '../../engine';
import { escapeText } from './xml-escape';
import type { SheetPlaces } from './locate-cells';
import type { Edit } from './splice';

/** `styleOf`: the look that the cell is to have, given the one that it has. */
export type WrittenCell = {
  readonly row: number;
  readonly column: number;
  readonly value: CellValue;
  readonly styleOf: (style: string) => string;
};

/** The edits of the part's text; at most one cell a place. Throws when a number is not finite:
 * a programmer's mistake. */
export function cellEdits(
  text: string,
  { rows, missing, list, prefix }: SheetPlaces,
  cells: readonly WrittenCell[],
): readonly Edit[] {
  const edits: Edit[] = [];
  const added: string[] = [];
  for (const [number, ofRow] of byRow(cells)) {
    const row = rows.get(number);
    const fresh = (): string => ofRow.map((cell) => cellXml(prefix, cell, '')).join('');
    if (row === undefined) {
      const xml = `<${prefix}row r="${number + 1}">${fresh()}</${prefix}row>`;
      if (list.selfClosing) added.push(xml);
      else edits.push(insertion(missing.get(number) as number, xml));
    } else if (row.selfClosing) {
      edits.push(opened(text, row.bodyStart, fresh(), `${prefix}row`));
    } else {
      for (const cell of ofRow) {
        const there = row.cells.find(({ column }) => column === cell.column);
        const next = row.cells.find(({ column }) => column > cell.column);
        if (there === undefined) edits.push(insertion(next?.start ?? row.bodyEnd, cellXml(prefix, cell, '')));
        else edits.push({ from: there.start, to: there.end, text: cellXml(prefix, cell, there.style) });
      }
    }
  }
  return added.length === 0 ? edits : [...edits, opened(text, list.bodyStart, added.join(''), `${prefix}sheetData`)];
}

/** Rows and their cells, both ascending. */
function byRow(cells: readonly WrittenCell[]): readonly (readonly [number, readonly WrittenCell[]])[] {
  const rows = new Map<number, WrittenCell[]>();
  for (const cell of [...cells].sort((a, b) => a.row - b.row || a.column - b.column)) {
    const row = rows.get(cell.row);
    if (row === undefined) rows.set(cell.row, [cell]);
    else row.push(cell);
  }
  return [...rows];
}

function insertion(at: number, text: string): Edit {
  return { from: at, to: at, text };
}

/** An element closed in its start tag, opened for `body`. */
function opened(text: string, bodyStart: number, body: string, name: string): Edit {
  return { from: text.lastIndexOf('/', bodyStart - 1), to: bodyStart, text: `>${body}</${name}>` };
}

function cellXml(prefix: string, { row, column, value, styleOf }: WrittenCell, before: string): string {
  const style = styleOf(before);
  const start = `<${prefix}c r="${cellName(row, column)}"${style === '' ? '' : ` s="${style}"`}`;
  if (value === null || value === '') return `${start}/>`;
  if (typeof value === 'number' && !Number.isFinite(value)) throw new Error(`a cell cannot hold ${value}`);
  if (typeof value === 'number') return `${start}><${prefix}v>${value}</${prefix}v></${prefix}c>`;
  if (typeof value === 'boolean') return `${start} t="b"><${prefix}v>${value ? 1 : 0}</${prefix}v></${prefix}c>`;
  return `${start} t="inlineStr"><${prefix}is><${prefix}t xml:space="preserve">${escapeText(value)}</${prefix}t></${prefix}is></${prefix}c>`;
}
