import { uncounted } from '../../src/tasks/uncounted';
import { scored } from './opened';

const LEDGER = `
# 花名册
户号 户主 小组 常住
0101 张三 一组 是
# 登记
日期 户号 项目 数量
2022-12-05 0101 J1 1
2022-12-05 0101 J1 1
2022-12-06 0109 J1 1
2022-12-32 0101 J1 1
# 兑换登记
日期 户号 户主 物品 消耗积分
2022-12-20 0109 赵七 洗衣液 10
`;

describe('uncounted', () => {
  it('counts 2 errors that can change a score, not the 1 that touches a balance alone, nor reminders', async () => {
    const groups = uncounted(await scored(LEDGER));
    expect(groups.map(({ code, problems }) => [code, problems.length])).toEqual([
      ['unknown-household', 1],
      ['invalid-date', 1],
    ]);
  });
});
