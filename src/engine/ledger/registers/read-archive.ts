// 归档明细 → the figures of every household as they were posted.
import type { ReadContext } from '../rows/read-context';
import type { TableSource } from '../rows/table-source';
import { recordsOf } from './register-rows';
import type { ArchiveRecord } from './types';

/** A household that has left the roster since keeps its figures. */
export function readArchive(sources: readonly TableSource[], context: ReadContext): readonly ArchiveRecord[] | null {
  return recordsOf('archive', sources, context, (row) => {
    const period = row.neededPeriod('period');
    if (period === null) return null;
    return {
      ...row.place,
      period,
      version: Math.max(1, row.whole('version') ?? 1),
      household: row.householdOrNone(),
      id: row.text('id'),
      base: row.figure('base'),
      bonus: row.figure('bonus'),
      excess: row.figure('excess'),
      annual: row.figure('annual'),
      deduction: row.figure('deduction'),
      score: row.figure('score'),
      cumulative: row.figure('cumulative'),
      balance: row.figure('balance'),
    };
  });
}
