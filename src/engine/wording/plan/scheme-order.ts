// The order in which a plan's rules apply, as its document says it: the scoring steps in their own order,
// each with the sentence that a committee would write.
import { SCORING_STEPS } from '../../scoring/steps';
import type { StepKind } from '../../scoring/steps/step';
import { MONTHS_OF_PERIOD, scoreMonthsOf } from '../../scheme/periods';
import type { Rules, Scheme, YearRule } from '../../scheme/types';
import { EARNER_NOUNS, saidOf, type SaidOfEarners } from '../earner-nouns';
import { SCHEME_WORDS } from './scheme-fields';

type Rule = { readonly text: SaidOfEarners; readonly applies: (uses: Uses) => boolean };
/** What of all this a plan has. */
type Uses = { readonly months: boolean; readonly base: boolean; readonly caps: boolean; readonly groupCaps: boolean; readonly budgets: boolean; readonly floors: boolean; readonly scoreFloors: boolean; readonly posted: boolean; readonly floor: boolean; readonly vetoes: boolean; readonly yearCap: boolean; readonly yearFloors: boolean; readonly combined: boolean; readonly periods: boolean; readonly scaled: boolean; readonly scaledPeriods: boolean; readonly highest: boolean; readonly running: boolean; readonly cleared: boolean; readonly term: boolean; readonly tiers: boolean; readonly repeats: boolean; readonly valid: boolean; readonly whole: boolean; readonly shared: boolean; readonly counts: (way: 'once' | 'lasting') => boolean; readonly given: boolean; readonly on: boolean; readonly earned: boolean; readonly score: boolean; readonly yearEarned: boolean; readonly spans: boolean; readonly yearParts: boolean; readonly deducts: boolean };

const always = (): boolean => true;

