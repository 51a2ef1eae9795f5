// A table that is only guessed at enters; whether its figures look like base points leaves.
import type { TableSource } from '../rows/read-context';
import type { Lens } from '../tables/column-profile';
import { GUESSED } from '../tables/table-role';
import { isOtherSubject } from './subject';

/** Whether nearly all figures of a table that is only guessed at are what base points are:
 * full marks or a little less. */
export function mayBeBase({ view, table, title }: TableSource, { names: { fullBase } }: Lens): boolean {
  if (
    fullBase === null ||
    table.role !== 'assessment' ||
    table.confidence !== GUESSED ||
    isOtherSubject([`${table.sheet} ${title}`])
  )
    return false;
  const figures = view.rows
    .slice(table.bodyTop - view.top, table.bodyBottom - view.top + 1)
    .flatMap((row) =>
      table.columns.flatMap(({ kind, index }) =>
        kind === 'figure' && typeof row?.[index] === 'number' ? [Number(row[index])] : [],
      ),
    );
  return (
    figures.length > 0 &&
    figures.filter((figure) => figure <= fullBase && figure >= fullBase * LEAST_OF_BASE).length >=
      figures.length * NEARLY_ALL
  );
}

const LEAST_OF_BASE = 0.6;
const NEARLY_ALL = 0.9;
