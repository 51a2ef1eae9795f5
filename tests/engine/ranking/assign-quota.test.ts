import fc from 'fast-check';
import { numberOf } from '../../../src/engine/basis/points';
import type { AwardRule } from '../../../src/engine/scheme/types';
import { fengsheng, withRules } from '../../support/schemes';
import type { Ranked } from '../../support/ranked';
import { falling, ranked, winners } from '../../support/ranked';

const why = ({ awards }: Ranked, household: number): string => {
  const outcome = awards.outcomes[household];
  return outcome.kind === 'none' ? outcome.why : outcome.kind;
};

describe('assignQuota', () => {
  it('gives 63 resident households 13 prizes, 3 / 4 / 6, for 390 yuan', () => {
    const { awards, scores } = ranked(fengsheng, falling(63, 1000));
    expect([awards.denominator, awards.quota, awards.cost]).toEqual([63, 13, 39_000]);
    expect(
      awards.tiers.map(({ name, places, prize, awarded, threshold }) => [
        name,
        places,
        prize,
        awarded,
        numberOf(threshold ?? -1, scores.scale),
      ]),
    ).toEqual([
      ['一等奖', 3, 50, 3, 998],
      ['二等奖', 4, 30, 4, 994],
      ['三等奖', 6, 20, 6, 988],
    ]);
    expect([awards.ties, awards.undecided, awards.decisions, awards.problems, awards.skipped]).toEqual([
      [],
      [],
      [],
      [],
      [],
    ]);
  });

  it.each([
    [237, 135_000],
    [300, 174_000],
    [25, 15_000],
  ])('costs %i households %i fen', (households, cost) => {
    expect(ranked(fengsheng, falling(households, 1000)).awards.cost).toBe(cost);
  });

  it('takes 63 households as typed in, whatever the roster counts', () => {
    expect(ranked(fengsheng, falling(20, 1000), [], 63).awards.tiers.map(({ places }) => places)).toEqual([3, 4, 6]);
  });

  it('passes over who lives elsewhere, is frozen or has no points, and says how many were within reach', () => {
    const village = ranked(
      fengsheng,
      [...falling(9, 1000), { total: 0 }, { total: 1 }],
      ['户 h0 外出 外出', '户 h2 离 退出 2022-11', '户 h8 远 外出', '记 2022-06-01 h1 K9'],
    );
    expect([village.awards.denominator, village.awards.quota]).toEqual([8, 2]);
    expect(winners(village)).toEqual(['h3 二等奖', 'h4 三等奖']);
    expect([0, 1, 2, 5, 8, 9].map((household) => why(village, household))).toEqual([
      'not-resident',
      'frozen',
      'not-resident',
      'outside-quota',
      'not-resident',
      'no-points',
    ]);
    expect(village.awards.skipped).toEqual([
      { why: 'not-resident', count: 2 },
      { why: 'frozen', count: 1 },
    ]);
    expect([...village.ranking.rank].slice(0, 5)).toEqual([1, 2, 3, 4, 5]);
  });

  it('lets a frozen household win where the plan does not skip it, 1 household', () => {
    const awards = {
      ...(fengsheng.versions[0].rules.awards as Extract<AwardRule, { kind: 'quota' }>),
      skipFrozen: false,
    };
    expect(winners(ranked(withRules(fengsheng, { awards }), falling(5, 100), ['记 2022-06-01 h0 K9']))).toEqual([
      'h0 三等奖',
    ]);
  });

  it('leaves places empty when only 2 of 10 households have points', () => {
    const village = ranked(fengsheng, [{ total: 5 }, ...Array.from({ length: 14 }, () => ({ total: 0 }))]);
    expect(winners(village)).toEqual(['h0 一等奖']);
    expect(village.awards.tiers.map(({ places, awarded, threshold }) => [places, awarded, threshold])).toEqual([
      [1, 1, 5_000_000],
      [1, 0, null],
      [1, 0, null],
    ]);
    expect(village.awards.skipped).toEqual([{ why: 'no-points', count: 14 }]);
  });

  it('counts as passed over who stands level with the last winner, and everyone when 1 place is left over', () => {
    const level = ranked(
      fengsheng,
      [...falling(4, 10), { total: 6 }, { total: 6 }, ...falling(19, 5)],
      ['户 h5 外 外出', '户 h6 外 外出'],
      25,
    );
    expect(level.awards.skipped).toEqual([{ why: 'not-resident', count: 1 }]);
    const empty = ranked(fengsheng, [{ total: 9 }, { total: 8 }, { total: 0 }, { total: 7 }], ['户 h3 外 外出'], 15);
    expect(empty.awards.skipped).toEqual([
      { why: 'no-points', count: 1 },
      { why: 'not-resident', count: 1 },
    ]);
  });

  it('breaks a tie at the quota by the keys and says that they settled it, 1 place for 2', () => {
    const village = ranked(fengsheng, [
      { total: 9 },
      { total: 8, deduction: 2 },
      { total: 8, deduction: 1 },
      ...falling(7, 5),
    ]);
    expect(winners(village)).toEqual(['h0 二等奖', 'h2 三等奖']);
    expect(village.awards.outcomes.slice(0, 3)).toEqual([
      { kind: 'tier', tier: 1, by: null },
      { kind: 'none', why: 'outside-quota' },
      { kind: 'tier', tier: 2, by: 'keys' },
    ]);
    expect([...village.ranking.tied].slice(0, 3)).toEqual([0, 1, 1]);
  });

  it('does not ask the keys for a tie inside a tier, 2 of 2 places', () => {
    const village = ranked(fengsheng, [
      { total: 9 },
      { total: 8 },
      { total: 8 },
      { total: 7, deduction: 3 },
      { total: 7 },
      ...falling(20, 5),
    ]);
    expect(winners(village)).toEqual(['h0 一等奖', 'h1 二等奖', 'h2 二等奖', 'h3 三等奖', 'h4 三等奖']);
    expect(village.awards.outcomes.slice(0, 5).every((outcome) => outcome.kind === 'tier' && outcome.by === null)).toBe(
      true,
    );
  });

  it('leaves 3 households open for 1 place of the second and 2 of the third tier', () => {
    const village = ranked(fengsheng, [
      { total: 10 },
      { total: 9 },
      { total: 8 },
      { total: 8 },
      { total: 8 },
      ...falling(20, 5),
    ]);
    expect(winners(village)).toEqual(['h0 一等奖', 'h1 二等奖', 'h2 待评议', 'h3 待评议', 'h4 待评议']);
    expect(village.awards.undecided).toEqual([2, 3, 4]);
    expect(village.awards.ties).toEqual([
      {
        households: [2, 3, 4],
        total: 8_000_000,
        places: [
          { tier: 1, places: 1 },
          { tier: 2, places: 2 },
        ],
        keysCompared: ['fewer-deductions', 'higher-base'],
      },
    ]);
    expect(village.awards.cost).toBe(8_000);
  });

  it('never puts a lower tier above a higher one, and never gives more places than there are', () => {
    const standing = fc.record({
      total: fc.integer({ min: -1, max: 6 }),
      deduction: fc.integer({ min: 0, max: 1 }),
      base: fc.integer({ min: 0, max: 1 }),
    });
    fc.assert(
      fc.property(fc.array(standing, { maxLength: 40 }), (standings) => {
        const { awards, scores } = ranked(fengsheng, standings);
        const totals = awards.tiers.map((_, tier) =>
          awards.outcomes.flatMap((outcome, at) =>
            outcome.kind === 'tier' && outcome.tier === tier ? [scores.total[at]] : [],
          ),
        );
        for (let tier = 1; tier < totals.length; tier++)
          expect(Math.max(-Infinity, ...totals[tier])).toBeLessThanOrEqual(Math.min(Infinity, ...totals[tier - 1]));
        awards.tiers.forEach(({ places, awarded }) => expect(awarded).toBeLessThanOrEqual(places ?? 0));
        const seated = awards.outcomes.filter((outcome) => outcome.kind === 'tier').length;
        const open = awards.ties.reduce(
          (sum, tie) => sum + tie.places.reduce((count, { places }) => count + places, 0),
          0,
        );
        const eligible = standings.filter(({ total }) => total > 0).length;
        expect(seated + open).toBe(Math.min(eligible, awards.quota ?? -1));
      }),
      { numRuns: 200 },
    );
  });

  it('only permutes with 20 households in another order', () => {
    fc.assert(
      fc.property(fc.array(fc.integer({ min: 1, max: 6 }), { minLength: 20, maxLength: 20 }), (totals) => {
        const there = ranked(
          fengsheng,
          totals.map((total) => ({ total })),
        ).awards.outcomes;
        const back = ranked(
          fengsheng,
          [...totals].reverse().map((total) => ({ total })),
        ).awards.outcomes;
        expect([...back].reverse()).toEqual(there);
      }),
      { numRuns: 100 },
    );
  });
});
