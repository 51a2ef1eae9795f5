// One Chinese sentence for each line of a breakdown: what it is about, what counted, what did not and
// why. A household can be shown it at the counter.
import { monthOfYear } from '../../basis/calendar';
import { entryAt, lastOf } from '../../basis/entry';
import type { Points, Scale } from '../../basis/points';
import { formatPoints } from '../../basis/points';
import { withoutPrivateNumbers } from '../../basis/private-numbers';
import { unreachable } from '../../basis/unreachable';
import { categoryOf } from '../../scheme/category-of';
import { MONTHS_OF_PERIOD } from '../../scheme/periods';
import type { CapPeriod, Counting, PeriodKind, Scheme, VetoEffect } from '../../scheme/types';
import { planYearOf } from '../../scheme/plan-year';
import { rulesInForce } from '../../scheme/versions';
import { isSensitive } from '../../scoring/sensitive-lines';
import type { ScoreLine, YearScores } from '../../scoring/types';
import { EARNER_NOUNS, saidOf, type EarnerNouns, type SaidOfEarners } from '../earner-nouns';
import { dayInWords, figureInWords, monthInWords } from '../phrases';
import { describeProblem } from '../problems/problems';
import { runningInWords } from './running';
import { effectsInWords } from './veto-effects';

/** The scores that a line is of; what they are in proportion to is said where it is known. */
export type DescribedScores = Pick<YearScores, 'scheme' | 'scale'> & Partial<Pick<YearScores, 'first' | 'scaledFrom'>>;

/** A sentence without a full stop, such as `J1 好人好事2件，计1分`; never an ID number, phone or bank account. */
export function describeLine(line: ScoreLine, scores: DescribedScores): string {
  const who = EARNER_NOUNS[scores.scheme.earner];
  return withoutPrivateNumbers(`${subjectOf(line, scores)}${isSensitive(line, scores.scheme) ? NOT_PUBLIC : ''}${sharedBy(line, who)}，${outcomeOf(line, scores)}`);
}

/** Behind what a clerk must not post. */
const NOT_PUBLIC = '（不公开）';

/** `（3户平分）` */
function sharedBy({ sharers }: ScoreLine, who: EarnerNouns): string {
  return sharers === 1 ? '' : `（${sharers}${who.one}平分）`;
}

/** The name, with the units where every one of them counts. */
function subjectOf(line: ScoreLine, { scheme }: Pick<YearScores, 'scheme'>): string {
  if (line.item === null || line.count === null) return line.name;
  const item = entryAt(scheme.items, line.item);
  return item.counting === 'each' && item.kind !== 'freeze' && item.kind !== 'veto' ? `${line.name}${figureInWords(line.count / 1000)}${item.unit}` : line.name;
}

/** Of the row's item, else of the veto by figures that has the line's name. */
function effectsOf(line: ScoreLine, { items, versions }: Scheme): readonly VetoEffect[] {
  if (line.item !== null) return entryAt(items, line.item).effects;
  return versions.flatMap(({ rules }) => rules.vetoes).find(({ name }) => name === line.name)?.effects ?? [];
}

function outcomeOf(line: ScoreLine, scores: DescribedScores): string {
  const { scheme, scale } = scores;
  const who = EARNER_NOUNS[scheme.earner];
  if (line.problem !== null) return `这一行有错，不计分：${describeProblem(line.problem, scheme.earner).what}`;
  switch (line.reason) {
    case 'counted':
      return counted(line.counted, scale);
    case 'once-a-month':
    case 'once-a-year':
    case 'once-a-period':
      return `${periodOf(line, scheme)}只计一次，${insteadOf(line)}`;
    case 'same-honour':
      return `同一荣誉只算一项，${insteadOf(line)}`;
    case 'voided':
    case 'outside-months-in-force':
    case 'after-as-of':
    case 'item-not-in-force':
    case 'not-participating':
      return saidOf(SET_ASIDE[line.reason], who);
    case 'noted':
      return line.kind === 'base' ? `${line.sheet === null ? '先给满分' : '评'}${pointsOf(line.raw, scale)}，${notedIn(line, scheme)}` : `先记下${pointsOf(line.raw, scale)}，${postedIn(line)}统一计入`;
    case 'not-credited':
      return `记了${pointsOf(line.raw, scale)}，但${postedIn(line)}才统一计入，到那时${who.theOne}不参评或者还没有统计到，没有计入`;
    case 'freeze':
    case 'veto':
    case 'veto-limit':
    case 'repeated':
    case 'whole-units':
    case 'no-longer-valid':
    case 'still-valid':
    case 'running':
    case 'ceiling':
    case 'not-highest':
    case 'used-up':
    case 'in-error':
    case 'item-cap':
    case 'group-cap':
    case 'village-cap':
      return limitOf(line, line.reason, { scheme, scale });
    default:
      return baseOutcomeOf(line, line.reason, scores);
  }
}

