import { isNameSeries } from '../../src/tasks/name-series';

describe('isNameSeries', () => {
  it('knows 3 months, in figures or in characters, and neither 3 names nor 0', () => {
    expect(
      [['1月', '2月', '12月'], ['第一季度', '第二季度'], ['张三', '李四', '王五'], ['备份', '备份'], []].map(
        isNameSeries,
      ),
    ).toEqual([true, true, false, false, false]);
  });
});
