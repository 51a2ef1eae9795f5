// The texts of problems of rows that can be read in two ways, or that take other rows back.
import type { ProblemCode } from '../../basis/problem';
import { periodInWords, quoted } from '../phrases';
import type { ProblemText } from './problem-text';
import { classByRole, firstPlaceIn, householdIn, numberFact, textFact, valueIn, withNumber, withText } from './problem-text';

export const READING_PROBLEM_TEXTS = {
  'date-ambiguous': {
    title: '日期有两种读法',
    effectClass: classByRole,
    what: (problem) => {
      const readings = [textFact(problem, 'first'), textFact(problem, 'second')].flatMap((day) => (day === undefined ? [] : [periodInWords(day)]));
      const rows = withNumber(problem, 'rows', (count) => `，这一栏有${count}行这样的数`);
      return `${valueIn(problem)}${readings.length < 2 ? '有两种读法' : `可能是${readings[0]}，也可能是${readings[1]}`}（3.10存成数字就成了3.1）${rows}`;
    },
    effect: (problem) => (textFact(problem, 'role') === 'redemptions' ? '东西已经领走，先按统计截止日兑换，从余额里扣除' : '这样的行都不计分'),
    mend: () => '点开这个问题答一次，整栏就都定了；或者改写成“3月1日”“3月10日”这样的日期',
  },
  'points-or-counts': {
    title: '是分数还是次数',
    effectClass: classByRole,
    what: (problem) => {
      const [points, counted] = [withNumber(problem, 'points', (figure) => `${figure}分`), withNumber(problem, 'counted', (figure) => `${figure}分`)];
      const both = points === '' || counted === '' ? '' : `（${valueIn(problem)}算分数是${points}，算次数是${counted}）`;
      return `项目各栏里填的数，可能是分数，也可能是次数${both}${withNumber(problem, 'cells', (count) => `，这样的有${count}格`)}`;
    },
    effect: () => '定下来以前，每格先只算一次，得分可能不对',
    mend: () => '点开这个问题答一次：填的是分数选“分值”，填的是次数选“数量”，整张表就都定了',
  },
  'date-approximate': {
    title: '日期只写了大概',
    effectClass: () => 'none',
    what: (problem) => `${valueIn(problem)}说的不止一天${withText(problem, 'day', (day) => `，按${periodInWords(day)}计`)}`,
    effect: () => '这一行照常计入，归到这一天所在的月份',
    mend: () => '知道是哪一天的，改写成“2022-03-05”这样的日期；不知道的可以不改',
  },
  'counts-in-later': {
    title: '计入的月份在日期之后',
    effectClass: () => 'score',
    what: (problem) => `写的是计入${valueIn(problem)}，却在${withText(problem, 'date', (day) => `日期${periodInWords(day)}`) || '这一行的日期'}以后`,
    effect: () => '这一行不计分',
    mend: () => '这一栏写事情发生的那个月，不能比日期晚；就算在日期那个月的，空着不填',
  },
  'nothing-to-reverse': {
    title: '没有可以冲销的行',
    effectClass: () => 'score',
    what: (problem, who) => {
      const points = withNumber(problem, 'points', (figure) => `${figure}分`);
      return `写的是${valueIn(problem) || '相反的分数'}，像是冲销，但${householdIn(problem, who)}${withText(problem, 'item', quoted)}此前没有${points}的记录可以冲销`;
    },
    effect: () => '这一行不计分',
    mend: (_, who) => `要冲销的，核对${who.one}、项目、分数，并把日期写在原来那一行之后；不是冲销的，把正负改过来`,
  },
  'row-reversed': {
    title: '冲销了前面的行',
    effectClass: () => 'none',
    what: (problem, who) => {
      const rows = numberFact(problem, 'rows') ?? 1;
      return `${valueIn(problem) || '这一行'}冲销了${householdIn(problem, who)}${withText(problem, 'item', quoted)}的${firstPlaceIn(problem) || '前面一行'}${rows > 1 ? `等${rows}行` : ''}`;
    },
    effect: () => '冲销的和被冲销的都不计分',
    mend: () => '确是冲销的，不用改；不是的，把分值的正负改过来',
  },
} as const satisfies Partial<Record<ProblemCode, ProblemText>>;
