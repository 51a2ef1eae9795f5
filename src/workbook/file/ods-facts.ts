// What SheetJS does not say of an .ods: hidden and locked sheets, marks, formulas, what is struck through.
// And the guard before it: cells and rows that repeat are counted, since a short text can claim more cells than memory
// holds.
import { SaxesParser } from 'saxes';
import { HostFailure } from '../port';
import { failures } from '../wording';
import { unquoted, type SheetFacts } from './foreign-sheets';
import { MAX_DEPTH, MAX_REPEATED_CELLS } from './limits';
import { isMarkName } from '../mark';
import { notePlace } from '../struck-rows';

/** A formula as the file writes it, in `rows` times `columns` cells: an array over them, or one in each. */
export type OdsFormula = {
  readonly text: string;
  readonly row: number;
  readonly column: number;
  readonly rows: number;
  readonly columns: number;
};

export type OdsSheetFacts = SheetFacts & {
  readonly formulas: readonly OdsFormula[];
  /** Protected with a password. */
  readonly locked: boolean;
};

export type OdsFacts = {
  readonly sheets: readonly OdsSheetFacts[];
  /** The addresses of the ranges that have a name, by it in small letters; empty for an expression. */
  readonly names: ReadonlyMap<string, readonly string[]>;
};

type Sheet = {
  hidden: boolean;
  locked: boolean;
  mark: string | null;
  uncached: [number, number][];
  struck: Map<number, Set<number>>;
  formulas: OdsFormula[];
};

type Cell = {
  readonly row: number;
  readonly column: number;
  readonly copies: number;
  readonly formula: boolean;
  readonly struck: boolean;
  valued: boolean;
};

type State = {
  readonly sheets: Sheet[];
  readonly names: Map<string, string[]>;
  /** Styles of tables that are not displayed. */
  readonly hiding: Set<string>;
  /** Styles of cells whose text is struck through. */
  readonly striking: Set<string>;
  style: string;
  row: number;
  column: number;
  rowCopies: number;
  cell: Cell | null;
  cellsLeft: number;
  depth: number;
};

type Attributes = Readonly<Record<string, string>>;

/** `part` names the text in a failure. Throws HostFailure when it is not well-formed, declares entities, nests too deep
 * or repeats too much. */
export function readOdsFacts(text: string, part: string): OdsFacts {
  const state: State = {
    sheets: [],
    names: new Map(),
    hiding: new Set(),
    striking: new Set(),
    style: '',
    row: 0,
    column: 0,
    rowCopies: 1,
    cell: null,
    cellsLeft: MAX_REPEATED_CELLS,
    depth: 0,
  };
  const parser = new SaxesParser({ xmlns: false });
  parser.on('error', () => {
    throw failures.damagedPart(part);
  });
  parser.on('doctype', () => {
    throw failures.entityDeclarations();
  });
  parser.on('opentag', (tag) => {
    state.depth += 1;
    if (state.depth > MAX_DEPTH) throw failures.nestedTooDeep(MAX_DEPTH);
    // SheetJS takes no sheet from an element without content either.
    if (!tag.isSelfClosing || localName(tag.name) !== 'table') open(state, localName(tag.name), tag.attributes);
  });
  parser.on('closetag', (tag) => {
    state.depth -= 1;
    close(state, localName(tag.name));
  });
  try {
    parser.write(text).close();
  } catch (error) {
    throw error instanceof HostFailure ? error : failures.damagedPart(part);
  }
  return { sheets: state.sheets, names: state.names };
}

