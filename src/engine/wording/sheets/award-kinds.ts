// What the award sheet says of how its winners were found, kind by kind: the line above the list and the
// notes below it.
import { entryAt, lastOf } from '../../basis/entry';
import { type EarnerNouns } from '../earner-nouns';
import { unreachable } from '../../basis/unreachable';
import type { AwardRule, Bound, Condition, Rounding, TieKey, TiePolicy } from '../../scheme/types';
import type { TierLimit } from '../../ranking/tier-limit';
import { figureInWords } from '../phrases';
import { TIE_KEYS } from '../tie-keys';

export const UNDECIDED = '待评议';

/** What the lines are made of: N, all places, places by tier, and what was shared among how many points. */
export type AwardFacts = {
  readonly denominator: number;
  /** Resident households that chose not to take part; `null` where the number of them was not asked for. */
  readonly absent: number | null;
  readonly quota: number | null;
  readonly places: readonly (number | null)[];
  /** Yuan, and the points they are shared among; `null` where no sum is shared. */
  readonly shared: { readonly yuan: number; readonly perPoint: string } | null;
  /** The most that should win a tier, and how many did, of the tiers that state it. */
  readonly limits: readonly TierLimit[];
  /** Ids that no posted line names. */
  readonly sensitive: readonly string[];
};

/** The line above the list. */
export function placesLineOf(rule: AwardRule, facts: AwardFacts, who: EarnerNouns): string {
  const places = facts.places.map((one) => one ?? 0);
  switch (rule.kind) {
    case 'quota':
      return quotaLine(rule, facts, who);
    case 'positions':
      return positionsLine(rule, facts, who);
    case 'places':
      return `参加排名${facts.denominator}${who.one}，评奖名额${facts.quota ?? 0}${who.one}：${rule.tiers.map(({ name }, tier) => `${name}${places[tier]}${who.one}`).join('、')}`;
    case 'thresholds':
      return `参加排名${facts.denominator}${who.one}，达到条件的都${facts.limits.length === 0 ? '评上' : '列出'}：${rule.tiers.map(({ name, conditions }, tier) => `${name}（${conditionsInWords(conditions, facts.sensitive)}${limitInWords(facts, tier, who)}）`).join('、')}`;
    case 'pro-rata':
      return `${figureInWords(rule.poolFen / 100, 2)}元的${figureInWords(rule.percent)}%，共${figureInWords(facts.shared?.yuan ?? 0, 2)}元，按得分分给${facts.denominator}${who.one}，每分约${facts.shared?.perPoint ?? '0'}元`;
    default:
      return unreachable(rule);
  }
}

/** The notes on the rule itself, each a whole sentence. */
export function ruleNotes(rule: AwardRule, facts: AwardFacts, who: EarnerNouns): readonly string[] {
  const minimum = rule.conditions.length === 0 ? [] : [`参加评奖的要${conditionsInWords(rule.conditions, facts.sensitive)}。`];
  return [...kindNotes(rule, facts, who), ...minimum];
}

function kindNotes(rule: AwardRule, facts: AwardFacts, who: EarnerNouns): readonly string[] {
  switch (rule.kind) {
    case 'quota':
      return [quotaNote(rule, facts, who), tieRuleNote(rule.tieKeys, rule.ties, facts.sensitive.length > 0, who)];
    case 'positions':
      return [positionsNote(rule)];
    case 'places':
      return [...rangeNotes(rule, who), tieRuleNote(rule.tieKeys, rule.ties, facts.sensitive.length > 0, who)];
    case 'thresholds':
      return facts.limits.length === 0 ? [`各${who.one}从高到低看够得上哪一等，够得上的都评，不限${who.count}${basis(rule.clause)}。`] : [limitsNote(rule, facts, who)];
    case 'pro-rata':
      return [`各${who.one}所得按准确的每分价值计算，取到${rule.unit === 'yuan' ? '元' : '分（钱）'}，余下的按小数部分从大到小补足，小数部分相同的按名册先后；各${who.one}之和正好是总数${basis(rule.clause)}。`];
    default:
      return unreachable(rule);
  }
}