/** By the kind of a step; what each item's own clause says has none here. */
const STEP_TEXTS: Readonly<Record<StepKind, Rule | null>> = {
  'once-a-month': null,
  'once-a-year': null,
  honours: null,
  'free-items': null,
  freeze: null,
  assessments: null,
  'village-posting': null,
  rows: { text: '逐条核对台账登记，作废的、方案没有规定的不计', applies: always },
  shared: { text: (who) => `几${who.one}平分的，先把每条的分平分到各${who.one}`, applies: ({ shared }) => shared },
  'whole-units': { text: '只计整数单位的，先把每条登记的数量取整', applies: ({ whole }) => whole },
  each: { text: '各项目按计数方式折算，乘以分值', applies: always },
  highest: { text: '取最高一条的分组，只计最高的一条', applies: ({ highest }) => highest },
  'once-a-period': { text: '一段时间里只计一次的，只计第一条', applies: ({ counts }) => counts('once') },
  lasting: { text: '持续的事项，在持续的各月都计', applies: ({ counts }) => counts('lasting') },
  tiers: { text: '按数量分档的，按所到的档计', applies: ({ tiers }) => tiers },
  repeat: { text: '重复发生的，按次数乘以倍数', applies: ({ repeats }) => repeats },
  'item-cap': { text: '项目有封顶的，按项目封顶，超出的不计，也不转到别的月份', applies: ({ caps }) => caps },
  'group-cap': { text: '几个项目共用封顶的，按分组封顶，超出的不计，也不转到别的月份', applies: ({ groupCaps }) => groupCaps },
  'village-cap': { text: (who) => `全村合计封顶的，先发生的先计，用完的那天剩下的由各${who.one}按比例分`, applies: ({ budgets }) => budgets },
  'earned-cap': { text: '基础分和加分合起来封顶，超出的减去', applies: ({ earned }) => earned },
  'part-floors': { text: '基础分、类别、加减分合计有最低分的，不到的补到', applies: ({ floors }) => floors },
  'score-cap': { text: '减分以后，得分封顶，超出的减去', applies: ({ score }) => score },
  'full-base': { text: '加上当月基础分', applies: ({ months, base }) => months && base },
  'given-base': { text: '先给满分的，没有另外评分的按满分计', applies: ({ given }) => given },
  'used-up': { text: '从一类基础分里扣的减分，那一类扣完为止', applies: ({ on }) => on },
  deductions: { text: '加分封顶以后再减分', applies: ({ caps, groupCaps, budgets, earned, deducts }) => deducts && (caps || groupCaps || budgets || earned) },
  'month-floor': { text: '当月得分低于每月最低分的，按最低分计', applies: ({ floor }) => floor },
  'score-floors': { text: '得分有最低分的，不到的补到', applies: ({ scoreFloors }) => scoreFloors },
  'period-limits': { text: '长短不同的期都有封顶或最低分的，先按短的算，再按长的算', applies: ({ spans }) => spans },
  running: { text: '得分有逐笔限额的，按日子先后一笔一笔地记，超出的不计；同一天的先扣后加', applies: ({ running }) => running },
  clearing: { text: '到清零的那天，以前的得分去掉，以后的照计', applies: ({ cleared }) => cleared },
  validity: { text: '有有效期的登记，期满从年度得分里去掉；以前年度的，有效期内仍计入', applies: ({ valid }) => valid },
  posting: { text: '平时只登记、到月才计入的分组，在计入月份按年度封顶一次计入', applies: ({ posted }) => posted },
  'vetoes': { text: '有一票否决的，按它的后果限制得分', applies: ({ vetoes }) => vetoes },
  'combined-periods': { text: '一期里评几次的类别，按各类别的合并方式合成', applies: ({ combined }) => combined },
  'year-earned-cap': { text: '全年的基础分和加分合起来封顶，超出的减去', applies: ({ yearEarned }) => yearEarned },
  'year-part-floors': { text: '全年的基础分、类别、加减分合计有最低分的，不到的补到', applies: ({ yearParts }) => yearParts },
  'year-score-cap': { text: '全年得分封顶，超出的减去', applies: ({ yearCap }) => yearCap },
  'year-floors': { text: '全年有最低分的，不到的补到', applies: ({ yearFloors }) => yearFloors },
  'scaled-periods': { text: '每一期的得分各按比例折算', applies: ({ scaledPeriods }) => scaledPeriods },
  'score-periods': { text: '', applies: ({ periods }) => periods },
  term: { text: '一届里以前各年度的得分加进来，为这一届的得分', applies: ({ term }) => term },
  scaled: { text: '全年得分按比例折算', applies: ({ scaled }) => scaled },
};

/** What makes a year of months or periods, before what holds for the year as a whole. */
function yearSentence(year: YearRule): string {
  if (year.kind === 'sum-of-months') return '各月得分相加，为年度得分';
  if (year.kind === 'mean-of-periods') return '各类别已评各期的平均相加，加上加分、减去减分，为年度得分';
  const score = `${SCHEME_WORDS[year.period]}的基础分与这一期的加分、减分一起，为这一期的得分`;
  return periodSentence(year) === null ? `${score}；各期得分相加，为年度得分` : score;
}

/** What the year keeps of its score periods; `null` where it is all of them. */
function periodSentence(year: YearRule): string | null {
  if (year.kind === 'sum-of-months' || year.kind === 'mean-of-periods' || (year.kind === 'sum-of-periods' && year.best === null && year.last === null)) return null;
  const among = year.last === null ? '' : `最近${year.last}期`;
  return `${year.best === null ? among || '各期' : `${among}${among === '' ? '' : '里'}得分最高的${year.best}期`}得分${year.kind === 'mean-of-scores' ? '的平均' : '相加'}，为年度得分`;
}

