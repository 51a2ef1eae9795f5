// What is done where a plan is silent: the file as written and the same with its defaults enter, sentences leave, for a
// committee to see that they are not the paper's.
import { scoreMonthsOf, MONTHS_OF_PERIOD } from '../../scheme/periods';
import type { AwardsFile, SchemeFile } from '../../scheme/shape';
import { EARNER_NOUNS } from '../earner-nouns';
import { SCHEME_WORDS } from './scheme-fields';
import { fieldsIn, type Fields, said, type Silent, withVersion } from './scheme-silent';
import { silentEffects, silentRows } from './scheme-silent-rows';

/** In the order of the file; of each of its versions, and each sentence once. */
export function silentRules(written: Fields, file: SchemeFile): readonly string[] {
  const plan: Silent = { written, file };
  const versions = file.versions.map((_, at) => withVersion(plan, at));
  return [...new Set([plan, ...versions].flatMap((one) => [...ofBase(one), ...silentRows(one), ...ofDays(one.file), ...ofYear(one), ...silentEffects(one), ...ofRedemption(one), ...ofAwards(one)]))];
}

function ofBase({ written: { base: of }, file: { base, year } }: Silent): readonly string[] {
  const [written] = fieldsIn(of);
  if (base === undefined || written === undefined) return [];
  const categories = fieldsIn(written.categories);
  const given = base.given || (categories.length > 0 && categories.every((category) => category.given === true));
  const everyMonth = categories.length === 0 ? (written.period ?? 'month') === 'month' : categories.some(({ period }) => (period ?? 'month') === 'month');
  const span = year?.kind === 'sum-of-periods' || year?.kind === 'mean-of-scores' ? scoreMonthsOf(year) : 1;
  const several = (period: unknown): boolean => MONTHS_OF_PERIOD[(period ?? 'month') as 'month'] < span;
  const summed = categories.filter(({ period, combine }) => combine === undefined && several(period)).map(({ name }) => `“${String(name)}”`);
  return [
    ...said(written.period === undefined && categories.some(({ period }) => period === undefined), '基础分每月评定一次'),
    ...said(summed.length > 0, `${summed.join('')}一个计分周期里评几次的，各次相加`),
    ...said(categories.length === 0 && several(written.period), '基础分一个计分周期里评几次的，各次相加'),
    ...said(categories.some(({ combine, decimals }) => combine === 'mean' && decimals === undefined), '取平均的类别，平均分按准确的数计，不四舍五入'),
    ...said(given === true && everyMonth, '没有另定起始月份的，从台账最早的一个月算起，那以前的各月不给基础分'),
    ...said(written.withoutTable === undefined && !given, '台账里没有基础分评定表的，按满分计'),
  ];
}

/** What goes by the days of rows. */
function ofDays({ base, items = [], running, year }: SchemeFile): readonly string[] {
  const clears = year?.clearedOn !== undefined || items.some(({ effects }) => effects.some(({ effect }) => effect === 'clear-score'));
  const wholeYear = base !== undefined && [base, ...(base.categories ?? [])].some(({ given, period }) => given === true && period === 'year');
  return [
    ...said(year?.termYears !== undefined && wholeYear, '先给的全年基础分，一届给一次：在参加这一届的头一年给，中途加入的也有'),
    ...said((running ?? null) !== null, '逐笔限额每年重新起算，同一天的先扣后加'),
    ...said(clears, '得分清零的那天还没有过完的一期，基础分照旧；余额不清'),
  ];
}

