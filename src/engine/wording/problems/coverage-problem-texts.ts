// The texts of what was not understood in a workbook: whole sheets, rows and columns.
import { type EarnerNouns } from '../earner-nouns';
import type { Problem, ProblemCode } from '../../basis/problem';
import { ROLE_NAMES } from '../../ledger/tables/role-names';
import type { TableRole } from '../../ledger/types';
import { quoted } from '../phrases';
import { listFact, numberFact, type ProblemText, textFact, withNumber, withText } from './problem-text';

const SAY_WHAT_IT_IS = '在“核对”里说明这张表是什么；或者把表头改成常用的字';

/** The headers that a table of each kind needs. */
function headersOf(role: TableRole | undefined, { id, head }: EarnerNouns): string {
  switch (role) {
    case 'roster':
      return `${id}、${head}、小组`;
    case 'events':
      return `日期、${id}（或${head}）、项目、数量、分值`;
    case 'assessment':
      return `月份、${id}（或${head}）、各项基础分`;
    case 'redemptions':
      return `日期、${id}（或${head}）、兑换物品、数量、消耗积分`;
    case 'decisions':
      return `${id}（或${head}）、等次、决定日期`;
    default:
      return `日期、${id}、${head}、项目、数量、分值、基础分`;
  }
}

export const COVERAGE_PROBLEM_TEXTS = {
  'sheet-not-read': {
    title: '整张表没有读懂',
    effectClass: () => 'score',
    what: (problem, who) =>
      textFact(problem, 'byDay') !== undefined
        ? `这张表一行${who.aOne}、一天一栏，格子里写着项目（如${withText(problem, 'byDay', quoted)}），这样排的看不出一格是一条登记，整张没有读`
        : textFact(problem, 'role') === undefined
        ? `这张表${seenIn(problem, who) || '有内容'}，但没有认出表头，整张没有读`
        : `已经定了这张表是${roleIn(problem)}，但没有认出写着${who.id}或${who.head}的表头，整张没有读`,
    effect: () => '表里的内容都没有计入，得分和名次可能不对',
    mend: (problem, who) => {
      const role = textFact(problem, 'role') as TableRole | undefined;
      if (textFact(problem, 'byDay') !== undefined) return `改成一格一行的登记：日期、${who.id}、${who.head}、项目，项目写格子里的字（如${withText(problem, 'byDay', quoted)}）；与积分无关的，移到别的文件`;
      if (role !== undefined) return `把表头写成一行，用常用的字（${headersOf(role, who)}）`;
      const guess = (textFact(problem, 'word') ?? '').includes('兑') ? 'redemptions' : undefined;
      return `${SAY_WHAT_IT_IS}（${headersOf(guess, who)}）；与积分无关的，也请说明`;
    },
  },
  'sheet-set-aside': {
    title: '有日期有数的表没有读',
    effectClass: () => 'score',
    what: (problem, who) => `这张表${seenIn(problem, who) || `有写着${who.head}的行`}，还有日期和数，但表头的字不认得，也看不出与积分有关，没有读`,
    effect: () => '是加减分或者兑换的，就漏算了',
    mend: (_, who) => `${SAY_WHAT_IT_IS}（${headersOf(undefined, who)}，兑换的写${headersOf('redemptions', who)}）；与积分无关的，说明与积分无关，就不再提醒`,
  },
  'rows-not-read': {
    title: '有几行没有读懂',
    effectClass: () => 'score',
    what: (problem, who) => `${rowsIn(problem)}${seenIn(problem, who) || '有内容'}，但上面没有认得的表头，没有读`,
    effect: () => '这些行都没有计入，得分和名次可能不对',
    mend: () => '在这些行上面补上表头；与积分无关的，移到别的工作表',
  },
  'sheet-copy': {
    title: '像另一张表的副本',
    effectClass: () => 'score',
    what: (problem) => {
      const rows = withNumber(problem, 'rows', (count) => `${count}行里`);
      const original = withText(problem, 'original', quoted);
      const alone = withNumber(problem, 'alone', (count) => `${count}行别处没有`);
      if (alone !== '') return `${rows}有${alone}${original === '' ? '' : `，其余的${original}表里已有`}，像是一份公示或汇总`;
      return `${rows}有${withNumber(problem, 'shared', (count) => `${count}行`) || '绝大多数行'}在${original === '' ? '另一张' : original}表里也有，像是一份副本`;
    },
    effect: (problem) => (isPartlyAlone(problem) ? '这张表的各行都没有计入，别处没有的也没有计入' : '这张表的各行都没有计入，免得同一件事算两遍'),
    mend: (problem) =>
      isPartlyAlone(problem)
        ? '漏登的，补登到台账里；应当计分的，在“核对”里说明这张表是什么；不要计分的，说明是副本'
        : '确是副本的，把这张表删去；不是副本的，在“核对”里说明这张表是什么',
  },
  'roster-differs': {
    title: '两份花名册不一样',
    effectClass: () => 'score',
    what: (problem, who) => {
      const taken = withText(problem, 'taken', (sheet) => `，采用的是${quoted(sheet)}，这一份没有采用`) || '，这一份没有采用';
      const fields = listFact(problem, 'fields').map((field) => ROSTER_FIELDS[field] ?? field).join('、') || '内容';
      return `花名册不止一份${taken}；${withNumber(problem, 'households', (count) => `有${count}${who.one}`) || `有的${who.one}`}的${fields}两份写得不一样${withText(problem, 'head', (head) => `（如${head}${who.house}）`)}`;
    },
    effect: () => '都按采用的那份计；写错的是那一份，得分、名额和余额就可能不对',
    mend: (_, who) => `逐${who.one}核对，改成一样，再把不用的那份删去`,
  },
  'table-unsure': {
    title: '像台账又拿不准的表',
    effectClass: () => 'score',
    what: (problem) => `这张表像是${roleIn(problem)}，但拿不准${textFact(problem, 'follows') === 'empty' ? '：一行分数也没有填' : ''}，没有采用`,
    effect: (problem, who) => {
      switch (textFact(problem, 'follows')) {
        case 'base':
          return `采用它，各${who.one}的基础分就不再按满分计，要按这张表上的数计；现在按满分计`;
        case 'empty':
          return `填了分数，各${who.one}的基础分才按这张表计；现在按没有评定表对待`;
        case 'roster':
          return `采用它，参评的${who.one}就以这张表为准；现在没有采用`;
        default:
          return '表里的内容现在都没有计入';
      }
    },
    mend: () => '在“核对”里说明这张表是什么；是台账的，也可以在标题里写明（如“基础分评定表”）',
  },
  'column-not-understood': {
    title: '有一列没有读懂',
    effectClass: () => 'score',
    what: (problem) => {
      switch (textFact(problem, 'why')) {
        case 'minutes':
          return `列里写的是分钟，方案里没有按分钟计的项目${readAs(problem)}`;
        case 'hours':
          return `列里写的是时长，方案里没有按小时计的项目，或者看不出是小时还是分钟${readAs(problem)}`;
        default:
          return `${problem.column === null ? '没有表头，' : ''}列里填了东西，但认不出是什么${readAs(problem)}`;
      }
    },
    effect: () => '这一列没有采用，得分和名次可能不对',
    mend: (problem) =>
      textFact(problem, 'why') === undefined
        ? '在“核对”里说明这一列是什么（或者不用它）；也可以把表头改成常用的字'
        : '按小时计的，换算成小时，表头写“时长（小时）”；只是记着看的，在“核对”里把这一列定为“不用”',
  },
  'figures-without-item': {
    title: '有分数没有项目',
    effectClass: () => 'score',
    what: (problem) => `列里只有分数，没有写是哪一项，没法与方案核对${readAs(problem)}`,
    effect: () => '这一列的分数都没有计入',
    mend: () => '在旁边加一列写明加分、减分的项目；也可以把每件事登记到“加减分登记”里',
  },
  'column-missing': {
    title: '缺一列',
    effectClass: () => 'balance',
    what: (problem) => `这张表读作兑换登记，表头里没有消耗积分的一栏，也没有单价${withNumber(problem, 'rows', (rows) => `，${rows}行看不出各用了多少积分`)}`,
    effect: () => '这些行没有从余额里扣除；得分和名次不受影响',
    mend: () => '加一栏“消耗积分”，逐行填用了多少分；也可以加“数量”和“单价”，或者在方案的价目里写明每样东西多少分',
  },
  'side-unknown': {
    title: '看不出是加分还是减分',
    effectClass: () => 'score',
    what: () => '各行都没有写是加分还是减分，分数前面也没有正负号',
    effect: () => '先都当作加分',
    mend: () => '加一栏“类别”，逐行写“加分”或“减分”；也可以把减分写成负数，或者把加分、减分分成“加分登记”“减分登记”两张表',
  },
} as const satisfies Partial<Record<ProblemCode, ProblemText>>;

