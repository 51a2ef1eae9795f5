// The sentences of a written-out plan about awards and the conditions for them.
import { ownOf } from '../../basis/entry';
import type { SchemeEntry } from './scheme-entry';
import { saidOf, type SaidOfEarners } from '../earner-nouns';
import type { PlanNames, Sentence } from './scheme-sentence';

export const AWARD_SENTENCES: Readonly<Record<string, Sentence>> = {
  'groupRanking': groupRankingSentence,
  'honour': (honour, { who }) => `每月公布“${honour.say('name')}”${honour.say('min')}至${honour.say('max')}${who.one}，取不拆开同分${who.one}的最多${who.count}`,
  'awards': awardsSentence,
  'awards.tiers[]': tierSentence,
  'awards.tiers[].conditions[]': conditionSentence,
  'awards.conditions[]': (condition, plan) => `参加评奖的要${conditionSentence(condition, plan)}`,
};

const GROUPS_BY: Readonly<Record<string, SaidOfEarners>> = { sum: '得分之和', mean: (who) => `得分的平均（除以参加排名的${who.count}）`, 'per-household': (who) => `${who.one}均得分（除以花名册上的${who.count}）` };

function groupRankingSentence(groups: SchemeEntry, { who }: PlanNames): string {
  const by = String(groups.take('by'));
  const per = groups.say('per');
  return `各${groups.say('name', '小组')}之间${per === '' || per === '每年' ? '按全年' : `${per}排一次，按当期`}${saidOf(GROUPS_BY[by] ?? by, who)}排名`;
}

const FIGURES: Readonly<Record<string, string>> = { score: '得分', base: '基础分', bonus: '加分', deduction: '减分', months: '参评月数' };
const BOUNDS: readonly (readonly [key: string, words: string])[] = [['atLeast', '不少于'], ['above', '超过'], ['atMost', '不超过'], ['below', '不满']];
const UNITS: Readonly<Record<string, string>> = { points: '分', units: '个单位', rows: '条' };

/** `得分不少于80分`; of a condition that is not sound, whatever it states. */
export function conditionSentence(condition: SchemeEntry, { names }: PlanNames): string {
  const of = condition.word('of', 'score');
  const counted = condition.word('in', 'points');
  const unit = of === 'months' ? `个月${counted === 'points' ? '' : UNITS[counted]}` : (UNITS[counted] ?? '分');
  const name = FIGURES[of] ?? `“${names.get(of) ?? of}”`;
  const bounds = BOUNDS.map(([key, words]) => condition.phrase(key, (value) => `${words}${value}${unit}`)).filter((bound) => bound !== '');
  return `${name}${bounds.join('、')}`;
}

/** A kind that has no sentence is listed by its titles. */
function awardsSentence(awards: SchemeEntry, plan: PlanNames): string {
  const kind = awards.peek('kind');
  const sentence = typeof kind === 'string' ? ownOf(KINDS, kind) : undefined;
  if (sentence === undefined) return '';
  awards.take('kind');
  return `${sentence(awards, plan)}${awards.phrase('budget', (yuan) => `；预算${yuan}`)}`;
}

const KINDS: Readonly<Record<string, Sentence>> = {
  'quota': (awards, plan) => `按名额评奖：名额为${residentsOf(awards, plan)}的${awards.say('percent')}${awards.phrase('rounding', (way) => `，${way}`)}${tiesOf(awards)}${frozenOf(awards, plan, '名额顺延')}`,
  'positions': (awards, plan) => {
    const least = awards.phrase('notBelow', (points) => `；年度得分不低于${points}分（含）的才评`);
    const tied = awards.phrase('ties', () => (awards.peek('ties') === 'exclude' ? '，同分的超出名额时都不评' : '，与末位同分的一并评上'));
    return `按名次评奖：名次在规定比例以内的都评上${tied}${awards.phrase('rounding', (way) => `，${plan.who.count}${way}`)}${least}${frozenOf(awards, plan, '名额不往下顺延')}`;
  },
  'thresholds': (awards, plan) => `按条件评奖：${awards.phrase('per', (per) => `${per}评一次，`)}达到条件的都评上，各等次从高到低看，够得上哪一等就是哪一等${frozenOf(awards, plan, '')}`,
  'places': (awards, plan) => `按${plan.who.count}评奖：每个等次评规定的${plan.who.count}${tiesOf(awards)}${frozenOf(awards, plan, '名额顺延')}`,
  'pro-rata': (awards, plan) =>
    `按得分分配${awards.phrase('name', (name) => `“${name}”`)}：总额${awards.say('pool')}${awards.phrase('percent', (percent) => `的${percent}`)}，按得分占全部得分的比例分给各${plan.who.one}${awards.phrase('unit', (unit) => `，每${plan.who.one}算到${unit}`)}，各${plan.who.one}之和正好是总数${frozenOf(awards, plan, '')}`,
};

/** Where everyone takes part the two are the same. */
function residentsOf(awards: SchemeEntry, { optIn, who }: PlanNames): string {
  const of = awards.take('quotaOf');
  if (of === undefined) return who.residentCount;
  if (optIn) return of === 'residents' ? `${who.residentCount}（没有报名参评的也算在内）` : `${who.residentCount}（没有报名参评的不算在内）`;
  return of === 'residents' ? `全部${who.residentCount}` : `参评的${who.residentCount}`;
}

function tiesOf(awards: SchemeEntry): string {
  const keys = awards.phrase('tieKeys', (words) => `依次比较${words}`);
  const ties = awards.say('ties');
  if (keys === '' && ties === '') return '';
  return `；同分跨名额的，${keys}${ties === '' ? '' : `${keys === '' ? '' : '，仍相同的'}${ties}`}`;
}

function frozenOf(awards: SchemeEntry, { who }: PlanNames, then: string): string {
  return awards.phrase('skipFrozen', () => (awards.peek('skipFrozen') === true ? `；年末仍在暂停兑换的${who.one}不评奖${then === '' ? '' : `，${then}`}` : `；暂停兑换的${who.one}照常评奖`));
}

function tierSentence(tier: SchemeEntry, { who }: PlanNames): string {
  const says = [
    tier.phrase('percent', (percent) => `占全部名额的${percent}`),
    tier.phrase('upToPercent', (percent) => `名次在前${percent}以内`),
    tier.phrase('atLeast', (points) => `得分不少于${points}分`),
    tier.phrase('above', (points) => `得分超过${points}分`),
    tier.phrase('places', (places) => `${places}${who.one}`),
    tier.phrase('min', (least) => `最少${least}${who.one}`),
    tier.phrase('max', (most) => `最多${most}${who.one}，取不拆开同分${who.one}的最多${who.count}`),
    tier.phrase('limitPercent', (percent) => `不超过参加排名${who.count}的${percent}，够得上的超过了这个数也都列出，写明超过几${who.one}，由评议决定`),
    tier.phrase('for', (classes) => `只给${classes}`),
    tier.phrase('prize', (prize) => `每${who.one}奖品${prize}`),
  ].filter((part) => part !== '');
  return says.length === 0 ? tier.say('name') : `${tier.say('name')}：${says.join('，')}`;
}
