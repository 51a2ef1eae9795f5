// The texts of problems that a clerk's own results raise beside ours.
import { earnerNamed, type EarnerNouns } from '../earner-nouns';
import type { Problem, ProblemCode } from '../../basis/problem';
import { listed, periodInWords, quoted } from '../phrases';
import type { ProblemText } from './problem-text';
import { listFact, numberFact, textFact, withNumber, withText } from './problem-text';

export const OWN_FIGURE_TEXTS = {
  'own-figures-differ': {
    title: '表里合计与算得的不同',
    effectClass: () => 'none',
    what: differences,
    effect: () => '得分按方案和登记的各行计算，写的结果只用来核对',
    mend: (problem) => `${mendOf(textFact(problem, 'reason'))}；各行没错的，把这一栏改过来`,
  },
  'own-figures-mostly-differ': {
    title: '表里合计大半与算得不同',
    effectClass: () => 'score',
    what: differences,
    effect: () => '一半以上不同，多半是有的表、栏或者行没有读进来，或者读错了，得分可能大半不对',
    mend: () => '先不要公布；逐张表核对每一栏读成了什么，改正以后再算；这一栏另有算法的，把它定为“不用”',
  },
} as const satisfies Partial<Record<ProblemCode, ProblemText>>;

/** `写的结果与算出来的比，24处里有3处不同：张三家（户号0101）2022年3月写的是105，算出来是104（F5）；…` */
function differences(problem: Problem, who: EarnerNouns): string {
  const compared = withNumber(problem, 'compared', (all) => `${all}处里`);
  const differing = withNumber(problem, 'differing', (some) => `有${some}处不同`) || '有不同';
  const households = listFact(problem, 'households');
  const first = households.map((_, at) => differenceAt(problem, at, who)).join('；');
  const reason = reasonIn(problem);
  return `表里自己算的结果与按方案算出来的比，${compared}${differing}${spreadOf(problem)}${first === '' ? '' : `：${first}`}${(numberFact(problem, 'differing') ?? 0) > households.length && first !== '' ? '，等等' : ''}${reason === '' ? '' : `。${reason}`}`;
}

/** `（在“3月”“4月”等10张表里）` */
function spreadOf(problem: Problem): string {
  const [sheets, columns] = [listFact(problem, 'sheets'), listFact(problem, 'columns')];
  if (sheets.length > 1) return `，分在${listed(sheets.map(quoted), 2)}${sheets.length}张表里`;
  return columns.length > 1 ? `，分在${listed(columns.map(quoted), 2)}${columns.length}栏里` : '';
}

function differenceAt(problem: Problem, at: number, who: EarnerNouns): string {
  const of = (name: string): string => listFact(problem, name)[at] ?? '';
  const [id, head] = [of('households'), of('heads')];
  const sheet = of('cellSheets') === problem.sheet ? '' : `${quoted(of('cellSheets'))}表`;
  return `${earnerNamed({ head, id }, who)}${of('periods') === '' ? '' : periodInWords(of('periods'))}写的是${of('theirs')}，算出来是${of('ours')}（${sheet}${of('cells')}）`;
}

function reasonIn(problem: Problem): string {
  const row = withNumber(problem, 'reasonRow', (number) => `，例如${withText(problem, 'reasonSheet', (sheet) => `${quoted(sheet)}表`)}第${number}行`);
  const [explained, tried] = [numberFact(problem, 'explained') ?? 0, numberFact(problem, 'tried') ?? 0];
  const some = explained < tried ? '有的' : '';
  switch (textFact(problem, 'reason')) {
    case 'row-in-error':
      return `${some}多半是因为登记的行有错误，没有计上${row}`;
    case 'row-not-counted':
      return `${some}差的正好是没有计分的一行${row}`;
    case 'by-rule':
      return `${some}差的正好是按方案不重复计的分（只计最高的一项、只计一次，或者再次的少计）${row}`;
    case 'uncapped':
      return `${some}差的正好是超出封顶、没有计入的分`;
    case 'month-not-assessed':
      return `${some}差的正好是未评月份的基础分`;
    case 'row-left-out':
      return `${some}差的正好是一行的分${row}，写的结果里多半漏了`;
    case 'no-floor':
      return `${some}差的正好是保底补上的分`;
    case 'no-deductions':
      return `${some}差的正好是扣分，写的结果里多半没有减`;
    case 'not-in-force':
      return `${some}多半是因为这些月份不参评，没有计分`;
    default:
      return '';
  }
}

function mendOf(reason: string | undefined): string {
  switch (reason) {
    case 'row-in-error':
      return '先改好有错误的行';
    case 'by-rule':
      return '核对方案是不是这样规定的';
    case 'uncapped':
    case 'no-floor':
      return '核对方案的封顶和保底';
    case 'month-not-assessed':
      return '补上评分';
    case 'not-in-force':
      return '核对参评月份';
    default:
      return '核对这几处的登记和评分';
  }
}
