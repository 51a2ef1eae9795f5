import { describeSchemeProblem } from '../../../../src/engine';
import { problemsOf } from '../../scheme/plan-of';

const said = (keys: object): readonly string[] =>
  problemsOf({ items: [{ id: 'J1', name: '甲', points: 1 }], ...keys }).map((problem) =>
    describeSchemeProblem(problem),
  );

const capOf = (of: string): string => said({ caps: [{ of, per: 'year', points: 9 }] })[0];

describe('describeSchemeProblem', () => {
  it('says where 3 caps belong that are not on items: of the base, the balance and the score', () => {
    expect(capOf('base')).toContain('几期的基础分加起来另有上限的，现在不能单独封顶，写 "earned"');
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

  it('says where 4 bounds belong that stand at awards, a tier, a result or a veto', () => {
    const quota = (more: object, tier: object = {}) =>
      said({ awards: { kind: 'quota', percent: 20, tiers: [{ name: '优', percent: 100, ...tier }], ...more } })[0];
    expect(quota({ notBelow: 60 })).toContain(
      '评奖的得分要求写在 "conditions" 里，如 "conditions": [{ "atLeast": 60 }]；',
    );
    expect(quota({}, { atLeast: 85 })).toContain('各等次不同的，"kind" 写 "thresholds"');
    expect(said({ results: [{ name: '警告', below: 65 }] })[0]).toContain(
      '界限写在 "when" 里，如 "when": [{ "below": 60 }]；',
    );
    expect(said({ vetoes: [{ name: '低分', 最低得分: 65, effects: [{ effect: 'disqualify' }] }] }).join()).toContain(
      '界限写在 "when" 里',
    );
  });

  it('names the kind that 扣分 and 3 other words mean', () => {
    const kind = (word: string) => said({ items: [{ id: 'K1', name: '迟到', kind: word, points: 1 }] })[0];
    expect(kind('扣分')).toContain('是不是 "deduction"？');
    expect(kind('奖励分')).toContain('是不是 "bonus"？');
    expect(kind('冻结')).toContain('是不是 "freeze"？');
    expect(kind('其他')).not.toContain('是不是');
  });
});
