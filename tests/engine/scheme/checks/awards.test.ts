import { complaintsOf, problemsOf } from '../plan-of';

function quota(...percents: readonly number[]) {
  return {
    awards: {
      kind: 'quota',
      percent: 20,
      tiers: percents.map((percent, index) => ({ name: `${index + 1}等奖`, percent })),
    },
  };
}

function positions(...ends: readonly number[]) {
  return {
    awards: { kind: 'positions', tiers: ends.map((upToPercent, index) => ({ name: `${index + 1}星`, upToPercent })) },
  };
}

describe('checkAwards', () => {
  it('refuses shares of 20 + 30 + 49', () => {
    expect(problemsOf(quota(20, 30, 49))).toEqual([
      { code: 'shares-not-100', severity: 'error', path: 'awards.tiers', value: null, facts: { sum: 99 } },
    ]);
  });

  it('adds shares of 33.3 + 33.3 + 33.4 to 100 exactly', () => {
    expect(problemsOf(quota(33.3, 33.3, 33.4))).toEqual([]);
  });

  it('warns of 4 shares below 1 %, which were meant as fractions', () => {
    expect(complaintsOf({ awards: { kind: 'quota', percent: 0.2, tiers: [{ name: '优', percent: 100 }] } })).toEqual([
      '(percent-small awards.percent)',
    ]);
    expect(complaintsOf({ awards: { kind: 'pro-rata', pool: 100, percent: 0.49 } })).toEqual([
      '(percent-small awards.percent)',
    ]);
    expect(complaintsOf(positions(0.1, 0.3, 1))).toEqual([
      '(percent-small awards.tiers[0].upToPercent)',
      '(percent-small awards.tiers[1].upToPercent)',
    ]);
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
    const tiers = [
      { name: '一等奖', percent: 50 },
      { name: ' 一 等奖', percent: 50 },
    ];
    expect(complaintsOf({ awards: { kind: 'quota', percent: 20, tiers } })).toEqual([
      'tier-repeated awards.tiers[1].name',
    ]);
  });

  it('checks the awards of a later version at their own path: 90 of 100', () => {
    expect(complaintsOf({ ...quota(100), versions: [{ from: '2023-01', ...quota(90) }] })).toEqual([
      'shares-not-100 versions[0].awards.tiers',
    ]);
  });
});

describe('checkHonour', () => {
  it('refuses 15 to 10 households', () => {
    expect(complaintsOf({ honour: { name: '示范户', min: 15, max: 10 } })).toEqual(['honour-range honour.max']);
    expect(complaintsOf({ honour: { name: '示范户', min: 10, max: 10 } })).toEqual([]);
  });

  describe('threshold-at-start', () => {
    const J1 = { id: 'J1', name: '甲', points: 1 };
    const K1 = { id: 'K1', name: '乙', kind: 'deduction', points: 1 };
    const base = { categories: [{ name: '起评分', max: 60, given: true }] };
    const awards = (...atLeast: readonly number[]) => ({
      kind: 'thresholds',
      per: 'month',
      tiers: atLeast.map((least, index) => ({ name: `${index + 1}等`, atLeast: least })),
    });
    const starts = (keys: object) =>
      problemsOf(keys as never)
        .filter(({ code }) => code === 'threshold-at-start')
        .map(({ path, facts }) => [path, facts['start']]);

    it('warns of every tier at or below the 60 that everyone starts with, where nothing takes points away', () => {
      expect(starts({ base, items: [J1], awards: awards(61, 60, 50) })).toEqual([
        ['awards.tiers[1]', 60],
        ['awards.tiers[2]', 60],
      ]);
    });

    it('warns of the 1st tier alone where deductions may, and of none where all is deducted', () => {
      expect(starts({ base, items: [J1, K1], awards: awards(60, 50) })).toEqual([['awards.tiers[0]', 60]]);
      expect(starts({ base, items: [J1, K1], awards: awards(61, 50) })).toEqual([]);
      expect(starts({ base, items: [K1], awards: awards(60, 50) })).toEqual([]);
    });

    it('adds up 12 months of a year, and counts a floor of 800', () => {
      const ofYear = (least: number) => ({ kind: 'thresholds', tiers: [{ name: '甲等', atLeast: least }] });
      expect(starts({ base, items: [J1], awards: ofYear(720) })).toEqual([['awards.tiers[0]', 720]]);
      expect(starts({ base, items: [J1], awards: ofYear(721) })).toEqual([]);
      expect(starts({ base, items: [J1], floors: [{ per: 'year', points: 800 }], awards: ofYear(800) })).toEqual([
        ['awards.tiers[0]', 800],
      ]);
    });
  });
});
