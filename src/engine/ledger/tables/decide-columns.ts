// What a header alone leaves open is decided by the cells below it.
import { figureOf, isBlank, type CellValue } from '../../basis/cells';
import { columnOf, TOTAL_TARGET } from './classify-columns';
import type { HeaderBlock } from './find-header';
import { headerKey, headerWord } from './header-words';
import { UNKNOWN } from '../names/name-index';
import type { SchemeNames } from '../names/scheme-names';
import type { SheetView } from '../sheet-view';
import type { FoundColumn } from '../types';

/** Cells that decide what a column is. */
const CELLS_SAMPLED = 60;

/** A header that names either the points of a row or their direction. */
const POINTS_OR_DIRECTION = '加减分';

/** The column of a header that only the cells below it tell: points or direction. */
export function openPoints(headers: HeaderBlock['headers']): HeaderBlock['headers'][number] | undefined {
  return headers.find(({ parts }) => parts[parts.length - 1] === POINTS_OR_DIRECTION);
}

/**
 * The columns of a header, `加减分` taken for the points where figures stand below it and no other column has them.
 * `bottom`: the body's last row, which may lie beyond headers repeated on new pages; `null` when it is not known yet.
 */
export function withDecidedPoints(
  view: SheetView,
  { columns, headers, last }: Pick<HeaderBlock, 'columns' | 'headers' | 'last'>,
  bottom: number | null,
): readonly FoundColumn[] {
  const open = openPoints(headers);
  if (!open || columnOf(columns, 'points')) return columns;
  const cells =
    bottom === null
      ? sample(view, last, open.index)
      : sampleOfBody(view, { top: last + 1, bottom, column: open.index });
  const figures = cells.filter((cell) => figureOf(cell) !== null).length;
  // Where 类别 says the direction already, a line of the form among the few cells sampled does not outweigh a figure.
  const directed = columns.some(({ kind, index }) => kind === 'direction' && index !== open.index);
  if (figures === 0 || (figures * 2 <= cells.length && !directed)) return columns;
  const points: FoundColumn = { kind: 'points', index: open.index, header: open.text };
  return [...columns.filter(({ index }) => index !== open.index), points].sort((a, b) => a.index - b.index);
}

/** `月份 · 户号 · 得分`: the score is the base as a whole. */
export function withTotalFigure(columns: readonly FoundColumn[]): readonly FoundColumn[] {
  if (columns.some((column) => column.kind === 'figure') || columnOf(columns, 'item')) return columns;
  return columns.map((column) =>
    column.kind === 'points'
      ? {
          kind: 'figure',
          index: column.index,
          header: column.header,
          target: TOTAL_TARGET,
          month: null,
          assessor: false,
        }
      : column,
  );
}

/** Whether the 项目 cells below a header name base points: the long form of an assessment. */
export function namesBase(
  view: SheetView,
  { columns, last }: Pick<HeaderBlock, 'columns' | 'last'>,
  names: SchemeNames,
): boolean {
  const item = columnOf(columns, 'item') ?? columnOf(columns, 'item-text');
  if (!item) return false;
  let base = 0;
  let events = 0;
  for (const cell of sample(view, last, item.index)) {
    if (typeof cell === 'boolean') continue;
    if (names.items.find(cell) !== UNKNOWN) events++;
    else if (names.targets.find(cell) !== UNKNOWN) base++;
  }
  return base > events;
}

/** The filled cells of a column in the first rows below the header, up to the next header. */
function sample(view: SheetView, headerBottom: number, column: number): readonly NonNullable<CellValue>[] {
  const cells: NonNullable<CellValue>[] = [];
  for (const row of view.rows.slice(headerBottom + 1, headerBottom + 1 + CELLS_SAMPLED)) {
    if (looksLikeHeader(row)) break;
    const cell = row?.[column];
    if (!isBlank(cell)) cells.push(cell);
  }
  return cells;
}

/** The first filled cells of a column in a body, however far down they stand. */
function sampleOfBody(
  view: SheetView,
  { top, bottom, column }: { readonly top: number; readonly bottom: number; readonly column: number },
): readonly NonNullable<CellValue>[] {
  const cells: NonNullable<CellValue>[] = [];
  for (let at = top; at <= bottom && cells.length < CELLS_SAMPLED; at++) {
    const cell = view.rows[at]?.[column];
    if (!isBlank(cell) && !looksLikeHeader(view.rows[at])) cells.push(cell);
  }
  return cells;
}

function looksLikeHeader(row: readonly CellValue[] | undefined): boolean {
  return (row ?? []).filter((cell) => headerWord(headerKey(cell)) !== undefined).length >= 2;
}
