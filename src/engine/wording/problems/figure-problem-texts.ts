// The texts of problems that show in figures: assessments, points, months in force, the balance.
import { ownOf } from '../../basis/entry';
import { type EarnerNouns } from '../earner-nouns';
import type { Problem, ProblemCode } from '../../basis/problem';
import { daysInWords, figureInWords, listed, periodInWords, quoted } from '../phrases';
import type { ProblemText } from './problem-text';
import { termsIn } from './redemption-terms';
import {
  classByRole, firstPlaceIn, householdIn, listFact, numberFact, periodIn, rowNotCounted, textFact, valueIn, withList, withNumber, withText,
} from './problem-text';

type LookBackTexts = { readonly what: string; readonly effect: string };

const LOOK_BACKS: Readonly<Record<string, LookBackTexts>> = {
  term: { what: '几年一届', effect: '一届里以前年度的得分没有加进来' },
  last: { what: '最近几期', effect: '以前各期的得分没有算进来' },
  valid: { what: '有效期', effect: '以前年份登记、还在有效期里的没有算进来' },
  repeat: { what: '几个月内重复', effect: '以前有过的没有算，这次只当第一次' },
};

function lookBacks(problem: Problem, text: (one: LookBackTexts) => string): readonly string[] {
  return listFact(problem, 'rules').flatMap((rule) => ownOf(LOOK_BACKS, rule) ?? []).map(text);
}

