import { bonus, complaintsOf, problemsOf } from '../plan-of';

const K = { id: 'K', name: '违规', kind: 'deduction', points: 5 };
const out = [{ effect: 'out' }];
const veto = (when: object, per = 'year') => ({
  items: [bonus('J', '好事', { unit: '月' }), K],
  vetoes: [{ name: '一票', per, when: [when], effects: out }],
});
const found = (keys: object) =>
  complaintsOf(keys as never).filter((complaint) => /condition-(never|always|without)|reach/u.test(complaint));

describe('reachProblems', () => {
  it('refuses 1 condition on the base of a plan without base points', () => {
    expect(found(veto({ of: 'base', atMost: 0 }))).toEqual(['condition-without-base vetoes[0].when[0].of']);
    expect(found({ ...veto({ of: 'base', atMost: 0 }), base: { total: 20 } })).toEqual([]);
  });

  it.each<[string, object, string]>([
    ['13 months of a year', veto({ of: 'months', atLeast: 13 }), 'never'],
    ['4 months of a quarter', veto({ of: 'months', atLeast: 4 }, 'quarter'), 'never'],
    ['a base above its 20', { ...veto({ of: 'base', above: 20 }, 'month'), base: { total: 20 } }, 'never'],
    ['deductions below 0', veto({ of: 'deduction', below: 0 }), 'never'],
    ['13 of a bonus of 1 a month', veto({ of: 'J', atLeast: 13 }), 'never'],
  ])('warns of %s', (_what, keys, kind) => {
    expect(found(keys)).toEqual([expect.stringMatching(`^\\(condition-${kind} `)]);
  });

  it('warns of 13 of what counts once a month, in units and in rows, of a group of 2 such and of its highest row', () => {
    const plan = (when: object) => ({
      items: [bonus('J', '好事', { unit: '月', group: 'g' }), bonus('L', '善事', { unit: '月', group: 'g' })],
      groups: [{ id: 'g', highestPer: 'month' }],
      vetoes: [{ name: '一票', per: 'year', when: [when], effects: out }],
    });
    const never = (when: object): boolean =>
      found(plan(when)).some((complaint) => complaint.startsWith('(condition-never'));
    expect([13, 12].map((atLeast) => never({ of: 'J', in: 'units', atLeast }))).toEqual([true, false]);
    expect([13, 12].map((atLeast) => never({ of: 'g', in: 'rows', atLeast }))).toEqual([true, false]);
    expect([25, 24].map((atLeast) => never({ of: 'bonus', in: 'rows', atLeast }))).toEqual([true, false]);
    expect(never({ of: 'g', in: 'units', atLeast: 25 })).toBe(true);
  });

  it.each<[string, object]>([
    ['at most 12 months', veto({ of: 'months', atMost: 12 })],
    ['at least 0 of deductions', veto({ of: 'K', atLeast: 0 })],
    ['a base up to 240 a year', { ...veto({ of: 'base', atMost: 240 }), base: { total: 20 } }],
  ])('warns of %s, which everybody keeps to', (_what, keys) => {
    expect(found(keys)).toEqual([expect.stringMatching(/^\(condition-always /u)]);
  });

  it('says nothing of 12 months, of 12 points of a bonus of 1 a month, of rows, and of a score that nothing bounds', () => {
    for (const when of [
      { of: 'months', atLeast: 12 },
      { of: 'J', atLeast: 12 },
      { of: 'K', in: 'rows', atLeast: 999 },
      { of: 'deduction', atLeast: 999 },
      { of: 'score', below: 5 },
    ])
      expect(found(veto(when))).toEqual([]);
    expect(
      found({ items: [bonus('J', '好事')], awards: { kind: 'thresholds', tiers: [{ name: '优秀', atLeast: 9999 }] } }),
    ).toEqual([]);
  });

  it('warns of a tier of 80 where a month comes to 62, and not of one of 62', () => {
    const plan = (atLeast: number) => ({
      base: { total: 60 },
      items: [bonus('J', '好事', { points: 2, unit: '月' })],
      awards: { kind: 'thresholds', per: 'month', tiers: [{ name: '优秀', atLeast }, { name: '其余' }] },
    });
    expect(found(plan(80))).toEqual(['(tier-out-of-reach awards.tiers[0])']);
    expect(found(plan(62))).toEqual([]);
  });
});

describe('tiers that a full base reaches', () => {
  const tiers = (atLeast: number) => ({ kind: 'thresholds', tiers: [{ name: '达标', atLeast }] });
  const plan = (atLeast: number, keys: object = {}) =>
    complaintsOf({ base: { total: 100 }, items: [bonus('J', '好事')], awards: tiers(atLeast), ...keys });

  it('are warned of at 1,200 of 12 months, and not above, nor where deductions, a table of categories or `none` stand', () => {
    expect(plan(1200)).toEqual(['(tier-at-full-base awards.tiers[0])']);
    expect(plan(1201)).toEqual([]);
    expect(plan(1200, { items: [bonus('J', '好事'), K] })).toEqual([]);
    expect(plan(1200, { base: { total: 100, withoutTable: 'none' } })).toEqual([]);
    expect(plan(1200, { base: { categories: [{ name: '卫生', max: 100 }] } })).toEqual([]);
  });

  it('are warned of at 100 where every half-year is scored and rewarded by itself', () => {
    const base = { total: 100, period: 'half-year' };
    expect(
      plan(100, {
        year: { kind: 'sum-of-periods', period: 'half-year' },
        base,
        awards: { ...tiers(100), per: 'half-year' },
      }),
    ).toEqual(['(tier-at-full-base awards.tiers[0])']);
    expect(plan(200, { year: { kind: 'sum-of-periods', period: 'half-year' }, base })).toEqual([
      '(tier-at-full-base awards.tiers[0])',
    ]);
  });
});

describe('a passing mark below what everyone starts with', () => {
  it('is no mistake of 1 tier, nor of 2 of a plan that only deducts', () => {
    const plan = (tiers: object[], items: object[]) =>
      complaintsOf({
        year: { kind: 'sum-of-periods', period: 'year' },
        base: { categories: [{ name: '表现', max: 100, period: 'year', given: true }] },
        items,
        awards: { kind: 'thresholds', tiers },
      });
    expect(plan([{ name: '合格', atLeast: 60 }], [bonus('J', '好事'), K])).toEqual([]);
    expect(
      plan(
        [
          { name: '优秀', atLeast: 90 },
          { name: '合格', atLeast: 60 },
        ],
        [K],
      ),
    ).toEqual([]);
    expect(
      plan(
        [
          { name: '优秀', atLeast: 90 },
          { name: '合格', atLeast: 60 },
        ],
        [bonus('J', '好事'), K],
      ),
    ).toEqual(['(threshold-at-start awards.tiers[0])']);
  });
});

describe('checkReach', () => {
  it('warns of a floor of 20 below bonuses that come to 2 a month', () => {
    const plan = (points: number) => ({
      items: [bonus('J', '好事', { points: 2, unit: '月' })],
      floors: [{ of: 'bonus', per: 'month', points }],
    });
    expect(found(plan(20))).toEqual(['(floor-out-of-reach floors[0].points)']);
    expect(found(plan(2))).toEqual([]);
  });

  it('warns of a month floor of 200 where a month reaches 70', () => {
    const plan = (monthFloor: number) => ({
      base: { total: 68 },
      items: [bonus('J', '好事', { points: 2, unit: '月' })],
      monthFloor,
    });
    expect(found(plan(200))).toEqual(['(floor-out-of-reach monthFloor)']);
    expect(found(plan(70))).toEqual([]);
  });

  it('says that 100 a month are 1,200 a year where the plan scores the year', () => {
    const said = problemsOf({ year: { kind: 'sum-of-periods', period: 'year' }, base: { total: 100 } }).find(
      ({ code }) => code === 'base-by-month',
    );
    expect(said?.facts).toEqual({ months: 12, sum: 1200, year: 1200 });
    expect(complaintsOf({ base: { total: 100 } })).toEqual([]);
    expect(
      complaintsOf({
        year: { kind: 'sum-of-periods', period: 'year' },
        base: { total: 100, categories: [{ name: '表现', max: 100, period: 'year' }] },
      }),
    ).toEqual([]);
  });

  it('asks about 100 points given every month beside figures of the year that are no more than that, or a bound below 1,200', () => {
    const said = (keys: object) =>
      problemsOf({ base: { total: 100, given: true }, items: [K], ...keys })
        .filter(({ code }) => code === 'given-by-month')
        .map(({ path, facts }) => `${path} ${String(facts.at)} ${String(facts.bound)} ${String(facts.year)}`);
    const result = (more: object) => ({ results: [{ name: '诫勉', when: [{ atMost: 65 }], ...more }] });
    const quota = (atLeast: number) => ({
      awards: { kind: 'quota', percent: 20, tiers: [{ name: '甲', percent: 100 }], conditions: [{ atLeast }] },
    });
    expect(said(result({}))).toEqual(['base.total results[0].when[0].atMost 65 1200']);
    expect(said(quota(85))).toEqual(['base.total awards.conditions[0].atLeast 85 1200']);
    expect(said({ running: { most: 1000 } })).toEqual(['base.total running.most 1000 1200']);
    expect([...said(result({ per: 'month' })), ...said(quota(900)), ...said({ running: { most: 1500 } })]).toEqual([]);
    expect(said({ ...quota(85), base: { total: 100, given: true, period: 'month' } })).toEqual([]);
    expect(said({ ...quota(85), base: { total: 100 } })).toEqual([]);
  });

  it('refuses deductions from a base of 0', () => {
    expect(complaintsOf({ items: [K], deductions: { from: 'base' } })).toEqual([
      'deductions-without-base deductions.from',
    ]);
  });
});
