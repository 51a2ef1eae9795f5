// A header of unknown words that still holds a telling letter, over cells that bear it out → what the column is.
import { timeUnitIn } from '../names/time-units';
import type { ColumnKind, FoundColumn } from '../types';
import { sideOfHeading } from './column-words';
import { type ColumnProfile, mostly } from './column-profile';
import { headerWord } from './header-words';

type Has = (kind: FoundColumn['kind']) => boolean;

/** What the letters are weighed with: the sheet's name with the titles above, and whether rows of free text count in
 * the plan. */
type About = { readonly title: string; readonly free: boolean };

type Hint = {
  readonly parts: readonly string[];
  /** The parts together. */
  readonly header: string;
  readonly profile: ColumnProfile;
  readonly has: Has;
  readonly free: boolean;
  /** Whether the title is one of a table of redemptions. */
  readonly redemption: boolean;
};

/** What a rule says of a column: its kind; `null` when it is of no kind here;
 * `undefined` to leave it to the next rule. */
type Verdict = ColumnKind | null | undefined;
type Rule = (hint: Hint) => Verdict;

/** What a column is; `null` when the letters and the cells do not say the same thing. */
export function hintedKind(
  parts: readonly string[],
  profile: ColumnProfile,
  has: Has,
  about: About,
): ColumnKind | null {
  if (profile.filled === 0) return null;
  const redemption = REDEMPTION.test(about.title);
  const hint: Hint = { parts, header: parts.join(''), profile, has, free: about.free, redemption };
  for (const rule of RULES) {
    const verdict = rule(hint);
    if (verdict !== undefined) return verdict;
  }
  return null;
}

const REDEMPTION = /兑|换购|换取|换物|领取|领用|领物|积分超市/u;
/** Numbers of something else than a household. */
const NO_NUMBER = /证|电话|手机|卡|账|帐|牌|户口|户籍|票|项目|事项|条款|物品|商品|货|序|[人口]数|[组社队片]/u;
const PLUS = /[加奖增得好正优]/u;
/** 得分 is what a row is worth; 得几分 stands beside 失几分. */
const PLUS_POINTS = /[加奖增]|得[几多]/u;
const MINUS = /[扣减罚失丢负坏劣违]|不良/u;
const NAMES_A_REASON = /[因由事何项情目]|内容|表现|做/u;

const ITEMS: readonly ColumnKind[] = ['item', 'item-text', 'bonus-item', 'deduction-item'];

function isText({ figures, dates, periods, ticks, statuses }: ColumnProfile): boolean {
  return figures + dates + periods + ticks + statuses === 0;
}

const householdId: Rule = ({ header, profile, has }) => {
  const isNumber = /户|编号|编码|代[码号]/u.test(header) && !NO_NUMBER.test(header) && headerWord(header) === undefined;
  if (!isNumber || has('household-id')) return undefined;
  return mostly(profile.codes, profile, 0.9) && profile.longDigits * 2 < profile.filled ? 'household-id' : undefined;
};

/** 失分事由, 做的好事: items of the plan below a header that says which side they are on. */
const itemOfASide: Rule = ({ parts, header, profile, has, free }) => {
  const worded = free && isText(profile) && /[因由事项情]|行为|内容|表现/u.test(header);
  if ((!worded && !mostly(profile.items, profile, 0.6)) || has('item') || has('item-text')) return undefined;
  const own = PLUS.test(header) === MINUS.test(header) ? undefined : PLUS.test(header) ? 'bonus' : 'deduction';
  const side = sideOfHeading(parts.slice(0, -1)) ?? own;
  return side === undefined || has(`${side}-item`) ? undefined : `${side}-item`;
};

const itemOfThePlan: Rule = ({ header, profile, has }) =>
  !ITEMS.some(has) && mostly(profile.items, profile) && NAMES_A_REASON.test(header) ? 'item' : undefined;

