import { problem } from '../../src/engine';
import { mendFirst } from '../../src/tasks/mend-first';

describe('mendFirst', () => {
  it('puts 4 effects in order, errors before warnings, larger groups first', () => {
    const place = { sheet: '登记', row: 5 };
    const groups = mendFirst([
      problem('points-mismatch', place),
      problem('over-redeemed', place),
      problem('decision-invalid', place),
      problem('assessment-missing', place),
      problem('assessment-missing', place),
      problem('invalid-count', place, '两', { role: 'events' }),
      problem('unknown-item', place),
      problem('unknown-item', place),
      problem('unknown-household', place, '9999', { role: 'redemptions' }),
      problem('unknown-household', place, '9999', { role: 'events' }),
    ]);
    expect(groups.map((group) => [group.effect, group.code, group.problems.length])).toEqual([
      ['score', 'unknown-item', 2],
      ['score', 'invalid-count', 1],
      ['score', 'unknown-household', 1],
      ['score', 'assessment-missing', 2],
      ['rank-or-award', 'decision-invalid', 1],
      ['balance', 'unknown-household', 1],
      ['balance', 'over-redeemed', 1],
      ['none', 'points-mismatch', 1],
    ]);
  });

  it('gives 0 groups for 0 problems', () => {
    expect(mendFirst([])).toEqual([]);
  });
});
