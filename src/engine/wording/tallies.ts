// What a household has in an account that only grows, in words.
import type { TallyFigures } from '../account/tallies';
import { figureInWords } from './phrases';

/** `服务时长：120小时（累计，兑换了也不减）` */
export function tallyInWords({ name, unit, figures }: Pick<TallyFigures, 'name' | 'unit' | 'figures'>, household: number): string {
  return `${name}：${figureInWords(figures[household])}${unit ?? '分'}（累计，兑换了也不减）`;
}
