import { describeSchemeProblem } from '../../../../src/engine';
import { problemsOf } from '../../scheme/plan-of';

const said = (keys: object): readonly string[] =>
  problemsOf({ items: [{ id: 'J1', name: '甲', points: 1 }], ...keys }).map((problem) =>
    describeSchemeProblem(problem),
  );

const capOf = (of: string): string => said({ caps: [{ of, per: 'year', points: 9 }] })[0];

describe('describeSchemeProblem', () => {
  it('says where 3 caps belong that are not on items: of the base, the balance and the score', () => {
    expect(capOf('base')).toContain('基础分的上限就是它的满分');
    expect(capOf('余额')).toContain('请在 "redemption" 里写 "ceiling"');
    expect(capOf('总积分')).toContain('得分封顶写 "score"');
    expect(capOf('J2')).toContain('已有的是 J1');
  });

  it('names termYears for 2 ways of writing two years, and not the year for them', () => {
    for (const period of ['two-years', '两年']) {
      const [text] = said({ year: { kind: 'sum-of-periods', period } });
      expect(text).toContain('"termYears"');
      expect(text).not.toContain('是不是 "year"');
    }
  });

  it('names 1 of the 2 choices of scaledPer for a period', () => {
    const scaledPer = (per: string): string =>
      said({ year: { kind: 'mean-of-scores', period: 'quarter', scaledTo: 100, scaledPer: per } })[0];
    expect(scaledPer('quarter')).toContain('每一期各自折算写 "period"');
    expect(scaledPer('year')).toContain('是不是 "whole-year"');
  });
});
