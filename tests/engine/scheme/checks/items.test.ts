import { bonus, complaintsOf, problemsOf, schemeOf } from '../plan-of';

describe('checkItems', () => {
  it('asks for points of a bonus and a deduction, 0 included', () => {
    const items = [
      { id: 'J1', name: '甲' },
      { id: 'K1', name: '乙', kind: 'deduction', points: 0 },
    ];
    expect(complaintsOf({ items })).toEqual(['points-missing items[0].points', 'points-missing items[1].points']);
  });

  it('refuses points of a freeze', () => {
    expect(complaintsOf({ items: [{ id: 'K9', name: '甲', kind: 'freeze', points: 1 }] })).toEqual([
      'freeze-with-points items[0].points',
    ]);
    expect(complaintsOf({ items: [{ id: 'K9', name: '甲', kind: 'freeze', points: 0 }] })).toEqual([]);
  });

  it('warns of 2 honours on an item of which every row counts, and keeps the scheme', () => {
    const items = [bonus('J1', '甲', { honours: ['乙', '丙'] })];
    expect(complaintsOf({ items })).toEqual(['(honours-not-counted items[0].honours)']);
    expect(schemeOf({ items }).items[0].counting).toBe('each');
  });

  it.each(['每月一次', '个月', '季度初', '周'])(
    'warns that the unit %s speaks of a period but counts every row, 1 by 1',
    (unit) => {
      expect(problemsOf({ items: [bonus('J1', '甲', { unit })] })).toEqual([
        { code: 'unit-unclear', severity: 'warning', path: 'items[0].unit', value: unit, facts: { unit } },
      ]);
    },
  );

  it('does not warn of 每月一次 when the counting is said: 0 problems', () => {
    expect(complaintsOf({ items: [bonus('J1', '甲', { unit: '每月一次', counting: 'once-a-month' })] })).toEqual([]);
  });
});

describe('checkGroups', () => {
  it('refuses a group that is not there and suggests the nearest of 2', () => {
    const problems = problemsOf({
      items: [
        bonus('J1', '甲', { group: 'montly' }),
        bonus('J2', '乙', { group: 'monthly' }),
        bonus('J3', '丙', { group: 'g' }),
      ],
      groups: [{ id: 'monthly' }, { id: 'g' }],
    });
    const facts = { suggestions: ['monthly'], known: ['monthly', 'g'] };
    expect(problems).toEqual([
      { code: 'group-unknown', severity: 'error', path: 'items[0].group', value: 'montly', facts },
    ]);
  });

  it('refuses factors of repetition on 2 ways of counting that last', () => {
    const items = [
      bonus('J1', '甲', { counting: 'lasting', repeatFactors: [1, 2] }),
      bonus('J2', '乙', { unit: '项荣誉·月', honours: ['丙'], repeatFactors: [1, 2] }),
    ];
    expect(complaintsOf({ items })).toEqual([
      'repeat-lasting items[0].repeatFactors',
      'repeat-lasting items[1].repeatFactors',
    ]);
  });

  it('refuses factors that are all 0, and takes the third row only where the first 2 are', () => {
    expect(complaintsOf({ items: [bonus('J1', '甲', { repeatFactors: [0, 0] })] })).toEqual([
      'out-of-range items[0].repeatFactors[1]',
    ]);
    expect(complaintsOf({ items: [bonus('J1', '甲', { repeatFactors: [0, 0, 1] })] })).toEqual([]);
  });

  it('warns of a group without items', () => {
    expect(complaintsOf({ groups: [{ id: 'g' }] })).toEqual(['(group-empty groups[0])']);
  });

  it('refuses a group of 1 bonus and 1 deduction', () => {
    const items = [bonus('J1', '甲', { group: 'g' }), bonus('K1', '乙', { kind: 'deduction', group: 'g' })];
    expect(complaintsOf({ items, groups: [{ id: 'g' }] })).toEqual(['group-mixed items[1].group']);
  });

  it('refuses deductions in a group that is posted in month 12', () => {
    const items = [bonus('K1', '乙', { kind: 'deduction', group: 'g' })];
    expect(complaintsOf({ items, groups: [{ id: 'g', postedIn: 12 }] })).toEqual(['group-mixed items[0].group']);
    expect(complaintsOf({ items, groups: [{ id: 'g' }] })).toEqual([]);
  });

  it('refuses a freeze in a group', () => {
    expect(
      complaintsOf({ items: [{ id: 'K9', name: '甲', kind: 'freeze', group: 'g' }], groups: [{ id: 'g' }] }),
    ).toEqual(['group-mixed items[0].group']);
  });
});
