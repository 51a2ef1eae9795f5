// The texts of what registers say that does not hold: of postings, objections, corrections, flags, goods and panels.
import type { Problem, ProblemCode } from '../../basis/problem';
import { figureInWords, periodInWords } from '../phrases';
import { firstPlaceIn, householdIn, numberFact, type ProblemText, textFact, valueIn, withNumber, withText } from './problem-text';

const none = (): 'none' => 'none';
const NO_SCORE = '得分和名次不受影响';
const day = (problem: Problem, name: string): string => withText(problem, name, periodInWords);
const PUT_BACK = '把这一户写回花名册，迁走的写上退出的月份';

/** `现在97分，差−2分` */
function nowIn(problem: Problem): string {
  const why = textFact(problem, 'why');
  if (why === 'gone') return '现在花名册里没有这一户';
  const change = numberFact(problem, 'change') ?? 0;
  const less = `差${change < 0 ? '−' : '+'}${figureInWords(Math.abs(change), 6)}分`;
  return `${why === 'joined' ? '当时名单上没有，' : ''}现在${figureInWords(numberFact(problem, 'points') ?? 0, 6)}分，${less}`;
}

export const REGISTER_PROBLEM_TEXTS = {
  'goods-invalid': {
    title: '兑换物品写得不对',
    effectClass: none,
    what: (problem) => (textFact(problem, 'why') === 'twice' ? `物品${valueIn(problem)}写了两次` : `物品${valueIn(problem)}的所需积分不是大于0的数`),
    effect: (problem) => (textFact(problem, 'why') === 'twice' ? '以前面那一行为准' : '兑换登记里的分值无法与它核对'),
    mend: (problem) => (textFact(problem, 'why') === 'twice' ? '删去一行，或者给其中一样换个名称' : '填上换一件要多少分'),
  },
  'goods-unknown': {
    title: '兑换的物品不在目录里',
    effectClass: none,
    what: (problem) => `“兑换物品”里没有${valueIn(problem)}`,
    effect: () => '按登记的积分扣除，分值和库存没有核对',
    mend: () => '改成与“兑换物品”一致的名称；新添的物品，先补进“兑换物品”',
  },
  'redemption-points-mismatch': {
    title: '兑换积分与价目对不上',
    effectClass: none,
    what: (problem) => `${withText(problem, 'goods', (goods) => `兑换“${goods}”`)}登记了${problem.value ?? 0}分，按价目应是${withNumber(problem, 'points', (points) => points)}分`,
    effect: () => '按登记的积分扣除',
    mend: () => '核对数量和价目，把写错的改过来',
  },
  'stock-short': {
    title: '库存不够',
    effectClass: none,
    what: (problem) => `${valueIn(problem)}只剩${withNumber(problem, 'left', (left) => left) || '0'}件，登记兑换了${withNumber(problem, 'count', (count) => count) || '1'}件`,
    effect: () => '积分照样扣除',
    mend: () => '核对“物品出入库”有没有漏记入库，“兑换登记”有没有重记',
  },
  'invoice-missing': {
    title: '入库没有发票号',
    effectClass: none,
    what: (problem) => `${valueIn(problem)}入库没有填发票号`,
    effect: () => '数量照样计入库存',
    mend: () => '补填正规发票的号码',
  },
  'notice-end-wrong': {
    title: '公示截止日期不对',
    effectClass: none,
    what: (problem) => `${day(problem, 'posted')}公示的，截止日期应是${day(problem, 'day')}，登记的是${typeof problem.value === 'string' ? periodInWords(problem.value) : '别的日子'}`,
    effect: () => NO_SCORE,
    mend: () => '公示当天不算，最后一天遇休息日顺延到下一个工作日：核对后改正；村里另有放假的，写进“节假日”表',
  },
  'holidays-unknown': {
    title: '放假安排还不知道',
    effectClass: none,
    what: (problem) => `这次公示的截止日期不早于${day(problem, 'day')}，那几天的放假安排还没有收进来`,
    effect: () => NO_SCORE,
    mend: () => '国务院公布放假安排以后，在“节假日”表写上元旦、国庆和调休的日子',
  },
  'objection-late': {
    title: '公示期满以后提出的异议',
    effectClass: none,
    what: (problem, who) => `${householdIn(problem, who)}的异议是${typeof problem.value === 'string' ? periodInWords(problem.value) : '期满以后'}提出的，公示已于${day(problem, 'day')}期满`,
    effect: () => '照样受理，公示结果不因此推迟',
    mend: () => '核对提出日期；没有写错的不用改',
  },
  'objection-not-reposted': {
    title: '异议处理后没有再公示',
    effectClass: none,
    what: (problem, who) => `${householdIn(problem, who)}的异议已有处理结果，没有填再公示日期`,
    effect: () => NO_SCORE,
    mend: () => '把处理结果再公示，填上再公示日期',
  },
  'correction-without-effect': {
    title: '更正前后一样',
    effectClass: none,
    what: (problem, who) => `${householdIn(problem, who)}更正前后都是${problem.value ?? ''}分`,
    effect: () => NO_SCORE,
    mend: () => '核对原得分和更正后得分；不用更正的，状态写“作废”',
  },
  'correction-mismatch': {
    title: '更正后得分与台账对不上',
    effectClass: none,
    what: (problem, who) => `${householdIn(problem, who)}更正后得分写的是${problem.value ?? ''}分，按台账现在是${withNumber(problem, 'points', (points) => points) || '0'}分`,
    effect: () => '得分按台账算，更正登记不改变得分',
    mend: () => '台账里补记或者作废相应的行；更正登记写错的，改更正登记',
  },
  'posted-month-changed': {
    title: '公示过的得分变了',
    effectClass: none,
    what: (problem, who) => `${householdIn(problem, who)}${day(problem, 'period')}公示的是${problem.value ?? 0}分，${nowIn(problem)}，“更正登记”里没有写`,
    effect: () => '得分按台账算；公示过的数字不改，下次公示时写明更正',
    mend: (problem) => (textFact(problem, 'why') === 'gone' ? PUT_BACK : '台账改错了的，改回来；查实要更正的，在“更正登记”里补一行'),
  },
  'archive-damaged': {
    title: '归档明细缺行或者被改过',
    effectClass: none,
    what: (problem) => `${problem.value === null ? '' : periodInWords(String(problem.value))}${withNumber(problem, 'version', (version) => `第${version}版的`)}归档明细${withNumber(problem, 'rows', (rows) => `有${rows}行，公示时是${withNumber(problem, 'households', (count) => count)}行`) || '里有数字被改过'}`,
    effect: () => '得分和名次不受影响；以前月份有没有更正，已经比不出来',
    mend: () => '从公示当天的备份里把“归档明细”这几行照原样抄回来',
  },
  'archive-differs': {
    title: '现在的得分与归档不同',
    effectClass: none,
    what: (problem, who) =>
      textFact(problem, 'why') === 'scheme'
        ? `${day(problem, 'period')}公示以后方案改过，有${withNumber(problem, 'households', (count) => count)}${who.one}的得分与归档不同`
        : `${householdIn(problem, who)}${day(problem, 'period')}归档${problem.value ?? 0}分，${nowIn(problem)}，${firstPlaceIn(problem) === '' ? '没有更正登记' : `更正写在${firstPlaceIn(problem)}`}`,
    effect: (problem) => (textFact(problem, 'why') === 'scheme' ? '归档的数字不改，得分按现在的方案算' : '归档的数字不改，得分按台账算'),
    mend: (problem) =>
      textFact(problem, 'why') === 'scheme'
        ? '方案改错了的，改回来；从某月起才变的规则，写成那个月起的新版本'
        : textFact(problem, 'why') === 'gone'
          ? PUT_BACK
          : firstPlaceIn(problem) === ''
            ? '台账改错了的，改回来；查实要更正的，在“更正登记”里补一行'
            : '更正属实的不用改',
  },
  'flag-not-returned': {
    title: '红旗没有交回又授出',
    effectClass: none,
    what: (problem) => `红旗${valueIn(problem)}又授出了，${firstPlaceIn(problem) || '前一行'}还没有交回`,
    effect: () => NO_SCORE,
    mend: () => '补填交回日期，或者改红旗编号',
  },
  'panel-too-small': {
    title: '评议小组人数不够',
    effectClass: none,
    what: (problem) => (textFact(problem, 'why') === 'no-leader' ? `评议小组${valueIn(problem)}没有组长` : `评议小组${valueIn(problem)}只有${withNumber(problem, 'members', (members) => members)}人，方案要求不少于${withNumber(problem, 'least', (least) => least)}人`),
    effect: () => NO_SCORE,
    mend: (problem) => (textFact(problem, 'why') === 'no-leader' ? '在“身份”栏写明谁是组长' : '补足成员'),
  },
  'group-too-large': {
    title: '评议片区太大',
    effectClass: none,
    what: (problem, who) => `片区${valueIn(problem)}有${withNumber(problem, 'households', (count) => count)}${who.one}，方案要求不超过${withNumber(problem, 'most', (most) => most)}${who.one}`,
    effect: () => NO_SCORE,
    mend: () => '分成几个片区评议',
  },
  'assessor-own-group': {
    title: '评自己所在的小组',
    effectClass: none,
    what: (problem) => `${valueIn(problem)}所在的${withText(problem, 'group', (group) => `“${group}”`) || '小组'}正是评议的片区`,
    effect: () => NO_SCORE,
    mend: () => '换到评别的片区的小组',
  },
  'group-not-crossed': {
    title: '没有交叉评议',
    effectClass: none,
    what: (problem) => `评议小组${valueIn(problem)}的成员都来自所评的片区${withText(problem, 'area', (area) => `“${area}”`)}`,
    effect: () => NO_SCORE,
    mend: () => '与别的小组交换片区',
  },
} as const satisfies Partial<Record<ProblemCode, ProblemText>>;
