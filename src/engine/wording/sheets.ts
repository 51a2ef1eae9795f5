// The words of the posted sheets: names, titles, headers, the lines above the lists and below them.
import type { AwardRule, Rounding, TieKey } from '../scheme/types';
import type { NoAwardReason } from '../ranking/types';
import { figureInWords, listed, monthInWords } from './phrases';

export const SHEET_NAMES = { award: '年终评比', ranking: '年度积分排名' } as const;

export const HEADERS = {
  number: '序号',
  rank: '名次',
  group: '村民小组',
  head: '户主',
  months: '参评月数',
  quarters: '评定季度数',
  periods: '评定期数',
  base: '基础分',
  bonus: '加分',
  annual: '年终加分',
  deduction: '减分',
  total: '年度总积分',
  tie: '并列说明',
  tier: '等次',
  star: '星级',
  prize: '奖品价值(元)',
  receiver: '领取人签字',
  remark: '备注',
} as const;

export const SIGNATURES = ['评议小组长：', '驻村干部：', '村务监督委员会：', '村委会(盖章)：'] as const;

export const UNDECIDED = '待评议';
export const NOTES_HEADING = '说明：';
export const NOBODY = '没有评出获奖户';
export const UNRANKED = '未排名';

export function awardTitle(village: string, year: number): string {
  return `${village}${year}年度乡村治理积分制年终评比结果`;
}

export function rankingTitle(village: string, year: number): string {
  return `${village}${year}年度乡村治理积分排名`;
}

/** `计分月份：2022年3月至12月（共10个月）；制表日期：2022年12月31日` and what is not yet in it. */
export function monthsLine(first: number, last: number, date: string): string {
  const made = `制表日期：${date}`;
  const months = last - first + 1;
  if (months < 1) return `还没有计分的月份；${made}`;
  const end = months === 1 ? '' : `至${Math.floor(first / 12) === Math.floor(last / 12) ? `${(last % 12) + 1}月` : monthInWords(last)}`;
  const unfinished = last % 12 === 11 ? '' : '，全年还没有记完';
  return `计分月份：${monthInWords(first)}${end}（共${months}个月${unfinished}）；${made}`;
}

/** `常住户63户，评奖名额13户（20%，四舍五入）：一等奖3户、二等奖4户、三等奖6户` */
export function quotaLine(rule: AwardRule & { kind: 'quota' }, residents: number, quota: number, places: readonly number[]): string {
  const tiers = rule.tiers.map((tier, index) => `${tier.name}${places[index]}户`).join('、');
  return `常住户${residents}户，评奖名额${quota}户（常住户的${figureInWords(rule.percent)}%，${ROUNDING[rule.rounding]}）：${tiers}`;
}

/** `参加排名237户：五星级文明户第1至23名、…` with the percentages and the rounding. `lastRanks`: by tier. */
export function positionsLine(rule: AwardRule & { kind: 'positions' }, ranked: number, lastRanks: readonly number[]): string {
  const tiers = rule.tiers.map((tier, index) => {
    const above = index === 0 ? 0 : lastRanks[index - 1];
    return `${tier.name}前${figureInWords(tier.upToPercent)}%（${rankRange(above + 1, lastRanks[index])}）`;
  });
  const minimum = rule.notBelow === null ? '' : `；年度总积分不低于${figureInWords(rule.notBelow)}分`;
  return `参加排名${ranked}户：${tiers.join('、')}，${ROUNDING[rule.rounding]}${minimum}`;
}

export function subtotalLabel(tier: string, households: number): string {
  return `${tier}小计：${households}户`;
}

export function totalLabel(households: number, undecided: number): string {
  return `合计：${households}户${undecided === 0 ? '' : `（另有${UNDECIDED}${undecided}户，不在内）`}`;
}

/** How the rank of one household is to be read; '' when it shares it with nobody. */
export function tieRemark(sharing: number, settled: 'keys' | 'decision' | 'undecided' | null): string {
  const tied = sharing > 1 ? `${sharing}户并列` : '';
  const how = settled === 'keys' ? '按并列规则评定' : settled === 'decision' ? '经评议决定' : settled === 'undecided' ? '比较后仍相同' : '';
  return [tied, how].filter((part) => part !== '').join('，');
}

export function idRemark(id: string): string {
  return `户号${id}`;
}

