// The texts of problems in a row's own words: whose it is, what it is for, when, how many, how much.
import { type EarnerNouns } from '../earner-nouns';
import { isErrorText } from '../../basis/cells';
import type { Problem, ProblemCode } from '../../basis/problem';
import { listed, periodInWords, quoted } from '../phrases';
import type { ProblemText } from './problem-text';
import { classByRole, firstPlaceIn, listFact, rowNotCounted, textFact, valueIn, withNumber, withText } from './problem-text';

export const ROW_PROBLEM_TEXTS = {
  'unknown-household': {
    title: (who) => `花名册里没有${who.thisOne}`,
    effectClass: classByRole,
    what: whatOfHousehold,
    effect: (problem, who) => (isOfSeveral(problem) ? wholeRow(who) : rowNotCounted(problem, who)),
    mend: (problem, who) => {
      switch (textFact(problem, 'why')) {
        case 'several':
          return several(problem, who);
        case 'one-of-several':
          return `把${who.thisOne}改成与花名册一致的${who.headName}或${who.id}；确是新来的${who.one}，先补进花名册`;
        case 'twice':
          return `${who.aOne}只写一次`;
        case 'spaced':
          return `几${who.one}之间用顿号隔开，如“张三、李四、王五”；只隔空格的不认，因为姓名里也有写空格的`;
        case 'uneven':
          return `有几${who.one}就写几个${who.headName}（或者${who.id}），用顿号隔开；${who.id}和${who.head}都写的，一个对一个`;
        case 'relative':
          return `确是${who.thisOne}的，改写${who.headName}；不是的，核对后改成与花名册一致`;
        default:
          return `核对${who.id}和${who.headName}，改成与花名册一致；确是新来的${who.one}，先补进花名册`;
      }
    },
  },
  'ambiguous-household': {
    title: (who) => `同名，分不清是哪一${who.one}`,
    effectClass: classByRole,
    what: (problem, who) => {
      const candidates = listFact(problem, 'candidates');
      const name = withText(problem, 'name', quoted) || valueIn(problem);
      return `叫${name || '这个名字'}的不止${who.aOne}${candidates.length === 0 ? '' : `：${listed(candidates)}`}`;
    },
    effect: (problem, who) => (isOfSeveral(problem) ? wholeRow(who) : rowNotCounted(problem, who)),
    mend: (problem, who) => (textFact(problem, 'name') === undefined ? `在这一行补填${who.id}，或者补填${who.group}` : `${who.thisOne}改写${who.id}，其余各${who.one}也都改写${who.id}`),
  },
  'household-mismatch': {
    title: (who) => `${who.id}和${who.head}对不上`,
    effectClass: classByRole,
    what: (problem, who) => {
      const id = withText(problem, 'household', (text) => text);
      const expected = withText(problem, 'expectedHead', (head) => `，花名册里是“${head}”`);
      return `${who.id}${id}与${who.head}${valueIn(problem) || '姓名'}对不上${expected}`;
    },
    effect: (problem, who) =>
      textFact(problem, 'role') === 'redemptions' ? `东西已经领走，先从${who.id}所指那一${who.one}的余额里扣除` : rowNotCounted(problem, who),
    mend: (_, who) => `查原始单据，把写错的${who.id}或姓名改过来；${who.head}换了人的，先改花名册`,
  },
  'duplicate-household': {
    title: (who) => `花名册里${who.id}重复`,
    effectClass: () => 'rank-or-award',
    what: (problem, who) => {
      const first = firstPlaceIn(problem);
      return `${valueIn(problem) === '' ? who.thisOne : `${who.id}${valueIn(problem)}`}在花名册里出现了两次${first === '' ? '' : `，${first}已经有了`}`;
    },
    effect: (_, who) => `以前面那一行为准，这一行不采用；如果本是两${who.one}，就少算了${who.aOne}，${who.residentCount}和名额也会受影响`,
    mend: (_, who) => `是同${who.aOne}的，删去一行；是两${who.one}的，给后${who.aOne}改用自己的${who.id}`,
  },
  'unknown-item': {
    title: '方案里没有这个项目',
    effectClass: () => 'score',
    what: (problem, who) => {
      const items = listFact(problem, 'suggestions');
      switch (textFact(problem, 'why')) {
        case 'several':
          return `${valueIn(problem)}里不止一个项目（${items.map(quoted).join('、')}），看不出各计多少`;
        case 'redeemed':
          return `${valueIn(problem)}是兑换，兑换登记里已经有同${who.aOne}、同一天、同样多的一行`;
        case 'differs':
          return `${valueIn(problem)}里写的数量或分值，与这一行另外写的对不上（项目是${items.map(quoted).join('、')}）`;
        default:
          return valueIn(problem) === '' ? '没有填写积分项目' : `积分方案里没有${valueIn(problem)}这个项目${guess(items)}`;
      }
    },
    effect: (problem) => (textFact(problem, 'why') === 'redeemed' ? '只扣除一次，这一行不算' : '这一行不计分'),
    mend: (problem) => {
      if (textFact(problem, 'why') === 'redeemed') return '是同一次兑换的，删去这一行；是两次的，把这一行移到兑换登记';
      if (textFact(problem, 'why') === 'several') return '分成几行，一行写一个项目；或者把分值写成各项相加的数（只计最高一项的，写那一项的分）';
      if (textFact(problem, 'why') === 'differs') return '核对后把数量、分值写成一样的';
      const [best] = listFact(problem, 'suggestions');
      return `改成方案里的项目编号或名称${best === undefined ? '' : `，例如“${best}”`}；村里新增的项目，先写进方案`;
    },
  },
  'item-not-in-force': {
    title: '项目当月没有施行',
    effectClass: () => 'score',
    what: (problem) => {
      const item = withText(problem, 'item', quoted) || valueIn(problem) || '这个项目';
      const bounds = [
        withText(problem, 'from', (month) => `从${periodInWords(month)}开始施行`),
        withText(problem, 'to', (month) => `施行到${periodInWords(month)}为止`),
      ].filter((bound) => bound !== '');
      return `${item}在${withText(problem, 'month', periodInWords) || '这个月'}没有施行${bounds.map((bound) => `，${bound}`).join('')}`;
    },
    effect: () => '这一行不计分',
    mend: () => '核对日期和项目；方案里施行月份写错的，改方案',
  },
  'invalid-date': {
    title: '日期看不懂或不存在',
    effectClass: classByRole,
    what: whatOfDate,
    effect: (problem, who) => {
      switch (textFact(problem, 'role')) {
        case 'redemptions':
          return '东西已经领走，先按统计截止日兑换，从余额里扣除';
        case 'roster':
          return `这个月份按没有填写对待，${who.theOne}从哪月算到哪月可能不对`;
        default:
          return rowNotCounted(problem, who);
      }
    },
    mend: () => '写成“2022-03-05”或“2022年3月5日”这样的日期',
  },
  'invalid-count': {
    title: '数量不对',
    effectClass: classByRole,
    what: (problem) => {
      switch (textFact(problem, 'why')) {
        case 'not-positive':
          return `数量${valueIn(problem)}不大于0`;
        case 'not-a-number':
          return `数量${valueIn(problem)}不是数字`;
        case 'spaced':
          return `数量${valueIn(problem)}中间有空格，看不出是几`;
        case 'too-large':
          return `数量${valueIn(problem)}大得不合情理`;
        case 'other-time':
          return `这一行只写了时长${valueIn(problem)}，而${withText(problem, 'item', quoted) || '这个项目'}不按它计`;
        default:
          return `数量${valueIn(problem)}不能用`;
      }
    },
    effect: rowNotCounted,
    mend: (problem) =>
      textFact(problem, 'why') === 'other-time'
        ? '按次计的，另加一栏“数量”写次数；单位写错的，换算过来；时长只是记着看的，在“核对”里把这一列定为“不用”'
        : '填大于0的数，只有1件的可以空着；记错了要撤销的，在“状态”栏写“作废”',
  },
  'repeated-count': {
    title: '一条登记了几次，只算一次',
    effectClass: () => 'score',
    what: (problem) => `${withText(problem, 'item', quoted) || '这个项目'}按第几次发生来计，这一条的数量写了${withNumber(problem, 'count', (count) => count) || '好几次'}`,
    effect: () => '这一条只算发生一次，分值照数量乘，倍数是这一次的',
    mend: (problem) => `确是发生了${withNumber(problem, 'count', (count) => `${count}次`) || '几次'}的，分成${withNumber(problem, 'count', (count) => `${count}条`) || '几条'}登记，每条的数量空着；只发生一次的，把数量改成1`,
  },
  'team-count': {
    title: (who) => `数量写了${who.count}`,
    effectClass: () => 'score',
    what: (problem, who) => `${withText(problem, 'item', quoted) || '这个项目'}这一条写了${withNumber(problem, 'count', (count) => `${count}${who.one}，数量也是${count}`) || `几${who.one}，数量也是几`}`,
    effect: (problem, who) => `数量是做了几次，不是有几${who.one}：${textFact(problem, 'way') === 'shared' ? `先按${withNumber(problem, 'count', (count) => `${count}次`) || '几次'}计分，再由各${who.one}平分` : `每${who.one}各按${withNumber(problem, 'count', (count) => `${count}次`) || '几次'}计分`}`,
    mend: () => '一起做了一次的，数量空着或者写1；确是做了这么多次的，不用改',
  },
  'invalid-points': {
    title: '分值不对',
    effectClass: classByRole,
    what: (problem) => {
      const points = `${problem.column === null ? '分值' : quoted(problem.column)}${valueIn(problem) === '' ? '' : `写的是${valueIn(problem)}，`}`;
      switch (textFact(problem, 'why')) {
        case 'not-a-number':
          return `${points}不是数字`;
        case 'too-large':
          return `${points}太大${withNumber(problem, 'max', (max) => `，最大只能是${max}`)}`;
        case 'wrong-sign':
          return `${points}正负与加分、减分类别不符`;
        case 'out-of-range':
          return `${points}${textFact(problem, 'item') === '' ? '' : `“${textFact(problem, 'item')}”`}应当${withNumber(problem, 'from', (from) => `不少于${from}分`)}${withNumber(problem, 'to', (to) => `不多于${to}分`)}`;
        default:
          return `${points}不能用`;
      }
    },
    effect: rowNotCounted,
    mend: () => '查原始记录，填写正确的分数',
  },
  'missing-points': {
    title: '没有填写分值',
    effectClass: classByRole,
    what: (problem) => {
      const goods = textFact(problem, 'goods');
      if (goods !== undefined && valueIn(problem) === '') return `这一行没有写用了多少积分，按方案的价目也算不出${quoted(goods)}该用多少`;
      const missing = valueIn(problem) === '' ? '没有填写分值' : `的分值${valueIn(problem)}不是能用的分数`;
      return `${withText(problem, 'item', quoted) || '这一行'}${missing}，方案里也没有规定它值多少分`;
    },
    effect: rowNotCounted,
    mend: (problem) =>
      textFact(problem, 'goods') === undefined
        ? '把评议定下的分数填进“分值”栏'
        : '加“消耗积分”一栏，填上用了多少分；东西的名字写得与价目一样的，可以不填',
  },
  'formula-without-value': {
    title: '公式没有算出结果',
    effectClass: classByRole,
    what: () => '这一格是公式，文件里没有存它算出来的结果',
    effect: (problem, who) => `这一格读不到数，${rowNotCounted(problem, who)}`,
    mend: () => '用表格软件打开文件，等公式算完后保存；或者把公式改成数值',
  },
  'decision-invalid': {
    title: '评议决定用不上',
    effectClass: () => 'rank-or-award',
    what: whatOfDecision,
    effect: () => '这条决定不生效，评比结果不变',
    mend: (problem, who) => {
      const tiers = listFact(problem, 'tiers');
      const words = tiers.length === 0 ? '' : `，结果写${tiers.map((tier) => `“${tier}”`).join('、')}之一`;
      return `只对待评议的${who.one}、在剩下的名额之内写决定${words}`;
    },
  },
} as const satisfies Partial<Record<ProblemCode, ProblemText>>;

