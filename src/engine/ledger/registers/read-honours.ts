// 荣誉登记 → who was granted an honour of a month, who was refused it, who took a place, and the flags handed out.
import { compact } from '../../basis/cells';
import type { ReadContext } from '../rows/read-context';
import type { TableSource } from '../rows/table-source';
import { recordsOf } from './register-rows';
import type { HonourRecord, HonourVerdict } from './types';

const REFUSED = /不授|未授|不予|取消|撤销|收回|^否$|^不/u;
const SUBSTITUTE = /替补|递补|候补/u;

/** A row in which nothing is decided says that the household has the honour. */
export function readHonours(sources: readonly TableSource[], context: ReadContext): readonly HonourRecord[] | null {
  return recordsOf('honours', sources, context, (row) => {
    const household = row.household();
    const decided = row.day('decided');
    const period = row.neededPeriod('month', decided ?? row.day('given'));
    if (household < 0 || period === null) return null;
    return {
      ...row.place,
      period,
      household,
      verdict: verdictIn(row.text('verdict')),
      reason: row.text('reason'),
      decided,
      body: row.text('body'),
      flag: row.text('flag'),
      given: row.day('given'),
      returned: row.day('returned'),
    };
  });
}

function verdictIn(text: string): HonourVerdict {
  const word = compact(text);
  return REFUSED.test(word) ? 'refused' : SUBSTITUTE.test(word) ? 'substitute' : 'granted';
}
