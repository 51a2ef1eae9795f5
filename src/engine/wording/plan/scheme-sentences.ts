// The sentences of a written-out plan, one for each kind of rule: what enters is an object of the file,
// what leaves is how an official document would say it. Keys without a sentence are listed by their titles.
import { ownOf } from '../../basis/entry';
import { isCapWhole } from '../../scheme/cap-subjects';
import type { CapWhole } from '../../scheme/types';
import { AWARD_SENTENCES, conditionSentence } from './scheme-award-sentences';
import { figureInWords } from '../phrases';
import { notPublic, onlyFor, type SchemeEntry } from './scheme-entry';
import type { PlanNames, Sentence } from './scheme-sentence';

const CAP_WHOLES: Readonly<Record<CapWhole, string>> = { bonus: '全部加分', deduction: '全部减分', earned: '基础分和加分合计（先封顶，再减分）', score: '得分（先减分，再封顶）' };

const NEEDED: Readonly<Record<string, string>> = { balance: '余额', earned: '累计得分' };

const SENTENCES: Readonly<Record<string, Sentence>> = {
  'base': (base, { baseBy }) => {
    const what = base.phrase('name', (name) => `台账里叫“${name}”，`);
    const period = base.say('period');
    const often = period === '' ? '' : `${period}评定一次，`;
    const whole = base.phrase('total', (total) => (period !== '' ? `每次满分${total}分，` : baseBy === 'categories' ? `满分${total}分，` : `每月满分${total}分，${baseBy === 'month' ? '' : `全年${figureInWords(Number(total) * 12)}分，`}`));
    const given = base.take('given') === true;
    const without = base.phrase('withoutTable', () => `台账里没有评定表的，${base.peek('withoutTable') === 'none' ? '不计基础分' : '按满分计'}`);
    const mark = base.phrase('passMark', (points) => `；及格线${points}分，平均每期的基础分不到及格线的不评奖`);
    const first = `${what}${often}${whole}${base.phrase('step', (step) => `评分以${step}分为一档（评的时候掌握，台账里的分数不照此核对）`)}`.replace(/，$/u, '');
    return [first, ...(given ? ['人人先给满分，另有评分的按评分'] : []), without].filter((part) => part !== '').join('；') + mark;
  },
  'base.categories[]': (category) =>
    `${category.say('name')}${unsaid(category, 'id')}${partsOf([category.phrase('period', (period) => `${period}评定一次`), category.phrase('max', (max) => `最高${max}分`)])}${category.phrase('combine', (way) => `，一个计分周期里评几次的${way}`)}${category.phrase('decimals', (places) => `，平均分四舍五入到${places}位小数`)}${category.take('given') === true ? '；人人先给满分，另有评分的按评分' : ''}${onlyFor(category)}${notPublic(category)}`,
  'base.categories[].grades[]': (grade) => `评为“${grade.say('name')}”的计${grade.say('points')}分`,
  'base.categories[].items[]': (item) => `${item.say('name')}${unsaid(item, 'id')}：最高${item.say('max')}分`,
  'items[]': itemSentence,
  'groups[]': (group, plan) => {
    const id = group.say('id');
    const posted = group.phrase('postedIn', (month) => `；平时登记，${month}月计入`);
    const within = group.phrase('within', (wider) => `；放在“${plan.names.get(wider) ?? wider}”里`);
    return `${group.say('name', plan.names.get(id) ?? id)}：${plan.capped.has(id) ? '共用封顶的' : ''}一组项目${membersOf(id, plan)}${within}${group.phrase('highestPer', (per) => `；${per}只取最高的一条，不累加`)}${repeatedTogether(group)}${posted}`;
  },
  'caps[]': (cap, { names, who }) => {
    const id = cap.word('of', '');
    const of = isCapWhole(id) ? `${CAP_WHOLES[id]}：` : `“${names.get(id) ?? id}”：`;
    const village = cap.take('scope') === 'village';
    const shared = village ? `；先发生的先计，用完的那天剩下的由各${who.one}按比例分` : '';
    return `${of}${cap.say('per')}${village ? '全村合计' : ''}最多计${cap.say('points')}分，${cap.take('excess') === 'refuse' ? '一条登记会超出的整条不计' : '超出的不计'}${shared}`;
  },
  'floors[]': (floor, { names }) => {
    const of = floor.word('of', 'score');
    const what = { score: '得分', base: '基础分（扣去扣在类别上的减分）', bonus: '加分减去减分' }[of] ?? `“${names.get(of) ?? of}”`;
    return `${what}${floor.say('per')}最少计${floor.say('points')}分，不到的补到`;
  },
  'freeItems': (free) => `台账可以登记方案没有列出的“${free.say('bonusName', '加分')}”“${free.say('deductionName', '减分')}”，分值以登记的为准`,
  'participants': (participants, { who }) => [participants.phrase('elderlyOptIn', () => (participants.peek('elderlyOptIn') === true ? `${who.elderly}自愿参加的才参评，其他${who.one}都参评` : `花名册上的${who.one}都参评`)), participants.phrase('classes', (classes) => `分为${classes}`), participants.phrase('presentAt', (when) => `中途加入的${when}`)].filter((part) => part !== '').join('；'),
  'redemption': redemptionSentence,
  'redemption.needs[]': neededSentence,
  'redemption.prices[]': (price) => `${price.say('goods')}，一件${price.say('points')}分`,
  'tallies[]': (tally, { names }) => `${tally.say('name')}${unsaid(tally, 'id')}：${tallied(tally, names)}，只增不减，兑换了也不减`,
  'year': yearSentence,
  'deductions': (deductions) => `减分${{ base: '先扣基础分，扣完的再扣加分', bonus: '先扣加分，扣完的再扣基础分' }[String(deductions.take('from'))] ?? '不分从哪里扣'}`,
  'running': (running) => `得分按日子先后一笔一笔地记${running.phrase('most', (points) => `，记到${points}分为止`)}${running.phrase('least', (points) => `，扣到${points}分为止`)}，超出的不计`,
  'calendar': (calendar) => [calendar.phrase('scoreBy', (day) => `次月${day}日前评完`), calendar.phrase('postBy', (day) => `次月${day}日前公示`), calendar.phrase('noticeDays', (days) => `公示${days}天`), calendar.phrase('redeemOn', (day) => `次月${day}日兑换`)].filter((part) => part !== '').join('，'),
  'panel': (panel, { who }) => [panel.phrase('least', (people) => `每个评议小组不少于${people}人`), panel.phrase('households', (most) => `一个片区不超过${most}${who.one}`), panel.take('crossed') === true ? '不评自己所在的小组' : ''].filter((part) => part !== '').join('，'),
  'results[]': (result) => `列入“${result.say('name')}”名单${Array.isArray(result.peek('when')) ? `：${result.phrase('per', (per) => `${per}看一次，`)}以下条件都满足的` : '：登记了规定要列入的项目的'}${result.take('sensitive') === true ? '；不公开：不在公布的表上列出' : ''}`,
  'results[].when[]': conditionSentence,
  'vetoes[]': (veto) => `${veto.say('name')}：${veto.phrase('per', (per) => `${per}看一次，`)}以下条件都满足的，就这样处理`,
  'vetoes[].when[]': conditionSentence,
  'vetoes[].effects[]': effectSentence,
  'items[].tiers[]': (tier) => `${tier.phrase('from', (from) => `满${from}`)}${tier.phrase('above', (above) => `超过${above}`)}计${tier.say('points')}分`,
  'items[].effects[]': (effect) => `否决后果：${effectSentence(effect)}`,
  ...AWARD_SENTENCES,
  'versions[]': (version, { names }) => `自${version.say('from')}起${removedOf(version, names)}`,
};

