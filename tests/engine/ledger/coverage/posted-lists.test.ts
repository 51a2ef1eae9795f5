import type { CellTable } from '../../../../src/engine/basis/cells';
import { readLedger } from '../../../../src/engine/ledger/read-ledger';
import type { Scheme } from '../../../../src/engine/scheme/types';
import { ledgerOf } from '../../../support/ledger-of';
import { fengsheng, longyuzhuang } from '../../../support/schemes';

const ROSTER = ledgerOf`
  # 花名册
  户号 | 户主 | 小组
  '0101 | 张三 | 一组
  '0102 | 李四 | 一组
`;

const REGISTER = ledgerOf`
  # 加减分登记
  日期 | 户号 | 户主 | 项目 | 数量
  2022-03-05 | '0101 | 张三 | J1 | 1
  2022-03-09 | '0101 | 张三 | J1 | 1
  2022-03-08 | '0102 | 李四 | K1 | 1
  2022-04-08 | '0102 | 李四 | J4 | 1
`;

const ASSESSED = ledgerOf`
  # 基础分评定
  月份 | 户号 | 基础分
  2022-03 | '0101 | 90
  2022-03 | '0102 | 95
  2022-04 | '0101 | 91
`;

function read(
  tables: readonly CellTable[],
  scheme: Scheme = fengsheng,
): readonly [number, number, number, readonly unknown[]] {
  const { events, assessment, redemptions, problems, questions, coverage } = readLedger(
    [...ROSTER, ...tables],
    scheme,
    { year: 2022 },
  );
  const errors = problems
    .filter(({ severity }) => severity === 'error')
    .map(({ code, sheet, facts }) => [code, sheet, facts['rows'], facts['alone'], facts['original']]);
  expect(questions.length).toBe(errors.length);
  expect(coverage.sheets.filter(({ outcome }) => outcome.kind === 'not-understood').length <= errors.length).toBe(true);
  return [events.length, assessment.length, redemptions.length, errors];
}

