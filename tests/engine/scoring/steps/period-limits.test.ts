import { schemeOf } from '../../scheme/plan-of';
import { explained, scoresOf } from '../../../support/score-lines';

const ITEMS = [{ id: 'J1', name: '甲', points: 1 }];

describe('period-limits', () => {
  it('keeps a quarter at its cap of 20 though every month is lifted to 5 first', () => {
    const plan = schemeOf({ items: ITEMS, monthFloor: 5, caps: [{ of: 'score', per: 'quarter', points: 20 }] });
    const { ledger, scores } = scoresOf(plan, '户 0101 张三\n记 2022-01-05 0101 J1 ×18', { asOf: '2022-03' });
    expect(explained(ledger, scores, '0101')).toEqual([
      '2022-01 bonus J1 18 = 18 + 0 counted',
      '2022-02 floor 基础分 5 = 5 + 0 month-floor',
      '2022-03 floor 基础分 5 = 5 + 0 month-floor',
      '2022-03 ceiling 得分 -8 = -8 + 0 ceiling',
    ]);
  });

  it('lifts a quarter to 10 after the 6 that two months may come to', () => {
    const plan = schemeOf({
      items: ITEMS,
      caps: [{ of: 'score', per: 'two-months', points: 6 }],
      floors: [{ of: 'score', per: 'quarter', points: 10 }],
    });
    const { ledger, scores } = scoresOf(plan, '户 0101 张三\n记 2022-01-05 0101 J1 ×18', { asOf: '2022-03' });
    expect(explained(ledger, scores, '0101')).toEqual([
      '2022-01 bonus J1 18 = 18 + 0 counted',
      '2022-02 ceiling 得分 -12 = -12 + 0 ceiling',
      '2022-03 floor 得分 4 = 4 + 0 floor',
    ]);
  });
});
