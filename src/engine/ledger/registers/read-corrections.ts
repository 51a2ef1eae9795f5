// 更正登记 → which posted figure was corrected, from what and to what.
import type { ReadContext } from '../rows/read-context';
import type { TableSource } from '../rows/table-source';
import { recordsOf } from './register-rows';
import type { CorrectionRecord } from './types';

/** A row without its month is none, and is told. */
export function readCorrections(
  sources: readonly TableSource[],
  context: ReadContext,
): readonly CorrectionRecord[] | null {
  return recordsOf('corrections', sources, context, (row) => {
    const household = row.household();
    const corrected = row.day('corrected');
    const period = row.neededPeriod('month', corrected);
    if (household < 0 || period === null) return null;
    return {
      ...row.place,
      corrected,
      household,
      period,
      before: row.figure('before'),
      after: row.figure('after'),
    };
  });
}
