import { explainWords } from '../../../src/cli/wording/explain';

describe('explainWords.balance', () => {
  const balanceOf = (lapsed: string) =>
    explainWords.balance({ opening: '0', earned: '10', redeemed: '0', lapsed, balance: '20' });

  it('adds the 10 that the floor gave back, takes away the 3 that were lost, and says nothing of none', () => {
    expect(['-10', '3', ''].map(balanceOf)).toEqual([
      '余额 20 = 上年结转 0 + 得分 10 − 已兑换 0 + 补到最低余额 10',
      '余额 20 = 上年结转 0 + 得分 10 − 已兑换 0 − 清零或失效 3',
      '余额 20 = 上年结转 0 + 得分 10 − 已兑换 0',
    ]);
  });
});
