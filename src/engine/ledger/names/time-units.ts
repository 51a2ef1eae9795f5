// A header over how long something took, or the unit of an item → what the time is measured in: what is counted by the
// hour is never taken for times, nor minutes for hours.
import { compact, type CellValue } from '../../basis/cells';
import type { Scheme } from '../../scheme/types';

export type TimeUnit = 'hours' | 'minutes';

const MINUTES = /分钟|分鐘|(?<![A-Za-z])min(?:ute)?s?(?![A-Za-z])|时长[(〔【[]分[)〕】\]]/iu;
const HOURS =
  /小时|小時|工时|工時|学时|學時|课时|課時|钟头|鐘頭|钟点|时数|時數|(?<![A-Za-z])h(?:rs?|ours?)?(?![A-Za-z])/iu;
const OF_HOURS = /^(?:每|按)?个?(?:小时|工时|学时|课时|钟头|时|h)$/iu;
const OF_MINUTES = /^(?:每|按)?分钟$/u;

/** Nobody serves longer than this in one row: a figure above it may be minutes. */
export const MOST_HOURS = 24;

/** The unit that a header of a duration names; `null` where it names none. */
export function timeUnitIn(header: string): TimeUnit | null {
  const text = compact(header);
  return MINUTES.test(text) ? 'minutes' : HOURS.test(text) ? 'hours' : null;
}

/** The time that an item is counted in; `null` where it is counted otherwise. */
export function timeUnitOf(unit: string): TimeUnit | null {
  const text = compact(unit);
  return OF_HOURS.test(text) ? 'hours' : OF_MINUTES.test(text) ? 'minutes' : null;
}

/** The times that items of a plan are counted in. */
export function timeUnitsOf({ items }: Pick<Scheme, 'items'>): ReadonlySet<TimeUnit> {
  return new Set(items.map(({ unit }) => timeUnitOf(unit)).filter((unit) => unit !== null));
}

const SPELT_HOURS = /^(.+?)(?:个?(?:小时|钟头|工时|学时|课时)|时|h)$/iu;

/** The cell of a time without its word for hours: 2小时 is 2, and 90分钟 stays as it is, which is no count. */
export function hoursIn(cell: CellValue | undefined): CellValue | undefined {
  if (typeof cell !== 'string') return cell;
  const [, hours] = SPELT_HOURS.exec(compact(cell)) ?? [];
  return hours ?? cell;
}
