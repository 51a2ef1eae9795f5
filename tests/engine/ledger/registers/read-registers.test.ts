import type { CellTable } from '../../../../src/engine/basis/cells';
import { formatDay } from '../../../../src/engine/basis/calendar';
import { readLedger } from '../../../../src/engine/ledger/read-ledger';
import { monthsIn, periodText } from '../../../../src/engine/ledger/dates/read-period';
import type { Registers } from '../../../../src/engine/ledger/registers/types';
import type { Period } from '../../../../src/engine/ledger/types';
import { ledgerOf } from '../../../support/ledger-of';
import { fengsheng } from '../../../support/schemes';

const VILLAGE = ledgerOf`
  # 花名册
  户号 | 户主 | 小组 | 常住
  '0101 | 张三 | 一组 | 是
  '0102 | 李四 | 一组 | 是
  # 加减分登记
  日期 | 户号 | 项目 | 数量
  2022-03-05 | '0101 | J1 | 1
`;

function read(sheets: readonly CellTable[]): { readonly registers: Registers; readonly problems: readonly string[] } {
  const { registers, problems } = readLedger([...VILLAGE, ...sheets], fengsheng);
  return {
    registers,
    problems: problems.map(({ code, sheet, row, column, value }) => [code, sheet, row, column, value].join(' ')),
  };
}

const DAYS: readonly string[] = [
  'posted',
  'ends',
  'archived',
  'withdrawn',
  'filed',
  'answered',
  'reposted',
  'corrected',
];
const MORE_DAYS: readonly string[] = ['decided', 'given', 'returned', 'day', 'first', 'last'];

/** Records in a few words: days and periods as they are written, what is not given left out. */
function told(records: readonly object[] | null): readonly string[] | null {
  return (
    records?.map((record) =>
      Object.entries(record)
        .filter(([name, value]) => name !== 'sheet' && value !== null && value !== '')
        .map(([name, value]: readonly [string, unknown]) => {
          if (name === 'period') return periodText((value as Period).first, monthsIn((value as Period).kind));
          return [...DAYS, ...MORE_DAYS].includes(name)
            ? `${name} ${formatDay(value as number)}`
            : `${name} ${String(value)}`;
        })
        .join(', '),
    ) ?? null
  );
}