/** How many kinds of periods, the year left out, have caps or floors on what they come to. */
function limitedSpans({ caps, floors, monthFloor }: Pick<Rules, 'caps' | 'floors' | 'monthFloor'>): number {
  const capped = caps.filter(({ subject }) => subject.kind === 'whole' && (subject.id === 'earned' || subject.id === 'score'));
  const spans = new Set<string>([...capped, ...floors].map(({ per }) => per));
  if (monthFloor !== null) spans.add('month');
  spans.delete('year');
  return spans.size;
}

/** One sentence a step that the plan needs; of its latest version. */
export function orderOfComputation({ earner, term, versions }: Scheme): readonly string[] {
  const { base, caps, floors, freeItems, groups, items, monthFloor, running, scaling, scoreClearedOn, vetoes, year } = versions[versions.length - 1].rules;
  const uses: Uses = {
    months: year.kind === 'sum-of-months',
    base: base.total > 0,
    caps: caps.some(({ subject, scope }) => scope === 'household' && subject.kind === 'item'),
    floors: floors.some(({ subject, per }) => subject.kind !== 'score' && per !== 'year'),
    scoreFloors: floors.some(({ subject, per }) => subject.kind === 'score' && per !== 'year'),
    yearFloors: floors.some(({ subject, per }) => subject.kind === 'score' && per === 'year'),
    yearParts: floors.some(({ subject, per }) => subject.kind !== 'score' && per === 'year'),
    budgets: caps.some(({ scope }) => scope === 'village'),
    groupCaps: caps.some(({ subject, scope }) => scope === 'household' && (subject.kind === 'group' || subject.id === 'bonus' || subject.id === 'deduction')),
    earned: caps.some(({ subject, per }) => subject.kind === 'whole' && subject.id === 'earned' && per !== 'year'),
    yearEarned: caps.some(({ subject, per }) => subject.kind === 'whole' && subject.id === 'earned' && per === 'year'),
    spans: limitedSpans({ caps, floors, monthFloor }) > 1,
    score: caps.some(({ subject, per }) => subject.kind === 'whole' && subject.id === 'score' && per !== 'year'),
    yearCap: caps.some(({ subject, per }) => subject.kind === 'whole' && subject.id === 'score' && per === 'year'),
    combined: base.categories.some(({ combine, period }) => combine !== 'sum' && MONTHS_OF_PERIOD[period] < scoreMonthsOf(year)),
    periods: periodSentence(year) !== null,
    scaled: scaling?.per === 'whole-year',
    scaledPeriods: scaling?.per === 'period',
    deducts: freeItems !== null || items.some(({ kind }) => kind === 'deduction'),
    given: base.categories.some(({ given }) => given),
    on: items.some(({ on }) => on !== null),
    tiers: items.some((item) => item.tiers !== null),
    shared: items.some(({ team }) => team === 'shared'),
    whole: items.some((item) => item.wholeUnits !== null),
    valid: items.some(({ validMonths }) => validMonths !== null),
    repeats: items.some((item) => item.repeat !== null) || groups.some((group) => group.repeat !== null),
    counts: (way) => items.some(({ counting }) => (way === 'lasting' ? counting === 'lasting' : counting.startsWith('once-a-') && counting !== 'once-a-month' && counting !== 'once-a-year')),
    highest: groups.some(({ highestPer }) => highestPer !== null),
    running: running !== null,
    term: term !== null,
    cleared: scoreClearedOn !== null || items.some(({ effects }) => effects.some(({ effect }) => effect === 'clear-score')),
    posted: groups.some(({ postedIn }) => postedIn !== null),
    floor: monthFloor !== null,
    vetoes: vetoes.length > 0 || items.some(({ effects }) => effects.length > 0),
  };
  return SCORING_STEPS.flatMap(({ kind }) => {
    const rule = STEP_TEXTS[kind];
    const own = rule !== null && rule.applies(uses) ? [kind === 'score-periods' ? (periodSentence(year) ?? '') : saidOf(rule.text, EARNER_NOUNS[earner])] : [];
    return kind === 'year-earned-cap' ? [yearSentence(year), ...own] : own;
  });
}
