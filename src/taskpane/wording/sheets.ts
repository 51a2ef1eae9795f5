// What the page 台账 says of every sheet: what it was read as, why it was set aside, what of it was not understood.
import { ASIDE_NAMES, ROLE_NAMES, withoutPrivateNumbers, type AsideReason, type ColumnKind, type TableRole } from '../../engine';

const MOST_HEADERS = 4;

export const sheetWords = {
  title: '每张工作表读成了什么',
  help: '点一张表，看每一栏当作什么；不对的，在里面改过来，以后都照改的读。',
  allUnderstood: '每张表、每一栏都有着落。',
  lostCount: (count: number) => `有${count}处没读懂，下面标红的就是。`,
  lost: '没读懂',
  hidden: '隐藏的表',
  readAs: (roles: readonly TableRole[], rows: readonly number[]) => `读作${roles.map((role) => ROLE_NAMES[role]).join('和')}，${rowsInWords(rows)}`,
  aside: (reason: AsideReason) => `没有用：${asideInWords(reason)}`,
  sheetLost: '整张表都没读懂，里面写的没有计入。',
  columnsLost: (headers: readonly string[]) => `${listOf(headers)}${headers.length}栏没读懂，没有计入。`,
  rowsLost: (rows: number) => `有${rows}行没读懂，没有计入。`,

  places: '看原处：',
  morePlaces: (count: number) => `等${count}张`,
  alike: (count: number, first: string) => `这${count}张表的栏都一样，下面列的是“${withoutPrivateNumbers(first)}”表的。`,
  block: (roles: readonly TableRole[], top: number, bottom: number) => `${roles.length === 0 ? '' : `${roles.map((role) => ROLE_NAMES[role]).join('和')}：`}第${top + 1}${bottom > top ? `至${bottom + 1}` : ''}行`,
  goesOn: '没有表头，接着上一张表读。',
  column: (letters: string, header: string) => `${letters}栏 ${header === '' ? '（没有栏名）' : withoutPrivateNumbers(header)}`,
  asRead: (name: string) => `当作${name}`,
  readPlainly: '读了',
  columnAside: (reason: AsideReason) => `没有用：${ASIDE_NAMES[reason]}`,
  columnLost: '没读懂，没有计入',
  month: (month: number) => `${month}月`,
  rowsAside: (rows: number, reason: AsideReason) => `${rows}行没有用：${ASIDE_NAMES[reason]}`,
  correct: '更正',
  correctLabel: (column: string) => `更正：${column}`,
  columnIs: (header: string) => `“${withoutPrivateNumbers(header)}”栏是什么`,
  sheetIs: (count: number) => (count === 1 ? '这张表是什么' : `这${count}张表是什么`),
  see: '看看会怎样',
  bothTitle: (former: string) => `先前说过，这张表是${former}。`,
  both: (added: string) => `另外还有${added}`,
  instead: (added: string) => `不是，改成${added}`,
  preview: '看几行',
  headerPlace: '表头认错了行？',
} as const;

/** What a column was read as; columns of an assessment are named by their figure. */
export const KIND_NAMES = {
  'household-id': '户号', 'household-head': '户主', 'village-group': '小组', resident: '常住', elderly: '老年户', 'opted-in': '参评', joined: '加入月份', left: '退出月份',
  opening: '上年结转', date: '日期', period: '月份', 'period-year': '年度', item: '项目', 'item-text': '项目名称', direction: '加分还是减分', count: '数量', duration: '时长', points: '分值',
  'end-date': '止期', evidence: '依据', status: '状态', note: '备注', class: '人员类别', goods: '物品', receiver: '领取人', tier: '等次', 'decided-on': '决定日期',
  'decided-by': '决定机构', population: '人口', member: '家庭成员', 'bonus-item': '加分项目', 'deduction-item': '扣分项目', 'bonus-points': '加分', 'deduction-points': '扣分',
  'unit-price': '单价',
} satisfies Record<ColumnKind, string>;

function asideInWords(reason: AsideReason): string {
  return reason === 'blank' ? '空表' : ASIDE_NAMES[reason];
}

/** `310行`; of sheets alike `各30行`, or `28至31行不等`. */
function rowsInWords(rows: readonly number[]): string {
  const [least, most] = [Math.min(...rows), Math.max(...rows)];
  if (least === most) return `${rows.length > 1 ? '各' : ''}${most}行`;
  return `各${least}至${most}行`;
}

function listOf(headers: readonly string[]): string {
  const named = headers.slice(0, MOST_HEADERS).map((header) => (header === '' ? '没有栏名的' : `“${withoutPrivateNumbers(header)}”`));
  return `${named.join('')}${headers.length > MOST_HEADERS ? '等' : ''}`;
}
