import fc from 'fast-check';
import type { AwardRule } from '../../../src/engine/scheme/types';
import { longyuzhuang, withRules } from '../../support/schemes';
import type { Standing } from '../../support/ranked';
import { falling, ranked, winners } from '../../support/ranked';

const awardsOf = (standings: readonly Standing[], more: readonly string[] = []) =>
  ranked(longyuzhuang, standings, more).awards;
/** 237 households, no two alike, all above the minimum. */
const village = falling(237, 400);

describe('assignPositions', () => {
  it('gives 237 households 23 / 24 / 24 stars, up to ranks 23, 47 and 71', () => {
    const awards = awardsOf(village);
    expect([awards.denominator, awards.quota, awards.cost]).toEqual([237, null, 0]);
    expect(awards.tiers.map(({ name, places, awarded, prize }) => [name, places, awarded, prize])).toEqual([
      ['五星级文明户', 23, 23, null],
      ['四星级文明户', 47, 24, null],
      ['三星级文明户', 71, 24, null],
    ]);
  });

  it('takes all 4 tied at rank 23 in: 26 five-star households, 21 four-star', () => {
    const tied = village.map((standing, at) => (at >= 22 && at <= 25 ? { total: 378 } : standing));
    expect(awardsOf(tied).tiers.map(({ awarded }) => awarded)).toEqual([26, 21, 24]);
    expect(awardsOf(tied).outcomes[25]).toEqual({ kind: 'tier', tier: 0, by: null });
  });

  it('gives no star below 140 points, inclusive, and does not pass the place down', () => {
    const low = [...falling(2, 200), { total: 140 }, { total: 139.99 }, ...falling(16, 130)];
    const awards = awardsOf(low);
    expect(winners({ ...ranked(longyuzhuang, low) })).toEqual([
      'h0 五星级文明户',
      'h1 五星级文明户',
      'h2 四星级文明户',
    ]);
    expect(awards.outcomes.slice(3, 7)).toEqual([
      { kind: 'none', why: 'below-minimum' },
      { kind: 'none', why: 'below-minimum' },
      { kind: 'none', why: 'below-minimum' },
      { kind: 'none', why: 'outside-positions' },
    ]);
    expect(awards.skipped).toEqual([{ why: 'below-minimum', count: 3 }]);
  });

  it('counts 1 household that does not take part neither in N nor among the ranks', () => {
    const awards = awardsOf(falling(10, 200), ['户 h0 老人 老年']);
    expect(awards.denominator).toBe(9);
    // 10, 20 and 30 % of 9 are 0, 1 and 2.
    expect(awards.outcomes.slice(0, 4)).toEqual([
      { kind: 'none', why: 'not-participating' },
      { kind: 'tier', tier: 1, by: null },
      { kind: 'tier', tier: 2, by: null },
      { kind: 'none', why: 'outside-positions' },
    ]);
  });

  it('rounds up or half up where the plan says so: 1 and 2 of 15', () => {
    const first = (rounding: 'up' | 'half-up' | 'down'): number => {
      const awards = {
        ...(longyuzhuang.versions[0].rules.awards as Extract<AwardRule, { kind: 'positions' }>),
        rounding,
      };
      return ranked(withRules(longyuzhuang, { awards }), falling(15, 200)).awards.tiers[0].awarded;
    };
    expect([first('down'), first('half-up'), first('up')]).toEqual([1, 2, 2]);
  });

  it('gives equal totals equal stars on 100 random villages', () => {
    fc.assert(
      fc.property(fc.array(fc.integer({ min: 135, max: 150 }), { maxLength: 40 }), (totals) => {
        const { outcomes } = awardsOf(totals.map((total) => ({ total })));
        const byTotal = new Map<number, unknown>();
        totals.forEach((total, at) => {
          if (byTotal.has(total)) expect(outcomes[at]).toEqual(byTotal.get(total));
          byTotal.set(total, outcomes[at]);
        });
      }),
      { numRuns: 100 },
    );
  });
});
