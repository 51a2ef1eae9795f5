// What registers say that does not hold: postings, objections, corrections, flags, goods and panels.
import type { ProblemCode } from '../../src/engine/basis/problem';
import type { CellTable, CellValue } from '../../src/engine/basis/cells';
import { bonus, schemeOf } from '../engine/scheme/plan-of';
import { fengsheng } from '../support/schemes';
import type { ProblemCase } from './problem-case';
import { events, ROSTER, sheet } from './problem-case';

type Rows = readonly (readonly CellValue[])[];
const EARNED = events(['2022-12-05', '0101', '张三', 'J1']);
const scheme = schemeOf({ items: [bonus('J1', '好人好事')], redemption: {} });
const crossed = schemeOf({ items: [bonus('J1', '好人好事')], panel: { least: 2, households: 1, crossed: true } });
const OPENED = sheet(
  '花名册',
  ['户号', '户主', '小组', '常住', '上年结转'],
  ['0101', '张三', '一组', '是', 50],
  ['0102', '李四', '二组', '是', 50],
);
const goods = (...rows: Rows): CellTable =>
  sheet('兑换物品', ['物品', '单位', '所需积分', '采购单价', '期初数量', '停用'], ...rows);
const stock = (...rows: Rows): CellTable => sheet('物品出入库', ['日期', '物品', '入库', '出库', '发票号'], ...rows);
const redeemed = (...rows: Rows): CellTable =>
  sheet('兑换登记', ['兑换日期', '户号', '物品', '数量', '消耗积分'], ...rows);
const notices = (...rows: Rows): CellTable =>
  sheet('公示登记', ['期', '版次', '公示日期', '天数', '截止日期'], ...rows);
const objections = (...rows: Rows): CellTable =>
  sheet('异议登记', ['提出日期', '户号', '所属月份', '异议事项', '处理结果', '处理日期', '再公示日期'], ...rows);
const corrections = (...rows: Rows): CellTable =>
  sheet('更正登记', ['更正日期', '户号', '更正月份', '原得分', '更正后得分'], ...rows);
const archive = (...rows: Rows): CellTable => sheet('归档明细', ['期', '版次', '户号', '得分'], ...rows);
const panels = (...rows: Rows): CellTable =>
  sheet('评议小组', ['评议小组', '姓名', '身份', '所在小组', '评议片区'], ...rows);