describe('postedLists', () => {
  it.each([
    [
      'its dates',
      '日期 | 户号 | 户主 | 项目 | 分值',
      "2022-03-05 | '0101 | 张三 | J1 | 0.5",
      "2022-03-08 | '0102 | 李四 | K1 | -0.5",
    ],
    [
      'its month alone',
      '月份 | 户号 | 户主 | 项目 | 分值',
      "2022-03 | '0101 | 张三 | J1 | 0.5",
      "2022-04 | '0102 | 李四 | J4 | 5",
    ],
    ['no month', '户号 | 户主 | 项目 | 数量', "'0101 | 张三 | J1 | 2", "'0102 | 李四 | K1 | 1"],
  ])('sets a list of 2 rows aside that repeats the register with %s, without a word', (_, header, one, other) => {
    const list = ledgerOf`
      # 公示
      ${null}
    `;
    const rows = [header, one, other].map((line) =>
      line
        .split(' | ')
        .map((cell) => (cell.startsWith("'") ? cell.slice(1) : /^-?[\d.]+$/.test(cell) ? Number(cell) : cell)),
    );
    expect(read([...REGISTER, { ...list[0], rows }])).toEqual([4, 0, 0, []]);
  });

  it('is 1 error where 1 of the list’s 3 rows stands nowhere else, and counts none of them', () => {
    const list = ledgerOf`
      # 3月公示
      日期 | 户号 | 户主 | 项目 | 数量
      2022-03-05 | '0101 | 张三 | J1 | 1
      2022-03-08 | '0102 | 李四 | K1 | 1
      2022-03-09 | '0102 | 李四 | J1 | 1
      合计 | | | | 3
    `;
    const found = [4, 0, 0, [['sheet-copy', '3月公示', 3, 1, '加减分登记']]];
    expect(read([...REGISTER, ...list])).toEqual(found);
    expect(read([...list, ...REGISTER])).toEqual(found);
  });

  it('is 1 error where the list has 3 of what the register has 2 of in March', () => {
    const list = ledgerOf`
      # 3月公示
      户号 | 户主 | 项目 | 数量
      '0101 | 张三 | J1 | 3
    `;
    expect(read([...REGISTER, ...list])).toEqual([4, 0, 0, [['sheet-copy', '3月公示', 1, 1, undefined]]]);
    expect(read([...REGISTER, { ...list[0], rows: [list[0].rows[0], ['0101', '张三', 'J1', 2]] }])).toEqual([
      4,
      0,
      0,
      [],
    ]);
  });

  it('names 2 rows of a month that the register of the whole year does not have', () => {
    const register = REGISTER.map((table) => ({ ...table, sheet: '2022年加减分登记' }));
    const list = ledgerOf`
      # 5月公示
      户号 | 户主 | 项目 | 数量
      '0101 | 张三 | J1 | 1
      '0102 | 李四 | J4 | 1
    `;
    expect(read([...register, ...list])).toEqual([4, 0, 0, [['sheet-copy', '5月公示', 2, 2, undefined]]]);
  });

  it('takes a list of 1 row for a copy that was posted before the row was voided', () => {
    const register = ledgerOf`
      # 加减分登记
      日期 | 户号 | 户主 | 项目 | 状态
      2022-03-05 | '0101 | 张三 | J1 | 作废
      2022-03-06 | '0102 | 李四 | J1 |
    `;
    const list = ledgerOf`
      # 公示
      日期 | 户号 | 户主 | 项目
      2022-03-05 | '0101 | 张三 | J1
    `;
    expect(read([...register, ...list])).toEqual([2, 0, 0, []]);
  });

  it('tells what free items are for: 1 of 2 rows of one amount stands nowhere else', () => {
    const register = ledgerOf`
      # 加减分登记
      日期 | 户号 | 户主 | 事由 | 类别 | 分值
      2022-03-05 | '0101 | 张三 | 清理河道 | 加分 | 2
      2022-03-06 | '0101 | 张三 | 看望老人 | 加分 | 2
      2022-03-06 | '0102 | 李四 | 看望老人 | 加分 | 2
    `;
    const list = ledgerOf`
      # 公示
      日期 | 户号 | 户主 | 事由 | 类别 | 分值
      2022-03-06 | '0102 | 李四 | 看望老人 | 加分 | 2
      2022-03-06 | '0102 | 李四 | 献血 | 加分 | 2
    `;
    expect(read([...register, ...list], longyuzhuang)).toEqual([3, 0, 0, [['sheet-copy', '公示', 2, 1, '加减分登记']]]);
  });

  it.each([
    ['of 50 points that the register has', 50, []],
    ['of 60 points that it has not', 60, [['sheet-copy', '兑换公示', 2, 1, '兑换登记']]],
  ])('compares redemptions: a row %s', (_, points, problems) => {
    const register = ledgerOf`
      # 兑换登记
      兑换日期 | 户号 | 物品 | 消耗积分
      2022-05-05 | '0101 | 大米 | 30
      2022-05-06 | '0102 | 大米 | 50
    `;
    const list = ledgerOf`
      # 兑换公示
      兑换日期 | 户号 | 物品 | 消耗积分
      2022-05-05 | '0101 | 大米 | 30
      2022-05-06 | '0102 | 大米 | ${points}
    `;
    expect(read([...register, ...list])).toEqual([0, 0, 2, problems]);
  });

  it('compares base points: 1 of 2 rows with another figure, 1 of 2 of another month', () => {
    const list = (month: string, figure: number): readonly CellTable[] => ledgerOf`
      # 基础分公示
      月份 | 户号 | 户主 | 基础分
      2022-03 | '0101 | 张三 | 90
      ${month} | '0102 | 李四 | ${figure}
    `;
    expect(read([...ASSESSED, ...list('2022-03', 95)])).toEqual([0, 3, 0, []]);
    expect(read([...ASSESSED, ...list('2022-03', 96)])).toEqual([
      0,
      3,
      0,
      [['sheet-copy', '基础分公示', 2, 1, '基础分评定']],
    ]);
    expect(read([...ASSESSED, ...list('2022-04', 95)])).toEqual([
      0,
      3,
      0,
      [['sheet-copy', '基础分公示', 2, 1, '基础分评定']],
    ]);
  });

  it('takes 1 figure of another part of the base for none that the register has', () => {
    const list = (target: string): readonly CellTable[] => ledgerOf`
      # 2022年3月评分
      户号 | 户主 | 2.1
      '0101 | 张三 | 6
      # 评分公示
      月份 | 户号 | 户主 | ${target} | 2.3
      2022-03 | '0101 | 张三 | 6 |
    `;
    expect(read(list('2.1'))).toEqual([0, 1, 0, []]);
    expect(read(list('2.2'))).toEqual([0, 1, 0, [['sheet-copy', '评分公示', 1, 1, undefined]]]);
  });

  it('is quiet of 2 rows that the register has the same error in, and not of another', () => {
    const rows = (name: string): readonly CellTable[] => ledgerOf`
      # 公示
      日期 | 户号 | 户主 | 项目 | 数量
      2022-03-05 | '0101 | 张三 | J1 | 1
      2022-03-05 | | ${name} | J1 | 1
    `;
    const register = rows('赵六').map((table) => ({ ...table, sheet: '加减分登记' }));
    const codes = (tables: readonly CellTable[]): readonly unknown[] =>
      readLedger([...ROSTER, ...tables], fengsheng, { year: 2022 }).problems.map(({ code, sheet }) => [code, sheet]);
    expect(codes([...register, ...rows('赵六')])).toEqual([['unknown-household', '加减分登记']]);
    expect(codes([...register, ...rows('钱七')])).toEqual([
      ['unknown-household', '加减分登记'],
      ['sheet-copy', '公示'],
    ]);
  });
});
