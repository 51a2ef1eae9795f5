// Why a row that is no row of the ledger stands where it stands.
import { compact, isBlank, textOf, type CellValue } from '../../basis/cells';
import type { RowIdentity } from '../rows/read-context';
import { filledCells } from '../sheet-view';
import { isFormLine, isNoteRow, isTotalRow } from '../tables/no-rows';
import type { AsideReason } from './types';

const SIGNATURE = /签字|签名|签章|盖章/u;
const MOST_TITLE_CELLS = 3;

/** Of a row in a table's body that reading passed over. */
export function reasonInBody(row: readonly CellValue[], { labels, headers }: RowIdentity): AsideReason {
  if (isTotalRow(row, labels)) return 'total-row';
  if (headers.some((header) => row.every((cell, column) => isBlank(cell) || cell === header?.[column])))
    return 'header';
  if (row.some((cell) => typeof cell === 'string' && SIGNATURE.test(cell))) return 'signature';
  if (filledCells(row) === 1) return 'sub-heading';
  return isNoteRow(row) ? 'note' : 'unfilled';
}

/** Of a row outside all tables: what a page has above, between and below them;
 * `null` for what may be a row of figures. */
export function reasonOutside(row: readonly CellValue[]): AsideReason | null {
  const filled = filledCells(row);
  if (row.some((cell) => typeof cell === 'string' && SIGNATURE.test(cell))) return 'signature';
  if (isTotalRow(row, [])) return 'total-row';
  if (filled === 1 || isFormLine(row)) return 'title';
  if (isNoteRow(row)) return 'note';
  return filled <= MOST_TITLE_CELLS &&
    row.every((cell) => isBlank(cell) || (typeof cell === 'string' && compact(textOf(cell)).length > 4))
    ? 'title'
    : null;
}