function open(state: State, name: string, attributes: Attributes): void {
  switch (name) {
    case 'style':
      state.style = attributes['style:name'] ?? '';
      break;
    case 'table-properties':
      if (attributes['table:display'] === 'false') state.hiding.add(state.style);
      break;
    case 'text-properties':
      if ((attributes['style:text-line-through-style'] ?? 'none') !== 'none') state.striking.add(state.style);
      break;
    case 'table':
      state.sheets.push({
        hidden: state.hiding.has(attributes['table:style-name'] ?? ''),
        locked: isLocked(attributes),
        mark: null,
        uncached: [],
        struck: new Map(),
        formulas: [],
      });
      state.row = 0;
      break;
    case 'table-row':
      state.column = 0;
      state.rowCopies = copiesOf(attributes['table:number-rows-repeated']);
      break;
    case 'table-cell':
    case 'covered-table-cell':
      openCell(state, attributes);
      break;
    case 'p':
      if (state.cell !== null) state.cell.valued = true;
      break;
    case 'named-expression':
      readMark(state, attributes);
      break;
    case 'named-range':
      noteName(state, attributes['table:name'], attributes['table:cell-range-address']);
      break;
    case 'database-range':
      noteName(state, attributes['table:name'], attributes['table:target-range-address']);
      break;
  }
}

function openCell(state: State, attributes: Attributes): void {
  const copies = copiesOf(attributes['table:number-columns-repeated']);
  const valued = [
    'office:value',
    'office:string-value',
    'office:date-value',
    'office:time-value',
    'office:boolean-value',
  ].some((name) => name in attributes);
  const struck = state.striking.has(attributes['table:style-name'] ?? '');
  const formula = attributes['table:formula'];
  state.cell = { row: state.row, column: state.column, copies, formula: formula !== undefined, struck, valued };
  if (formula !== undefined) noteFormula(state, formula, copies, attributes);
  state.column += copies;
}

function noteFormula(state: State, text: string, copies: number, attributes: Attributes): void {
  const rows = copiesOf(attributes['table:number-matrix-rows-spanned']);
  const columns = copiesOf(attributes['table:number-matrix-columns-spanned']);
  state.sheets.at(-1)?.formulas.push({
    text,
    row: state.row,
    column: state.column,
    rows: Math.max(rows, state.rowCopies),
    columns: Math.max(columns, copies),
  });
}

/** Without a password anybody may take the protection off. */
function isLocked(attributes: Attributes): boolean {
  return attributes['table:protected'] === 'true' && (attributes['table:protection-key'] ?? '') !== '';
}

/** One name may stand for a range in each sheet. */
function noteName({ names }: State, name = '', address = ''): void {
  const key = name.toLowerCase();
  const known = names.get(key);
  if (known === undefined) names.set(key, [address]);
  else known.push(address);
}

function readMark(state: State, attributes: Attributes): void {
  noteName(state, attributes['table:name']);
  const sheet = state.sheets.at(-1);
  if (sheet !== undefined && isMarkName(attributes['table:name'] ?? ''))
    sheet.mark = unquoted(attributes['table:expression'] ?? null)?.replace(/^of:=/, '') ?? '';
}

function close(state: State, name: string): void {
  if (name === 'table-row') state.row += state.rowCopies;
  if ((name !== 'table-cell' && name !== 'covered-table-cell') || state.cell === null) return;
  const { row, column, copies, formula, struck, valued } = state.cell;
  state.cell = null;
  if (formula && !valued) state.sheets.at(-1)?.uncached.push([row, column]);
  if (valued) state.cellsLeft -= copies * state.rowCopies;
  if (state.cellsLeft < 0) throw failures.tooManyCells();
  if (struck && valued) noteCopies(state, row, column, copies);
}

/** As many as were just taken from the budget of cells. */
function noteCopies(state: State, row: number, column: number, copies: number): void {
  const struck = state.sheets.at(-1)?.struck;
  if (struck === undefined) return;
  for (let down = 0; down < state.rowCopies; down += 1)
    for (let across = 0; across < copies; across += 1) notePlace(struck, row + down, column + across);
}

function copiesOf(written: string | undefined): number {
  const copies = Number(written ?? 1);
  return Number.isInteger(copies) && copies > 0 ? copies : 1;
}

function localName(name: string): string {
  return name.slice(name.indexOf(':') + 1);
}
