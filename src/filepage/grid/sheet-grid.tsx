// The sheets of the book, only as much of them as is on the screen: what a clerk knows from a spreadsheet program, with
// the rows marked that something is wrong with.
import { useEffect, useMemo, useRef, useSyncExternalStore, type ReactNode } from 'react';
import type { CellTable } from '../../engine';
import type { OpenBook } from '../book/open-book';
import type { Editing } from '../editing/editing';
import { gridWords } from '../wording';
import { Cells } from './cells';
import type { LedgerView } from './ledger-view';
import { columnWidths, shownCells } from './shown-cells';
import { sheetSize } from './sheet-size';
import { SheetTabs } from './sheet-tabs';
import { ValueLine } from './value-line';

export type GridOf = {
  readonly book: OpenBook;
  readonly editing: Editing;
  readonly view: LedgerView;
  /** Shows in the pane what is wrong with a row, 0-based. */
  readonly check: (sheet: string, row: number) => void;
};

export function SheetGrid({ book, editing, view, check }: GridOf): ReactNode {
  const { tables, at } = useSyncExternalStore(book.subscribe, book.current);
  const section = useRef<HTMLElement>(null);
  // What was just opened is what the keys are for.
  useEffect(() => {
    section.current?.querySelector<HTMLElement>('[role="grid"]')?.focus();
  }, []);
  const table = tables.find(({ sheet }) => sheet === at.sheet);
  const open = (sheet: string): void => {
    void editing.commit();
    book.goTo({ sheet, row: 0, column: 0 });
  };
  return (
    <section ref={section} className="vpf-book" aria-label={gridWords.sheets}>
      {table !== undefined && (
        <OneSheet key={table.sheet} table={table} book={book} editing={editing} view={view} check={check} />
      )}
      <SheetTabs tables={tables} selected={at.sheet} open={open} />
    </section>
  );
}

function OneSheet({ table, book, editing, view, check }: GridOf & { readonly table: CellTable }): ReactNode {
  // Of what the book's tables say, not of where the person is.
  const sheet = useMemo(() => {
    const shown = shownCells(table, book.formatsOf(table.sheet), view.found);
    const size = sheetSize(table);
    return { table, shown, size, widths: columnWidths(table, shown, size.columns) };
  }, [table, book, view.found]);
  return (
    <div className="vpf-sheet-panel" role="tabpanel" aria-label={gridWords.sheet(table.sheet)}>
      <ValueLine book={book} sheet={sheet} view={view} check={check} />
      <Cells book={book} editing={editing} sheet={sheet} view={view} />
    </div>
  );
}