/** `，不超过参加排名户数的20%即2户，够得上的有3户，超过1户`; '' of a tier that states no limit. */
function limitInWords({ limits }: AwardFacts, tier: number, who: EarnerNouns): string {
  const limit = limits.find((one) => one.tier === tier);
  if (limit === undefined) return '';
  const { percent, most, awarded } = limit;
  return `，不超过参加排名${who.count}的${figureInWords(percent)}%即${most}${who.one}，够得上的有${awarded}${who.one}${awarded > most ? `，超过${awarded - most}${who.one}` : ''}`;
}

function limitsNote(rule: Extract<AwardRule, { kind: 'thresholds' }>, facts: AwardFacts, who: EarnerNouns): string {
  const each = facts.limits.map(({ tier }) => `“${entryAt(rule.tiers, tier).name}”${limitInWords(facts, tier, who).slice(1)}`).join('；');
  const over = facts.limits.some(({ most, awarded }) => awarded > most);
  const free = facts.limits.length < rule.tiers.length ? `，其他等次不限${who.count}` : '';
  return `各${who.one}从高到低看够得上哪一等${basis(rule.clause)}：${each}${free}。${over ? `表上照够得上的全部列出，评哪几${who.one}请评议决定。` : ''}`;
}

function rangeNotes(rule: Extract<AwardRule, { kind: 'places' }>, who: EarnerNouns): readonly string[] {
  const ranged = rule.tiers.filter(({ min, max }) => min < max).map(({ name, min, max }) => `${name}${min}至${max}${who.one}`);
  if (ranged.length === 0) return rule.clause === '' ? [] : [`评奖名额按规定的${who.count}${basis(rule.clause)}。`];
  return [`${ranged.join('、')}，取不拆开同分${who.one}的最多${who.count}${basis(rule.clause)}。`];
}

/** `得分不少于80分且参评月数不少于10个月`; `其余` of none. Conditions on what is `sensitive` (ids) are not named. */
export function conditionsInWords(conditions: readonly Condition[], sensitive: readonly string[]): string {
  if (conditions.length === 0) return '其余';
  const named = conditions.filter(({ subject }) => !('id' in subject && sensitive.includes(subject.id)));
  return [...named.map(conditionInWords), ...(named.length === conditions.length ? [] : [NOT_PUBLIC])].join('且');
}

/** In place of conditions on what is not made public. */
const NOT_PUBLIC = '符合方案的其他规定';

function conditionInWords({ subject, name, in: counted, bound, value }: Condition): string {
  const figure = figureInWords(value);
  if (subject.kind === 'months') return `${name}${BOUNDS[bound]}${figure}个月`;
  if (counted === 'rows') return `“${name}”${BOUNDS[bound]}${figure}条`;
  return counted === 'units' ? `“${name}”的数量${BOUNDS[bound]}${figure}` : `${name}${BOUNDS[bound]}${figure}分`;
}

const BOUNDS: Readonly<Record<Bound, string>> = { atLeast: '不少于', above: '超过', atMost: '不超过', below: '不满' };

/** `63户`, `60户（没有报名参评的3户不算在内）` */
function residentsOf({ quotaOf }: AwardRule & { kind: 'quota' }, { denominator, absent }: AwardFacts, who: EarnerNouns): string {
  if (absent === null || absent === 0) return `${denominator}${who.one}`;
  return `${denominator}${who.one}（没有报名参评的${absent}${who.one}${quotaOf === 'residents' ? '也算' : '不算'}在内）`;
}

