// The words of the posted sheets: names, titles, headers, the lines above the lists and below them.
import { saidOf, type EarnerNouns, type SaidOfEarners } from '../earner-nouns';
import { formatPoints, type Scale } from '../../basis/points';
import type { HouseholdStanding } from '../../ranking/period-standings';
import type { NoAwardReason, SettledBy } from '../../ranking/types';
import { sharedRankNote, UNDECIDED } from './award-kinds';
import { monthOfYear } from '../../basis/calendar';
import { figureInWords, listed, monthsInWords } from '../phrases';

export { sharedRankNote, UNDECIDED };

export const SHEET_NAMES = { award: '年终评比', ranking: '年度积分排名', awardFile: '评比存档', rankingFile: '排名存档' } as const;

/** Behind the title of what the village keeps. */
export const FILE_COPY = '（存档）';

export const FILE_NOTE = '这张表写明了分项得分和没有评上的原因，留在村里存档，不要张贴。';

export const HEADERS = {
  number: '序号',
  rank: '名次',
  months: '参评月数',
  quarters: '评定季度数',
  periods: '评定期数',
  base: '基础分',
  bonus: '加分',
  annual: '年终加分',
  deduction: '减分',
  adjustment: '其他增减',
  total: '年度总积分',
  balance: '余额',
  tie: '并列说明',
  tier: '等次',
  star: '星级',
  prize: '奖品价值(元)',
  receiver: '领取人签字',
  plaque: '奖牌编号',
  goods: '奖励物品',
  remark: '备注',
} as const;

export const SIGNATURES = ['评议小组长：', '驻村干部：', '村务监督委员会：', '村委会(盖章)：'] as const;

export const NOTES_HEADING = '说明：';
export function nobody(who: EarnerNouns): string {
  return `没有评出获奖${who.one}`;
}
export const UNRANKED = '未排名';

/** `what`: what is given, such as 年终评比. */
export function awardTitle(village: string, year: number, what: string = SHEET_NAMES.award): string {
  return `${village}${year}年度乡村治理积分制${what}结果`;
}

export function rankingTitle(village: string, year: number): string {
  return `${village}${year}年度乡村治理积分排名`;
}

/** `2023年度指2023年7月至2024年6月`: the months of the year that begins in the month `first`. */
export function yearLine(year: number, first: number): string {
  return `${year}年度指${monthsInWords(first, first + 11)}`;
}

/** `本届为2023至2024年度，总积分为2023至2024年度之和`; of a year within the term up to it. */
export function termLine({ first, last }: { readonly first: number; readonly last: number }, year: number): string {
  const sum = year === first ? `${year}年度的得分` : `${first}至${year}年度得分之和`;
  return `本届为${first}至${last}年度，总积分为${sum}${year === last ? '' : '，一届还没有满'}`;
}

/** What positions award, as the titles of their sheets say it: the part that the names of all tiers end alike in. */
export function starsName(tiers: readonly string[]): string {
  const [first = [], ...others] = tiers.map((name) => [...name].reverse());
  let length = 0;
  while (length < first.length && others.every((name) => name[length] === first[length])) length++;
  return length < 3 ? SHEET_NAMES.award : `${first.slice(0, length).reverse().join('')}评定`;
}

/** `计分月份：2022年3月至12月（共10个月）；制表日期：2022年12月31日` and what is not yet in it; `ends`: the year's last month. */
export function monthsLine({ first, last, ends }: { readonly first: number; readonly last: number; readonly ends: number }, date: string): string {
  const made = `制表日期：${date}`;
  const months = last - first + 1;
  if (months < 1) return `还没有计分的月份；${made}`;
  const unfinished = last === ends ? '' : '，全年还没有记完';
  return `计分月份：${monthsInWords(first, last)}（共${months}个月${unfinished}）；${made}`;
}

/** What a list of tiers period by period is called. */
export const GRADES = '等次评定';

/** The header of how often a household had a tier. */
export function timesHeader(tier: string): string {
  return `${tier}次数`;
}

/** `3月`, `1至3月`: a period by its first month and its length. */
export function periodHeader(first: number, months: number): string {
  const last = monthOfYear(first + months - 1);
  return months === 1 ? `${last}月` : `${monthOfYear(first)}至${last}月`;
}

