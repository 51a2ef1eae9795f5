// A person's word on where a table is → the table, instead of a guess.
import { columnIndex } from '../../basis/cells';
import { TOTAL_TARGET } from './classify-columns';
import { withDecidedPoints } from './decide-columns';
import { blockOf, type HeaderBlock } from './find-header';
import type { LocatedTable } from './located-table';
import { headerKey, headerWord } from './header-words';
import { UNKNOWN } from '../names/name-index';
import type { SchemeNames } from '../names/scheme-names';
import type { SheetView } from '../sheet-view';
import { bodyBottomOf } from './table-body';
import { titlesAbove } from './titles';
import type { FoundColumn, FoundTable, TableBinding } from '../types';

/** Header rows that a person may name for one table. */
const MOST_HEADER_ROWS = 10;

/** The table that `binding` says, as sure as can be; columns that it does not name keep what their headers say. */
export function bindTable(view: SheetView, binding: TableBinding, names: SchemeNames): LocatedTable {
  const first = binding.headerRow - 1 - view.top;
  const last = first + Math.min(Math.max(1, binding.headerRows ?? 1), MOST_HEADER_ROWS) - 1;
  const block = blockOf(view, first, last, names);
  const bodyBottom = bodyBottomOf(
    view,
    { ...block, columns: boundColumns(view, block, binding, names) },
    names,
    () => false,
  );
  const columns = boundColumns(view, { ...block, columns: withDecidedPoints(view, block, bodyBottom) }, binding, names);
  const table: FoundTable = {
    role: binding.role,
    sheet: binding.sheet,
    headerTop: first + view.top,
    headerBottom: last + view.top,
    bodyTop: last + 1 + view.top,
    bodyBottom: bodyBottom + view.top,
    columns,
    ownFigures: [],
    unreadHeaders: block.rest.map(({ text }) => text),
    confidence: 1,
    beside: false,
    period: null,
    hidden: view.table.hidden ?? false,
    taken: true,
    rowsRead: 0,
  };
  return { view, table, title: titlesAbove(view, first), aside: [], unknown: [] };
}

function boundColumns(
  view: SheetView,
  block: HeaderBlock,
  binding: TableBinding,
  names: SchemeNames,
): readonly FoundColumn[] {
  const bound = Object.entries(binding.columns ?? {}).flatMap(([letters, word]) => {
    const index = columnIndex(letters) - view.left;
    const column = index >= 0 ? boundColumn(index, word, names) : null;
    return column ? [column] : [];
  });
  const taken = new Set(bound.map((column) => column.index));
  const kinds = new Set(bound.flatMap((column) => (column.kind === 'figure' ? [] : [column.kind])));
  const kept = block.columns.filter(
    (column) => !taken.has(column.index) && (column.kind === 'figure' || !kinds.has(column.kind)),
  );
  return [...kept, ...bound].sort((a, b) => a.index - b.index);
}

/** The column that a person calls by a header word, a base target or an item of the plan; `null` for other words.
 * `header`: as written above it. */
export function columnNamed(index: number, word: string, names: SchemeNames, header: string): FoundColumn | null {
  const column = boundColumn(index, word, names);
  if (column) return { ...column, header };
  const item = names.items.find(word);
  return item === UNKNOWN ? null : { kind: 'item-count', index, header, item };
}

function boundColumn(index: number, word: string, names: SchemeNames): FoundColumn | null {
  const kind = headerWord(headerKey(word))?.kind;
  if (kind) return { kind, index, header: word };
  const target = names.targets.find(word);
  if (target === UNKNOWN && headerKey(word) !== '基础分') return null;
  return {
    kind: 'figure',
    index,
    header: word,
    target: target === UNKNOWN ? TOTAL_TARGET : target,
    month: null,
    assessor: false,
  };
}
