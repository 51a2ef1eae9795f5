// A person's answers about columns → what those columns are, before anything is guessed of them.
import type { ColumnKind, FoundColumn } from '../types';
import { columnNamed } from './bind-table';
import type { HeaderBlock } from './find-header';
import { headerKey } from './header-words';
import type { Surroundings } from './understand-columns';

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
      answered.set(index, answer.role === NOT_USED ? null : columnNamed(index, answer.role, lens.names, text));
  }
  return answered;
}

const NOT_USED = '不用';

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