/** The shares behind the places, with the clause. */
export function quotaNote(rule: AwardRule & { kind: 'quota' }, residents: number, quota: number): string {
  const shares = rule.tiers.slice(0, -1).map((tier) => `${tier.name}占名额的${figureInWords(tier.percent)}%`);
  const last = rule.tiers[rule.tiers.length - 1].name;
  const split = shares.length === 0 ? `全部为${last}` : `${shares.join('、')}，都${ROUNDING[rule.rounding]}，其余为${last}`;
  return `评奖名额按常住户${residents}户的${figureInWords(rule.percent)}%计，${ROUNDING[rule.rounding]}，共${quota}户；${split}${basis(rule.clause)}。`;
}

export function tieRuleNote(keys: readonly TieKey[]): string {
  const order = keys.map((key, index) => `${index === 0 ? '先' : '再'}比${TIE_KEYS[key]}`).join('、');
  const settle = order === '' ? '' : `${order}；`;
  return `${sharedRankNote()}并列跨等次或者超出名额时，${settle}仍然相同的列为${UNDECIDED}，由评议小组决定。`;
}

export function positionsNote(rule: AwardRule & { kind: 'positions' }): string {
  const minimum = rule.notBelow === null ? '' : `年度总积分低于${figureInWords(rule.notBelow)}分的不评，空出的名次不往下顺延；`;
  return `总积分相同的名次并列，与最后一名同名次的一并评入；${minimum}名次按百分比计算，${ROUNDING[rule.rounding]}${basis(rule.clause)}。`;
}

export function rankedLine(ranked: number): string {
  return `参加排名${ranked}户`;
}

export function sharedRankNote(): string {
  return '总积分相同的名次并列，下一名按并列户数顺延。';
}

export function meanNote(): string {
  return '按季评定的项目取已评各季的平均分，加上年度评议分和加分，减去减分；名次按准确分数比较，表中分数最多保留两位小数。';
}

/** `byId`: whether tied households stand in the order of their 户号, else in the roster's. */
export function orderNote(byId: boolean): string {
  return `名次相同的各户按${byId ? '户号' : '名册'}先后排列，只是为了好查，不分高低。`;
}

export function skippedNote(skipped: readonly { readonly why: NoAwardReason; readonly count: number }[], notBelow: number | null): string {
  return `名次靠前但没有评上的：${counted(skipped, notBelow)}。`;
}

export function leftOutNote(leftOut: readonly { readonly why: NoAwardReason; readonly count: number }[]): string {
  return `没有列入排名的：${counted(leftOut, null)}。`;
}

/** `待评议：第3名中比较以后仍然相同的曾庆海、何桂英共2户，总积分都是1150分，一等奖还可评1户。` Not everyone of the rank need be among them. */
export function undecidedNote(
  tie: { readonly rank: number; readonly heads: readonly string[]; readonly total: string },
  places: readonly { readonly tier: string; readonly places: number }[],
): string {
  const open = places.filter((place) => place.places > 0).map((place) => `${place.tier}还可评${place.places}户`);
  return `${UNDECIDED}：第${tie.rank}名中比较以后仍然相同的${listed(tie.heads, 10)}共${tie.heads.length}户，总积分都是${tie.total}分${open.length === 0 ? '' : `，${open.join('、')}`}。`;
}

export function decisionNote(decision: { readonly head: string; readonly outcome: string; readonly day: string | null; readonly body: string }): string {
  const by = [decision.body, decision.day ?? ''].filter((part) => part !== '').join('，');
  return `评议决定：${decision.head}，${decision.outcome}${by === '' ? '' : `（${by}）`}。`;
}

const ROUNDING: Readonly<Record<Rounding, string>> = { 'half-up': '四舍五入', down: '小数舍去', up: '小数进一' };

const TIE_KEYS: Readonly<Record<TieKey, string>> = { 'fewer-deductions': '全年减分（少的在前）', 'higher-base': '基础分（高的在前）' };

const NO_AWARD: Readonly<Record<NoAwardReason, string>> = {
  'not-resident': '不是常住户',
  frozen: '正在暂停兑换',
  'no-points': '没有积分',
  'outside-quota': '超出名额',
  'decided-against': '评议决定不评',
  'below-minimum': '总积分不够',
  'not-enough-periods': '评定的期数不够',
  'outside-positions': '名次在范围以外',
  'not-participating': '没有报名参评',
};

function counted(reasons: readonly { readonly why: NoAwardReason; readonly count: number }[], notBelow: number | null): string {
  return reasons
    .map(({ why, count }) => `${why === 'below-minimum' && notBelow !== null ? `总积分低于${figureInWords(notBelow)}分` : NO_AWARD[why]}的${count}户`)
    .join('，');
}

function rankRange(first: number, last: number): string {
  return first > last ? '没有名次' : first === last ? `第${first}名` : `第${first}至${last}名`;
}

function basis(clause: string): string {
  return clause === '' ? '' : `（依据：方案${clause}）`;
}
