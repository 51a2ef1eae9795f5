// One row of the grid: its number with the mark of what is wrong with it, and those of its cells that are on the
// screen.
import type { VirtualItem } from '@tanstack/react-virtual';
import type { ReactNode } from 'react';
import { cellName, type MergedArea, type Problem } from '../../engine';
import type { Typing } from '../editing/editing';
import { gridWords } from '../wording';
import { CellEditor, type EditorKeys } from './cell-editor';
import type { MergeAt } from './merges';
import type { Place } from './move';
import type { ShownSheet } from './shown-sheet';

export const ROW_HEIGHT = 26;

type RowOf = {
  readonly row: number;
  readonly top: number;
  /** Where the first column begins. */
  readonly left: number;
  readonly columns: readonly VirtualItem[];
  readonly sheet: ShownSheet;
  readonly mergeAt: MergeAt;
  readonly severity: Problem['severity'] | undefined;
  /** The selected cell, wherever it is. */
  readonly at: Place;
  readonly typing: Typing | null;
  readonly select: (column: number) => void;
  readonly edit: (place: Place) => void;
  readonly editor: EditorKeys;
};

/** Of a cell's element. */
export function idOf(row: number, column: number): string {
  return `vpf-${cellName(row, column)}`;
}

export function CellRow({ row, top, left, columns, severity, mergeAt, ...rest }: RowOf): ReactNode {
  return (
    <div role="row" aria-rowindex={row + 1} className="vpf-row" style={{ top }}>
      <div
        role="rowheader"
        className={`vpf-number ${severity === undefined ? '' : `vpf-${severity}`}`}
        style={{ width: left }}
        aria-label={gridWords.row(row + 1, severity)}
      >
        {severity === undefined ? row + 1 : `${gridWords.signs[severity]} ${row + 1}`}
      </div>
      {columns.map((column) => {
        const merge = mergeAt(row, column.index);
        return merge === null ? null : (
          <Cell
            key={column.index}
            row={row}
            left={left + column.start}
            width={column.size}
            column={column.index}
            merge={merge}
            {...rest}
          />
        );
      })}
    </div>
  );
}

type CellOf = Omit<RowOf, 'top' | 'columns' | 'mergeAt' | 'severity'> & {
  readonly width: number;
  readonly column: number;
  readonly merge: MergedArea | undefined;
};

function Cell({ row, left, width, column, merge, sheet, at, typing, select, edit, editor }: CellOf): ReactNode {
  const first = { row: merge?.top ?? row, column: merge?.left ?? column };
  const { text, isFigure } = sheet.shown(first.row, first.column);
  const chosen = at.row === first.row && at.column === first.column;
  const typed =
    typing !== null && typing.place.column === first.column && typing.place.row === first.row ? typing : null;
  const place =
    merge === undefined
      ? { left, width, top: 0, height: ROW_HEIGHT }
      : mergedBox(merge, { row, column, left }, sheet.widths);
  const looks = [
    'vpf-cell',
    ...(chosen ? ['vpf-at'] : []),
    ...(isFigure ? ['vpf-figure'] : []),
    ...(merge === undefined ? [] : ['vpf-merged']),
  ];
  return (
    <div
      id={idOf(first.row, first.column)}
      role="gridcell"
      aria-colindex={first.column + 1}
      aria-selected={chosen}
      className={looks.join(' ')}
      style={place}
      onMouseDown={typed === null ? () => select(column) : undefined}
      onDoubleClick={typed === null ? () => edit(first) : undefined}
    >
      {typed === null ? (
        text
      ) : (
        <CellEditor name={gridWords.editor(cellName(first.row, first.column))} typing={typed} {...editor} />
      )}
    </div>
  );
}

/** Where a merged cell lies, as seen from the row and column that it is drawn from. */
function mergedBox(
  { top, left, bottom, right }: MergedArea,
  from: { readonly row: number; readonly column: number; readonly left: number },
  widths: readonly number[],
): Readonly<Record<'left' | 'width' | 'top' | 'height', number>> {
  const across = (a: number, b: number): number => widths.slice(a, b).reduce((sum, width) => sum + width, 0);
  return {
    left: from.left - across(left, from.column),
    width: across(left, right + 1),
    top: (top - from.row) * ROW_HEIGHT,
    height: (bottom - top + 1) * ROW_HEIGHT,
  };
}
