// The side that an event table's rows are on when they do not say it: of its name, or of nothing, which is said.
import { problem } from '../../basis/problem';
import { columnOf } from '../tables/classify-columns';
import type { ReadContext } from '../rows/read-context';
import { indexOf } from '../rows/read-context';
import type { Side } from '../tables/side-in-name';
import type { EventPart } from './event-parts';
import { sideOfTable, hidesSides } from './side-named';

/** `null` where rows are told apart by a column, their sign, or the plan.
 * One problem for a table in which nothing does. */
export function givenSide(
  { source, item, side }: EventPart,
  { names, problems }: Pick<ReadContext, 'names' | 'problems'>,
): Side | null {
  if (!names.free || item >= 0 || side !== null) return null;
  const given = sideOfTable(source);
  if (given !== 'both' && given !== null) return given;
  const points = columnOf(source.table.columns, 'points');
  if (points && (given === 'both' || indexOf(source, 'direction') >= 0) && hidesSides(source)) {
    problems.push(
      problem('side-unknown', {
        sheet: source.table.sheet,
        column: points.header,
        columnIndex: points.index + source.view.left,
      }),
    );
  }
  return null;
}
