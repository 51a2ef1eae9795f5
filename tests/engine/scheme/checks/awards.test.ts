import { complaintsOf, problemsOf } from '../plan-of';

function quota(...percents: readonly number[]) {
  return { awards: { kind: 'quota', percent: 20, tiers: percents.map((percent, index) => ({ name: `${index + 1}等奖`, percent })) } };
}

function positions(...ends: readonly number[]) {
  return { awards: { kind: 'positions', tiers: ends.map((upToPercent, index) => ({ name: `${index + 1}星`, upToPercent })) } };
}

describe('checkAwards', () => {
  it('refuses shares of 20 + 30 + 49', () => {
    expect(problemsOf(quota(20, 30, 49))).toEqual([{ code: 'shares-not-100', severity: 'error', path: 'awards.tiers', value: null, facts: { sum: 99 } }]);
  });

  it('adds shares of 33.3 + 33.3 + 33.4 to 100 exactly', () => {
    expect(problemsOf(quota(33.3, 33.3, 33.4))).toEqual([]);
  });

  it('refuses positions up to 10, 10 and 5 %', () => {
    const found = problemsOf(positions(10, 10, 5)).map(({ code, path, facts }) => [code, path, facts]);
    expect(found).toEqual([
      ['tiers-not-ascending', 'awards.tiers[1].upToPercent', { previous: 10 }],
      ['tiers-not-ascending', 'awards.tiers[2].upToPercent', { previous: 10 }],
    ]);
    expect(problemsOf(positions(10, 20, 30))).toEqual([]);
  });

  it('refuses 2 tiers of one name, as a decision would read it', () => {
    const tiers = [{ name: '一等奖', percent: 50 }, { name: ' 一等奖（50元）', percent: 50 }];
    expect(complaintsOf({ awards: { kind: 'quota', percent: 20, tiers } })).toEqual(['tier-repeated awards.tiers[1].name']);
  });

  it('checks the awards of a later version at their own path: 90 of 100', () => {
    expect(complaintsOf({ ...quota(100), versions: [{ from: '2023-01', ...quota(90) }] })).toEqual(['shares-not-100 versions[0].awards.tiers']);
  });
});

describe('checkHonour', () => {
  it('refuses 15 to 10 households', () => {
    expect(complaintsOf({ honour: { name: '示范户', min: 15, max: 10 } })).toEqual(['honour-range honour.max']);
    expect(complaintsOf({ honour: { name: '示范户', min: 10, max: 10 } })).toEqual([]);
  });
});
