// A sheet without any table → whether its sentences say who got points: 4月5日张三参加志愿服务，加0.5分.
import { compact, type CellValue } from '../../basis/cells';
import type { Lens } from '../tables/column-profile';
import type { Subject } from './subject';

/** Rows and letters that are looked at. */
const ROWS_LOOKED_AT = 200;
const LONGEST_SENTENCE = 200;

const POINTS = /[加减扣奖罚记计]了?(?:\d+(?:\.\d+)?|[零半一二两三四五六七八九十]+)分/u;

/** How many rows name somebody of the village and points that were given or taken. */
export function rowsOfProse(rows: readonly (readonly CellValue[] | undefined)[], { people }: Lens): number {
  return rows.slice(0, ROWS_LOOKED_AT).filter((row) =>
    row?.some((cell) => {
      const text = typeof cell === 'string' && cell.length <= LONGEST_SENTENCE ? compact(cell) : '';
      return POINTS.test(text) && people.isNamedIn(text);
    }),
  ).length;
}

/** What was seen in the rows, those of sentences among them. */
export function withProse(subject: Subject, rows: readonly (readonly CellValue[] | undefined)[], lens: Lens): Subject {
  return { ...subject, households: Math.max(subject.households, rowsOfProse(rows, lens)) };
}
