// The frame in which the cells scroll: one stop for the Tab key, walked through with the keys of a spreadsheet program.
import { useVirtualizer, type VirtualItem, type Virtualizer } from '@tanstack/react-virtual';
import { useEffect, useLayoutEffect, useRef, useSyncExternalStore, type KeyboardEvent, type ReactNode } from 'react';
import { columnLetters, entryAt } from '../../engine';
import type { OpenBook } from '../book/open-book';
import type { Editing } from '../editing/editing';
import { gridWords } from '../wording';
import { CellRow, idOf, ROW_HEIGHT } from './cell-row';
import type { LedgerView } from './ledger-view';
import { firstOfMerge, mergesSeen, type SeenArea } from './merges';
import { moveOf } from './move';
import type { ShownSheet } from './shown-sheet';
import { useAt } from './use-at';

type CellsOf = {
  readonly book: OpenBook;
  readonly editing: Editing;
  readonly sheet: ShownSheet;
  readonly view: LedgerView;
};
type Axes = {
  readonly rows: Virtualizer<HTMLDivElement, Element>;
  readonly columns: Virtualizer<HTMLDivElement, Element>;
};

const HEAD_HEIGHT = 26;
const NUMBER_WIDTH = 56;
const ROWS_BEYOND = 3;
const COLUMNS_BEYOND = 1;

export function Cells({ book, editing, sheet, view }: CellsOf): ReactNode {
  const frame = useRef<HTMLDivElement>(null);
  const at = useAt(book, sheet);
  const axes = useAxes(frame, sheet);
  const goTo = useGoing(book, sheet, axes);
  const {
    table: { sheet: name },
    size,
  } = sheet;
  const page = Math.max(1, Math.floor(((frame.current?.clientHeight ?? 0) - HEAD_HEIGHT) / ROW_HEIGHT) - 1);
  const columns = axes.columns.getVirtualItems();
  const seen = seenOf(axes.rows.getVirtualItems(), columns);
  const isSeen = at.row >= seen.top && at.row <= seen.bottom && at.column >= seen.left && at.column <= seen.right;
  return (
    <div
      ref={frame}
      className="vpf-cells"
      role="grid"
      tabIndex={0}
      aria-label={gridWords.sheet(name)}
      aria-rowcount={size.rows}
      aria-colcount={size.columns}
      onKeyDown={(event) => press(event, { book, editing, sheet, goTo, page })}
      {...(isSeen ? { 'aria-activedescendant': idOf(at.row, at.column) } : {})}
    >
      <div
        className="vpf-all"
        role="presentation"
        style={{ width: NUMBER_WIDTH + axes.columns.getTotalSize(), height: HEAD_HEIGHT + axes.rows.getTotalSize() }}
      >
        <Head columns={columns} />
        <Rows
          book={book}
          editing={editing}
          sheet={sheet}
          view={view}
          axes={axes}
          seen={seen}
          goTo={goTo}
          focus={() => frame.current?.focus()}
        />
      </div>
    </div>
  );
}

function seenOf(rows: readonly VirtualItem[], columns: readonly VirtualItem[]): SeenArea {
  const [top, left] = [rows[0]?.index ?? 0, columns[0]?.index ?? 0];
  // An area of nothing ends before it begins.
  return { top, bottom: rows.at(-1)?.index ?? top - 1, left, right: columns.at(-1)?.index ?? left - 1 };
}

function Head({ columns }: { readonly columns: readonly VirtualItem[] }): ReactNode {
  return (
    <div className="vpf-head" role="row">
      <div className="vpf-corner" role="columnheader" style={{ width: NUMBER_WIDTH }}>
        {gridWords.corner}
      </div>
      {columns.map(({ index, start, size }) => (
        <div
          key={index}
          role="columnheader"
          aria-colindex={index + 1}
          className="vpf-column"
          style={{ left: NUMBER_WIDTH + start, width: size }}
        >
          {columnLetters(index)}
        </div>
      ))}
    </div>
  );
}

type GoTo = (row: number, column: number) => void;
type RowsOf = CellsOf & {
  readonly axes: Axes;
  readonly seen: SeenArea;
  readonly goTo: GoTo;
  readonly focus: () => void;
};

