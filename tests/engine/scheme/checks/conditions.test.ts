import { imply } from '../../../../src/engine/scheme/checks/conditions';
import { bonus, complaintsOf } from '../plan-of';

/** `atLeast 80` */
function score(text: string) {
  const [bound, value] = text.split(' ');
  return { of: 'score', in: 'points' as const, [bound]: Number(value) };
}

describe('imply', () => {
  it.each([
    ['atLeast 80', 'atLeast 60', true],
    ['atLeast 60', 'atLeast 80', false],
    ['above 60', 'atLeast 60', true],
    ['atLeast 60', 'above 60', false],
    ['above 60', 'above 60', true],
    ['atMost 5', 'below 5', false],
    ['below 5', 'atMost 5', true],
    ['atMost 4', 'below 5', true],
    ['atLeast 60', 'atMost 100', false],
  ])('%s implies %s: %s', (stricter, looser, implied) => {
    expect(imply([score(stricter)], [score(looser)])).toBe(implied);
  });

  it('follows from either of 2 conditions, and not for another figure', () => {
    expect(imply([score('atLeast 80'), { of: 'months', in: 'points', atLeast: 10 }], [score('atLeast 60')])).toBe(true);
    expect(imply([{ of: 'bonus', in: 'points', atLeast: 80 }], [score('atLeast 60')])).toBe(false);
    expect(imply([{ of: 'A', in: 'rows', atLeast: 80 }], [{ of: 'A', in: 'units', atLeast: 1 }])).toBe(false);
  });
});

describe('checkAwards', () => {
  const thresholds = (...tiers: readonly object[]) => ({
    items: [bonus('A', '甲'), bonus('B', '乙')],
    awards: { kind: 'thresholds', tiers },
  });

  it('warns of the 1 tier of plan 3 that can never be given', () => {
    const a20 = { of: 'A', in: 'rows', atLeast: 20 };
    const plan = thresholds(
      { name: '一类', conditions: [a20] },
      { name: '二类', conditions: [a20, { of: 'B', in: 'rows', atLeast: 10 }] },
      { name: '三类' },
    );
    expect(complaintsOf(plan)).toEqual(['(tier-never awards.tiers[1])']);
  });

  it('warns of 2 tiers behind the one that takes everyone', () => {
    expect(complaintsOf(thresholds({ name: '甲' }, { name: '乙', atLeast: 5 }, { name: '丙' }))).toEqual([
      '(tier-never awards.tiers[1])',
      '(tier-never awards.tiers[2])',
    ]);
  });

  it('refuses 0 bounds, 2 bounds and a score said in 2 ways', () => {
    const plan = thresholds(
      { name: '甲', atLeast: 5, above: 4 },
      { name: '乙', conditions: [{ of: 'A' }, { of: 'A', atLeast: 1, atMost: 2 }] },
    );
    expect(complaintsOf(plan)).toEqual([
      'condition-bound awards.tiers[0]',
      'condition-bound awards.tiers[1].conditions[0]',
      'condition-bound awards.tiers[1].conditions[1]',
    ]);
  });

  it.each([
    [{ places: 3 }, []],
    [{ min: 2, max: 4 }, []],
    [{ places: 3, max: 4 }, ['tier-places awards.tiers[0]']],
    [{ min: 4, max: 2 }, ['tier-places awards.tiers[0]']],
    [{ min: 2 }, ['tier-places awards.tiers[0]']],
    [{}, ['tier-places awards.tiers[0]']],
  ])('reads 1 number or range of places: %j', (tier, complaints) => {
    expect(complaintsOf({ awards: { kind: 'places', tiers: [{ name: '甲', ...tier }] } })).toEqual(complaints);
  });

  it('warns of a pool of 165,130 yuan over a budget of 165,000', () => {
    const awards = { kind: 'pro-rata', pool: 337_000, percent: 49, budget: 165_000 };
    expect(complaintsOf({ awards })).toEqual(['(budget-exceeded awards.budget)']);
    expect(complaintsOf({ awards: { ...awards, budget: 165_130 } })).toEqual([]);
  });

  it('lets an item be worth 0 where a condition counts rows, else not', () => {
    const item = { id: 'A', name: '甲', points: 0 };
    expect(complaintsOf({ items: [item] })).toEqual(['points-missing items[0].points']);
    expect(
      complaintsOf({
        items: [item],
        awards: { kind: 'thresholds', tiers: [{ name: '一', conditions: [{ of: 'A', in: 'rows', atLeast: 1 }] }] },
      }),
    ).toEqual([]);
  });
});
