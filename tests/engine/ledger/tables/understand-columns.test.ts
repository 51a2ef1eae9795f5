import { readLedger } from '../../../../src/engine/ledger/read-ledger';
import type { FoundTable } from '../../../../src/engine/ledger/types';
import type { CellTable } from '../../../../src/engine/basis/cells';
import { ledgerOf } from '../../../support/ledger-of';
import { fengsheng } from '../../../support/schemes';

/** `header: kind` of the columns of the table with a role. */
function kindsOf(tables: readonly CellTable[], role: FoundTable['role']): readonly string[] {
  return readLedger(tables, fengsheng)
    .tables.filter((table) => table.role === role)
    .flatMap(({ columns }) => columns.map(({ header, kind }) => `${header}: ${kind}`));
}

const errorsOf = (tables: readonly CellTable[]): readonly string[] =>
  readLedger(tables, fengsheng)
    .problems.filter(({ severity }) => severity === 'error')
    .map(({ code }) => code);

describe('understandColumns', () => {
  it('counts marks of 1 below the names of 2 items, and takes none of them for a serial number', () => {
    const ledger = ledgerOf`
      # 3月
      2022年3月积分登记表
      序号 | 户主 | 基础分 | 庭院栽花植绿 | 邻里矛盾
      1 | 张三 | 100 | 1 |
      2 | 李四 | 100 | 1 | 1
      3 | 王五 | 100 | 1 | 1
      4 | 赵六 | 100 | 2 |
    `;
    expect(kindsOf(ledger, 'events')).toEqual([
      '户主: household-head',
      '庭院栽花植绿: item-count',
      '邻里矛盾: item-count',
    ]);
    expect(readLedger(ledger, fengsheng).events.length).toBe(6);
  });

  it('sets the numbers 1 to 4 aside as a serial number also where they begin anew in each of 2 groups', () => {
    const ledger = ledgerOf`
      # 花名册
      第几 | 小组 | 户主 | 常住
      1 | 一组 | 张三 | 是
      2 | 一组 | 李四 | 是
      1 | 二组 | 王五 | 是
      2 | 二组 | 赵六 | 是
    `;
    const [{ blocks }] = readLedger(ledger, fengsheng).coverage.sheets;
    expect(blocks.flatMap(({ columns }) => columns).find(({ header }) => header === '第几')?.outcome).toEqual({
      kind: 'aside',
      reason: 'serial-number',
    });
  });

  it('knows the numbers of households under 3 words that no list holds', () => {
    const ledger = ledgerOf`
      # 农户底册
      门户序号码 | 户主姓名 | 是否常住
      01001 | 张三 | 是
      01002 | 李四 | 是
      # 积分流水
      日期 | 户籍簿内编码 | 农家户编号 | 事项
      2022-03-05 | a | 01001 | J1
      2022-03-06 | b | 01002 | J3a
    `;
    expect(kindsOf(ledger, 'roster')[0]).toBe('门户序号码: household-id');
    expect(kindsOf(ledger, 'events')).toContain('农家户编号: household-id');
    expect(errorsOf(ledger)).toEqual([]);
  });

  it('takes points of both signs under 得扣分 for either side, and 失分缘故 for items of a deduction', () => {
    const ledger = ledgerOf`
      # 登记
      日期 | 户主 | 事项 | 得扣分
      2022-03-05 | 张三 | J1 | +0.5
      2022-03-06 | 李四 | K1 | -5
    `;
    expect(kindsOf(ledger, 'events')).toContain('得扣分: points');
    const paired = ledgerOf`
      # 登记
      日期 | 户主 | 做得好的 | 失分缘故
      2022-03-05 | 张三 | J1 |
      2022-03-06 | 李四 | | K1
      2022-03-07 | 李四 | J4 | K5
    `;
    expect(kindsOf(paired, 'events')).toEqual([
      '日期: date',
      '户主: household-head',
      '做得好的: bonus-item',
      '失分缘故: deduction-item',
    ]);
    expect(errorsOf([...ledger, ...paired])).toEqual([]);
  });

  it('knows a column of days whose years have 2 digits', () => {
    const ledger = ledgerOf`
      # 登记
      2024年积分登记
      那一天 | 户主 | 事项 | 分值
      24.3.5 | 张三 | J1 | 0.5
      24.3.6 | 李四 | J3a | 1
    `;
    expect(kindsOf(ledger, 'events')).toContain('那一天: date');
  });
});