describe('readRegisters', () => {
  it('reads 3 rows of 2 sheets of 公示登记, periods however they are written, and no total', () => {
    const { registers, problems } = read(ledgerOf`
      # 公示登记
      期 | 版次 | 公示日期 | 天数 | 截止日期 | 户数 | 合计 | 方案校验码 | 得分校验码 | 依据校验码 | 归档日期 | 撤下日期
      2022-03 | 1 | 2022-04-08 | 3 | 2022-04-11 | 2 | 200.5 | 1a | 2b | 3c | | 
      2022年3月 | 2 | 2022-04-12 | 3 | 2022-04-15 | 1 | 98 | 1a | 2b | 3c | 2022-04-16 | 2022-04-17
      合计 | | | | | 3 | 298.5 | | | | | 
      # 公示登记(面板)
      期 | 版次 | 公示日期
      第二季度 | 1 | 2022-07-08
    `);
    expect(told(registers.notices)).toEqual([
      'row 2, 2022-03, version 1, posted 2022-04-08, days 3, ends 2022-04-11, households 2, total 200500000, ' +
        'schemeDigest 1a, scoreDigest 2b, basisDigest 3c',
      'row 3, 2022-03, version 2, posted 2022-04-12, days 3, ends 2022-04-15, households 1, total 98000000, ' +
        'schemeDigest 1a, scoreDigest 2b, basisDigest 3c, archived 2022-04-16, withdrawn 2022-04-17',
      'row 2, 2022-Q2, version 1, posted 2022-07-08',
    ]);
    expect(problems).toEqual([]);
  });

  it('keeps the 99 points archived of a household that has left the roster, and blank figures blank', () => {
    const { registers, problems } = read(ledgerOf`
      # 归档明细(面板)
      期 | 版次 | 户号 | 基础分 | 加分 | 超出 | 年终加分 | 减分 | 得分 | 累计 | 余额
      2022-03 | 1 | '0101 | 100 | 0.5 | 0 | 0 | 0 | 100.5 | 100.5 | 106.5
      2022-03 | 1 | '0777 | 99 | | | | | 99 | 99 | 
    `);
    expect(told(registers.archive)).toEqual([
      'row 2, 2022-03, version 1, household 0, id 0101, base 100000000, bonus 500000, excess 0, annual 0, deduction 0, ' +
        'score 100500000, cumulative 100500000, balance 106500000',
      'row 3, 2022-03, version 1, household -1, id 0777, base 99000000, score 99000000, cumulative 99000000',
    ]);
    expect(problems).toEqual([]);
  });

  it('tells 3 results of an objection and an open one, and the 12月 before a day of January', () => {
    const { registers, problems } = read(ledgerOf`
      # 异议登记
      提出日期 | 提出人 | 户号 | 户主 | 所属月份 | 异议事项 | 处理结果 | 处理日期 | 再公示日期 | 状态 | 核实情况
      2022-04-09 | 王五 | '0101 | 张三 | 3月 | 少记2分 | 属实，补记 | 2022-04-12 | 2022-04-13 | | 查实
      2023-01-09 | 王五 | | 李四 | 12月 | 少记2分 | 不成立 | 2023-01-10 | | 
      2022-04-09 | 王五 | '0102 | | | 少记2分 | 部分成立 | | | 
      2022-04-10 | 王五 | '0102 | | 3 | 少记1分 | | | | 
      2022-04-10 | 王五 | '0102 | | 3 | 少记1分 | | | | 作废
      2022-04-10 | 王五 | '0199 | | 3 | 少记1分 | | | | 
      4月40日 | 王五 | '0102 | | 春天 | 少记1分 | | | | 
    `);
    expect(told(registers.objections)).toEqual([
      'row 2, filed 2022-04-09, household 0, 2022-03, result upheld, answered 2022-04-12, reposted 2022-04-13',
      'row 3, filed 2023-01-09, household 1, 2022-12, result rejected, answered 2023-01-10',
      'row 4, filed 2022-04-09, household 1, result partly',
      'row 5, filed 2022-04-10, household 1, 2022-03, result open',
      'row 8, household 1, result open',
    ]);
    expect(problems).toEqual([
      'unknown-household 异议登记 7 户号 0199',
      'invalid-date 异议登记 8 提出日期 4月40日',
      'invalid-date 异议登记 8 所属月份 春天',
    ]);
  });

  it('takes 核实情况 for no 状态: the objection of 1 row counts', () => {
    const { registers, problems } = read(ledgerOf`
      # 异议登记
      提出日期 | 户号 | 异议事项 | 核实情况 | 处理结果
      2022-04-09 | '0101 | 少记2分 | 查实 | 成立
    `);
    expect(told(registers.objections)).toEqual(['row 2, filed 2022-04-09, household 0, result upheld']);
    expect(problems).toEqual([]);
  });

  it('reads 98 and 100 of 更正登记, and tells a row without its month', () => {
    const { registers, problems } = read(ledgerOf`
      # 更正登记
      更正日期 | 户号 | 户主 | 更正月份 | 原得分 | 更正后得分 | 原因 | 依据 | 决定机构 | 异议编号
      2022-04-12 | '0102 | 李四 | 3月 | 98 | 100 | 漏记 | 会议记录 | 村委会 | 1
      2022-04-12 | '0102 | 李四 | | 98 | 100 | 漏记 | 会议记录 | 村委会 | 2
    `);
    expect(told(registers.corrections)).toEqual([
      'row 2, corrected 2022-04-12, household 1, 2022-03, before 98000000, after 100000000',
    ]);
    expect(problems).toEqual(['invalid-date 更正登记 3 更正月份 ']);
  });

  it('tells 3 verdicts of 荣誉登记; nothing written says that the household has it', () => {
    const { registers, problems } = read(ledgerOf`
      # 荣誉登记
      月份 | 户号 | 户主 | 结果 | 原因 | 决定日期 | 决定机构 | 红旗编号 | 授旗日期 | 交回日期
      10月 | '0101 | | 不授予 | 有纠纷 | 2022-11-08 | 村委会 | | | 
      10月 | | 李四 | 替补 | | 2022-11-08 | 村委会 | H01 | 2022-11-10 | 2022-12-10
      2022-11 | | 李四 | | | | | H02 | | 
    `);
    expect(told(registers.honours)).toEqual([
      'row 2, 2022-10, household 0, verdict refused, reason 有纠纷, decided 2022-11-08, body 村委会',
      'row 3, 2022-10, household 1, verdict substitute, decided 2022-11-08, body 村委会, flag H01, given 2022-11-10, ' +
        'returned 2022-12-10',
      'row 4, 2022-11, household 1, verdict granted, flag H02',
    ]);
    expect(problems).toEqual([]);
  });

  it('reads 2 goods and 2 rows of stock, and not the sum', () => {
    const { registers, problems } = read(ledgerOf`
      # 兑换物品
      物品 | 单位 | 所需积分 | 采购单价 | 期初数量 | 停用
      洗衣液 | 瓶 | 30 | 28 | 10 | 
      盐 | 袋 | 5分 | 2.8 | 100袋 | 是
      # 物品出入库
      日期 | 物品 | 入库 | 出库(损耗) | 单价 | 供货方 | 发票号 | 经手人
      2022-04-02 | 盐 | 50 | | 2.8 | 供销社 | '0123 | 王五
      2022-04-03 | 盐 | | 2 | | | | 王五
      | 合计 | 50 | 2 | | | | 
    `);
    expect(told(registers.goods)).toEqual([
      'row 2, goods 洗衣液, unit 瓶, points 30000000, price 28000000, opening 10000, stopped false',
      'row 3, goods 盐, unit 袋, points 5000000, price 2800000, opening 100000, stopped true',
    ]);
    expect(told(registers.stock)).toEqual([
      'row 2, day 2022-04-02, goods 盐, received 50000, issued 0, price 2800000, invoice 0123',
      'row 3, day 2022-04-03, goods 盐, received 0, issued 2000',
    ]);
    expect(problems).toEqual([]);
  });

  it('reads 3 members of 评议小组, of 1 panel that is named once', () => {
    const { registers, problems } = read(ledgerOf`
      # 评议小组
      评议小组 | 姓名 | 身份 | 所在小组 | 评议片区 | 评委号
      评议小组一 | 张三 | 组长 | 一组 | 二组 | 1
      | 李四 | 副组长 | 一组 | | 2
      评议小组二 | 王五 | 成员 | 二组 | 一组 | 1
    `);
    expect(told(registers.panels)).toEqual([
      'row 2, panel 评议小组一, name 张三, leads true, group 一组, area 二组, seat 1',
      'row 3, panel 评议小组一, name 李四, leads false, group 一组, area 二组, seat 2',
      'row 4, panel 评议小组二, name 王五, leads false, group 二组, area 一组, seat 1',
    ]);
    expect(problems).toEqual([]);
  });

  it('reads 1 declaration, and 2 rows of days that the village states', () => {
    const { registers, problems } = read(ledgerOf`
      # 个人申报
      年度 | 户号 | 户主 | 方面 | 申报事项 | 自评分 | 核实分 | 证明材料
      2022年度 | '0101 | 张三 | 好人好事 | 捐款 | 5 | 4 | 收据
      # 节假日
      日期 | 至 | 安排 | 名称
      2027-01-01 | 2027-01-03 | 放假 | 元旦
      2027-01-04 | | 上班 | 元旦
    `);
    expect(told(registers.declarations)).toEqual([
      'row 2, year 2022, household 0, aspect 好人好事, subject 捐款, declared 5000000, checked 4000000',
    ]);
    expect(told(registers.holidays)).toEqual([
      'row 2, first 2027-01-01, last 2027-01-03, work false, name 元旦',
      'row 3, first 2027-01-04, last 2027-01-04, work true, name 元旦',
    ]);
    expect(problems).toEqual([]);
  });

  it('knows a register without rows from none: 0 and null', () => {
    const { registers } = read(ledgerOf`
      # 公示登记
      期 | 版次 | 公示日期 | 天数 | 截止日期
    `);
    expect([registers.notices, registers.archive]).toEqual([[], null]);
  });
});