/** Of a row of several households, one of whom cannot be found. */
function wholeRow(who: EarnerNouns): string {
  return `这一行整条不计分，写在一起的几${who.one}都没有得分`;
}

function isOfSeveral(problem: Problem): boolean {
  return textFact(problem, 'name') !== undefined || ['uneven', 'spaced'].includes(textFact(problem, 'why') ?? '');
}

/** Only points can be had together. */
function several(problem: Problem, who: EarnerNouns): string {
  const apart = `一行只写${who.aOne}：是几${who.one}的，分成几行，各写各的分`;
  return textFact(problem, 'role') === 'events' ? `${apart}；方案规定几${who.one}一起登记的，先在方案里这个项目的“一行几户”写明` : apart;
}

function guess(suggestions: readonly string[]): string {
  return suggestions.length === 0 ? '' : `，最接近的是${suggestions.map((name) => `“${name}”`).join('、')}`;
}

function whatOfHousehold(problem: Problem, who: EarnerNouns): string {
  const value = valueIn(problem);
  if (value === '') return `没有填写${who.id}，也没有填写${who.headName}`;
  if (typeof problem.value === 'string' && isErrorText(problem.value)) return `${who.id}或${who.head}写的是${value}，这是公式出错的结果，不是哪一${who.one}`;
  const named = listFact(problem, 'suggestions').map((name) => `“${name}”`);
  switch (textFact(problem, 'why')) {
    case 'several':
      return `${value}一格里写了不止${who.aOne}：${named.join('、')}`;
    case 'one-of-several':
      return `${value}里的${withText(problem, 'name', quoted)}，花名册里没有${who.thisOne}${guess(listFact(problem, 'suggestions'))}`;
    case 'twice':
      return `${value}里${withText(problem, 'name', quoted)}写了两次`;
    case 'uneven':
      return `${value}里写的${who.count}对不上：${who.id}和${who.head}不一样多，或者与写明的“几户”不符`;
    case 'spaced':
      return `${value}像是几${who.one}写在一起，中间只隔了空格`;
    case 'relative':
      return `花名册里没有${value}${who.thisOne}，可能是${named.join('或')}家的人`;
    default:
      return `花名册里没有${value}${who.thisOne}${guess(listFact(problem, 'suggestions'))}`;
  }
}

