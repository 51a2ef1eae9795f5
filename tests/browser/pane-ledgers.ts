// Three little workbooks as three clerks keep them, each with the account and the questions that reading leaves of such
// a one: one that is clean, one that wants answers and mending, one that cannot be read.
import type {
  AsideReason,
  BlockCoverage,
  CellTable,
  Coverage,
  Outcome,
  Question,
  SheetCoverage,
  TableRole,
} from '../../src/engine';
import { tablesOf } from '../support/little-workbook';

export type PaneLedger = {
  readonly tables: readonly CellTable[];
  readonly account: { readonly coverage: Coverage; readonly questions: readonly Question[] };
};

const MONTHS = Array.from({ length: 12 }, (_, at) => at + 1);
const two = (month: number): string => String(month).padStart(2, '0');
const READ: Outcome = { kind: 'read' };
const LOST: Outcome = { kind: 'not-understood' };

const ROSTER = `
  # 花名册
  序号 户号 户主 小组 常住 电话
  1 0101 张三 一组 是 0
  2 0102 李四 一组 是 0
  3 0103 王五 二组 是 0
`;
const CLEAN = `
  ${ROSTER}
  ${MONTHS.map(
    (month) => `
    # ${month}月
    日期 户号 户主 项目 数量 经办人
    2022-${two(month)}-05 0101 张三 J1 1 赵六
    2022-${two(month)}-06 0102 李四 J2 1 赵六
  `,
  ).join('\n')}
  # 兑换登记
  日期 户号 户主 物品 消耗积分
  2022-12-20 0101 张三 洗衣液 10
  # 水费
  户主 上次 本次 水费
  张三 120 134 42
`;
const MESSY = `
  ${ROSTER}
  ${MONTHS.slice(0, 4)
    .map(
      (month) => `
    # ${month}月
    日期 户号 户主 内容 数量 情况
    2022.${month}.5 0101 张三 J1 1 ·
    2022-${two(month)}-06 0102 李四 清理房前屋后杂物 1 待定
    2022-${two(month)}-32 0103 王五 J2 １ ·
    2022-${two(month)}-07 0109 赵七 J2 1 ·
  `,
    )
    .join('\n')}
  # 登记
  日期 户号 户主 项目 数量
  2022-12-05 0101 张三 J1 1
  2022-12-06 0102 李四 清理房前屋后杂物 1
  # 登记备份
  日期 户号 户主 项目 数量
  2022-12-05 0101 张三 J1 1
  2022-12-06 0102 李四 清理房前屋后杂物 1
`;
const UNREADABLE = `
  # Sheet1
  甲 乙 丙 丁
  张三 积极 12 好
  李四 一般 9 中
  # 加分扣分
  姓名 情况 多少
  张三 打扫 2
  李四 吵架 -1
`;

/** `电话=phone` was set aside, `内容?` was not understood. */
function columnOf(word: string, index: number): BlockCoverage['columns'][number] {
  const [header, reason] = word.replace('?', '').split('=');
  return {
    index,
    header,
    outcome: word.endsWith('?') ? LOST : reason === undefined ? READ : { kind: 'aside', reason: reason as AsideReason },
  };
}

function sheetOf(sheet: string, role: TableRole, headers: string, bottom: number): SheetCoverage {
  const columns = headers.split(' ').map(columnOf);
  return {
    sheet,
    hidden: false,
    outcome: READ,
    blocks: [
      {
        top: 0,
        bottom,
        left: 0,
        right: columns.length - 1,
        outcome: READ,
        roles: [role],
        bodyTop: 1,
        columns,
        rows: [],
      },
    ],
  };
}

function wholeSheet(sheet: string, outcome: Outcome): SheetCoverage {
  return { sheet, hidden: false, outcome, blocks: [] };
}

function questionOf(given: Pick<Question, 'kind' | 'word' | 'rows'> & Partial<Question>): Question {
  return {
    sheet: '1月',
    column: 3,
    firstRows: [2, 3, 4],
    sheets: ['1月', '2月', '3月', '4月'],
    choices: [],
    suggested: null,
    ...given,
  };
}

const ROSTER_READ = sheetOf('花名册', 'roster', '序号=serial-number 户号 户主 小组 常住 电话=phone', 3);
const PLAIN = { column: null, firstRows: [2] } as const;

export const PANE_LEDGERS: Readonly<Record<'clean' | 'messy' | 'unreadable', PaneLedger>> = {
  clean: {
    tables: tablesOf(CLEAN),
    account: {
      coverage: {
        sheets: [
          ROSTER_READ,
          ...MONTHS.map((month) => sheetOf(`${month}月`, 'events', '日期 户号 户主 项目 数量 经办人=handler', 2)),
          sheetOf('兑换登记', 'redemptions', '日期 户号 户主 物品 消耗积分', 1),
          wholeSheet('水费', { kind: 'aside', reason: 'other-subject' }),
        ],
      },
      questions: [],
    },
  },
  messy: {
    tables: tablesOf(MESSY),
    account: {
      coverage: {
        sheets: [
          ROSTER_READ,
          ...MONTHS.slice(0, 4).map((month) => sheetOf(`${month}月`, 'events', '日期 户号 户主 内容? 数量 情况?', 4)),
          sheetOf('登记', 'events', '日期 户号 户主 项目 数量', 2),
          wholeSheet('登记备份', LOST),
        ],
      },
      questions: [
        questionOf({
          kind: 'column',
          word: '内容',
          rows: 16,
          choices: [
            { value: '项目', label: '项目' },
            { value: '备注', label: '备注' },
          ],
          suggested: '项目',
        }),
        questionOf({
          kind: 'item',
          word: '清理房前屋后杂物',
          rows: 5,
          sheet: '登记',
          sheets: ['登记', '1月', '2月', '3月', '4月'],
          firstRows: [3],
          choices: [
            { value: 'J1', label: 'J1 好人好事、宣传宣讲' },
            { value: '不计分', label: '不计分' },
          ],
        }),
        questionOf({
          kind: 'status',
          word: '待定',
          rows: 4,
          column: 5,
          firstRows: [3],
          choices: [
            { value: '计', label: '计分' },
            { value: '不计', label: '不计分' },
          ],
        }),
        questionOf({
          kind: 'sheet',
          word: '',
          rows: 2,
          sheet: '登记备份',
          sheets: ['登记备份'],
          ...PLAIN,
          choices: [
            { value: 'copy', label: '副本' },
            { value: 'events', label: '加减分登记' },
          ],
          suggested: 'copy',
        }),
        questionOf({
          kind: 'dates',
          word: '日期',
          rows: 3,
          sheet: '登记',
          sheets: ['登记'],
          column: 0,
          firstRows: [2, 3],
          choices: [{ value: '月.日', label: '几月几日' }],
        }),
      ],
    },
  },
  unreadable: {
    tables: tablesOf(UNREADABLE),
    account: {
      coverage: { sheets: [wholeSheet('Sheet1', LOST), wholeSheet('加分扣分', LOST)] },
      questions: [
        questionOf({
          kind: 'sheet',
          word: '',
          rows: 2,
          sheet: '加分扣分',
          sheets: ['加分扣分'],
          ...PLAIN,
          choices: [{ value: 'events', label: '加减分登记' }],
        }),
        questionOf({
          kind: 'column',
          word: '多少',
          rows: 2,
          sheet: '加分扣分',
          sheets: ['加分扣分'],
          column: 2,
          choices: [{ value: '分值', label: '分值' }],
        }),
      ],
    },
  },
};