/** What of a row takes no part at all. */
const SET_ASIDE = {
  voided: '已作废，不计分',
  'outside-months-in-force': (who) => `${who.theOne}这个月不参评，不计分`,
  'after-as-of': '在统计截止的月份之后，这次不计分',
  'item-not-in-force': '这个月方案没有施行这个项目，不计分',
  'not-participating': (who) => `${who.theOne}没有报名参评，不计分`,
} as const satisfies Partial<Record<ScoreLine['reason'], SaidOfEarners>>;

type LimitReason = 'freeze' | 'running' | 'no-longer-valid' | 'still-valid' | 'repeated' | 'whole-units' | 'veto' | 'veto-limit' | 'ceiling' | 'not-highest' | 'used-up' | 'in-error' | 'item-cap' | 'group-cap' | 'village-cap';

const PERIOD_OF_COUNTING: Readonly<Partial<Record<Counting, string>>> = {
  'once-a-month': '一个月', 'once-a-year': '一年', 'once-a-day': '一天', 'once-a-week': '一周', 'once-a-two-months': '两个月', 'once-a-quarter': '一个季度', 'once-a-half-year': '半年',
};

/** In which period the line's item counts once. */
function periodOf({ reason, item }: ScoreLine, scheme: Scheme): string {
  const counting = reason === 'once-a-period' && item !== null ? entryAt(scheme.items, item).counting : (reason as Counting);
  return PERIOD_OF_COUNTING[counting] ?? '一期';
}

function limitOf(line: ScoreLine, reason: LimitReason, { scheme, scale }: Pick<YearScores, 'scheme' | 'scale'>): string {
  switch (reason) {
    case 'item-cap':
    case 'group-cap':
    case 'village-cap':
      return capped(line, scale);
    case 'freeze':
      return '不减分，影响期内照样计分，但不能兑换';
    case 'veto':
      return `一票否决：${effectsInWords(effectsOf(line, scheme))}`;
    case 'veto-limit':
      return `按一票否决的限制，减${pointsOf(line.raw, scale)}`;
    case 'not-highest':
      return `只取最高的一条，${insteadOf(line)}`;
    case 'ceiling':
      return `${line.cap === null ? '' : `${CAP_PERIOD[line.cap.per]}最多${figureInWords(line.cap.points)}分，`}减去超出的${pointsOf(line.raw, scale)}`;
    case 'repeated':
      return line.counted === 0 ? '按规定的次数，这一次不计分' : `重复发生，按规定的倍数${counted(line.counted, scale)}`;
    case 'no-longer-valid':
      return `有效期已满，${signed(line.counted, scale)}`;
    case 'still-valid':
      return `是以前年度登记的，还在有效期内，${signed(line.counted, scale)}`;
    case 'running':
      return kept(line, { scheme, scale });
    case 'whole-units':
      return `只计整数单位，登记的数量取整后，${counted(line.counted, scale)}`;
    case 'used-up':
      return `${line.counted === 0 ? '' : `${counted(line.counted, scale)}，`}${categoryInWords(line, scheme)}的分已经扣完，还有${pointsOf(line.excess, scale)}不再扣`;
    case 'in-error':
      return '这一行有错，不计分';
    default:
      return unreachable(reason);
  }
}

