// The order in which a plan's rules apply, as its document says it: the scoring steps in their own order,
// each with the sentence that a committee would write.
import { lastOf } from '../../basis/entry';
import { SCORING_STEPS } from '../../scoring/steps';
import type { StepKind } from '../../scoring/steps/step';
import { MONTHS_OF_PERIOD, scoreMonthsOf } from '../../scheme/periods';
import type { CapWhole, Counting, Rules, Scheme, YearRule } from '../../scheme/types';
import { EARNER_NOUNS, saidOf, type SaidOfEarners } from '../earner-nouns';
import { SCHEME_WORDS } from './scheme-fields';

type Rule = { readonly text: SaidOfEarners; readonly applies: (uses: Uses) => boolean };

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
  'once-a-period': { text: '一段时间里只计一次的，只计第一条', applies: ({ countsOnce }) => countsOnce },
  lasting: { text: '持续的事项，在持续的各月都计', applies: ({ lasting }) => lasting },
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

/** Which of all rules a plan has. */
type Uses = ReturnType<typeof usesOf>;

function usesOf(term: Scheme['term'], rules: Rules) {
  const { base, groups, items, running, scaling, scoreClearedOn, vetoes, year } = rules;
  const clears = items.some(({ effects }) => effects.some(({ effect }) => effect === 'clear-score'));
  return {
    ...capsUsed(rules.caps),
    ...floorsUsed(rules.floors),
    ...itemsUsed(items),
    spans: limitedSpans(rules) > 1,
    floor: rules.monthFloor !== null,
    months: year.kind === 'sum-of-months',
    periods: periodSentence(year) !== null,
    base: base.total > 0,
    given: base.categories.some(({ given }) => given),
    combined: base.categories.some(({ combine, period }) => combine !== 'sum' && MONTHS_OF_PERIOD[period] < scoreMonthsOf(year)),
    posted: groups.some(({ postedIn }) => postedIn !== null),
    highest: groups.some(({ highestPer }) => highestPer !== null),
    repeats: items.some(({ repeat }) => repeat !== null) || groups.some(({ repeat }) => repeat !== null),
    deducts: rules.freeItems !== null || items.some(({ kind }) => kind === 'deduction'),
    vetoes: vetoes.length > 0 || items.some(({ effects }) => effects.length > 0),
    running: running !== null,
    cleared: scoreClearedOn !== null || clears,
    scaled: scaling?.per === 'whole-year',
    scaledPeriods: scaling?.per === 'period',
    term: term !== null,
  };
}

function capsUsed(caps: Rules['caps']) {
  const ofHouseholds = caps.filter(({ scope }) => scope === 'household');
  const capsWhole = (id: CapWhole, yearly: boolean): boolean => caps.some(({ subject, per }) => subject.kind === 'whole' && subject.id === id && (per === 'year') === yearly);
  return {
    caps: ofHouseholds.some(({ subject }) => subject.kind === 'item'),
    groupCaps: ofHouseholds.some(({ subject }) => subject.kind === 'group' || subject.id === 'bonus' || subject.id === 'deduction'),
    budgets: caps.some(({ scope }) => scope === 'village'),
    earned: capsWhole('earned', false),
    yearEarned: capsWhole('earned', true),
    score: capsWhole('score', false),
    yearCap: capsWhole('score', true),
  };
}

function floorsUsed(floors: Rules['floors']) {
  const raises = (ofScore: boolean, yearly: boolean): boolean => floors.some(({ subject, per }) => (subject.kind === 'score') === ofScore && (per === 'year') === yearly);
  return { floors: raises(false, false), scoreFloors: raises(true, false), yearParts: raises(false, true), yearFloors: raises(true, true) };
}

function itemsUsed(items: Rules['items']) {
  return {
    countsOnce: items.some(({ counting }) => ONCE_A_PERIOD.includes(counting)),
    lasting: items.some(({ counting }) => counting === 'lasting'),
    on: items.some(({ on }) => on !== null),
    tiers: items.some(({ tiers }) => tiers !== null),
    shared: items.some(({ team }) => team === 'shared'),
    whole: items.some(({ wholeUnits }) => wholeUnits !== null),
    valid: items.some(({ validMonths }) => validMonths !== null),
  };
}

/** Once in a period; once a month and once a year have steps of their own. */
const ONCE_A_PERIOD: readonly Counting[] = ['once-a-day', 'once-a-week', 'once-a-two-months', 'once-a-quarter', 'once-a-half-year'];

/** One sentence a step that the plan needs; of its latest version. */
export function orderOfComputation({ earner, term, versions }: Scheme): readonly string[] {
  const { rules } = lastOf(versions);
  const uses = usesOf(term, rules);
  return SCORING_STEPS.flatMap(({ kind }) => {
    const rule = STEP_TEXTS[kind];
    const text = kind === 'score-periods' ? (periodSentence(rules.year) ?? '') : saidOf(rule?.text ?? '', EARNER_NOUNS[earner]);
    const own = rule !== null && rule.applies(uses) ? [text] : [];
    return kind === 'year-earned-cap' ? [yearSentence(rules.year), ...own] : own;
  });
}