export const FIGURE_PROBLEM_TEXTS = {
  'assessment-invalid': {
    title: '评分不是数字',
    effectClass: () => 'score',
    what: (problem, who) => `${assessed(problem, who)}写的是${valueIn(problem) || '空白'}，不是分数`,
    effect: (_, who) => `这个评分不采用，没有别的评分时${who.theOne}这一期就成了未评`,
    mend: () => '填评定的分数；不适用的填“/”，评了零分的填0',
  },
  'assessment-out-of-range': {
    title: '评分超出范围',
    effectClass: () => 'score',
    what: (problem, who) => `${assessed(problem, who)}写的是${valueIn(problem) || '范围外的数'}，应当在0到${withNumber(problem, 'max', (max) => max) || '满分'}之间`,
    effect: (_, who) => `${who.theOne}这一期按未评对待，这个评分不采用`,
    mend: () => '查评分表，把写错的分数改过来',
  },
  'grade-unknown': {
    title: '档次写得不对',
    effectClass: () => 'score',
    what: (problem, who) => `${assessed(problem, who)}写的是${valueIn(problem) || '空白'}，不是方案里的档次`,
    effect: (_, who) => `这个评分不采用，没有别的评分时${who.theOne}这一期就成了未评`,
    mend: (problem) => {
      const grades = listFact(problem, 'grades');
      return grades.length === 0 ? '填方案里的档次；不适用的填“/”' : `填${listed(grades, 20)}中的一个；不适用的填“/”`;
    },
  },
  'assessment-duplicate': {
    title: '同一项评了两次分',
    effectClass: () => 'score',
    what: (problem, who) => {
      const first = firstPlaceIn(problem);
      return `${assessed(problem, who)}评了两次${first === '' ? '' : `，${first}已经评过`}`;
    },
    effect: () => '以前面那一次为准，这一次不算',
    mend: (_, who) => `核对哪一次是对的，把多余的一次删去；月份或${who.id}写错的，改过来`,
  },
  'assessment-total-mismatch': {
    title: '合计与各项之和不符',
    effectClass: () => 'none',
    what: (problem, who) =>
      `${assessed(problem, who)}合计写的是${valueIn(problem) || '另一个数'}${withNumber(problem, 'expected', (sum) => `，各项加起来是${sum}`) || '，与各项加起来不一样'}`,
    effect: () => '按各项之和计分，合计数不采用',
    mend: () => '核对各项分数；各项没错的，把合计改过来',
  },
  'assessment-missing': {
    title: '缺评分',
    effectClass: () => 'score',
    what: (problem, who) => {
      const missing = listFact(problem, 'missing');
      const period = periodIn(problem) || '有一期';
      if (missing.length === 0) return `${householdIn(problem, who)}${period}没有评分`;
      const count = numberFact(problem, 'missingCount') ?? missing.length;
      return `${householdIn(problem, who)}${period}有${count}项没有评分：${listed(missing, 3)}${count > missing.length && missing.length <= 3 ? '等' : ''}`;
    },
    effect: (problem) => (listFact(problem, 'missing').length === 0 ? costOfNone(problem) : '空着的项按0分计'),
    mend: () => '补上评分；确实不适用的填“/”，评了零分的填0',
  },
  'points-mismatch': {
    title: '分值与方案不符',
    effectClass: () => 'none',
    what: (problem) => {
      const typed = withNumber(problem, 'typed', (figure) => figure) || valueIn(problem) || '的数';
      const item = withText(problem, 'item', quoted);
      if (isNoFigure(problem)) return `${item}分值写的是${valueIn(problem)}，不是分数${withNumber(problem, 'expected', (figure) => `，按方案应当是${figure}`)}`;
      return `${item}分值写的是${typed}${withNumber(problem, 'expected', (figure) => `，按方案应当是${figure}`) || '，与方案不一样'}`;
    },
    effect: (problem) => `按方案的${withNumber(problem, 'expected', (figure) => `${figure}分`) || '分值'}计算，写的分值不采用`,
    mend: (problem) => (isNoFigure(problem) ? '做过的，改成分数；这一栏本来就是打勾、写次数的，栏名改成“数量”，一个项目一栏的，栏名只写项目，不写分值' : '核对项目和数量；项目没错的，把分值改成方案的数'),
  },
  'too-many-places': {
    title: '小数位数太多',
    effectClass: classByRole,
    what: (problem) => `${valueIn(problem) || '这个数'}的小数位数太多${withNumber(problem, 'places', (places) => `，最多${places}位`)}`,
    effect: (problem) => {
      const kept = numberFact(problem, 'kept');
      return `四舍五入${kept === undefined ? '' : `，按${figureInWords(kept, 6)}`}计算`;
    },
    mend: () => '按评定的分数改写，只保留必要的小数',
  },
  'possible-duplicate': {
    title: '疑似重复登记',
    effectClass: classByRole,
    what: (problem, who) => {
      const first = firstPlaceIn(problem) || '前面一行';
      const item = withText(problem, 'item', quoted);
      return `与${first}的日期、${who.one}、项目、数量和备注都相同${item === '' ? '' : `（${item}）`}`;
    },
    effect: () => '两行都已计入；如果是重复登记，就多算了一次',
    mend: () => '核对原始记录，重复的一行在“状态”栏写“作废”；确是两件事的，在备注里写清楚',
  },
  'outside-months-in-force': {
    title: '不在参评月份之内',
    effectClass: classByRole,
    what: (problem, who) => {
      const bounds = [
        withText(problem, 'from', (month) => `从${periodInWords(month)}起`),
        withText(problem, 'to', (month) => `到${periodInWords(month)}止`),
      ].join('');
      return `${householdIn(problem, who)}${withText(problem, 'month', periodInWords) || '这个月'}不参评${bounds === '' ? '' : `，参评月份${bounds}`}`;
    },
    effect: rowNotCounted,
    mend: (_, who) => `核对日期；村里开始的月份、${who.theOne}加入或退出的月份写错的，改过来`,
  },
  'not-participating': {
    title: (who) => `没有参评的${who.one}`,
    effectClass: classByRole,
    what: (problem, who) => `${householdIn(problem, who)}没有报名参评`,
    effect: rowNotCounted,
    mend: (_, who) => `${who.theOne}愿意参评的，在花名册“参评”栏写“是”；不参评的，不用登记`,
  },
  'freeze-without-end': {
    title: '暂停兑换没有写止期',
    effectClass: () => 'balance',
    what: (problem, who) => `${householdIn(problem, who)}暂停兑换${withText(problem, 'from', (day) => `从${periodInWords(day)}开始，`)}没有写到哪天为止`,
    effect: () => '一直按暂停兑换对待，年底也可能轮不到奖品',
    mend: () => '按处理决定在“止期”栏写上截止日期',
  },
  'setting-invalid': {
    title: '设置写得不对',
    effectClass: () => 'score',
    what: (problem) => `设置${withText(problem, 'setting', quoted)}写的是${valueIn(problem) || '空白'}，${withNumber(problem, 'firstRow', (row) => `与第${row}行矛盾`) || '不能用'}`,
    effect: (problem) => withNumber(problem, 'firstRow', (row) => `这一行不采用，照第${row}行算`) || '这项设置不采用，按没有填写对待',
    mend: (problem) => withNumber(problem, 'firstRow', () => '两行只留对的一行') || `改正这项设置${withText(problem, 'expected', (text) => `，例如填${text}`)}`,
  },
  'class-unknown': {
    title: '花名册的类别不在方案里',
    effectClass: () => 'score',
    what: (problem) => `类别写的是${valueIn(problem) || '空白'}，方案里没有这一类${withList(problem, 'suggestions', (names) => `，是不是${names}`)}`,
    effect: () => '当作没有类别，只适用于某几类的项目、基础分和等次都轮不到',
    mend: (problem) => `改写成方案里的类别${withList(problem, 'known', (names) => `：${names}`)}`,
  },
  'class-column-missing': {
    title: '花名册没有类别',
    effectClass: () => 'score',
    what: (problem) => `方案分类别计分${withList(problem, 'known', (names) => `（${names}）`)}，花名册里没有“类别”一栏`,
    effect: () => '都当作没有类别，只适用于某几类的项目、基础分和等次都轮不到',
    mend: () => '在花名册里加一栏“类别”，逐行填写',
  },
  'other-class': {
    title: '项目不适用于这个类别',
    effectClass: classByRole,
    what: (problem, who) => `${withText(problem, 'item', quoted) || '这个项目'}只适用于${withList(problem, 'classes', (names) => names) || '别的类别'}，${householdIn(problem, who)}不是`,
    effect: rowNotCounted,
    mend: () => '核对项目；项目没错的，核对花名册里的类别',
  },
  'roster-mark-unclear': {
    title: '花名册的标记看不懂',
    effectClass: () => 'rank-or-award',
    what: (problem, who) => `${householdIn(problem, who)}${problem.column === null ? '的标记' : `的“${problem.column}”`}写的是${valueIn(problem) || '空白'}，看不出是“是”还是“否”`,
    effect: (problem, who) => `先按${withText(problem, 'taken', quoted) || '“否”'}对待，可能影响${who.residentCount}、名额和参评资格`,
    mend: () => '改写成“是”或者“否”',
  },
  'elderly-unclear': {
    title: (who) => `${who.elderly}或参评看不懂`,
    effectClass: () => 'rank-or-award',
    what: (problem, who) => `${householdIn(problem, who)}的${problem.column === null ? '备注' : `“${problem.column}”`}写的是${valueIn(problem) || '空白'}，看不出是不是${who.elderly}、自愿参评还是不参评`,
    effect: (_, who) => `先不按这一格办，可能多排或者少排${who.aOne}，影响名次和名额`,
    mend: (_, who) => `${who.elderly}写成“老年户，自愿参加”或者“老年户，不参加”；也可以加“老年户”“自愿参加”两栏，逐${who.one}写“是”或“否”`,
  },
  'base-starts-late': {
    title: '先给的基础分起算得晚',
    effectClass: () => 'score',
    what: (problem) => {
      const [first, last] = [withText(problem, 'first', periodInWords), withText(problem, 'last', periodInWords)];
      return `没有写起始月份，先给的基础分从台账最早的${withText(problem, 'from', periodInWords) || '月份'}算起${first === '' ? '' : `，${first === last ? first : `${first}到${last}`}没有给`}`;
    },
    effect: (_, who) => `那以前的各月没有基础分，各${who.one}都不算`,
    mend: (problem) => `年初就施行的，在“积分设置”里把起始月份写成${withText(problem, 'first', periodInWords) || '年初的月份'}；${withText(problem, 'from', periodInWords) || '台账最早的月份'}才施行的，写成这个月，就不再提醒`,
  },
  'earlier-rows-missing': {
    title: '台账没有以前的登记',
    effectClass: () => 'score',
    what: (problem) => `方案的${lookBacks(problem, ({ what }) => quoted(what)).join('') || '规定'}要往前看到${withText(problem, 'reaches', periodInWords) || '以前的年份'}，台账最早只记到${withText(problem, 'from', periodInWords) || '后来的月份'}`,
    effect: (problem) => lookBacks(problem, ({ effect }) => effect).join('；') || '以前的没有算进去',
    mend: (problem) => `以前有登记的，抄进这本台账再算；以前没有积分的，不用管，在“积分设置”里把起始月份写成${withText(problem, 'from', periodInWords) || '台账最早的月份'}，就不再提醒`,
  },
  'year-incomplete': {
    title: '全年还没有记完',
    effectClass: () => 'rank-or-award',
    what: (problem) => {
      const year = numberFact(problem, 'year');
      return `${year === undefined ? '这一年' : `${year}年${withText(problem, 'last', (last) => `度（到${periodInWords(last)}为止）`)}`}的台账只记到${withText(problem, 'asOf', periodInWords) || '年中'}`;
    },
    effect: (problem) => `名次和评比结果只是到这个月为止，不是全年的${withText(problem, 'credited', (month) => `；${periodInWords(month)}才计入的加分还没有算`)}`,
    mend: (problem) => `等${withText(problem, 'last', periodInWords) || '12月'}的评分和登记补齐后，再出年终评比结果`,
  },
  'term-incomplete': {
    title: '一届还没有满',
    effectClass: () => 'rank-or-award',
    what: (problem) => `${withNumber(problem, 'year', (year) => `${year}年度`)}不是这一届的最后一年${withNumber(problem, 'last', (last) => `，这一届到${last}年度为止`)}`,
    effect: () => '名次只是一届中间的，这一年不评奖',
    mend: (problem) => `等${withNumber(problem, 'last', (last) => `${last}年度`) || '这一届'}记完，再评奖`,
  },
  'awards-over-budget': {
    title: '奖品超出预算',
    effectClass: () => 'rank-or-award',
    what: (problem) => `评上的奖品一共${withNumber(problem, 'cost', (yuan) => `要${yuan}元`)}${withNumber(problem, 'budget', (yuan) => `，超出方案写的预算${yuan}元`)}`,
    effect: () => '名单照样列出，没有因为预算减少',
    mend: () => '请评议后减少名额、降低奖品价值，或者增加预算，再改方案',
  },
  'tier-over-limit': {
    title: (who) => `评上的${who.count}超过规定的比例`,
    effectClass: () => 'rank-or-award',
    what: (problem, who) => `${withText(problem, 'tier', (name) => `“${name}”`)}${withNumber(problem, 'awarded', (count) => `评上${count}${who.one}`)}${withNumber(problem, 'ranked', (count) => `，参加排名${count}${who.one}`)}${withNumber(problem, 'percent', (share) => `，方案规定不超过${share}%`)}${withNumber(problem, 'most', (count) => `（${count}${who.one}）`)}`,
    effect: () => '名单照样列出，没有因为比例减少',
    mend: (_, who) => `请评议后决定评哪些${who.one}，提高这一等的条件，或者核对方案规定的比例`,
  },
  'over-redeemed': {
    title: '兑换超出余额',
    effectClass: () => 'balance',
    what: (problem, who) => {
      const available = withNumber(problem, 'available', (figure) => `当时能用的只有${figure}分`);
      const asked = withNumber(problem, 'asked', (figure) => `兑换了${figure}分`) || '兑换超出了余额';
      return `${householdIn(problem, who)}${on(problem)}${[asked, available].filter((part) => part !== '').join('，')}`;
    },
    effect: () => '照样从余额里扣除，余额可能成为负数；得分和名次不受影响',
    mend: (_, who) => `核对兑换登记；多领的，与${who.theOne}商量以后用积分补上`,
  },
  'redemption-later': {
    title: '以后的兑换没有扣',
    effectClass: () => 'balance',
    what: (problem) => {
      const rows = withNumber(problem, 'rows', (count) => `有${count}行兑换`) || '有兑换';
      return `${rows}的日期${withText(problem, 'to', (month) => `晚于${periodInWords(month)}`) || '晚于计分的月份'}${withNumber(problem, 'points', (figure) => `，一共${figure}分`)}`;
    },
    effect: () => '只算到指定的月份，这些兑换还没有从余额里扣除；得分和名次不受影响',
    mend: () => '要看扣完全部兑换以后的余额，不指定算到哪个月再算一次；日期写错的，改正日期',
  },
  'redemption-against-terms': {
    title: '兑换不合规定',
    effectClass: () => 'balance',
    what: (problem, who) => `${householdIn(problem, who)}${on(problem)}${termsIn(problem)}`,
    effect: () => '照样从余额里扣除；得分和名次不受影响',
    mend: () => '核对兑换的日期、物品、数量和积分；确属违规兑换的，由村委会处理',
  },
  'redeemed-while-frozen': {
    title: '暂停兑换期间兑换',
    effectClass: () => 'balance',
    what: (problem, who) => {
      const days = withText(problem, 'from', (from) => `（${daysInWords(from, textFact(problem, 'to'))}）`);
      return `${householdIn(problem, who)}${on(problem)}兑换时，${textFact(problem, 'why') === 'out' ? '已按一票否决退出，不得兑换' : '正在暂停兑换期间'}${days}`;
    },
    effect: () => '照样从余额里扣除；得分和名次不受影响',
    mend: (problem) => `核对${textFact(problem, 'why') === 'out' ? '退出' : '暂停兑换'}的起止日期和兑换日期；确属违规兑换的，由村委会处理`,
  },
} as const satisfies Partial<Record<ProblemCode, ProblemText>>;

/** Whether what stands in a cell of points is none: √, 良. */
function isNoFigure(problem: Problem): boolean {
  return typeof problem.value === 'string' && numberFact(problem, 'typed') === undefined;
}

/** A month is lost; quarters are averaged over those assessed. */
function costOfNone(problem: Problem): string {
  return /-Q[1-4]$/.test(textFact(problem, 'period') ?? '') ? '这一季度算作未评，没有基础分；取各季度平均的，不列入平均，评定太少时不参加排名' : '这一期算作未评，没有基础分';
}

function on(problem: Problem): string {
  return withText(problem, 'date', periodInWords);
}

/** `张三家（户号0101）2022年3月“2.1 庭院三不见”` */
function assessed(problem: Problem, who: EarnerNouns): string {
  return `${householdIn(problem, who)}${periodIn(problem)}${withText(problem, 'target', quoted)}`;
}