/** `常住户63户，评奖名额13户（20%，四舍五入）：一等奖3户、二等奖4户、三等奖6户` */
export function quotaLine(rule: AwardRule & { kind: 'quota' }, facts: AwardFacts, who: EarnerNouns): string {
  const tiers = rule.tiers.map((tier, index) => `${tier.name}${facts.places[index] ?? 0}${who.one}`).join('、');
  return `${who.residents}${residentsOf(rule, facts, who)}，评奖名额${facts.quota ?? 0}${who.one}（${who.residents}的${figureInWords(rule.percent)}%，${ROUNDING[rule.rounding]}）：${tiers}`;
}

/** `参加排名237户：五星级文明户第1至23名、…` with the percentages and the rounding. `lastRanks`: by tier. */
export function positionsLine(rule: AwardRule & { kind: 'positions' }, { denominator, places }: AwardFacts, who: EarnerNouns): string {
  const lastRanks = places.map((one) => one ?? 0);
  const tiers = rule.tiers.map((tier, index) => {
    const above = index === 0 ? 0 : entryAt(lastRanks, index - 1);
    return `${tier.name}前${figureInWords(tier.upToPercent)}%（${rankRange(above + 1, entryAt(lastRanks, index))}）`;
  });
  const minimum = rule.notBelow === null ? '' : `；年度总积分不低于${figureInWords(rule.notBelow)}分`;
  return `参加排名${denominator}${who.one}：${tiers.join('、')}，${ROUNDING[rule.rounding]}${minimum}`;
}

/** The shares behind the places, with the clause. */
export function quotaNote(rule: AwardRule & { kind: 'quota' }, facts: AwardFacts, who: EarnerNouns): string {
  const shares = rule.tiers.slice(0, -1).map((tier) => `${tier.name}占名额的${figureInWords(tier.percent)}%`);
  const last = lastOf(rule.tiers).name;
  const split = shares.length === 0 ? `全部为${last}` : `${shares.join('、')}，都${ROUNDING[rule.rounding]}，其余为${last}`;
  return `评奖名额按${who.residents}${residentsOf(rule, facts, who)}的${figureInWords(rule.percent)}%计，${ROUNDING[rule.rounding]}，共${facts.quota ?? 0}${who.one}；${split}${basis(rule.clause)}。`;
}

/** `secret`: the plan marks something 不公开. Which key parted two households would then tell who has deductions. */
export function tieRuleNote(keys: readonly TieKey[], ties: TiePolicy, secret: boolean, who: EarnerNouns): string {
  const order = secret ? '' : keys.map((key, index) => `${index === 0 ? '先' : '再'}比${TIE_KEYS[key]}`).join('、');
  const settle = order !== '' ? `${order}；` : secret && keys.length > 0 ? '按方案的先后评定；' : '';
  return `${sharedRankNote(who)}并列跨等次或者超出名额时，${settle}仍然相同的${STILL_TIED[ties]}。`;
}

const STILL_TIED: Readonly<Record<TiePolicy, string>> = { decide: `列为${UNDECIDED}，由评议小组决定`, include: '一并评上高的一等', exclude: '都不评高的一等' };

export function positionsNote(rule: AwardRule & { kind: 'positions' }): string {
  const minimum = rule.notBelow === null ? '' : `年度总积分低于${figureInWords(rule.notBelow)}分的不评，空出的名次不往下顺延；`;
  const tied = rule.ties === 'include' ? '与最后一名同名次的一并评入' : '同名次的超出名额时都不评';
  return `总积分相同的名次并列，${tied}；${minimum}名次按百分比计算，${ROUNDING[rule.rounding]}${basis(rule.clause)}。`;
}

export function sharedRankNote(who: EarnerNouns): string {
  return `总积分相同的名次并列，下一名按并列${who.count}顺延。`;
}

const ROUNDING: Readonly<Record<Rounding, string>> = { 'half-up': '四舍五入', down: '小数舍去', up: '小数进一' };

function rankRange(first: number, last: number): string {
  return first > last ? '没有名次' : first === last ? `第${first}名` : `第${first}至${last}名`;
}

/** The clause in brackets; '' when none is cited. */
function basis(clause: string): string {
  return clause === '' ? '' : `（依据：方案${clause}）`;
}
