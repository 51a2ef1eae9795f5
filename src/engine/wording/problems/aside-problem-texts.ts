// Rows and sheets that are set aside, and dates that stand apart: what a person has to look at before they count.
import type { Problem, ProblemCode } from '../../basis/problem';
import { classByRole, listFact, numberFact, type ProblemText, rowNotCounted, textFact, valueIn, withNumber, withText } from './problem-text';
import { listed, periodInWords, quoted } from '../phrases';

export const ASIDE_PROBLEM_TEXTS = {
  'status-unknown': {
    title: '状态的写法看不懂',
    effectClass: classByRole,
    what: (problem) => `“状态”写的是${valueIn(problem) || '看不懂的字'}，看不出算不算${rowsIn(problem)}`,
    effect: (problem) => (textFact(problem, 'role') === 'redemptions' ? '东西多半已经领走，先从余额里扣除' : `写着这个状态的${numberFact(problem, 'rows') === 1 ? '这一行' : '各行'}都不计入`),
    mend: () => '算的改成“已审核”，不算的改成“作废”；也可以在“积分设置”里说明这个写法算不算',
  },
  'date-apart': {
    title: '日期与其他各行相差太远',
    effectClass: classByRole,
    what: (problem) => {
      const beside = [withText(problem, 'above', (day) => `上一行是${periodInWords(day)}`), withText(problem, 'below', (day) => `下一行是${periodInWords(day)}`)].filter((part) => part !== '');
      return `日期${valueIn(problem)}与其他各行相差太远${beside.map((part) => `，${part}`).join('')}${withText(problem, 'likely', (day) => `，可能应当是${periodInWords(day)}`)}`;
    },
    effect: (problem, who) => (textFact(problem, 'role') === 'redemptions' ? '东西已经领走，先按统计截止日兑换，从余额里扣除' : `${rowNotCounted(problem, who)}，年度和统计到哪个月也不看它`),
    mend: () => '查原始单据，把日期改过来；日期没有错的，在“备注”栏写“日期无误”',
  },
  'later-rows-left-out': {
    title: '少数几行是以后年度的',
    effectClass: () => 'score',
    what: (problem) => `这一行是${withText(problem, 'date', periodInWords) || '以后年度'}的。台账里${withNumber(problem, 'later', (year) => `${year}年度的`)}只有${numberFact(problem, 'rows') ?? 1}行，没有写明年度，先算${withNumber(problem, 'year', (year) => `${year}年度`) || '前一年度'}`,
    effect: (problem) => `${numberFact(problem, 'rows') === 1 ? '这一行' : '这几行'}没有计入`,
    mend: (problem) => `日期写错的改过来；没有写错的，在“积分设置”的“年度”里写要算哪一年：${[numberFact(problem, 'later'), numberFact(problem, 'year')].filter((year) => year !== undefined).join('，还是') || '写明年度'}`,
  },
  'row-set-aside': {
    title: '写明不算的行',
    effectClass: classByRole,
    what: (problem) => {
      switch (textFact(problem, 'why')) {
        case 'struck':
          return '这一行的字划了删除线';
        case 'status':
          return `“状态”写的是${valueIn(problem) || '不算'}${rowsIn(problem)}`;
        default:
          return `备注写的是${valueIn(problem) || '不算'}`;
      }
    },
    effect: (problem) => (textFact(problem, 'why') === 'status' ? '写着这个状态的都没有计入' : '按作废对待，这一行没有计入'),
    mend: (problem) => {
      switch (textFact(problem, 'why')) {
        case 'struck':
          return '确实不算的，不用改；要算的，去掉删除线';
        case 'status':
          return '确实不算的，不用改；已经审核通过的，把状态改成“已审核”';
        default:
          return '确实不算的，不用改；要算的，改写备注';
      }
    },
  },
} as const satisfies Partial<Record<ProblemCode, ProblemText>>;

/** `，共3行：“登记”表第5行、第8行`, '' for one row. */
function rowsIn(problem: Problem): string {
  const rows = numberFact(problem, 'rows') ?? 0;
  const places = listFact(problem, 'places').map(placeInWords);
  return rows < 2 ? '' : `，共有${rows}行：${listed(places, places.length)}${rows > places.length ? '等' : ''}`;
}

function placeInWords(place: string): string {
  const at = place.lastIndexOf('!');
  return at < 0 ? place : `${quoted(place.slice(0, at))}表第${place.slice(at + 1)}行`;
}
