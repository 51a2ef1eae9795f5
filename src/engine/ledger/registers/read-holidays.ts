// 节假日 → days off and make-up working days that the village states itself, over those that are shipped.
import type { ReadContext } from '../rows/read-context';
import type { TableSource } from '../rows/table-source';
import { recordsOf } from './register-rows';
import type { HolidayRecord } from './types';

const WORK = /上班|补班|调休上班|工作/u;

/** A blank last day is the first. */
export function readHolidays(sources: readonly TableSource[], context: ReadContext): readonly HolidayRecord[] | null {
  return recordsOf('holidays', sources, context, (row) => {
    const first = row.neededDay('first');
    if (first === null) return null;
    const last = row.day('last') ?? first;
    return { ...row.place, first, last, work: WORK.test(row.text('arrangement')), name: row.text('name') };
  });
}