/** Where the plan takes any wording, a dated row's text is its item. */
const itemInFreeWords: Rule = ({ header, profile, has, free, redemption }) => {
  if (!free || redemption || !has('date') || ITEMS.some(has)) return undefined;
  const namesAReason = NAMES_A_REASON.test(header) && !/[人员户名]/u.test(header);
  return namesAReason && isText(profile) ? 'item' : undefined;
};

/** Numbers of months, or periods in words. */
const period: Rule = ({ header, profile, has }) => {
  if (has('period') || has('date') || !/[月季期]/u.test(header)) return undefined;
  const areMonths = profile.most <= 12 && profile.least >= 1;
  return areMonths && mostly(profile.periods + profile.integers, profile, 0.9) ? 'period' : undefined;
};

const date: Rule = ({ header, profile, has }) => {
  if (has('date') || has('period') || !/[时日期]|何时|哪天/u.test(header)) return undefined;
  return mostly(profile.dates, profile, 0.6) ? 'date' : undefined;
};

const resident: Rule = ({ header, profile, has }) => {
  if (has('resident') || has('item') || has('points')) return undefined;
  return mostly(profile.yesNo, profile) && /住|在家|在村|外出/u.test(header) ? 'resident' : undefined;
};

/** A second column of days: until when something holds, or from when to when a household takes part. */
const furtherDay: Rule = ({ header, profile, has }) => {
  if (!mostly(profile.dates + profile.periods, profile, 0.9)) return undefined;
  const until = /[止至到截终满]|结束/u.test(header);
  if (has('item') || has('item-text') || has('bonus-item')) return until && !has('end-date') ? 'end-date' : null;
  if (has('points') || has('figure')) return null;
  if (/[退出离搬]|迁出|销/u.test(header) && !has('left')) return 'left';
  return /[加入起始]|新增/u.test(header) && !has('joined') ? 'joined' : null;
};

const count: Rule = ({ header, profile, has }) => {
  const saysHowOften =
    /[次件数量回遍]/u.test(header) && !/分|户|人|序|时长/u.test(header) && timeUnitIn(header) === null;
  return saysHowOften && !has('count') && mostly(profile.counts, profile) ? 'count' : undefined;
};

const points: Rule = ({ header, profile, has, redemption }) => {
  if (!/分/u.test(header) || /[组类别工布钟]/u.test(header) || !mostly(profile.points, profile)) return undefined;
  if (redemption) return has('points') ? null : 'points';
  // 得扣分 is for both; so is whatever has points of both signs in it.
  const bothSigns = profile.least < 0 && profile.most > 0;
  const both = bothSigns || (PLUS.test(header) && MINUS.test(header));
  const [plus, minus] = both ? [false, false] : [PLUS_POINTS.test(header), MINUS.test(header)];
  if (plus !== minus) {
    const kind = plus ? 'bonus-points' : 'deduction-points';
    return has(kind) ? null : kind;
  }
  const known = has('points') || has('bonus-points') || has('deduction-points');
  return !known && (has('item') || has('item-text')) ? 'points' : null;
};

/** What goods cost. */
const pointsSpent: Rule = ({ header, profile, has, redemption }) => {
  if (!redemption || has('points') || has('unit-price') || profile.serial) return undefined;
  return mostly(profile.figures, profile, 0.9) && /价|值|需|用|花|费|耗|扣/u.test(header) ? 'points' : undefined;
};

const goods: Rule = ({ header, profile, has, redemption }) => {
  if (!redemption || has('goods') || !/[物品货奖礼东西换兑领]/u.test(header)) return undefined;
  const nameThings = profile.figures === 0 && profile.dates === 0 && profile.persons * 2 < profile.filled;
  return nameThings ? 'goods' : undefined;
};

/** The first that has something to say decides. */
const RULES: readonly Rule[] = [
  householdId,
  itemOfASide,
  itemOfThePlan,
  itemInFreeWords,
  period,
  date,
  resident,
  furtherDay,
  count,
  points,
  pointsSpent,
  goods,
];
