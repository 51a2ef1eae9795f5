import { schemeOf } from '../../scheme/plan-of';
import { explained, scoresOf } from '../../../support/score-lines';

describe('score-cap', () => {
  const plan = (per: string) =>
    schemeOf({
      items: [
        { id: 'J1', name: '甲', points: 1 },
        { id: 'J9', name: '乙', points: 30, group: 'g' },
      ],
      groups: [{ id: 'g', postedIn: 12 }],
      caps: [{ of: 'score', per, points: 20 }],
    });
  const LEDGER = `户 0101 张三
    记 2022-03-05 0101 J1 ×25
    记 2022-03-06 0101 J9`;

  it('leaves the 30 of an annual group out of the month that notes them, and takes 5 of the other 25', () => {
    const { ledger, scores } = scoresOf(plan('month'), LEDGER);
    expect(explained(ledger, scores, '0101')).toEqual([
      '2022-03 bonus J1 25 = 25 + 0 counted',
      '2022-03 annual J9 30 = 0 + 0 noted',
      '2022-03 ceiling 得分 -5 = -5 + 0 ceiling',
      '2022-12 annual J9 30 = 30 + 0 counted',
    ]);
  });

  it('counts them in the 20 of a year', () => {
    const { ledger, scores } = scoresOf(plan('year'), LEDGER);
    expect(explained(ledger, scores, '0101').slice(2)).toEqual([
      '2022-12 annual J9 30 = 30 + 0 counted',
      '2022-12 ceiling 得分 -35 = -35 + 0 ceiling',
    ]);
  });
});

describe('year-score-cap', () => {
  it('leaves 20 of the year though its bonuses are lifted to 30', () => {
    const plan = schemeOf({
      items: [{ id: 'J1', name: '甲', points: 1 }],
      floors: [{ of: 'bonus', per: 'year', points: 30 }],
      caps: [{ of: 'score', per: 'year', points: 20 }],
    });
    const { ledger, scores } = scoresOf(plan, '户 0101 张三\n记 2022-03-05 0101 J1 ×15');
    expect(explained(ledger, scores, '0101').slice(1)).toEqual([
      '2022-12 floor 加减分合计 15 = 15 + 0 floor',
      '2022-12 ceiling 得分 -10 = -10 + 0 ceiling',
    ]);
  });
});

describe('year-earned-cap', () => {
  it('takes 5 of the year’s 25 away once the 10 of a posted group are in, and no floor of a month gives them back', () => {
    const plan = schemeOf({
      items: [
        { id: 'J1', name: '甲', points: 1 },
        { id: 'J9', name: '乙', points: 10, group: 'g' },
      ],
      groups: [{ id: 'g', postedIn: 12 }],
      monthFloor: 0,
      caps: [{ of: 'earned', per: 'year', points: 20 }],
    });
    const { ledger, scores } = scoresOf(plan, '户 0101 张三\n记 2022-03-05 0101 J1 ×15\n记 2022-03-06 0101 J9');
    expect(explained(ledger, scores, '0101')).toEqual([
      '2022-03 bonus J1 15 = 15 + 0 counted',
      '2022-03 annual J9 10 = 0 + 0 noted',
      '2022-12 annual J9 10 = 10 + 0 counted',
      '2022-12 ceiling 基础分和加分 -5 = -5 + 0 ceiling',
    ]);
  });
});
