// The selected cell as the grid shows it: of merged cells the first, which holds their value.
import { useSyncExternalStore } from 'react';
import type { CellPlace } from '../../workbook/desk';
import type { OpenBook } from '../book/open-book';
import { firstOfMerge } from './merges';
import type { ShownSheet } from './shown-sheet';

export function useAt(book: OpenBook, { table }: ShownSheet): CellPlace {
  const { at } = useSyncExternalStore(book.subscribe, book.current);
  return firstOfMerge(table.merges ?? [], at);
}
