// Columns of figures and a column beside them → whether it is their sum in nearly every row:
// then it is the clerk's own.
import type { SheetView } from '../sheet-view';
import type { Body } from './column-profile';

/** Rows that are looked at, the least that tell, and the share of them in which the sum must hold. */
const ROWS_SUMMED = 40;
const LEAST_ROWS = 3;
const SHARE = 0.9;

/** Whether column `sum` of the view is the sum of the columns `parts` in nearly all rows that have figures in all of
 * them. */
export function isSumOf(
  sum: number,
  parts: readonly number[],
  { view, body }: { readonly view: SheetView; readonly body: Body },
): boolean {
  const rows = view.rows
    .slice(body.top, Math.min(body.bottom + 1, body.top + ROWS_SUMMED))
    .filter(
      (row) => row !== undefined && parts.every((index) => typeof row[index] === 'number') && !body.isOfPage(row),
    );
  const agreeing = rows.filter(
    (row) =>
      typeof row[sum] === 'number' &&
      Math.abs(row[sum] - parts.reduce((total, part) => total + Number(row[part]), 0)) < 1e-9,
  );
  return parts.length > 0 && rows.length >= LEAST_ROWS && agreeing.length >= rows.length * SHARE;
}