/** What of a row passed a bound that the score keeps to row by row; of the base what is taken off. */
function kept(line: ScoreLine, { scheme, scale }: Pick<YearScores, 'scheme' | 'scale'>): string {
  const bounds = runningInWords(rulesInForce(scheme, line.month).running);
  return line.row === null ? `${bounds}，${signed(line.counted, scale)}` : `${counted(line.counted, scale)}，${bounds}，另外${pointsOf(line.excess, scale)}不计`;
}

/** What a deduction falls on in the line's month. */
function categoryInWords({ item, month }: ScoreLine, scheme: Scheme): string {
  const id = item === null ? null : entryAt(scheme.items, item).id;
  const on = rulesInForce(scheme, month).items.find((one) => one.id === id)?.on ?? null;
  const category = on === null ? undefined : scheme.baseTargets.find((target) => target.kind !== 'item' && categoryOf(target) === on);
  return category === undefined ? '这一类' : `“${category.name}”`;
}

type BaseReason = 'scaled' | 'former-period' | 'not-last-period' | 'former-year' | 'scaled-period' | 'cleared' | 'other-class' | 'assessed' | 'given' | 'mean-of-periods' | 'highest-of-periods' | 'last-of-periods' | 'not-best-period' | 'mean-of-scores' | 'no-table-full' | 'unassessed' | 'partly-blank' | 'not-applicable' | 'month-floor' | 'floor';

function baseOutcomeOf(line: ScoreLine, reason: BaseReason, scores: DescribedScores): string {
  const { scheme, scale } = scores;
  const who = EARNER_NOUNS[scheme.earner];
  switch (reason) {
    case 'assessed':
      return `评${pointsOf(line.counted, scale)}`;
    case 'other-class':
      return '只适用于别的类别，不计分';
    case 'given':
      return `先给满分，计${pointsOf(line.counted, scale)}`;
    case 'mean-of-periods':
      return `按评过的各期平均，计${formatPoints(line.counted, scale)}分`;
    case 'highest-of-periods':
      return `按这一期里评得最高的一次，计${pointsOf(line.counted, scale)}`;
    case 'last-of-periods':
      return `按这一期里最后评的一次，计${pointsOf(line.counted, scale)}`;
    case 'former-period':
      return `${line.refersTo?.month ? monthInWords(line.refersTo.month) : '以前年度'}起的一期在最近几期之内，${signed(line.counted, scale)}`;
    case 'not-last-period':
      return `这一期不在最近几期之内，${signed(line.counted, scale)}`;
    case 'not-best-period':
      return `这一期不在得分最高的几期之内，${signed(line.counted, scale)}`;
    case 'former-year':
      return `同一届${planYearOf(scheme, line.refersTo?.month ?? line.month)}年度的得分，${signed(line.counted, scale)}`;
    case 'cleared':
      return `${line.day === null ? '' : `${dayInWords(line.day)}过后`}得分清零，以前的${signed(line.counted, scale)}，以后的照计`;
    case 'scaled':
      return `全年得分按比例折算${proportionOf(line, scores)}，${signed(line.counted, scale)}`;
    case 'scaled-period':
      return `这一期的得分按比例折算${proportionOf(line, scores)}，${signed(line.counted, scale)}`;
    case 'mean-of-scores':
      return `全年得分取各期得分的平均，${signed(line.counted, scale)}`;
    case 'no-table-full':
      return `台账里没有评分表，按满分计${pointsOf(line.counted, scale)}`;
    case 'unassessed':
      return `${assessedPeriodOf(line, scheme)}没有评分，算作未评，计0分`;
    case 'not-applicable':
      return `评分处填的是“/”，${who.thisOne}不评这一项，不计分，也不算进平均`;
    case 'partly-blank':
      return line.counted === 0 ? '评分空着，计0分' : `有的项评分空着，空着的计0分，共计${pointsOf(line.counted, scale)}`;
    case 'floor':
      return `${line.cap === null ? '' : `${CAP_PERIOD[line.cap.per]}最少${figureInWords(line.cap.points)}分，`}补${pointsOf(line.counted, scale)}`;
    case 'month-floor':
      return `当月得分低于最低分，补${pointsOf(line.counted, scale)}`;
    default:
      return unreachable(reason);
  }
}

