import { ledgerOf } from '../../../support/ledger-of';
import { fengsheng } from '../../../support/schemes';
import { tell } from '../../../support/told-ledger';

const YEAR = { year: 2022 };
const taken = (told: ReturnType<typeof tell>): readonly string[] =>
  told.tables.filter((table) => !table.includes('(not taken)')).map((table) => table.split(' ')[1]);

describe('chooseRosters', () => {
  it('reads the 2 sheets of a roster split by group together', () => {
    const told = tell(
      ledgerOf`
        # 一组
        户号 | 户主 | 小组
        '0101 | 张三 | 一组
        # 二组
        户号 | 户主 | 小组
        '0201 | 李四 | 二组
      `,
      fengsheng,
      YEAR,
    );
    expect(taken(told)).toEqual(['一组', '二组']);
    expect(told.households).toHaveLength(2);
  });

  it('offers the second of 2 full rosters and does not merge it, with or without 户号', () => {
    const rosters = ledgerOf`
      # 花名册
      户号 | 户主 | 小组 | 是否常住
      '0101 | 张三 | 一组 | 是
      '0102 | 李四 | 一组 | 否
      # 老农户名册
      户号 | 户主 | 小组
      '0101 | 张三 | 一组
      '0102 | 李四 | 一组
      # 党员名册
      户主 | 小组 | 人口
      张三 | 一组 | 3
      李四 | 一组 | 2
    `;
    // The one that is taken where it stands first knows nothing of 常住.
    for (const [tables, problems] of [
      [rosters, []],
      [[rosters[1], rosters[0], rosters[2]], ['roster-differs 花名册!null']],
    ] as const) {
      const told = tell(tables, fengsheng, YEAR);
      expect(told.tables.filter((table) => table.endsWith('(not taken)'))).toHaveLength(2);
      expect(told.households).toHaveLength(2);
      expect(told.problems).toEqual(problems);
    }
  });

  it('reads the roster of 2022 rather than that of 2021 or 2023 when asked for 2022', () => {
    const told = tell(
      ledgerOf`
        # 2021年花名册
        户号 | 户主 | 小组
        '0101 | 张三 | 一组
        # 2023年花名册
        户号 | 户主 | 小组
        '0101 | 张三 | 一组
        # 2022年花名册
        户号 | 户主 | 小组
        '0101 | 张三 | 一组
      `,
      fengsheng,
      YEAR,
    );
    expect(taken(told)).toEqual(['2022年花名册']);
  });

  it('prefers the shown of 2 rosters that are alike', () => {
    const told = tell(
      ledgerOf`
        # 旧花名册 [隐藏]
        户号 | 户主 | 小组
        '0101 | 张三 | 一组
        # 花名册
        户号 | 户主 | 小组
        '0101 | 张三 | 一组
      `,
      fengsheng,
      YEAR,
    );
    expect(taken(told)).toEqual(['花名册']);
  });

  it('does not add 2 names of a telephone list to the roster', () => {
    const told = tell(
      ledgerOf`
        # 村干部
        编号 | 姓名 | 电话
        1 | 钱七 | 13800000000
        2 | 孙八 | 13800000001
        # 农户
        户号 | 户主 | 小组
        '0101 | 张三 | 一组
      `,
      fengsheng,
      YEAR,
    );
    expect(taken(told)).toEqual(['农户']);
    expect(told.households).toEqual(['0101 张三 一组 常住']);
  });
});
