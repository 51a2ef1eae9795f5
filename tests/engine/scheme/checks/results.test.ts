import { complaintsOf } from '../plan-of';

const J1 = { id: 'J1', name: '好人好事', points: 2 };
const V1 = { id: 'V1', name: '违规', kind: 'veto', effects: [{ effect: 'result', result: '警告信' }] };

describe('checkResults', () => {
  it('takes 3 results: by figures, by a row, and of an item that only counts rows', () => {
    const results = [
      { name: '警告信' },
      { name: '提醒', when: [{ of: 'bonus', below: 2 }], per: 'quarter' },
      { name: '谈话', when: [{ of: 'K1', in: 'rows', atLeast: 3 }] },
    ];
    const K1 = { id: 'K1', name: '迟到', kind: 'deduction', points: 0 };
    expect(complaintsOf({ items: [J1, V1, K1], results })).toEqual([]);
  });

  it('refuses 1 condition without a bound, 1 of what is not there and 1 that nobody meets', () => {
    const results = [{ name: '警告信', when: [{ of: 'J1' }, { of: 'J9', atLeast: 1 }] }];
    expect(complaintsOf({ items: [J1, V1], results })).toEqual([
      'condition-bound results[0].when[0]',
      'condition-subject-unknown results[0].when[1].of',
    ]);
    const months = [{ name: '警告信', when: [{ of: 'months', above: 12 }] }];
    expect(complaintsOf({ items: [J1, V1], results: months })).toEqual(['(condition-never results[0].when[0].above)']);
  });

  it('refuses a name on another effect, and an effect without 1', () => {
    const effects = [{ effect: 'out', result: '警告信' }, { effect: 'result' }];
    const results = [{ name: '警告信', when: [{ of: 'J1', in: 'rows', below: 1 }] }];
    expect(complaintsOf({ items: [J1, { ...V1, effects }], results })).toEqual([
      'effect-key items[1].effects[0].result',
      'missing-key items[1].effects[1].result',
    ]);
  });

  it('refuses a score of each month where a quarter is scored, as it does for 1 veto', () => {
    const keys = {
      year: { kind: 'sum-of-periods', period: 'quarter' },
      items: [J1],
      results: [{ name: '警告信', per: 'month', when: [{ below: 2 }] }],
    };
    expect(complaintsOf(keys)).toEqual(['shorter-than-scored results[0].per']);
  });
});
