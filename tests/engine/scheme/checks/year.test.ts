import { complaintsOf } from '../plan-of';

const category = (keys: object): object => ({ base: { categories: [{ name: '环境整治', max: 40, ...keys }] } });
const quarters = { year: { kind: 'sum-of-periods', period: 'quarter' } };
const best = { year: { kind: 'sum-of-periods', period: 'quarter', best: 3 } };

describe('checkYear', () => {
  it('takes months in quarters, but not pairs of months in quarters', () => {
    expect(complaintsOf({ ...category({ combine: 'mean', decimals: 2 }), ...quarters })).toEqual([]);
    expect(complaintsOf({ ...category({ period: 'two-months' }), ...quarters })).toEqual([
      'period-not-dividing base.categories[0].period',
    ]);
    expect(complaintsOf({ ...category({ period: 'year' }), ...quarters })).toEqual([
      'period-not-dividing base.categories[0].period',
    ]);
  });

  it('combines only where a score period has 2 assessed periods or more, and rounds only means', () => {
    expect(complaintsOf({ ...category({ period: 'quarter', combine: 'mean' }), ...quarters })).toEqual([
      'combine-misplaced base.categories[0].combine',
    ]);
    expect(complaintsOf({ ...category({ combine: 'highest', decimals: 1 }), ...quarters })).toEqual([
      'decimals-misplaced base.categories[0].decimals',
    ]);
    expect(complaintsOf({ ...category({ combine: 'last' }), year: { kind: 'mean-of-periods' } })).toEqual([
      'combine-misplaced base.categories[0].combine',
    ]);
  });

  it('chooses the best of 4 quarters only when fewer than 4 are asked for', () => {
    expect(complaintsOf(best)).toEqual([]);
    expect(complaintsOf({ year: { ...best.year, best: 4 } })).toEqual(['best-of-all year.best']);
  });

  it('limits the score of a quarter, not of a year, where only the best 3 quarters count', () => {
    const caps = (per: string): object => ({ caps: [{ of: 'score', per, points: 60 }] });
    expect(complaintsOf({ ...caps('year'), ...best })).toEqual(['limit-over-periods caps[0].per']);
    expect(complaintsOf({ ...caps('quarter'), ...best })).toEqual([]);
    expect(complaintsOf({ ...caps('year'), ...quarters })).toEqual([]);
    const veto = { vetoes: [{ name: '不及格', when: [{ of: 'score', below: 60 }], effects: [{ effect: 'out' }] }] };
    expect(complaintsOf({ ...veto, ...best })).toEqual(['limit-over-periods vetoes[0].per']);
  });

  it('warns of a maximum of 479 where 4 quarters of the base come to 480, and of their mean of 120', () => {
    const plan = (kind: string, scaledFrom: number, more: object = {}) =>
      complaintsOf({
        year: { kind, period: 'quarter', scaledTo: 100, scaledFrom, ...more },
        base: { categories: [{ name: '履职', max: 120, period: 'quarter' }] },
      });
    expect([479, 480].map((from) => plan('sum-of-periods', from))).toEqual([['(scaled-from-low year.scaledFrom)'], []]);
    expect([119, 120].map((from) => plan('mean-of-scores', from))).toEqual([['(scaled-from-low year.scaledFrom)'], []]);
    expect([359, 360].map((from) => plan('sum-of-periods', from, { best: 3 }))).toEqual([
      ['(scaled-from-low year.scaledFrom)'],
      [],
    ]);
  });

  it('refuses 24 months of validity where the best 3 quarters count, or the mean of them, not where all do', () => {
    const plan = (year: object) => complaintsOf({ year, items: [{ id: 'J', name: '甲', points: 1, validMonths: 24 }] });
    const misplaced = ['validity-misplaced items[0].validMonths'];
    expect(plan({ kind: 'sum-of-periods', period: 'quarter', best: 3 })).toEqual(misplaced);
    expect(plan({ kind: 'mean-of-scores', period: 'quarter' })).toEqual(misplaced);
    expect(plan({ kind: 'sum-of-periods', period: 'quarter' })).toEqual([]);
  });
});
