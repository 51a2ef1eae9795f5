import { changedHouseholds } from '../../src/tasks/compare-years';
import { fengsheng, withRules } from '../support/schemes';
import { scored } from './opened';

const LEDGER = `
# 花名册
户号 户主 小组 常住
0101 张三 一组 是
0102 李四 一组 是
# 登记
日期 户号 项目 数量
2022-12-05 0101 J1 2
2022-12-06 0102 J2 1
`;

describe('changedHouseholds', () => {
  it('names the 1 household that a dearer item lifts, with score, rank and tier before and after', async () => {
    const dearer = withRules(fengsheng, {
      items: fengsheng.items.map((item) => (item.id === 'J2' ? { ...item, points: 3 } : item)),
    });
    const changed = changedHouseholds(
      await scored(LEDGER, { scheme: fengsheng }),
      await scored(LEDGER, { scheme: dearer }),
    );
    expect(changed).toEqual([
      {
        id: '0101',
        head: '张三',
        group: '一组',
        before: { total: 101, rank: 1, tier: null },
        after: { total: 101, rank: 2, tier: null },
      },
      {
        id: '0102',
        head: '李四',
        group: '一组',
        before: { total: 100.5, rank: 2, tier: null },
        after: { total: 103, rank: 1, tier: null },
      },
    ]);
  });

  it('names 0 households where nothing changes, and 1 that is gone', async () => {
    const year = await scored(LEDGER);
    expect(changedHouseholds(year, year)).toEqual([]);
    const without = await scored(LEDGER.replace('0102 李四 一组 是', '').replace('2022-12-06 0102 J2 1', ''));
    expect(changedHouseholds(year, without)).toEqual([
      { id: '0102', head: '李四', group: '一组', before: { total: 100.5, rank: 2, tier: null }, after: null },
    ]);
  });
});