/** `1月一类5户、二类3户` */
export function gradeCountLabel(period: string, tiers: readonly { readonly name: string; readonly households: number }[], who: EarnerNouns): string {
  return `${period}${tiers.map(({ name, households }) => `${name}${households}${who.one}`).join('、')}`;
}

export function subtotalLabel(tier: string, households: number, who: EarnerNouns): string {
  return `${tier}小计：${households}${who.one}`;
}

export function totalLabel(households: number, undecided: number, who: EarnerNouns): string {
  return `合计：${households}${who.one}${undecided === 0 ? '' : `（另有${UNDECIDED}${undecided}${who.one}，不在内）`}`;
}

/** How the rank of one household is to be read; '' when it shares it with nobody. */
export function tieRemark(sharing: number, settled: SettledBy | 'undecided', who: EarnerNouns): string {
  const tied = sharing > 1 ? `${sharing}${who.one}并列` : '';
  const how = settled === null ? '' : SETTLED[settled];
  return [tied, how].filter((part) => part !== '').join('，');
}

const SETTLED: Readonly<Record<NonNullable<SettledBy> | 'undecided', string>> = { keys: '按并列规则评定', decision: '经评议决定', policy: '同分按方案评定', undecided: '比较后仍相同' };

export function idRemark(id: string, who: EarnerNouns): string {
  return `${who.id}${id}`;
}

export function rankedLine(ranked: number, who: EarnerNouns): string {
  return `参加排名${ranked}${who.one}`;
}

export function meanNote(): string {
  return '按季评定的项目取已评各季的平均分，加上年度评议分和加分，减去减分；名次按准确分数比较，表中分数最多保留两位小数。';
}

const QUARTERS = ['第一季度', '第二季度', '第三季度', '第四季度'];

/** `第三季度` of a calendar quarter, else as periodHeader says it. */
export function periodName(first: number, months: number): string {
  const month = monthOfYear(first);
  return (months === 3 && month % 3 === 1 ? QUARTERS[(month - 1) / 3] : undefined) ?? periodHeader(first, months);
}

export function emptyPeriodsNote(periods: readonly string[]): string {
  return `${periods.join('、')}没有评定，平均分按已评的各期计算。`;
}

/** `byId`: whether tied households stand in the order of their 户号, else in the roster's. */
export function orderNote(byId: boolean, who: EarnerNouns): string {
  return `名次相同的各${who.one}按${byId ? who.id : '名册'}先后排列，只是为了好查，不分高低。`;
}

export function skippedNote(skipped: readonly { readonly why: NoAwardReason; readonly count: number }[], notBelow: number | null, who: EarnerNouns): string {
  return `名次靠前但没有评上的：${counted(skipped, notBelow, who)}。`;
}

export function leftOutNote(leftOut: readonly { readonly why: NoAwardReason; readonly count: number }[], who: EarnerNouns): string {
  return `没有列入排名的：${counted(leftOut, null, who)}。`;
}

/** `待评议：第3名中比较以后仍然相同的曾庆海、何桂英共2户，总积分都是1150分，一等奖还可评1户。` Not everyone of the rank need be among them. */
export function undecidedNote(
  tie: { readonly rank: number; readonly heads: readonly string[]; readonly total: string },
  places: readonly { readonly tier: string; readonly places: number }[],
  who: EarnerNouns,
): string {
  const open = places.filter((place) => place.places > 0).map((place) => `${place.tier}还可评${place.places}${who.one}`);
  return `${UNDECIDED}：第${tie.rank}名中比较以后仍然相同的${listed(tie.heads, 10)}共${tie.heads.length}${who.one}，总积分都是${tie.total}分${open.length === 0 ? '' : `，${open.join('、')}`}。`;
}

/** The counts without the reasons, of a plan that has something it does not make public. */
export function skippedCountNote(count: number, who: EarnerNouns): string {
  return `名次靠前但没有评上的共${count}${who.one}。`;
}

export function leftOutCountNote(count: number, who: EarnerNouns): string {
  return `没有列入排名的共${count}${who.one}。`;
}