function Rows({ book, editing, sheet, view, axes, seen, goTo, focus }: RowsOf): ReactNode {
  const at = useAt(book, sheet);
  const typing = useSyncExternalStore(editing.subscribe, editing.current);
  const {
    table: { sheet: name, merges = [] },
  } = sheet;
  const mergeAt = mergesSeen(merges, seen);
  const typed = typing !== null && typing.place.sheet === name ? typing : null;
  const editor = {
    type: (text: string) => editing.type(text),
    leave: () => void editing.commit(),
    finish: (down: boolean) => {
      void editing.commit();
      focus();
      if (down) goTo(at.row + 1, at.column);
    },
    giveUp: () => {
      editing.giveUp();
      focus();
    },
  };
  return axes.rows
    .getVirtualItems()
    .map(({ index, start }) => (
      <CellRow
        key={index}
        row={index}
        top={HEAD_HEIGHT + start}
        left={NUMBER_WIDTH}
        columns={axes.columns.getVirtualItems()}
        sheet={sheet}
        mergeAt={mergeAt}
        severity={view.marks(name, index)}
        at={at}
        typing={typed}
        select={(column) => book.goTo(firstOfMerge(merges, { sheet: name, row: index, column }))}
        edit={(place) => editing.begin({ sheet: name, ...place })}
        editor={editor}
      />
    ));
}

/** Moves the selection, and brings it into view; where the pane asked for a cell, it comes into the middle. */
function useGoing(book: OpenBook, { table: { sheet, merges = [] }, size }: ShownSheet, { rows, columns }: Axes): GoTo {
  const { at, asked } = useSyncExternalStore(book.subscribe, book.current);
  const bringIntoView = (row: number, column: number, align: 'auto' | 'center'): void => {
    rows.scrollToIndex(Math.min(row, size.rows - 1), { align });
    columns.scrollToIndex(Math.min(column, size.columns - 1), { align: 'auto' });
  };
  useEffect(() => {
    if (asked > 0) bringIntoView(at.row, at.column, 'center');
  }, [asked]);
  return (row, column) => {
    const place = firstOfMerge(merges, { sheet, row, column });
    book.goTo(place);
    bringIntoView(place.row, place.column, 'auto');
  };
}

/** The rows and columns that are to be drawn, as the frame scrolls. */
function useAxes(frame: { readonly current: HTMLDivElement | null }, { size, widths }: ShownSheet): Axes {
  const getScrollElement = (): HTMLDivElement | null => frame.current;
  const rows = useVirtualizer({
    count: size.rows,
    getScrollElement,
    estimateSize: () => ROW_HEIGHT,
    overscan: ROWS_BEYOND,
    scrollPaddingEnd: HEAD_HEIGHT,
  });
  const columns = useVirtualizer({
    count: size.columns,
    getScrollElement,
    estimateSize: (index) => entryAt(widths, index),
    overscan: COLUMNS_BEYOND,
    horizontal: true,
    scrollPaddingEnd: NUMBER_WIDTH,
  });
  useLayoutEffect(() => {
    columns.measure();
  }, [columns, widths]);
  return { rows, columns };
}

type Keys = {
  readonly book: OpenBook;
  readonly editing: Editing;
  readonly sheet: ShownSheet;
  readonly goTo: GoTo;
  readonly page: number;
};

/** Not while an input method composes, nor while a cell is typed into: those keys are the editor's. */
function press(event: KeyboardEvent, { book, editing, sheet, goTo, page }: Keys): void {
  if (event.nativeEvent.isComposing || event.target !== event.currentTarget || event.altKey) return;
  const { key, ctrlKey, metaKey } = event;
  const { at } = book.current();
  const merge = (sheet.table.merges ?? []).find(({ top, left }) => top === at.row && left === at.column);
  const from = {
    row: key === 'ArrowDown' ? (merge?.bottom ?? at.row) : at.row,
    column: key === 'ArrowRight' ? (merge?.right ?? at.column) : at.column,
  };
  const to = moveOf({ key, ctrl: ctrlKey || metaKey }, from, sheet.size, page);
  if (to !== null) goTo(to.row, to.column);
  else if (key === 'Enter' || key === 'F2') editing.begin(at);
  else if (key.length === 1 && key !== ' ' && !ctrlKey && !metaKey) editing.explain();
  else return;
  event.preventDefault();
}
