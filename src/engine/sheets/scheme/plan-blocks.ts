// The sheet 积分方案 cut into its tables: cells enter, blocks leave, each with the columns that its header
// names, wherever they stand.
import { compact, isBlank, textOf, type CellTable, type CellValue } from '../../basis/cells';
import { entryAt } from '../../basis/entry';
import { nearest } from '../../scheme/nearest';
import {
  OWN_HEADERS,
  SHEET_WORDS,
  type SchemeSheetProblem,
  type SheetFaultCode,
} from '../../wording/plan/scheme-sheet';
import { isCard, planTables, type PlanColumn, type PlanTable } from './plan-tables';

export type Place = { readonly row: number; readonly column: number };

/** `rows` of the sheet's array; `columns` by their position in it. */
export type PlanBlock = {
  readonly table: PlanTable;
  /** The cell of its title. */
  readonly at: Place;
  /** Positions of the owners' columns, outermost first; −1 for one that is missing. */
  readonly owners: readonly number[];
  readonly columns: readonly { readonly index: number; readonly column: PlanColumn }[];
  /** Every position that has a header, also one of the clerk's own. */
  readonly headed: readonly number[];
  /** First and last row of its body, both inclusive. */
  readonly first: number;
  readonly last: number;
};

const TITLE = /^【([^【】]+)】$/u;

/** Collects what is wrong, each at its cell. */
export class SheetFaults {
  readonly problems: SchemeSheetProblem[] = [];

  constructor(private readonly cells: CellTable) {}

  add(
    code: SheetFaultCode,
    at: Place,
    about: { readonly table: PlanTable | null; readonly value?: string; readonly known?: readonly string[] },
  ): void {
    const value = about.value ?? textOf(this.cells.rows[at.row]?.[at.column]);
    const fault = {
      kind: 'sheet',
      code,
      value,
      suggestions: about.known === undefined ? [] : nearest(value, about.known),
    } as const;
    const severity = code === 'stray-cell' ? 'warning' : 'error';
    this.problems.push({
      severity,
      sheet: this.cells.sheet,
      place: this.inSheet(at),
      table: about.table?.title ?? null,
      fault,
    });
  }

  /** The place in the sheet of one in the array. */
  inSheet({ row, column }: Place): Place {
    return { row: row + (this.cells.top ?? 0), column: column + (this.cells.left ?? 0) };
  }
}

/** The title in a row: its first filled cell when that stands in brackets; `null` for any other row. */
export function titleIn(
  row: readonly CellValue[] | undefined,
): { readonly column: number; readonly name: string } | null {
  const column = (row ?? []).findIndex((cell) => !isBlank(cell));
  const cell = row?.[column];
  // Called for every row of every table: most are decided without folding a text.
  const match = typeof cell === 'string' && cell.includes('【') ? TITLE.exec(compact(textOf(cell))) : null;
  return match ? { column, name: nameKey(entryAt(match, 1)) } : null;
}

export function tableNamed(name: string): PlanTable | null {
  return planTables().find(({ title }) => nameKey(title) === name) ?? null;
}

export function blocksOf(cells: CellTable, faults: SheetFaults): readonly PlanBlock[] {
  const titles = [...cells.rows.keys()].flatMap((row) => {
    const title = titleIn(cells.rows[row]);
    return title === null ? [] : [{ row, ...title }];
  });
  return titles.flatMap(({ row, column, name }, index) => {
    const table = tableNamed(name);
    const at = { row, column };
    const last = (titles[index + 1]?.row ?? cells.rows.length) - 1;
    if (table === null) {
      faults.add('unknown-table', at, { table: null, value: name, known: planTables().map(({ title }) => title) });
      return [];
    }
    if (isCard(table)) return [{ table, at, owners: [], columns: [], headed: [], first: row + 1, last }];
    const header = firstFilled(cells, row + 1, last);
    const block = header === null ? null : listBlock(cells, { table, at, header, last }, faults);
    if (header !== null && block === null)
      faults.add('no-header', { row: header, column }, { table, value: table.title });
    return block === null ? [] : [block];
  });
}

type Found = { readonly table: PlanTable; readonly at: Place; readonly header: number; readonly last: number };

/** `null` when the row names no column of the table. */
function listBlock(cells: CellTable, { table, at, header, last }: Found, faults: SheetFaults): PlanBlock | null {
  const keys = (cells.rows[header] ?? []).map((cell) => headerKey(textOf(cell)));
  const owners = table.owners.map((owner) => keys.indexOf(nameKey(owner.header)));
  const columns = table.columns.flatMap((column) => {
    const index = keys.indexOf(nameKey(column.header));
    return index < 0 ? [] : [{ index, column }];
  });
  if (columns.length === 0) return null;
  const known = [...table.owners, ...table.columns].map((one) => one.header);
  keys.forEach((key, index) => {
    const place = { row: header, column: index };
    if (key === '' || OWN_HEADERS.includes(key)) return;
    if (keys.indexOf(key) !== index) faults.add('repeated-column', place, { table });
    else if (!known.some((name) => nameKey(name) === key) && filledBelow(cells, place, last))
      faults.add('unknown-column', place, { table, known });
  });
  const headed = [...keys.keys()].filter((index) => keys[index] !== '');
  return { table, at, owners, columns, headed, first: header + 1, last };
}

function filledBelow(cells: CellTable, { row, column }: Place, last: number): boolean {
  return cells.rows.slice(row + 1, last + 1).some((one) => !isBlank(one[column]));
}

function firstFilled(cells: CellTable, from: number, last: number): number | null {
  for (let row = from; row <= last; row++) if (cells.rows[row]?.some((cell) => !isBlank(cell))) return row;
  return null;
}

/** A header or label without its unit, blanks and stars. */
export function headerKey(text: string): string {
  return nameKey(text).replace(/\([^)]*\)|\*/gu, '');
}

function nameKey(text: string): string {
  return compact(text).replace(/[・•.．/／]/gu, '·');
}

/** Whether the cells of a row are the header of a card. */
export function isCardHeader(label: string, value: CellValue | undefined): boolean {
  return label === SHEET_WORDS.card[0] && compact(textOf(value)) === SHEET_WORDS.card[1];
}
