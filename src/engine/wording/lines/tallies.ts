// What a household has in an account that only grows, in words.
import { figureInWords } from '../phrases';

/** `服务时长：120小时（累计，兑换了也不减）` */
export function tallyInWords({ name, unit, figure }: { readonly name: string; readonly unit: string | null; readonly figure: number }): string {
  return `${name}：${figureInWords(figure)}${unit ?? '分'}（累计，兑换了也不减）`;
}
