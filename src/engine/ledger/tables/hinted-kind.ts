// A header of unknown words that still holds a telling letter, over cells that bear it out → what the column is.
import type { ColumnKind, FoundColumn } from '../types';
import { type ColumnProfile, mostly } from './column-profile';

type Has = (kind: FoundColumn['kind']) => boolean;

const REDEMPTION = /兑|换购|换取|领取|领用|领物/u;

/** `about`: the sheet's name with the titles above; `null` when the letters and the cells do not say the same thing. */
export function hintedKind(header: string, profile: ColumnProfile, has: Has, about: string): ColumnKind | null {
  if (profile.filled === 0) return null;
  const redemption = REDEMPTION.test(about);
  if (!has('date') && !has('period') && /[时日期]|何时|哪天/u.test(header) && mostly(profile.dates, profile, 0.6)) return 'date';
  if (mostly(profile.dates + profile.periods, profile, 0.9)) return dayKind(header, has);
  if (!has('count') && /[次件数量回遍]/u.test(header) && !/分|户|人|序/u.test(header) && mostly(profile.counts, profile)) return 'count';
  if (/分/u.test(header) && !/[组类别工布钟]/u.test(header) && mostly(profile.points, profile)) return pointsKind(header, has, redemption);
  if (redemption && !has('points') && !has('unit-price') && mostly(profile.figures, profile, 0.9) && !profile.serial && /价|值|需|用|花|费|耗|扣/u.test(header)) return 'points';
  if (redemption && !has('goods') && profile.figures === 0 && profile.persons * 2 < profile.filled && profile.dates === 0 && /[物品货奖礼东西换兑领]/u.test(header)) return 'goods';
  return null;
}

function pointsKind(header: string, has: Has, redemption: boolean): ColumnKind | null {
  if (redemption) return has('points') ? null : 'points';
  const [plus, minus] = [/[加奖增]/u.test(header), /[扣减罚失丢]/u.test(header)];
  if (plus !== minus) return has(plus ? 'bonus-points' : 'deduction-points') ? null : plus ? 'bonus-points' : 'deduction-points';
  return has('points') || has('bonus-points') || has('deduction-points') || !has('item') ? null : 'points';
}

/** A second column of days: until when something holds, or from when to when a household takes part. */
function dayKind(header: string, has: Has): ColumnKind | null {
  const until = /[止至到截终满]|结束/u.test(header);
  if (has('item') || has('item-text') || has('bonus-item')) return until && !has('end-date') ? 'end-date' : null;
  if (has('points') || has('figure')) return null;
  if (/[退出离搬]|迁出|销/u.test(header) && !has('left')) return 'left';
  return /[加入起始]|新增/u.test(header) && !has('joined') ? 'joined' : null;
}
