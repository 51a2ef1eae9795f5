// What is wrong with how a plan counts its rows, and with what it does not make public, in Chinese: what, and what to write instead.
import type { EarnerNouns } from '../earner-nouns';
import type { SchemeProblem, SchemeProblemCode } from '../../scheme/problem';
import { figureInWords } from '../phrases';
import { placeInScheme } from './scheme-place';

type Code = Extract<SchemeProblemCode, 'repeat-twice' | 'repeat-windows' | 'validity-misplaced' | 'repeat-lasting' | 'whole-units-idle' | 'team-misplaced' | 'cap-refuses-no-row' | 'limit-by-period' | 'sensitive-forgotten' | 'sensitive-tier' | 'sensitive-tie'>;
type Text = { readonly what: string; readonly mend: string };

export const COUNTING_TEXTS: Readonly<Record<Code, (problem: SchemeProblem, who: EarnerNouns) => Text>> = {
  'repeat-twice': ({ facts }) => ({ what: `放在里面的${placeInScheme(fact(facts.inner))}已经有重复的倍数，乘了一次又乘一次，说不清是几倍`, mend: '请只在一处写 "repeatFactors"' }),
  'repeat-windows': () => ({ what: '已经写了在多长的一期里重复，又写了几个月之内，说不清怎样数', mend: '"repeatPer"（日历上的一期）和 "repeatWithin"（往前几个月）请只留一个' }),
  'validity-misplaced': ({ facts }) => facts.year !== undefined ? { what: '年度只取最好的几期，或者取各期平均，期满的登记从哪一期里去掉说不清', mend: '请删去 "validMonths"，或者改年度的算法' } : ({ what: '暂停兑换、一票否决、持续计分和到月才计入的项目，没有几个月的有效期', mend: '请删去 "validMonths"；持续计分的，在台账里写止期' }),
  'repeat-lasting': ({ facts }) => ({ what: `“${fact(facts.item)}”持续期间每月都计，说不清哪一条是第几次`, mend: facts.of === 'item' ? '请不写它的 "repeatFactors"，或者改它的计数方式' : '请把它放到别的分组，或者改它的计数方式' }),
  'whole-units-idle': () => ({ what: '这一项不按登记的数量计分，用不着取整', mend: '请删去 "wholeUnits"，或者把计数方式改为 "each"（每条都计）' }),
  'team-misplaced': (_, who) => ({ what: `这一项不是一条一条、按数量计分的，一条的分没法由几${who.one}平分`, mend: `请把 "team" 改为 "whole"（各${who.one}都计全分），或者把计数方式改为 "each"（每条都计），不分档、不取整` }),
  'cap-refuses-no-row': () => ({ what: '基础分、得分和全村合计不是一条一条登记的，没有哪一条可以整条不计', mend: '请删去 "excess"，或者改为对项目、分组封顶' }),
  'limit-by-period': () => ({ what: '评上的比例只在全年的名单里核对，不能用于每一期评的等次', mend: '请删去 "limitPercent"，或把 "per" 写成 "year"' }),
  'sensitive-forgotten': ({ facts }) => ({ what: `“${fact(facts.name)}”原来标明不公开，这里重写时没有再标`, mend: '公布的表上仍然不列它；请补上 "sensitive": true' }),
  'sensitive-tier': ({ facts }) => ({ what: `评上这一等的就是“${fact(facts.name)}”达到数量的，名单一公布就等于公开了它`, mend: '请改这一等的条件，或者把它改写成不评奖的后果' }),
  'sensitive-tie': ({ facts }) => ({ what: `同分先后要比的里面有不公开的“${fact(facts.name)}”：总分相同、谁评上谁没评上一公布，就看得出谁有它`, mend: '请不用这一条分先后，或者同分的由评议小组决定（"ties": "decide"）' }),
};

function fact(value: SchemeProblem['facts'][string] | undefined): string {
  return typeof value === 'number' ? figureInWords(value) : String(value ?? '');
}
