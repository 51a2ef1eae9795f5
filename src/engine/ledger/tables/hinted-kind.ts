// A header of unknown words that still holds a telling letter, over cells that bear it out → what the column is.
import type { ColumnKind } from '../types';
import { type ColumnProfile, mostly } from './column-profile';

const REDEMPTION = /兑|换购|换取|领取|领用|领物/u;

/** `about`: the sheet's name with the titles above; `null` when the letters and the cells do not say the same thing. */
export function hintedKind(header: string, profile: ColumnProfile, has: (kind: ColumnKind) => boolean, about: string): ColumnKind | null {
  if (profile.filled < 2) return null;
  const redemption = REDEMPTION.test(about);
  if (!has('date') && !has('period') && /[时日期]|何时|哪天/u.test(header) && mostly(profile.dates, profile, 0.6)) return 'date';
  if (!has('count') && /[次件数量回遍]/u.test(header) && !/分|户|人|序/u.test(header) && mostly(profile.counts, profile)) return 'count';
  if (/分/u.test(header) && !/[组类别工布钟]/u.test(header) && mostly(profile.points, profile)) return pointsKind(header, has, redemption);
  if (redemption && !has('points') && !has('unit-price') && mostly(profile.figures, profile, 0.9) && !profile.serial && /价|值|需|用|花|费|耗|扣/u.test(header)) return 'points';
  if (redemption && !has('goods') && profile.figures === 0 && profile.persons * 2 < profile.filled && profile.dates === 0 && /[物品货奖礼东西换兑领]/u.test(header)) return 'goods';
  return null;
}

function pointsKind(header: string, has: (kind: ColumnKind) => boolean, redemption: boolean): ColumnKind | null {
  if (redemption) return has('points') ? null : 'points';
  const [plus, minus] = [/[加奖增]/u.test(header), /[扣减罚]/u.test(header)];
  if (plus !== minus) return has(plus ? 'bonus-points' : 'deduction-points') ? null : plus ? 'bonus-points' : 'deduction-points';
  return has('points') || has('bonus-points') || has('deduction-points') || !has('item') ? null : 'points';
}
