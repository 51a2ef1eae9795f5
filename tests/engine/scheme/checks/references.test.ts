import { problemsOf } from '../plan-of';

describe('references by name', () => {
  it('suggests the id of the thing named, for 6 keys that want an id', () => {
    const found = problemsOf({
      base: { categories: [{ id: '1', name: '遵纪守法', max: 60, given: true }] },
      items: [
        { id: 'J1', name: '义务劳动', points: 1, group: '日常加分' },
        { id: 'J2', name: '好人好事', points: 1, group: 'day' },
        { id: 'K1', name: '乱倒垃圾', kind: 'deduction', points: 1, on: '遵纪守法' },
      ],
      groups: [{ id: 'day', name: '日常加分' }],
      caps: [
        { of: '日常加分', per: 'month', points: 5 },
        { of: '义务劳动', per: 'month', points: 5 },
      ],
      floors: [{ of: '遵纪守法', per: 'month', points: 5 }],
      awards: {
        kind: 'thresholds',
        tiers: [{ name: '先进', atLeast: 900 }],
        conditions: [{ of: '乱倒垃圾', atMost: 5 }],
      },
    });
    expect(found.map(({ path, facts }) => [path, (facts.suggestions as readonly string[])[0]])).toEqual([
      ['items[2].on', '1'],
      ['items[0].group', 'day'],
      ['caps[0].of', 'day'],
      ['caps[1].of', 'J1'],
      ['floors[0].of', '1'],
      ['awards.conditions[0].of', 'K1'],
    ]);
  });
});