export const REGISTER_CASES = {
  'goods-invalid': {
    scheme,
    tables: [ROSTER, EARNED, goods(['大米', '袋', 0, 28, 10, null])],
    sentence:
      '“兑换物品”表第2行：物品“大米”的所需积分不是大于0的数。兑换登记里的分值无法与它核对。填上换一件要多少分。',
  },
  'goods-unknown': {
    scheme,
    tables: [OPENED, EARNED, goods(['大米', '袋', 20, 28, 10, null]), redeemed(['2022-12-20', '0101', '食盐', 1, 5])],
    sentence:
      '“兑换登记”表第2行：“兑换物品”里没有“食盐”。按登记的积分扣除，分值和库存没有核对。' +
      '改成与“兑换物品”一致的名称；新添的物品，先补进“兑换物品”。',
  },
  'redemption-points-mismatch': {
    scheme,
    tables: [OPENED, EARNED, goods(['大米', '袋', 20, 28, 10, null]), redeemed(['2022-12-20', '0101', '大米', 2, 20])],
    sentence:
      '“兑换登记”表第2行：兑换“大米”登记了20分，按价目应是40分。按登记的积分扣除。核对数量和价目，把写错的改过来。',
  },
  'stock-short': {
    scheme,
    tables: [
      OPENED,
      EARNED,
      goods(['大米', '袋', 20, 28, 1, null]),
      redeemed(['2022-12-20', '0101', '大米', 1, 20], ['2022-12-21', '0102', '大米', 1, 20]),
    ],
    sentence:
      '“兑换登记”表第3行：“大米”只剩0件，登记兑换了1件。积分照样扣除。' +
      '核对“物品出入库”有没有漏记入库，“兑换登记”有没有重记。',
  },
  'invoice-missing': {
    scheme,
    tables: [ROSTER, EARNED, stock(['2022-12-01', '大米', 50, null, null])],
    sentence: '“物品出入库”表第2行：“大米”入库没有填发票号。数量照样计入库存。补填正规发票的号码。',
  },
  'notice-end-wrong': {
    scheme: fengsheng,
    tables: [ROSTER, EARNED, notices(['2022-12', 1, '2022-12-29', 3, '2023-01-01'])],
    sentence:
      '“公示登记”表第2行：2022年12月29日公示的，截止日期应是2023年1月3日，登记的是2023年1月1日。得分和名次不受影响。' +
      '公示当天不算，最后一天遇休息日顺延到下一个工作日：核对后改正；村里另有放假的，写进“节假日”表。',
  },
  'holidays-unknown': {
    scheme: fengsheng,
    tables: [ROSTER, EARNED, notices(['2022-12', 1, '2026-12-29', 3, null])],
    sentence:
      '“公示登记”表第2行：这次公示的截止日期不早于2027年1月4日，那几天的放假安排还没有收进来。得分和名次不受影响。' +
      '国务院公布放假安排以后，在“节假日”表写上元旦、国庆和调休的日子。',
  },
  'objection-late': {
    scheme: fengsheng,
    tables: [
      ROSTER,
      EARNED,
      notices(['2023-08', 1, '2023-09-27', 3, '2023-10-07']),
      objections(['2023-10-08', '0101', '2023-08', '少记2分', null, null, null]),
    ],
    sentence:
      '“异议登记”表第2行：张三家（户号0101）的异议是2023年10月8日提出的，公示已于2023年10月7日期满。' +
      '照样受理，公示结果不因此推迟。核对提出日期；没有写错的不用改。',
  },
  'objection-not-reposted': {
    scheme: fengsheng,
    tables: [ROSTER, EARNED, objections(['2022-12-09', '0101', '2022-11', '少记2分', '不成立', '2022-12-10', null])],
    sentence:
      '“异议登记”表第2行：张三家（户号0101）的异议已有处理结果，没有填再公示日期。得分和名次不受影响。' +
      '把处理结果再公示，填上再公示日期。',
  },
  'correction-without-effect': {
    scheme: fengsheng,
    tables: [ROSTER, EARNED, corrections(['2023-01-12', '0101', '2022-12', 98, 98])],
    sentence:
      '“更正登记”表第2行：张三家（户号0101）更正前后都是98分。得分和名次不受影响。' +
      '核对原得分和更正后得分；不用更正的，状态写“作废”。',
  },
  'correction-mismatch': {
    scheme: fengsheng,
    tables: [ROSTER, EARNED, corrections(['2023-01-12', '0101', '2022-12', 98, 99])],
    sentence:
      '“更正登记”表第2行：张三家（户号0101）更正后得分写的是99分，按台账现在是100.5分。得分按台账算，更正登记不改变得分。' +
      '台账里补记或者作废相应的行；更正登记写错的，改更正登记。',
  },
  'posted-month-changed': {
    scheme: fengsheng,
    tables: [ROSTER, EARNED, archive(['2022-12', 1, '0101', 102.5], ['2022-12', 1, '0102', 100])],
    sentence:
      '“归档明细”表第2行：张三家（户号0101）2022年12月公示的是102.5分，现在100.5分，差−2分，“更正登记”里没有写。' +
      '得分按台账算；公示过的数字不改，下次公示时写明更正。台账改错了的，改回来；查实要更正的，在“更正登记”里补一行。',
  },
  'archive-damaged': {
    scheme: fengsheng,
    tables: [
      ROSTER,
      EARNED,
      sheet(
        '公示登记',
        ['期', '版次', '公示日期', '天数', '截止日期', '户数', '得分校验码'],
        ['2022-12', 1, '2023-01-09', 3, '2023-01-12', 3, 'abcdefghijklmnop'],
      ),
      archive(['2022-12', 1, '0101', 100.5], ['2022-12', 1, '0102', 100]),
    ],
    sentence:
      '“公示登记”表第2行：2022年12月第1版的归档明细有2行，公示时是3行。' +
      '得分和名次不受影响；以前月份有没有更正，已经比不出来。从公示当天的备份里把“归档明细”这几行照原样抄回来。',
  },
  'archive-differs': {
    scheme: fengsheng,
    tables: [
      ROSTER,
      EARNED,
      sheet(
        '公示登记',
        ['期', '版次', '公示日期', '天数', '截止日期', '归档日期'],
        ['2022-12', 1, '2023-01-09', 3, '2023-01-12', '2023-01-13'],
      ),
      archive(['2022-12', 1, '0101', 102.5], ['2022-12', 1, '0102', 100]),
      corrections(['2023-02-12', '0101', '2022-12', 102.5, 100.5]),
    ],
    sentence:
      '“归档明细”表第2行：张三家（户号0101）2022年12月归档102.5分，现在100.5分，差−2分，更正写在“更正登记”表第2行。' +
      '归档的数字不改，得分按台账算。更正属实的不用改。',
  },
  'flag-not-returned': {
    scheme: fengsheng,
    tables: [
      ROSTER,
      EARNED,
      sheet(
        '荣誉登记',
        ['月份', '户号', '结果', '红旗编号', '授旗日期', '交回日期'],
        ['2022-10', '0101', '授予', 'H01', '2022-11-08', null],
        ['2022-11', '0102', '授予', 'H01', '2022-12-08', null],
      ),
    ],
    sentence:
      '“荣誉登记”表第3行：红旗“H01”又授出了，第2行还没有交回。得分和名次不受影响。补填交回日期，或者改红旗编号。',
  },
  'panel-too-small': {
    scheme: fengsheng,
    tables: [
      ROSTER,
      EARNED,
      panels(['甲组', '王五', '组长', '三组', '一组'], ['甲组', '赵六', '成员', '三组', '一组']),
    ],
    sentence: '“评议小组”表第2行：评议小组“甲组”只有2人，方案要求不少于3人。得分和名次不受影响。补足成员。',
  },
  'group-too-large': {
    scheme: crossed,
    tables: [
      ROSTER,
      EARNED,
      panels(['甲组', '王五', '组长', '三组', '一组'], ['甲组', '赵六', '成员', '三组', '一组']),
    ],
    sentence: '“评议小组”表第2行：片区“一组”有2户，方案要求不超过1户。得分和名次不受影响。分成几个片区评议。',
  },
  'assessor-own-group': {
    scheme: crossed,
    tables: [
      OPENED,
      EARNED,
      panels(['甲组', '王五', '组长', '三组', '一组'], ['甲组', '张三', '成员', '一组', '一组']),
    ],
    sentence: '“评议小组”表第3行：“张三”所在的“一组”正是评议的片区。得分和名次不受影响。换到评别的片区的小组。',
  },
  'group-not-crossed': {
    scheme: crossed,
    tables: [
      OPENED,
      EARNED,
      panels(['甲组', '王五', '组长', '一组', '一组'], ['甲组', '张三', '成员', '一组', '一组']),
    ],
    sentence: '“评议小组”表第2行：评议小组“甲组”的成员都来自所评的片区“一组”。得分和名次不受影响。与别的小组交换片区。',
  },
} as const satisfies Partial<Record<ProblemCode, ProblemCase>>;
