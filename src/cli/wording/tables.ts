// The heads of the tables on a terminal, and the lines that go with the ranking, the awards and the problems.
import { formatMonth, type EarnerNouns, type Month, type Problem, type Soundness } from '../../engine';

export const HEADS = {
  rank: '名次',
  group: '小组',
  month: '月份',
  day: '日期',
  base: '基础分',
  bonus: '加分',
  excess: '超出未计',
  annual: '年终加分',
  deduction: '减分',
  monthScore: '当月得分',
  total: '总积分',
  balance: '余额',
  frozen: '兑换',
  tier: '等次',
  star: '星级',
  places: '名额',
  lastRank: '到第几名',
  awarded: '已评',
  awardedInPeriods: '各期合计已评',
  adjustment: '其他增减',
  threshold: '最低分',
  prize: '奖品(元)',
  share: (name: string) => `${name}(元)`,
  severity: '级别',
  place: '位置',
  problem: '问题',
  counted: '计分',
  sentence: '说明',
  clause: '条款',
  sheet: '工作表',
  role: '用作',
  headerRow: '表头行',
  rowsRead: '读入行数',
  remark: '备注',
} as const;

export const yearWords = {
  heading: ({ village, year, span, plan, first, asOf, ranked }: { village: string; year: number; span: string; plan: string; first: Month; asOf: Month; ranked: number }, who: EarnerNouns) =>
    `${village === '' ? '' : `${village} `}${year}年度${span} ${plan}（${formatMonth(first)} 至 ${formatMonth(asOf)}，参加排名${ranked}${who.one}）`,
  tiedMark: '(并列)',
  frozenMark: '暂停',
  more: (rest: number, where: string, who: EarnerNouns) => `（还有${rest}${who.one}，${where}）\n`,
  /** Without the reasons. */
  notListed: (count: number, who: EarnerNouns) => (count === 0 ? '' : `另有${count}${who.one}没有列入排名\n`),
  notRanked: ({ invalid, later, out, outside }: Readonly<Record<'invalid' | 'later' | 'out' | 'outside', number>>, { one }: EarnerNouns) => {
    const parts = [invalid > 0 ? `${invalid}${one}评定的期数不够，没有列入排名` : '', later > 0 ? `${later}${one}期中加入、从下一期起参评，没有列入排名` : '', out > 0 ? `${out}${one}按一票否决退出，没有列入排名` : '', outside > 0 ? `${outside}${one}没有报名参评` : ''].filter((part) => part !== '');
    return parts.length === 0 ? '' : `另有${parts.join('；')}\n`;
  },
} as const;

export const groupWords = {
  running: (name: string, period: string) => `${name}排名：只排已经过完的各期，${period}还没有过完，没有排\n`,
} as const;

const MOST_NAMES = 20;

export const awardTableWords = {
  cost: (yuan: number) => `已评定的奖品合计${yuan}元`,
  undecided: (names: readonly string[], who: EarnerNouns) =>
    `待评议${names.length}${who.one}：${names.slice(0, MOST_NAMES).join('、')}${names.length > MOST_NAMES ? '等' : ''}（请评议后登记到“评议决定”表，再运行一次）`,
} as const;

export const problemWords = {
  severity: { error: '错误', warning: '提醒' },
  none: '台账没有发现问题',
  unread: '有没有读懂的地方，见上面的表',
  count: (problems: readonly Problem[]) => {
    const errors = problems.filter((problem) => problem.severity === 'error').length;
    const warnings = problems.length - errors;
    return `台账问题：${[errors > 0 ? `错误${errors}处` : '', warnings > 0 ? `提醒${warnings}处` : ''].filter((part) => part !== '').join('，')}`;
  },
  more: (rest: number) => `（还有${rest}处，用 village-points check 查看全部）\n`,
  /** Praise only where it is true. */
  state: (problems: readonly Problem[], { nothingWrong }: Soundness) => {
    if (problems.length > 0) return problemWords.count(problems);
    return nothingWrong ? problemWords.none : problemWords.unread;
  },
} as const;

export const draftWords = {
  /** `missing`: what is not in it, in words. */
  heading: (places: number, missing: string) => `有${places}处没有计入（${missing}），下面的名次只是草稿；用 village-points check 查看，改好再算\n`,
  residents: (note: string, who: EarnerNouns) => `${note}请用 --residents 写明${who.count}，或在“积分设置”里写“常住户数”。\n`,
} as const;
