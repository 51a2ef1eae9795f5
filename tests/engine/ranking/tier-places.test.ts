import { tierPlaces } from '../../../src/engine/ranking/tier-places';
import { fengsheng, longyuzhuang } from '../../support/schemes';
import type { AwardRule, Scheme } from '../../../src/engine/scheme/types';

const ruleOf = (scheme: Scheme): AwardRule => scheme.versions[0].rules.awards as AwardRule;

describe('tierPlaces', () => {
  it('gives 13 places in 3, 4 and 6 for 63 resident households', () => {
    expect(tierPlaces(ruleOf(fengsheng), 63)).toEqual({
      quota: 13,
      tiers: [
        { name: '一等奖', places: 3, prize: 50 },
        { name: '二等奖', places: 4, prize: 30 },
        { name: '三等奖', places: 6, prize: 20 },
      ],
    });
  });

  it('gives the last winning ranks of 237 ranked households', () => {
    const { quota, tiers } = tierPlaces(ruleOf(longyuzhuang), 237);
    expect(quota).toBeNull();
    expect(tiers.slice(0, 2).map(({ places }) => places)).toEqual([23, 47]);
  });

  it('gives 3 stated places, the most of a range, and none where whoever reaches it wins', () => {
    const terms = { clause: '', conditions: [], skipFrozen: false, budget: null } as const;
    const tiers = [
      { name: '甲', min: 1, max: 1, prize: 50 },
      { name: '乙', min: 1, max: 2, prize: null },
    ];
    expect(tierPlaces({ kind: 'places', ...terms, tiers, tieKeys: [], ties: 'decide' }, 9)).toEqual({
      quota: 3,
      tiers: [
        { name: '甲', places: 1, prize: 50 },
        { name: '乙', places: 2, prize: null },
      ],
    });
    expect(
      tierPlaces(
        {
          kind: 'thresholds',
          ...terms,
          per: 'year',
          tiers: [{ name: '优', conditions: [], for: [], limitPercent: null, prize: 5 }],
        },
        9,
      ),
    ).toEqual({ quota: null, tiers: [{ name: '优', places: null, prize: 5 }] });
    expect(
      tierPlaces({ kind: 'pro-rata', ...terms, name: '分红', poolFen: 100, percent: 100, unit: 'fen' }, 9).tiers,
    ).toEqual([{ name: '分红', places: null, prize: null }]);
  });

  it('gives 0 places for 0 households', () => {
    expect(tierPlaces(ruleOf(fengsheng), 0).tiers.map(({ places }) => places)).toEqual([0, 0, 0]);
  });
});
