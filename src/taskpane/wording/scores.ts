// What the page 得分 says.
import { formatDay, formatPoints, noAwardInWords, nounsOf, periodNotes, standingNotes, yearSpan, type HouseholdYear, type LocalDate, type YearResult } from '../../engine';
import type { ListedBy } from '../features/scores/listed-households';

/** The tier, or why there is none. Tiers of periods have lines of their own. */
function awardOf({ year: { awards, scheme }, rank, tier, whyNone }: HouseholdYear): string {
  if (awards === null || (awards.grades !== null && rank !== null)) return '';
  if (whyNone === null) return `，${tier ?? ''}`;
  const why = noAwardInWords(whyNone, nounsOf(scheme));
  return rank === null ? `（${why}）` : `，没有评上等次（${why}）`;
}

export const scoresWords = {
  title: '得分和名次',
  period: '看哪一段',
  wholeYear: ({ scores }: YearResult) => `${scores.year}全年${yearSpan(scores.first)}`,
  group: '小组',
  allGroups: '全部小组',
  order: '先后',
  orders: { rank: '分高的在前', roster: '照名册', deduction: '减分多的在前' } satisfies Record<ListedBy, string>,
  listCaption: (month: string | null) => (month === null ? '全年得分和名次' : `${month}得分`),
  rank: '名次',
  unranked: '未排名',
  tied: '并列',
  total: '总积分',
  balance: '余额',
  tier: '等次',
  base: '基础分',
  bonus: '加分',
  annual: '年终加分',
  deduction: '减分',
  score: '得分',
  notInForce: '不参评',
  backToList: '回到名单',
  standing: (one: HouseholdYear): readonly string[] => {
    const rank = one.rank === null ? '没有列入排名' : `第${one.rank}名${one.tied ? '（并列）' : ''}`;
    return [`全年总积分${formatPoints(one.total, one.year.scores.scale)}分，${rank}${awardOf(one)}`, ...periodNotes(one), ...standingNotes(one)];
  },
  chart: (months: readonly string[]) => `各月得分：${months.join('，')}`,
  breakdown: '每一分的来历',
  month: '月份',
  counted: '计分',
  says: '说明',
  clause: '条款',
  place: '台账',
  sum: (total: string) => `合计${total}分`,
  balanceTitle: '可兑换的积分',
  prize: (name: string) => `${name}（元）`,
  groups: (name: string) => `${name}排名`,
  groupsRunning: (period: string) => `只排已经过完的各期，${period}还没有过完，没有排。`,
  redemptions: '兑换记录',
  day: '日期',
  dayOf: (day: LocalDate | null) => (day === null ? '日期读不懂' : formatDay(day)),
  goods: '物品',
  points: '分',
} as const;