describe('columns of base points', () => {
  it('takes a column of 100 and a little less for the base, whatever it is called, and a sum of 2 for nothing', () => {
    const ledger = ledgerOf`
      # 月月评
      2023年日常评分表
      月份 | 户主 | 日常表现
      1月 | 张三 | 100
      1月 | 李四 | 98.5
      1月 | 王五 | 97
      2月 | 张三 | 100
    `;
    expect(kindsOf(ledger, 'assessment')).toEqual(['月份: period', '户主: household-head', '日常表现: figure']);
    const sums = ledgerOf`
      # 评分
      2023年基础分评定
      月份 | 户主 | 爱党爱国 | 人居环境 | 共得
      1月 | 张三 | 10 | 30 | 40
      1月 | 李四 | 9 | 30 | 39
      1月 | 王五 | 8 | 28 | 36
    `;
    expect(
      readLedger(sums, fengsheng)
        .coverage.sheets[0].blocks.flatMap(({ columns }) => columns)
        .find(({ header }) => header === '共得')?.outcome,
    ).toEqual({ kind: 'aside', reason: 'running-figure' });
  });

  it('adds no 合计 to the 3 months that it sums up: no date is missing', () => {
    const ledger = ledgerOf`
      # 基础分评定
      2023年基础分评定
      户主 | 1月 | 2月 | 3月 | 合计
      张三 | 100 | 98 | 100 | 298
      李四 | 100 | 100 | 100 | 300
    `;
    expect(kindsOf(ledger, 'assessment')).toEqual([
      '户主: household-head',
      '1月: figure',
      '2月: figure',
      '3月: figure',
    ]);
    expect(errorsOf(ledger)).toEqual([]);
  });

  it('reads 4 rows of a category and its score each as base points, under words of the clerk', () => {
    const ledger = ledgerOf`
      # 考评表
      2024年农户日常评分
      月度 | 户主 | 指标名称 | 评得分数
      1月 | 张三 | 爱党爱国 | 9
      1月 | 张三 | 人居环境 | 30
      1月 | 李四 | 爱党爱国 | 10
      1月 | 李四 | 人居环境 | 29
    `;
    expect(kindsOf(ledger, 'assessment')).toEqual([
      '月度: period',
      '户主: household-head',
      '指标名称: item',
      '评得分数: points',
    ]);
    expect(errorsOf(ledger)).toEqual([]);
  });
});

describe('headings over 事由 and 分值', () => {
  it('says that the 2 columns below 加分 are a bonus and the 2 below 扣分 a deduction', () => {
    const ledger = ledgerOf`
      # 登记
      2025年积分登记表
      日期 | 户主 | 加分 | < | 扣分 | <
      ^ | ^ | 事由 | 分值 | 事由 | 分值
      2025-01-25 | 张三 | J1 | 0.5 | |
      2025-01-26 | 李四 | | | K5 | 1
    `;
    expect(kindsOf(ledger, 'events')).toEqual([
      '日期: date',
      '户主: household-head',
      '加分 事由: bonus-item',
      '加分 分值: bonus-points',
      '扣分 事由: deduction-item',
      '扣分 分值: deduction-points',
    ]);
    expect(errorsOf(ledger)).toEqual([]);
  });
});

describe('titles and headings of the clerk', () => {
  it('reads 2 months below 哪个月 as base points, and their sum as none', () => {
    const ledger = ledgerOf`
      # 每月打分
      2024年各月基础分一览
      户主 | 哪个月 | < | 总计分
      ^ | 1月 | 2月 | ^
      张三 | 98 | 100 | 198
      李四 | 100 | 100 | 200
    `;
    expect(kindsOf(ledger, 'assessment')).toEqual(['户主: household-head', '1月: figure', '2月: figure']);
  });

  it('takes no rule of the village for a title: 兑换 stands in the 4th, and the table is a register', () => {
    const ledger = ledgerOf`
      # 登记
      2023年积分登记表
      填写说明：
      一、本表由各组记分员每月登记，次月公示
      二、全年积分用于年终评比和兑换，当年有效
      登记日期 | 户主 | 事由 | 次数 | 积分
      2023-03-05 | 张三 | 宣传宣讲 | 3 | 1.5
    `;
    expect(readLedger(ledger, fengsheng).tables.map(({ role }) => role)).toEqual(['events']);
  });

  it('says of a list titled 基础分 with 2 unknown columns that it was not read', () => {
    const ledger = ledgerOf`
      # 花名册
      户主 | 小组 | 常住
      张三 | 一组 | 是
      李四 | 一组 | 是
      # 评分
      2024年基础分
      户主 | 得分甲 | 本月得分
      张三 | 58 | 60
      李四 | 70 | 81
    `;
    expect(errorsOf(ledger).length).toBeGreaterThan(0);
  });
});
