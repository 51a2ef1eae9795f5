// What a plan says that can never, or will always, come about, in Chinese: what, and what to write instead.
import type { EarnerNouns } from '../earner-nouns';
import type { SchemeProblem, SchemeProblemCode } from '../../scheme/problem';
import { placeInScheme } from './scheme-place';
import { figureInWords, listed, quoted } from '../phrases';

type Code = Extract<SchemeProblemCode, 'condition-without-base' | 'condition-never' | 'condition-always' | 'tier-out-of-reach' | 'floor-out-of-reach' | 'base-by-month' | 'given-by-month' | 'deductions-without-base' | 'step-not-dividing' | 'scaled-from-low' | 'scaled-per-year' | 'scaled-redeemed' | 'cleared-twice' | 'tier-at-full-base'>;
type Text = { readonly what: string; readonly mend: string };

export const REACH_TEXTS: Readonly<Record<Code, (problem: SchemeProblem, who: EarnerNouns) => Text>> = {
  'condition-without-base': () => ({ what: '方案没有基础分，看不了基础分', mend: '请补写 base，或改看别的分数' }),
  'condition-never': ({ facts, value }) => ({ what: `这个条件谁也满足不了：写的是${shown(value)}，${shown(facts.name)}${facts.most === undefined ? `最少是${shown(facts.least)}` : `最多到${shown(facts.most)}`}`, mend: '请核对数字，“以上”“以下”不要写反' }),
  'condition-always': ({ facts, value }) => ({ what: `这个条件人人都满足：写的是${shown(value)}，${shown(facts.name)}${facts.most === undefined ? `最少是${shown(facts.least)}` : `最多到${shown(facts.most)}`}`, mend: '请核对数字，“以上”“以下”不要写反' }),
  'tier-out-of-reach': ({ facts, value }) => ({ what: `${quoted(value ?? '')}谁也评不上：这一期最多能得${shown(facts.most)}分`, mend: '请核对等次的分数，或核对封顶和基础分' }),
  'floor-out-of-reach': ({ facts, value }) => ({ what: `最低${shown(value)}分，这一期最多能得${shown(facts.most)}分，人人都会补到最低分`, mend: '请核对最低分，或核对封顶和基础分' }),
  'base-by-month': ({ facts, value }) => ({ what: `没有写类别的基础分按月计：每月${shown(value)}分，${facts.months === 12 ? '' : `一期${shown(facts.sum)}分，`}全年${shown(facts.year)}分`, mend: '如果是全年（或一期）一共这么多分，请写成一个类别，用 "period" 写明多久评一次，如 "period": "year"' }),
  'given-by-month': ({ facts, value }) => ({ what: `先给的基础分没有写多久给一次，就是每月给${shown(value)}分，全年${shown(facts.year)}分；可是${placeInScheme(String(facts.at))}写的是${shown(facts.bound)}分，看的是全年`, mend: '一年一共给这么多分的，请写 "period": "year"，还有 "year": { "kind": "sum-of-periods", "period": "year" }；确是每月都给的，请核对那个分数' }),
  'deductions-without-base': () => ({ what: '方案没有基础分，没有可扣的', mend: '请补写 base，或删去这个键' }),
  'step-not-dividing': ({ facts, value }) => ({ what: `按${shown(value)}分一档评，评不到“${shown(facts.name)}”的满分${shown(facts.max)}分`, mend: '请核对评分间隔和满分；各项间隔不同的，写最小的' }),
  'scaled-per-year': () => ({ what: '全年只算一次得分，没有一期一期的得分可以各自折算', mend: '请写 "whole-year"，或者把 "kind" 改为 "mean-of-scores"（各期得分平均）、"sum-of-periods"（各期相加），"period" 写一年里的哪一期' }),
  'scaled-redeemed': () => ({ what: '每一期的得分都折算过，兑换用的也就是折算以后的分，同一期里别人的得分会改变它', mend: '请核对；只让加分兑换的，写 "of": "bonus"' }),
  'scaled-from-low': ({ facts, value }) => ({ what: `从${shown(value)}分折算，可是光基础分${facts.per === 'period' ? '一期' : '全年'}就能得${shown(facts.most)}分，折算后会超过满分`, mend: `请核对，一般写${facts.per === 'period' ? '一期' : '全年'}最多能得的分，如 ${shown(facts.most)}` }),
  'cleared-twice': ({ facts }) => ({ what: `一年清零不止一次：${listed(facts.times as readonly string[], 3)}`, mend: '请只留纸面方案写的那一次：年底清零写 "carryOver": false，别的月底写 "clearedIn"，某一天写 "clearedOn"' }),
  'tier-at-full-base': ({ facts, value }, who) => ({ what: `${quoted(value ?? '')}不高于基础分的满分${shown(facts.start)}分：台账里没有基础分评定表的，每${who.one}都按满分，什么也不做也够得上`, mend: '每期都评基础分的不用改；不评的，请写高于满分的数' }),
};

function shown(fact: SchemeProblem['value'] | SchemeProblem['facts'][string] | undefined): string {
  return typeof fact === 'number' ? figureInWords(fact) : String(fact ?? '');
}
