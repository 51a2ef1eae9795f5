// 公示登记 → a record for each list that was posted.
import type { ReadContext } from '../rows/read-context';
import type { TableSource } from '../rows/table-source';
import { recordsOf } from './register-rows';
import type { PostingRecord } from './types';

/** A row without its period or its day of posting is none, and is told. */
export function readNotices(sources: readonly TableSource[], context: ReadContext): readonly PostingRecord[] | null {
  return recordsOf('notices', sources, context, (row) => {
    const posted = row.neededDay('posted');
    const period = row.neededPeriod('period', posted);
    if (posted === null || period === null) return null;
    return {
      ...row.place,
      period,
      version: Math.max(1, row.whole('version') ?? 1),
      posted,
      days: row.whole('days'),
      ends: row.day('ends'),
      households: row.whole('households'),
      total: row.figure('total'),
      schemeDigest: row.text('scheme'),
      scoreDigest: row.text('scores'),
      basisDigest: row.text('basis'),
      archived: row.day('archived'),
      withdrawn: row.day('withdrawn'),
    };
  });
}
