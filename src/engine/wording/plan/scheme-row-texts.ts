// What is wrong with named results and with what goes by the days of rows in a plan, in Chinese: what, and what to write instead.
import type { SchemeProblem, SchemeProblemCode } from '../../scheme/problem';
import { figureInWords, quoted } from '../phrases';
import { placeInScheme } from './scheme-place';

type Code = Extract<SchemeProblemCode, 'calendar-order' | 'calendar-tight' | 'running-range' | 'running-start' | 'effect-of-rows' | 'rule-alone' | 'term-changed' | 'term-alone' | 'last-alone' | 'result-unknown' | 'result-repeated' | 'result-without-cause' | 'result-period-idle' | 'result-covers'>;
type Text = { readonly what: string; readonly mend: string };

export const ROW_TEXTS: Readonly<Record<Code, (problem: SchemeProblem) => Text>> = {
  'running-range': ({ facts, value }) => ({ what: `最少${fact(value)}分，不少于最多${fact(facts.most)}分`, mend: '请核对 "least" 和 "most"' }),
  'running-start': ({ facts, value }) => ({ what: `得分最多记到${fact(value)}分，光基础分就有${fact(facts.start)}分`, mend: '请核对基础分和逐笔限额' }),
  'calendar-order': ({ facts, value }) => ({ what: `每月${fact(value)}日评完，晚于${fact(facts.day)}日公示`, mend: '请核对 "scoreBy" 和 "postBy"' }),
  'calendar-tight': ({ facts, value }) => ({ what: `每月${fact(facts.day)}日公示、公示${fact(facts.days)}天的，到${fact(value)}日兑换还没有期满`, mend: '兑换可以再晚几天；就要这一天的，请提前公示' }),
  'effect-of-rows': () => ({ what: '得分从登记的那天清零，由分数情况引起的否决没有登记', mend: '请把它写成 "kind" 为 "veto" 的项目，到那天登记；或者改写 "score-at-most"（得分最高多少）' }),
  'rule-alone': ({ facts }) => ({ what: `这一条一笔一笔按日子算，${placeInScheme(fact(facts.with))}要到一期末才算得出，两样放在一起说不清谁先谁后`, mend: '请只留一样' }),
  'term-changed': () => ({ what: '几年一届、从哪年起，各次修订要一样', mend: '请改成和方案开头一样，或者这里不写 "termYears"' }),
  'last-alone': () => ({ what: '这一条只看一年的分，或者自己把分带过年，而方案算的是最近几期的得分，说不清看哪一段', mend: '请删去这一条，或者删去 "last"，一年一算' }),
  'term-alone': () => ({ what: '这一条只看一年的分，而方案是几年的得分加在一起评，说不清看哪一年', mend: '请删去这一条，或者改成一年一评' }),
  'result-unknown': ({ facts, value }) => ({ what: `没有叫${quoted(value ?? '')}的处理`, mend: `${maybe(facts.suggestions)}${list(facts.known) === '' ? '请先在 results 里写它的名称' : `已有的是 ${list(facts.known)}`}` }),
  'result-repeated': ({ facts, value }) => ({ what: `${quoted(value ?? '')}已经用于${placeInScheme(fact(facts.first))}`, mend: '请换一个名称，或者合成一个' }),
  'result-without-cause': ({ value }) => ({ what: `没有写什么情况下${quoted(value ?? '')}`, mend: '请写条件 "when"；登记了某个项目就列入的，在那个项目的否决后果里写明列入这张名单' }),
  'result-period-idle': () => ({ what: '没有条件，用不着看哪一期', mend: '请删去 "per"，或者补写 "when"' }),
  'result-covers': ({ facts, value }) => ({ what: `列入“${fact(facts.other)}”的，都会同时列入${quoted(value ?? '')}`, mend: '就是两样都列的不用改；只列重的，请给轻的加上另一头的界限，如不少于65分' }),
};

function fact(value: SchemeProblem['value'] | SchemeProblem['facts'][string] | undefined): string {
  return typeof value === 'number' ? figureInWords(value) : String(value ?? '');
}

function list(value: SchemeProblem['facts'][string] | undefined): string {
  return typeof value === 'object' ? value.join('、') : '';
}

function maybe(value: SchemeProblem['facts'][string] | undefined): string {
  return typeof value === 'object' && value.length > 0 ? `是不是 "${value[0]}"？` : '';
}