/** A fact is any text: of one that is no role its own word. */
function nameOfRole(role: string): string {
  return Object.entries(ROLE_NAMES).find(([own]) => own === role)?.[1] ?? role;
}

function rowsIn(problem: Problem): string {
  const [from, to] = [numberFact(problem, 'from'), numberFact(problem, 'to')];
  return from === undefined ? '' : to === undefined || to === from ? `第${from}行` : `第${from}行到第${to}行`;
}

function readAs(problem: Problem): string {
  return withText(problem, 'role', (role) => `（这张表读作${nameOfRole(role)}）`);
}

function seenIn(problem: Problem, who: EarnerNouns): string {
  const [households, items] = [numberFact(problem, 'households') ?? 0, numberFact(problem, 'items') ?? 0];
  const parts = [
    households > 0 ? `有${households}行写着${who.head}或${who.id}` : '',
    items > 0 ? `${items}行写着方案里的项目` : withText(problem, 'word', (word) => `还有“${word}”这样的字`),
  ].filter((part) => part !== '');
  return parts.join('，');
}

function roleIn(problem: Problem): string {
  const role = textFact(problem, 'role');
  return role === undefined ? '台账里的表' : nameOfRole(role);
}

function isPartlyAlone(problem: Problem): boolean {
  return (numberFact(problem, 'alone') ?? 0) > 0;
}

const ROSTER_FIELDS: Readonly<Record<string, string>> = { resident: '常住', opening: '上年结转', joined: '加入月份', left: '退出月份' };
