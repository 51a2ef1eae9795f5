// A header of unknown words that still holds a telling letter, over cells that bear it out → what the column is.
import type { ColumnKind, FoundColumn } from '../types';
import { sideOfHeading } from './classify-columns';
import { type ColumnProfile, mostly } from './column-profile';
import { headerWord } from './header-words';

type Has = (kind: FoundColumn['kind']) => boolean;

const REDEMPTION = /兑|换购|换取|换物|领取|领用|领物|积分超市/u;

/** What the letters are weighed with: the sheet's name with the titles above, and whether rows of free text count in the plan. */
type About = { readonly title: string; readonly free: boolean };

/** What a column is; `null` when the letters and the cells do not say the same thing. */
export function hintedKind(
  parts: readonly string[],
  profile: ColumnProfile,
  has: Has,
  about: About,
): ColumnKind | null {
  if (profile.filled === 0) return null;
  const header = parts.join('');
  const redemption = REDEMPTION.test(about.title);
  if (
    !has('household-id') &&
    headerWord(header) === undefined &&
    /户|编号|编码|代[码号]/u.test(header) &&
    !NO_NUMBER.test(header) &&
    mostly(profile.codes, profile, 0.9) &&
    profile.longDigits * 2 < profile.filled
  )
    return 'household-id';
  const item = itemKind(parts, profile, has, about.free);
  if (item !== null) return item;
  if (!ITEMS.some(has) && mostly(profile.items, profile) && /[因由事何项情目]|内容|表现|做/u.test(header))
    return 'item';
  if (
    about.free &&
    !redemption &&
    has('date') &&
    !ITEMS.some(has) &&
    isText(profile) &&
    /[因由事何项情目]|内容|表现|做/u.test(header) &&
    !/[人员户名]/u.test(header)
  )
    return 'item';
  if (
    !has('period') &&
    !has('date') &&
    /[月季期]/u.test(header) &&
    mostly(profile.periods + profile.integers, profile, 0.9) &&
    profile.most <= 12 &&
    profile.least >= 1
  )
    return 'period';
  if (!has('date') && !has('period') && /[时日期]|何时|哪天/u.test(header) && mostly(profile.dates, profile, 0.6))
    return 'date';
  if (
    !has('resident') &&
    !has('item') &&
    !has('points') &&
    mostly(profile.yesNo, profile) &&
    /住|在家|在村|外出/u.test(header)
  )
    return 'resident';
  if (mostly(profile.dates + profile.periods, profile, 0.9)) return dayKind(header, has);
  if (
    !has('count') &&
    /[次件数量回遍]/u.test(header) &&
    !/分|户|人|序/u.test(header) &&
    mostly(profile.counts, profile)
  )
    return 'count';
  if (/分/u.test(header) && !/[组类别工布钟]/u.test(header) && mostly(profile.points, profile))
    return pointsKind({ header, profile, redemption }, has);
  if (
    redemption &&
    !has('points') &&
    !has('unit-price') &&
    mostly(profile.figures, profile, 0.9) &&
    !profile.serial &&
    /价|值|需|用|花|费|耗|扣/u.test(header)
  )
    return 'points';
  if (
    redemption &&
    !has('goods') &&
    profile.figures === 0 &&
    profile.persons * 2 < profile.filled &&
    profile.dates === 0 &&
    /[物品货奖礼东西换兑领]/u.test(header)
  )
    return 'goods';
  return null;
}

/** Numbers of something else than a household. */
const NO_NUMBER = /证|电话|手机|卡|账|帐|牌|户口|户籍|票|项目|事项|条款|物品|商品|货|序|[人口]数|[组社队片]/u;
const PLUS = /[加奖增得好正优]/u;
/** 得分 is what a row is worth; 得几分 stands beside 失几分. */
const PLUS_POINTS = /[加奖增]|得[几多]/u;
const MINUS = /[扣减罚失丢负坏劣违]|不良/u;

const ITEMS: readonly ColumnKind[] = ['item', 'item-text', 'bonus-item', 'deduction-item'];

function isText({ figures, dates, periods, ticks, statuses }: ColumnProfile): boolean {
  return figures + dates + periods + ticks + statuses === 0;
}

// 失分事由, 做的好事: items of the plan below a header that says which side they are on.
function itemKind(parts: readonly string[], profile: ColumnProfile, has: Has, free: boolean): ColumnKind | null {
  const header = parts.join('');
  const worded = free && isText(profile) && /[因由事项情]|行为|内容|表现/u.test(header);
  if ((!worded && !mostly(profile.items, profile, 0.6)) || has('item') || has('item-text')) return null;
  const own = PLUS.test(header) === MINUS.test(header) ? undefined : PLUS.test(header) ? 'bonus' : 'deduction';
  const side = sideOfHeading(parts.slice(0, -1)) ?? own;
  return side === undefined || has(`${side}-item`) ? null : `${side}-item`;
}

function pointsKind(
  {
    header,
    profile,
    redemption,
  }: { readonly header: string; readonly profile: ColumnProfile; readonly redemption: boolean },
  has: Has,
): ColumnKind | null {
  if (redemption) return has('points') ? null : 'points';
  // 得扣分 is for both; so is whatever has points of both signs in it.
  const both = PLUS.test(header) && MINUS.test(header);
  const [plus, minus] =
    both || (profile.least < 0 && profile.most > 0) ? [false, false] : [PLUS_POINTS.test(header), MINUS.test(header)];
  if (plus !== minus)
    return has(plus ? 'bonus-points' : 'deduction-points') ? null : plus ? 'bonus-points' : 'deduction-points';
  return has('points') || has('bonus-points') || has('deduction-points') || !(has('item') || has('item-text'))
    ? null
    : 'points';
}

/** A second column of days: until when something holds, or from when to when a household takes part. */
function dayKind(header: string, has: Has): ColumnKind | null {
  const until = /[止至到截终满]|结束/u.test(header);
  if (has('item') || has('item-text') || has('bonus-item')) return until && !has('end-date') ? 'end-date' : null;
  if (has('points') || has('figure')) return null;
  if (/[退出离搬]|迁出|销/u.test(header) && !has('left')) return 'left';
  return /[加入起始]|新增/u.test(header) && !has('joined') ? 'joined' : null;
}
