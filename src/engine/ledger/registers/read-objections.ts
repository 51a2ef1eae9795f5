// 异议登记 → what was objected to, and how it was answered. Who objected is never read.
import type { ReadContext } from '../rows/read-context';
import type { TableSource } from '../rows/table-source';
import { recordsOf } from './register-rows';
import { resultIn } from './result-words';
import type { ObjectionRecord } from './types';

export function readObjections(
  sources: readonly TableSource[],
  context: ReadContext,
): readonly ObjectionRecord[] | null {
  return recordsOf('objections', sources, context, (row) => {
    const household = row.household();
    const filed = row.neededDay('filed');
    const period = row.period('month', filed);
    if (household < 0) return null;
    return {
      ...row.place,
      filed,
      household,
      period,
      result: resultIn(row.text('verdict')),
      answered: row.day('answered'),
      reposted: row.day('reposted'),
    };
  });
}