function whatOfDate(problem: Problem): string {
  const value = valueIn(problem);
  const header = problem.column === null ? '日期' : `“${problem.column}”`;
  if (value === '') return `${header}没有填写`;
  switch (textFact(problem, 'why')) {
    case 'no-such-day':
      return `日历上没有${value}这一天`;
    case 'out-of-range':
      return `${value}不在2000年到2099年之间`;
    case 'end-before-start':
      return `截止日期${value}比开始日期还早`;
    default:
      return `${value}看不懂，或者日历上没有这一天`;
  }
}

function whatOfDecision(problem: Problem, who: EarnerNouns): string {
  const household = withText(problem, 'head', (head) => `${head}${who.house}`) || withText(problem, 'household', (id) => `${who.id}${id}`) || who.thisOne;
  const outcome = withText(problem, 'outcome', quoted) || valueIn(problem);
  switch (textFact(problem, 'why')) {
    case 'not-undecided':
      return `${household}不是待评议的${who.one}，不需要也不能另作决定`;
    case 'no-place':
      return `${household}写了${outcome || '等次'}，但这一等次已经没有名额`;
    case 'unknown-tier':
      return outcome === '' ? `${household}没有写结果` : `方案里没有${outcome}这个等次`;
    case 'contradicts':
      return `${household}有两条不一样的决定`;
    default:
      return `${household}的评议决定${outcome}用不上`;
  }
}
