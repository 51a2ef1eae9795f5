// What a veto does, as a breakdown and an official document say it.
import { unreachable } from '../basis/unreachable';
import type { AwardPeriod, VetoEffect } from '../scheme/types';
import { figureInWords } from './phrases';

/** `当季得分最高60分，取消评奖` */
export function effectsInWords(effects: readonly VetoEffect[]): string {
  return effects.map(effectInWords).join('，');
}

function effectInWords(effect: VetoEffect): string {
  switch (effect.effect) {
    case 'score-at-most':
      return effect.points === 0 ? `${PERIODS[effect.per]}得分清零` : `${PERIODS[effect.per]}得分最高${figureInWords(effect.points)}分`;
    case 'clear-balance':
      return '可兑换的积分清零';
    case 'drop-tiers':
      return `评奖降${figureInWords(effect.tiers)}等`;
    case 'disqualify':
      return '取消评奖';
    case 'out':
      return '退出积分，当年不排名、不评奖、不兑换';
    default:
      return unreachable(effect);
  }
}

export const PERIODS: Readonly<Record<AwardPeriod, string>> = { month: '当月', 'two-months': '当期两个月', quarter: '当季', 'half-year': '当期半年', year: '全年' };
