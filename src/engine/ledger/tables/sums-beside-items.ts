// Columns as their headers say enter; those that only add up what stands beside them (合计 beside columns of items,
// 合计 or 加分合计 beside 项目 and 分值) leave the list, so that they are taken for the clerk's own results.
import type { SchemeNames } from '../names/scheme-names';
import type { FoundColumn } from '../types';
import { TOTAL_TARGET } from './classify-columns';
import type { HeaderColumn } from './header-block';
import { headerKey } from './header-words';
import { itemNamedBy } from './item-headers';

const SUM = /合计|小计|总计|共计|累计|总分|总得分/u;

const WHAT: readonly FoundColumn['kind'][] = ['item', 'item-text', 'bonus-item', 'deduction-item'];
const WORTH: readonly FoundColumn['kind'][] = ['points', 'bonus-points', 'deduction-points'];

/** The columns without sums of the row's own items or of rows before it. */
export function withoutSums(
  columns: readonly FoundColumn[],
  headers: readonly HeaderColumn[],
  names: Pick<SchemeNames, 'items' | 'targets'>,
): readonly FoundColumn[] {
  const kinds = new Set(columns.map(({ kind }) => kind));
  const sums = columns.filter(({ header }) => SUM.test(headerKey(header)));
  if (sums.length === 0) return columns;
  const byItem = headers.some(({ parts }) => itemNamedBy(parts, names) !== null);
  const register = kinds.has('points') && kinds.has('item') && !kinds.has('bonus-item') && !kinds.has('deduction-item');
  // Rows that each say what was done and what it is worth: what they come to is no base.
  const byRow = WHAT.some((kind) => kinds.has(kind)) && WORTH.some((kind) => kinds.has(kind));
  const isSum = (column: FoundColumn): boolean =>
    column.kind === 'figure'
      ? (byItem || byRow) && column.target === TOTAL_TARGET && column.month === null
      : register && (column.kind === 'bonus-points' || column.kind === 'deduction-points');
  return columns.filter((column) => !sums.includes(column) || !isSum(column));
}
