// What is wrong with what a plan says of redemption, in Chinese: what, and what to write instead.
import type { SchemeProblem, SchemeProblemCode } from '../../scheme/problem';
import { figureInWords, quoted } from '../phrases';
import { placeInScheme } from './scheme-place';

type Code = Extract<SchemeProblemCode, 'need-unknown' | 'tally-subject-unknown' | 'tally-counts-earned' | 'price-repeated' | 'need-above-ceiling' | 'balance-range' | 'expiry-never' | 'above-no-base' | 'reset-wipes'>;
type Text = { readonly what: string; readonly mend: string };

export const REDEMPTION_TEXTS: Readonly<Record<Code, (problem: SchemeProblem) => Text>> = {
  'need-unknown': ({ facts, value }) => ({ what: `没有${quoted(value ?? '')}可以看`, mend: `已有的是 ${shown(facts.known)}` }),
  'tally-subject-unknown': ({ facts, value }) => ({ what: `没有${quoted(value ?? '')}可以累计`, mend: `请写 earned（累计得分），或项目、分组的编号。已有的是 ${shown(facts.known)}` }),
  'tally-counts-earned': () => ({ what: '累计的是得分，不是数量，谈不上按登记的还是按计入的', mend: '请去掉 "counts"，或在 "of" 里写项目、分组的编号' }),
  'price-repeated': ({ facts, value }) => ({ what: `${quoted(value ?? '')}已经在${placeInScheme(shown(facts.first))}标了价`, mend: '请只留一个；大小不同的，名称里写明白，如“盐（大袋）”' }),
  'need-above-ceiling': ({ facts, value }) => ({ what: `要有余额${shown(value)}分才能兑换，余额最多才${shown(facts.max)}分，谁也兑换不了`, mend: '请核对两个分数' }),
  'balance-range': ({ facts, value }) => ({ what: `余额最少${shown(value)}分，多于最多${shown(facts.max)}分`, mend: '请核对 "floor" 和 "ceiling"' }),
  'expiry-never': () => ({ what: '每年都清零，等不到一年以后才过期', mend: '请只留一种：有效期，或者每年清零' }),
  'above-no-base': () => ({ what: '方案没有基础分，谈不上超过基础分的部分', mend: '请写基础分，或写 "of": "all"' }),
  'reset-wipes': ({ facts }) => ({ what: `${shown(facts.month)}月底清零，而“${shown(facts.group)}”正是${shown(facts.month)}月才计入，计入的分下个月才能兑换，等不到兑换就没有了`, mend: '请把清零改到以后的月份，或把计入月份提前' }),
};

function shown(fact: SchemeProblem['value'] | SchemeProblem['facts'][string] | undefined): string {
  if (typeof fact === 'object' && fact !== null) return fact.join('、');
  return typeof fact === 'number' ? figureInWords(fact) : String(fact ?? '');
}