function ofYear({ written, file: { year, participants, items = [], freeItems, floors = [], monthFloor, running } }: Silent): readonly string[] {
  const span = year === undefined ? 1 : scoreMonthsOf(year);
  const [asWritten] = fieldsIn(written.year);
  const [who] = fieldsIn(written.participants);
  const minimum = (monthFloor ?? null) !== null || floors.some(({ of }) => of === 'score') || (running ?? null)?.least !== undefined;
  const deducts = (freeItems ?? null) !== null || items.some(({ kind }) => kind === 'deduction');
  const byPeriods = year?.kind === 'sum-of-periods' || year?.kind === 'mean-of-scores';
  return [
    ...said(year !== undefined && year.kind !== 'sum-of-months' && (year.kind === 'mean-of-periods' || span < 12) && asWritten?.minPeriods === undefined, '评过一期就参加排名'),
    ...said(byPeriods && span > 1 && participants?.presentAt !== 'period-start' && who?.presentAt === undefined, '中途加入的，从加入的月份起计分'),
    ...said(deducts && !minimum, '没有写最低分的，得分可以减到0分以下'),
  ];
}

function ofRedemption({ written, file }: Silent): readonly string[] {
  const [goods] = fieldsIn(written.redemption);
  if (goods === undefined || (file.redemption ?? null) === null) return [];
  const cleared = goods.clearedIn !== undefined || goods.clearedOn !== undefined;
  const deducts = (file.freeItems ?? null) !== null || (file.items ?? []).some(({ kind }) => kind === 'deduction');
  return [
    ...said(goods.of === undefined, '全部得分都可以兑换'),
    ...said(goods.usableAtOnce === undefined, '当月得的分从下月起才能兑换'),
    ...said(goods.ceiling !== undefined, '余额超过最多分数的，到月底才看：当月的加分、减分和兑换都算过以后，多出的作废'),
    ...said(goods.carryOver === undefined, cleared ? '年底没有兑换的转到下年，到清零的时候再清' : '年底没有兑换的转到下年'),
    ...said(goods.floor === undefined && deducts && (file.deductions?.from ?? 'score') === 'score', '减分可以把余额减到0分以下'),
  ];
}

function ofAwards({ written: { awards: of }, file }: Silent): readonly string[] {
  const [written] = fieldsIn(of);
  const { awards, participants, results = [] } = file;
  const listed = said(fieldsIn(results).some(({ when, per }) => Array.isArray(when) && when.length > 0 && per === undefined), '处理名单没有写看哪一期的，看全年');
  if (written === undefined || awards === undefined || awards === null) return listed;
  const { rounding, ties } = awards as Partial<Pick<Extract<AwardsFile, { kind: 'quota' }>, 'rounding' | 'ties'>>;
  const most = awards.kind === 'quota' && rounding === 'half-up' ? '，可能比规定的比例多，方案写“不超过”的要写明舍去小数' : '';
  return [
    ...listed,
    ...said(awards.kind === 'quota' && written.quotaOf === undefined && participants?.elderlyOptIn === true, `${EARNER_NOUNS[file.earner].residentCount}里，没有报名参评的不算在内`),
    ...said(written.rounding === undefined && rounding !== undefined, `名额有小数的${SCHEME_WORDS[rounding ?? '']}${most}`),
    ...said(written.ties === undefined && ties !== undefined, `同分跨名额的${SCHEME_WORDS[ties ?? '']}`),
    ...said(awards.kind === 'thresholds' && written.per === undefined, '评奖看全年，不按月、按季度各评一次'),
    ...said(awards.kind === 'pro-rata' && written.percent === undefined, '总额全部拿来分'),
    ...said(awards.kind === 'pro-rata' && written.unit === undefined, '分到的钱算到元'),
    ...ofFrozen(written, file),
  ];
}

/** Whether who is frozen at the year's end wins, of a plan that may freeze. */
function ofFrozen(written: Fields, { awards, earner, items = [], vetoes = [] }: SchemeFile): readonly string[] {
  const who = EARNER_NOUNS[earner];
  const freezes = items.some(({ kind }) => kind === 'freeze') || [...items, ...vetoes].some(({ effects = [] }) => effects.some(({ effect }) => effect === 'freeze' || effect === 'out'));
  if (!freezes || written.skipFrozen !== undefined) return [];
  return awards?.skipFrozen === true ? [`年末仍在暂停兑换的${who.one}不评奖，名额顺延`] : [`暂停兑换的${who.one}照常评奖`];
}
