// What a veto does, as a breakdown and an official document say it.
import { unreachable } from '../../basis/unreachable';
import type { AwardPeriod, Until, VetoEffect } from '../../scheme/types';
import { figureInWords } from '../phrases';

/** `当季得分最高60分，取消评奖` */
export function effectsInWords(effects: readonly VetoEffect[]): string {
  return effects.map(effectInWords).join('，');
}

function effectInWords(effect: VetoEffect): string {
  switch (effect.effect) {
    case 'score-at-most':
      return effect.points === 0 ? `${PERIODS[effect.per]}得分清零` : `${PERIODS[effect.per]}得分最高${figureInWords(effect.points)}分`;
    case 'clear-score':
      return '这一天以前的得分清零，以后的照计';
    case 'clear-balance':
      return '这一天以前可兑换的积分清零';
    case 'drop-tiers':
      return `评奖降${figureInWords(effect.tiers)}等`;
    case 'disqualify':
      return '取消评奖';
    case 'result':
      return `列入“${effect.result}”名单`;
    case 'out':
      return `退出积分，${UNTIL[effect.until]}不排名、不评奖${effect.redeems ? '，照常兑换' : `、不兑换${effect.until === 'year-end' ? '，余额清零' : ''}`}`;
    case 'freeze':
      return `暂停兑换，登记没有写止期的到${FREEZE_UNTIL[effect.until]}`;
    default:
      return unreachable(effect);
  }
}

const UNTIL: Readonly<Record<Until, string>> = { 'year-end': '当年', 'next-year-end': '到次年年底（登记写了止期的到止期）', open: '直到解除（登记写了止期的到止期）' };
const FREEZE_UNTIL: Readonly<Record<Until, string>> = { 'year-end': '当年年底', 'next-year-end': '次年年底', open: '另行通知为止' };

export const PERIODS: Readonly<Record<AwardPeriod, string>> = { month: '当月', 'two-months': '当期两个月', quarter: '当季', 'half-year': '当期半年', year: '全年' };
