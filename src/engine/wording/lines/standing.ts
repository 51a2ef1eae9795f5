// What is said of one household beside its lines: how its tie was broken, its share of a sum, the points it lost and when.
import { formatDay, LAST_DAY } from '../../basis/calendar';
import { formatPoints, type Scale } from '../../basis/points';
import type { Lapse, LapseReason } from '../../account/types';
import type { TieBreak } from '../../ranking/tie-break';
import type { TieKey } from '../../scheme/types';
import type { Exclusion } from '../../scoring/types';
import type { EarnerNouns } from '../earner-nouns';
import { dayInWords } from '../phrases';
import { TIE_KEYS } from '../tie-keys';

/** `同分比较：全年减分（少的在前），该户0分，张三为2分，该户在前`. `head`: the other's, of whom nothing is said where `secret`: who had more deductions, or more bonus, has them from somewhere. */
export function tieBreakInWords({ key, own, theirs, ahead }: TieBreak, head: string, { scale, who, secret }: { readonly scale: Scale; readonly who: EarnerNouns; readonly secret: boolean }): string {
  const figure = (value: number): string => (key === 'more-months' ? `${value}个月` : `${formatPoints(value, scale)}分`);
  return `同分比较：${TIE_KEYS[key]}，${who.theOne}${figure(own)}，${secret ? `${who.theOne}在${ahead ? '前' : '后'}` : `${head}为${figure(theirs)}，${ahead ? who.theOne : head}在前`}`;
}

/** `同分比较：全年减分（少的在前）、基础分（高的在前），与张三都相同`. `heads`: the others'. */
export function levelTieInWords(keys: readonly TieKey[], heads: readonly string[]): string {
  const compared = keys.length === 0 ? '总积分' : keys.map((key) => TIE_KEYS[key]).join('、');
  return `同分比较：${compared}，与${heads.slice(0, MOST_NAMES).join('、')}${heads.length > MOST_NAMES ? '等' : ''}都相同`;
}

const MOST_NAMES = 6;

/** `按一票否决退出：从2023年5月10日起，到解除那天为止` */
export function outInWords({ from, to }: Pick<Exclusion, 'from' | 'to'>): string {
  return `按一票否决退出：从${dayInWords(from)}起，到${to === LAST_DAY ? '解除那天为止' : dayInWords(to)}`;
}

/** `分红125元：165130元按得分分给45户，全部得分3200分，该户60分`; figures as printed. */
export function shareInWords(share: { readonly name: string; readonly yuan: string; readonly pool: string; readonly sharers: number; readonly points: string; readonly own: string }, who: EarnerNouns): string {
  return `${share.name}${share.yuan}元：${share.pool}元按得分分给${share.sharers}${who.one}，全部得分${share.points}分，${who.theOne}${share.own}分`;
}

/** `2024-03-31 满期失效5分` */
export function lapseInWords({ day, points, why }: Lapse, scale: Scale): string {
  return `${formatDay(day)} ${LAPSES[why]}${formatPoints(Math.abs(points), scale)}分`;
}

const LAPSES: Readonly<Record<LapseReason, string>> = { expired: '满期失效', cleared: '清零', 'clearing-day': '清零', 'year-end': '年底清零', veto: '按一票否决清零', ceiling: '超过余额上限，去掉', floor: '补到最低余额，补回' };
