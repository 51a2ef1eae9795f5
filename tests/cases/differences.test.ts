import { differencesFrom, problemDifferences } from './differences';

describe('differencesFrom', () => {
  it('finds 0 differences when 1 of 2 figures is asked for and is there', () => {
    expect(differencesFrom({ total: 104 }, { total: 104, rank: 1 })).toEqual([]);
  });

  it('tells 141.25 from 141.24999999999997', () => {
    expect(differencesFrom({ total: 141.25 }, { total: 141.24999999999997 })).toEqual([
      '.total: expected 141.25, got 141.24999999999997',
    ]);
  });

  it('sees 1 entry too many in a list', () => {
    expect(differencesFrom({ undecided: [] }, { undecided: ['0101'] })).toEqual([
      '.undecided: expected 0 entries, got 1',
    ]);
  });

  it('tells null from 0', () => {
    expect(differencesFrom({ periods: [null] }, { periods: [0] })).toEqual(['.periods.0: expected null, got 0']);
  });
});

describe('problemDifferences', () => {
  it('finds 0 differences between 2 problems in another order', () => {
    expect(
      problemDifferences(
        [
          ['invalid-date', '登记', 3],
          ['unknown-item', '登记', 2],
        ],
        [
          ['unknown-item', '登记', 2],
          ['invalid-date', '登记', 3],
        ],
      ),
    ).toEqual([]);
  });

  it('lets 1 problem without a row stand for any place', () => {
    expect(problemDifferences([['assessment-missing', null, null]], [['assessment-missing', '评定', 7]])).toEqual([]);
  });

  it('names 1 missing and 1 unexpected problem', () => {
    expect(problemDifferences([['invalid-date', '登记', 3]], [['invalid-date', '登记', 4]])).toEqual([
      'missing invalid-date 登记 3',
      'unexpected invalid-date 登记 4',
    ]);
  });
});
