import { tierPlaces } from '../../../src/engine/ranking/tier-places';
import { fengsheng, longyuzhuang } from '../../support/schemes';
import type { AwardRule, Scheme } from '../../../src/engine/scheme/types';

const ruleOf = (scheme: Scheme): AwardRule => scheme.versions[0].rules.awards as AwardRule;

describe('tierPlaces', () => {
  it('gives 13 places in 3, 4 and 6 for 63 resident households', () => {
    expect(tierPlaces(ruleOf(fengsheng), 63)).toEqual({
      quota: 13,
      tiers: [{ name: '一等奖', places: 3, prize: 50 }, { name: '二等奖', places: 4, prize: 30 }, { name: '三等奖', places: 6, prize: 20 }],
    });
  });

  it('gives the last winning ranks of 237 ranked households', () => {
    const { quota, tiers } = tierPlaces(ruleOf(longyuzhuang), 237);
    expect(quota).toBeNull();
    expect(tiers.slice(0, 2).map(({ places }) => places)).toEqual([23, 47]);
  });

  it('gives 0 places for 0 households', () => {
    expect(tierPlaces(ruleOf(fengsheng), 0).tiers.map(({ places }) => places)).toEqual([0, 0, 0]);
  });
});
