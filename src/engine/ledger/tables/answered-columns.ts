// A person's answers about columns → what those columns are, before anything is guessed of them.
import { timeUnitIn } from '../names/time-units';
import type { SchemeNames } from '../names/scheme-names';
import type { ColumnKind, FoundColumn, ItemCells } from '../types';
import { columnNamed } from './bind-table';
import type { HeaderBlock } from './find-header';
import type { HeaderColumn } from './header-block';
import { headerKey } from './header-words';
import { itemNamedBy } from './item-headers';
import type { Surroundings } from './understood-columns';

/** What a person said of columns, by index; `null`: it is not to be used. */
export function answeredColumns(
  { headers }: HeaderBlock,
  { view, lens }: Surroundings,
): ReadonlyMap<number, FoundColumn | null> {
  const answered = new Map<number, FoundColumn | null>();
  const answers = lens.answers.columns.filter(({ sheet }) => sheet === '' || sheet === view.table.sheet);
  if (answers.length === 0) return answered;
  for (const { index, parts, text } of headers) {
    const answer = [...answers]
      .reverse()
      .find(
        ({ header }) =>
          headerKey(header) === headerKey(text) ||
          headerKey(header) === parts.join('') ||
          headerKey(header) === parts[parts.length - 1],
      );
    if (answer)
      answered.set(
        index,
        answer.role === NOT_USED ? null : columnSaid({ index, parts, text }, answer.role, lens.names),
      );
  }
  return answered;
}

const NOT_USED = '不用';

/** What a column of one item may be said to hold. */
const CELLS: Readonly<Record<string, ItemCells>> = { 分值: 'points', 数量: 'counts' };

// 分值 said of a column under an item's name: its cells are that item's points.
function columnSaid({ index, parts, text }: HeaderColumn, role: string, names: SchemeNames): FoundColumn | null {
  const cells = CELLS[role];
  const item = cells === undefined ? null : itemNamedBy(parts, names);
  // A count in minutes is the count of what is counted in minutes, and of nothing else.
  if (role === '数量' && timeUnitIn(text) === 'minutes') return { kind: 'duration', index, header: text };
  return item === null
    ? columnNamed(index, role, names, text)
    : { kind: 'item-count', index, header: text, item, cells };
}

/** A kind that a person gave to a column is taken from the others that had it. */
export function withAnswered(
  columns: readonly FoundColumn[],
  answered: ReadonlyMap<number, FoundColumn | null>,
): readonly FoundColumn[] {
  if (answered.size === 0) return columns;
  const given = [...answered.values()].filter((column) => column !== null);
  const kinds = new Set(given.flatMap(({ kind }) => (kind === 'figure' || kind === 'item-count' ? [] : [kind])));
  const kept = columns.filter(({ index, kind }) => !answered.has(index) && !kinds.has(kind as ColumnKind));
  return [...kept, ...given].sort((a, b) => a.index - b.index);
}