/** The sentence of an object, which has then said its keys; '' when there is none for its kind. */
export function sentenceOf(entry: SchemeEntry, plan: PlanNames): string {
  // A version's `base` says only what changes: there the titles are clearer.
  const pattern = entry.pattern.replace(/^versions\[\]\.(?!base$)/u, '');
  return ownOf(SENTENCES, pattern)?.(entry, plan) ?? '';
}

/** Which of the score periods count. */
function recentOf(year: SchemeEntry): string {
  const last = year.phrase('last', (count) => `，往前数最近${count}期，跨年也算`);
  return `${last}${year.phrase('best', (best) => `，${last === '' ? '全年' : '其中'}只取得分最高的${best}期`)}`;
}

function yearSentence(year: SchemeEntry): string {
  const periods = `${year.phrase('period', (period) => `，${period}算一次得分`)}${recentOf(year)}`;
  // One period is what anybody has who is scored at all.
  const least = year.take('minPeriods') === 1 ? '' : year.phrase('minPeriods', (count) => `；评满${count}期的才参加排名`);
  const each = year.take('scaledPer') === 'period';
  const highest = each ? '全村当期最高的得分' : '全村最高的得分';
  const scaled = year.phrase('scaledTo', (to) => `；${each ? '每一期的得分各' : '全年得分'}按比例折算，${year.phrase('scaledFrom', (from) => `${from}分`) || highest}折算为${to}分`);
  const cleared = year.phrase('clearedOn', (day) => `；每年${day}过后，以前的得分清零，以后的照计`);
  const term = year.phrase('termYears', (years) => `；${years}年一届${year.phrase('termFrom', (from) => `，${from}年度为一届的第一年`)}，各年度的得分加起来为一届的得分，满一届才评奖`);
  return `${year.say('kind')}${periods}${least}${scaled}${cleared}${term}${year.phrase('startMonth', yearInWords)}`;
}