/** Why summands are not shown: the base is one column, or the total stands alone. */
/** Where deductions fall on categories whose columns show what was assessed or given. */
export const BEFORE_DEDUCTIONS_NOTE = '各类别的栏里是扣分以前的分；从类别里扣的分（扣完为止），都算在“减分”一栏。';

export function notPublicNote(shown: 'base-whole' | 'none'): string {
  return shown === 'none' ? '方案有不公开的项目或类别，表上只列总积分，不分列各部分。' : '方案有不公开的类别，各类别合为“基础分”一栏。';
}

/** `没评上` alone, where a plan keeps reasons to itself. */
export const PASSED_OVER = '没评上';

export function decisionNote(decision: { readonly head: string; readonly outcome: string; readonly day: string | null; readonly body: string }): string {
  const by = [decision.body, decision.day ?? ''].filter((part) => part !== '').join('，');
  return `评议决定：${decision.head}，${decision.outcome}${by === '' ? '' : `（${by}）`}。`;
}

const NO_AWARD: Readonly<Record<NoAwardReason, SaidOfEarners>> = {
  'not-resident': (who) => `不是${who.residents}`,
  frozen: '正在暂停兑换',
  'no-points': '没有积分',
  'outside-quota': '超出名额',
  'decided-against': '评议决定不评',
  'below-minimum': '总积分不够',
  'not-enough-periods': '评定的期数不够',
  'joined-later': '期中加入、从下一期起参评',
  'outside-positions': '名次在范围以外',
  'not-participating': '没有报名参评',
  conditions: '没有达到评奖条件',
  'below-pass-mark': '基础分没有达到及格线',
  'no-tier': '没有达到任何等次的条件',
  out: '按一票否决退出',
  disqualified: '按一票否决取消评奖',
  dropped: '按一票否决降到等次以下',
  'tied-out': '同分超出名额、按方案都不评',
};

/** Why a household won nothing, as the household would hear it. */
export function noAwardInWords(why: NoAwardReason, who: EarnerNouns): string {
  return saidOf(NO_AWARD[why], who);
}

/** The reason with what it rests on: `老年户，没有报名参评`, `总积分低于140分`, `只评了1期，评定的期数不够`. `assessed`: `null` where
 * periods are not counted. */
export function leftOutInWords(
  { why, elderly, notBelow, assessed }: { readonly why: NoAwardReason; readonly elderly: boolean; readonly notBelow: number | null; readonly assessed: number | null },
  who: EarnerNouns,
): string {
  if (why === 'not-participating' && elderly) return `${who.elderly}，${noAwardInWords(why, who)}`;
  if (why === 'below-minimum' && notBelow !== null) return `总积分低于${figureInWords(notBelow)}分`;
  if (why === 'not-enough-periods' && assessed !== null) return `只评了${assessed}期，${noAwardInWords(why, who)}`;
  return noAwardInWords(why, who);
}

/** `名次靠前但没有评上和没有列入排名的（3户）` */
export function leftOutBand(count: number, who: EarnerNouns): string {
  return `没有评上和没有列入排名的（${count}${who.one}）`;
}

/** `why` as noAwardInWords says it. */
export function passedOverRemark(why: string): string {
  return `${PASSED_OVER}：${why}`;
}

function counted(reasons: readonly { readonly why: NoAwardReason; readonly count: number }[], notBelow: number | null, who: EarnerNouns): string {
  return reasons
    .map(({ why, count }) => `${why === 'below-minimum' && notBelow !== null ? `总积分低于${figureInWords(notBelow)}分` : saidOf(NO_AWARD[why], who)}的${count}${who.one}`)
    .join('，');
}

/** `1至3月：11分，第1名，金星级文明户` */
export function periodNote(standing: HouseholdStanding, scale: Scale): string {
  const tierless = standing.tiered && standing.tier === null;
  return `${periodHeader(standing.first, standing.months)}：${periodStandingInWords(standing, scale)}${tierless ? '，这一期没有等次' : ''}`;
}

/** `11分，第1名，金星级文明户`; '' for who has no rank in the period. */
export function periodStandingInWords({ score, rank, tied, tier }: HouseholdStanding, scale: Scale): string {
  if (rank === null) return '';
  return `${formatPoints(score, scale)}分，第${rank}名${tied ? '（并列）' : ''}${tier === null ? '' : `，${tier}`}`;
}
