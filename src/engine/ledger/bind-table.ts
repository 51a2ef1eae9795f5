// A person's word on where a table is → the table, instead of a guess.
import { classifyColumns, TOTAL_TARGET } from './classify-columns';
import { headerColumns } from './header-block';
import { headerKey, headerWord } from './header-words';
import { UNKNOWN } from './name-index';
import type { SchemeNames } from './scheme-names';
import type { SheetView } from './sheet-view';
import type { FoundColumn, FoundTable, TableBinding } from './types';

/** The table that `binding` says, as sure as can be; columns that it does not name keep what their headers say. */
export function bindTable(view: SheetView, binding: TableBinding, names: SchemeNames): FoundTable {
  const first = binding.headerRow - 1 - view.top;
  const last = first + (binding.headerRows ?? 1) - 1;
  const headers = headerColumns(view, first, last);
  const classified = classifyColumns(headers, names.targets);
  const bound = Object.entries(binding.columns ?? {}).flatMap(([letters, word]) => {
    const index = columnIndex(letters) - view.left;
    const column = boundColumn(index, word, names);
    return column ? [column] : [];
  });
  const taken = new Set(bound.map((column) => column.index));
  const kinds = new Set(bound.flatMap((column) => (column.kind === 'figure' ? [] : [column.kind])));
  const kept = classified.columns.filter((column) => !taken.has(column.index) && (column.kind === 'figure' || !kinds.has(column.kind)));
  return {
    role: binding.role,
    sheet: binding.sheet,
    headerTop: first + view.top,
    headerBottom: last + view.top,
    bodyTop: last + 1 + view.top,
    bodyBottom: view.rows.length - 1 + view.top,
    columns: [...kept, ...bound].sort((a, b) => a.index - b.index),
    unreadHeaders: classified.unread,
    confidence: 1,
    period: null,
    hidden: view.table.hidden ?? false,
    taken: true,
    rowsRead: 0,
  };
}

function boundColumn(index: number, word: string, names: SchemeNames): FoundColumn | null {
  const kind = headerWord(headerKey(word))?.kind;
  if (kind) return { kind, index, header: word };
  const target = names.targets.find(word);
  if (target === UNKNOWN && headerKey(word) !== '基础分') return null;
  return { kind: 'figure', index, header: word, target: target === UNKNOWN ? TOTAL_TARGET : target, month: null, assessor: false };
}

/** `C` → 2 */
export function columnIndex(letters: string): number {
  let index = 0;
  for (const letter of letters.toUpperCase()) index = index * 26 + letter.charCodeAt(0) - 64;
  return index - 1;
}