/** What a year is, of a plan that does not take the calendar's. */
function yearInWords(start: string): string {
  return start === '1' ? '；每年从1月起' : `；每年从${start}月起，到次年${Number(start) - 1}月止，本办法所说的一年、年底都按此计；季度、半年仍照日历，1至3月为第一季度，1至6月为上半年`;
}

/** Which of the bonus, as deductions fall on it. */
function bonusLeft({ from, onBase }: PlanNames['deducted']): string {
  const apart = onBase ? '（扣在基础分里的减分不算）' : '';
  if (from === 'base') return `只有加分可以兑换，减分先扣基础分，基础分不够扣的才从加分里减${apart}；`;
  return `只有加分减去减分${apart}以后的部分可以兑换${from === 'bonus' ? '，减到0为止' : ''}；`;
}

function redemptionSentence(goods: SchemeEntry, { deducted }: PlanNames): string {
  const of = goods.take('of');
  const which = of === 'bonus' ? bonusLeft(deducted) : of === 'above-base' ? '只有超过基础分满分的部分可以兑换；' : '';
  const kept = goods.phrase('carryOver', () => (goods.peek('carryOver') === false ? '；年底没有兑换的清零' : '；年底没有兑换的转到下年'));
  const cleared = goods.phrase('clearedIn', (month) => `；每年${month}月底没有兑换的清零`);
  const clearedOn = goods.phrase('clearedOn', (day) => `；每年${day}过后，以前各月没有兑换的清零，当月的分照旧`);
  const lasts = goods.phrase('expiresAfterMonths', (months) => `；每月得的分过${months}个月的月底失效，先得的先用`);
  const value = goods.phrase('yuanPerPoint', (yuan) => `1分可以兑换${yuan}元的物品`) || '积分可以兑换物品';
  return `${which}${value}${termsSentence(goods)}${kept}${cleared}${clearedOn}${lasts}${goods.phrase('ceiling', (most) => `；余额最多${most}分，多的作废`)}${goods.phrase('floor', (least) => `；余额不因减分低于${least}分`)}`;
}

function neededSentence(need: SchemeEntry, { names }: PlanNames): string {
  const of = need.word('of', 'balance');
  const unit = Object.hasOwn(NEEDED, of) ? '分' : '';
  return `${NEEDED[of] ?? names.get(of) ?? of}满${need.say('atLeast')}${unit}才能兑换`;
}

function tallied(tally: SchemeEntry, names: PlanNames['names']): string {
  const of = tally.word('of', 'earned');
  if (of === 'earned') return '累计各月可兑换的得分';
  return `累计“${names.get(of) ?? of}”${tally.take('counts') === 'counted' ? '计了分的数量（零头、超出封顶的不算）' : '登记的数量'}`;
}

/** On what terms; what there has to be before has clauses of its own. */
function termsSentence(goods: SchemeEntry): string {
  const atOnce = goods.take('usableAtOnce') === true ? '；当月登记的加减分，兑换那天以前的当月就能用' : '';
  const multiple = goods.phrase('multipleOf', (points) => `；每次兑换${points}分的倍数`);
  const times = goods.phrase('timesAtMost', (count) => `；${goods.say('timesPer', '每年')}最多兑换${count}次，同一天换几样算一次`);
  const needs = goods.peek('needs');
  return `${atOnce}${multiple}${times}${Array.isArray(needs) && needs.length > 1 ? '；兑换条件有一条满了就行' : ''}`;
}

/** `当季得分最高60分`; keys of other effects are said as they stand. */
function effectSentence(effect: SchemeEntry): string {
  const limit = effect.peek('effect') === 'score-at-most' && effect.peek('points') !== undefined;
  if (limit) effect.take('effect');
  const listed = effect.phrase('result', (name) => `“${name}”`);
  const what = limit ? `${effect.say('per')}得分最高${effect.say('points')}分` : effect.peek('effect') === 'clear-score' ? `${unsaid(effect, 'effect')}登记的那天过后，以前的得分清零，以后的照计` : effect.say('effect');
  return `${what}${listed}${effect.phrase('points', (points) => (limit ? '' : `，${points}分`))}${effect.phrase('per', (period) => (limit ? '' : `，${period}`))}${effect.phrase('redemption', (way) => `，${way}`)}${effect.phrase('tiers', (tiers) => `${tiers}等`)}${effect.phrase('until', (until) => `，到${until}，登记写了止期的到止期`)}`;
}