/** `第三季度` of a base that is assessed by quarters; '' of one by months, which stand beside the line. */
function assessedPeriodOf({ month }: ScoreLine, scheme: Scheme): string {
  const kinds = scheme.baseTargets.flatMap((target) => (target.kind === 'item' || target.period === null ? [] : [target.period]));
  const shortest = kinds.sort((a, b) => MONTHS_OF_PERIOD[a] - MONTHS_OF_PERIOD[b])[0] ?? 'month';
  const words: Readonly<Record<PeriodKind, string>> = {
    month: '',
    'two-months': '这两个月',
    quarter: `第${'一二三四'.charAt(Math.floor((monthOfYear(month) - 1) / 3))}季度`,
    'half-year': '这半年',
    year: '全年',
  };
  return words[shortest];
}

/** `（当期最高15分折算为100分）`: by what the reader can do the sum again. */
function proportionOf({ month }: ScoreLine, { scheme, scale, first, scaledFrom }: DescribedScores): string {
  const { scaling } = rulesInForce(scheme, month);
  if (scaling === null || first === undefined || scaledFrom === undefined || scaledFrom === null) return '';
  const from = scaledFrom[Math.floor(((month - first) * scaledFrom.length) / 12)];
  const whose = scaling.from !== null ? '' : scaling.per === 'period' ? '当期最高' : '最高';
  return `（${whose}${pointsOf(from as Points, scale)}折算为${figureInWords(scaling.to)}分）`;
}

/** What a breakdown calls the period of a cap. */
const CAP_PERIOD: Readonly<Record<CapPeriod, string>> = {
  event: '每次', day: '当天', week: '当周', month: '当月', 'two-months': '这两个月', quarter: '当季', 'half-year': '这半年', year: '全年',
};

function capped(line: ScoreLine, scale: Scale): string {
  const excess = pointsOf(line.excess, scale);
  if (line.cap === null) return `${counted(line.counted, scale)}，超出封顶${excess}不计`;
  const clause = line.cap.clause === '' ? '' : `（${line.cap.clause}）`;
  const whose = line.reason === 'village-cap' ? '全村' : '';
  const cap = `${whose}${CAP_PERIOD[line.cap.per]}${line.cap.name}${whose === '' ? '' : '合计'}封顶${figureInWords(line.cap.points)}分${clause}`;
  return `${counted(line.counted, scale)}，超出${cap}，${line.cap.refuses ? '超出的整条不计，' : ''}${excess}不计`;
}

function insteadOf(line: ScoreLine): string {
  const row = line.refersTo?.row ?? null;
  return row === null ? '这一行不再计分' : `已按第${row}行计分，这一行不再计`;
}

function postedIn(line: ScoreLine): string {
  const month = line.refersTo?.month ?? null;
  return month === null ? '到年底' : `到${monthInWords(month)}`;
}

/** A year of means looks at all its periods together, any other at those of one score period. */
function notedIn(line: ScoreLine, { versions }: Scheme): string {
  if (lastOf(versions).rules.year.kind === 'mean-of-periods') return '到年底取各期平均';
  const month = line.refersTo?.month ?? null;
  return month === null ? '与同一期的其他几次合在一起计' : `与同一期的其他几次合在一起，计入${monthInWords(month)}`;
}

function signed(points: Points, scale: Scale): string {
  return `${points < 0 ? '减' : '补'}${pointsOf(points, scale)}`;
}

function counted(points: Points, scale: Scale): string {
  return `${points < 0 ? '减' : '计'}${pointsOf(points, scale)}`;
}

/** `1.5分`, without a sign: the verb before it says which. */
function pointsOf(points: Points, scale: Scale): string {
  return `${formatPoints(Math.abs(points), scale, 3)}分`;
}
