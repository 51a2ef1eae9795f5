// How a score is kept between bounds row by row, in words.
import type { RunningRule } from '../../scheme/types';
import { figureInWords } from '../phrases';

/** `得分逐笔记到1000分为止、扣到0分为止` */
export function runningInWords(rule: RunningRule | null): string {
  const bounds = [
    ...(rule === null || rule.most === null ? [] : [`记到${figureInWords(rule.most)}分为止`]),
    ...(rule === null || rule.least === null ? [] : [`扣到${figureInWords(rule.least)}分为止`]),
  ];
  return `得分逐笔${bounds.join('、')}`;
}
