import { complaintsOf } from '../plan-of';

const J1 = { id: 'J1', name: '好人好事', points: 2 };
const V1 = { id: 'V1', name: '违法', kind: 'veto', effects: [{ effect: 'clear-score' }] };
const running = { least: 0, most: 1000 };
const clearedOn = '09-30';

describe('checkRowByRow', () => {
  it('takes bounds, a day and a row that clear together: 0 complaints', () => {
    const year = { kind: 'sum-of-months', clearedOn };
    expect(complaintsOf({ items: [J1, V1], base: { total: 10 }, running, year })).toEqual([]);
  });

  it('refuses bounds of which there is none, and 2 in the wrong order', () => {
    expect(complaintsOf({ items: [J1], running: {} })).toEqual(['missing-key running.most']);
    expect(complaintsOf({ items: [J1], running: { least: 5, most: 5 } })).toEqual(['running-range running.least']);
  });

  it.each<[string, object, readonly string[]]>([
    ['a floor of the year', { floors: [{ of: 'score', per: 'year', points: 1 }] }, ['running']],
    [
      'a cap of each quarter',
      { caps: [{ of: 'score', per: 'quarter', points: 9 }] },
      ['running', 'year.clearedOn', 'items[1].effects[0]'],
    ],
    [
      'rows that lose their validity',
      { items: [{ ...J1, validMonths: 3 }, V1] },
      ['running', 'year.clearedOn', 'items[1].effects[0]'],
    ],
  ])('refuses %s beside them, at 1 place each', (_, more, paths) => {
    const keys = { items: [J1, V1], running, year: { kind: 'sum-of-months', clearedOn }, ...more };
    expect(complaintsOf(keys)).toEqual(paths.map((path) => `rule-alone ${path}`));
  });

  it('refuses a mean of 4 quarters, which no day can clear', () => {
    const year = { kind: 'mean-of-scores', period: 'quarter', clearedOn };
    expect(complaintsOf({ items: [J1], year })).toEqual(['rule-alone year.clearedOn']);
  });
});