function itemSentence(item: SchemeEntry, plan: PlanNames): string {
  const heading = `${item.say('name')}${unsaid(item, 'id')}`;
  const group = groupOf(item, plan);
  // What is not typed goes without saying.
  if (item.peek('typed') === false) item.take('typed');
  const kind = item.peek('kind') ?? 'bonus';
  const sign = kind === 'bonus' ? '加' : kind === 'deduction' ? '减' : null;
  if (kind === 'veto') return `${heading}：${item.say('kind')}${teamOf(item)}${notPublic(item)}${group}`;
  if (kind === 'freeze') return `${heading}：${item.say('kind')}，影响期内照常积分，不得兑换${item.phrase('until', (until) => `；登记没有写止期的，到${until}`)}${teamOf(item)}${notPublic(item)}${group}`;
  if (sign === null) return `${heading}${group}`;
  item.take('kind');
  const unit = plainUnit(item.say('unit', '次'));
  if (Array.isArray(item.peek('tiers')) && (item.peek('tiers') as readonly unknown[]).length > 0) {
    return `${heading}：按${item.phrase('tierPer', (per) => `${per}的`)}${unit}数分档${sign}分${item.phrase('tierKind', (way) => `，${way}`)}${wholeOf(item, unit)}${teamOf(item)}${onlyFor(item)}${notPublic(item)}${group}`;
  }
  const counting = item.phrase('counting', (way) => `，${way}`);
  const repeated = item.phrase('repeatFactors', (factors) => `；${spanOf(item)}第一次、第二次……各乘${factors}倍，以后各次同最后一个`);
  const valid = item.phrase('validMonths', (months) => `；有效期${months}个月，期满不再计入年度得分`);
  const on = item.phrase('on', (id) => `；从“${plan.names.get(id) ?? id}”里扣，扣完为止`);
  return `${heading}：${worthOf(item, sign, unit)}${counting}${wholeOf(item, unit)}${repeated}${valid}${on}${teamOf(item)}${onlyFor(item)}${notPublic(item)}${group}`;
}

/** In what time rows count as repeated. */
function spanOf(rule: SchemeEntry): string {
  return rule.phrase('repeatWithin', (months) => `${months}个月之内`) || rule.say('repeatPer');
}

function wholeOf(item: SchemeEntry, unit: string): string {
  return item.phrase('wholeUnits', (way) => `；数量只计整数${unit}，${way}`);
}

/** What a row that names several gives. */
function teamOf(item: SchemeEntry): string {
  const way = item.take('team');
  return way === 'whole' ? '；一起做的可以登记成一条，写上各自的名字，各计全分' : way === 'shared' ? '；一起做的登记成一条，写上各自的名字，一条的分平分，按准确的分计，不舍入' : '';
}

function repeatedTogether(group: SchemeEntry): string {
  return group.phrase('repeatFactors', (factors) => `；合在一起数，${spanOf(group)}第一次、第二次……各乘${factors}倍，以后各次同最后一个`);
}

function worthOf(item: SchemeEntry, sign: string, unit: string): string {
  if (item.take('typed') === true) {
    const [from, to] = [item.say('from'), item.say('to')];
    const range = from !== '' && to !== '' ? `${from}至${to}分` : from !== '' ? `不少于${from}分` : to !== '' ? `不多于${to}分` : '分';
    return `${sign}${range}/${unit}，分值登记时填`;
  }
  return item.phrase('points', (figure) => (figure === '0' ? `不计分，只数${unit}数` : `${sign}${figure}分/${unit}`));
}

/** The group of an item says which items of the file it has; those of a later version say it themselves. */
function groupOf(item: SchemeEntry, { names, members }: PlanNames): string {
  const id = item.take('group');
  if (typeof id !== 'string' || (item.pattern === 'items[]' && members.has(id) && names.has(id))) return '';
  return `；归入“${names.get(id) ?? id}”`;
}

/** `次` of 每次 and 一次性: the way of counting already says what each row gives. */
function plainUnit(unit: string): string {
  return unit === '一次性' ? '次' : unit.replace(/^每(?=.)/u, '');
}

/** Ids are for ledgers and for other keys: the document calls everything by its name. */
function unsaid(entry: SchemeEntry, key: string): '' {
  entry.take(key);
  return '';
}

function partsOf(parts: readonly string[]): string {
  const said = parts.filter((part) => part !== '');
  return said.length === 0 ? '' : `：${said.join('，')}`;
}

function removedOf(version: SchemeEntry, names: PlanNames['names']): string {
  const ids = version.take('remove');
  return Array.isArray(ids) && ids.length > 0 ? `，取消${(ids as readonly string[]).map((id) => `“${names.get(id) ?? id}”`).join('')}` : '';
}

function membersOf(group: string, { members }: PlanNames): string {
  const inside = members.get(group) ?? '';
  return inside === '' ? '' : `（${inside}）`;
}
