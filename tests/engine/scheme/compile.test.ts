import { parseMonth, type Month } from '../../../src/engine/basis/calendar';
import { itemKeys } from '../../../src/engine/scheme/item-names';
import { rulesInForce } from '../../../src/engine/scheme/versions';
import { bonus, complaintsOf, problemsOf, schemeOf } from './plan-of';

const BESIDE_THE_SCORE = {
  calendar: { noticeDays: 3, scoreBy: 3, postBy: 10, redeemOn: 20, clause: '' },
  panel: null,
  tallies: [],
};

describe('schemeOfFile', () => {
  it('fills in every default of a plan of 2 keys', () => {
    expect(schemeOf({})).toEqual({
      id: 'p',
      name: '方案',
      source: '',
      earner: 'household',
      yearStart: 1,
      term: null,
      sensitive: [],
      classes: [],
      items: [],
      baseTargets: [{ kind: 'total', period: null, name: '基础分', clause: '' }],
      versions: [
        {
          from: null,
          rules: {
            base: {
              clause: '',
              name: '基础分',
              total: 0,
              passMark: null,
              step: 0.5,
              withoutTable: 'full',
              categories: [],
            },
            items: [],
            groups: [],
            caps: [],
            floors: [],
            vetoes: [],
            freeItems: null,
            deductionsFrom: 'score',
            monthFloor: null,
            year: { kind: 'sum-of-months' },
            scaling: null,
            participants: { elderlyOptIn: false, classes: [], presentAt: 'any-time' },
            redemption: null,
            ...BESIDE_THE_SCORE,
            ranking: { clause: '' },
            groupRanking: null,
            awards: null,
            results: [],
            running: null,
            scoreClearedOn: null,
            honour: null,
          },
        },
      ],
    });
  });

  it('fills in the 21 keys of an item of 3', () => {
    expect(schemeOf({ items: [{ id: 'J1', name: '甲', points: 0.5 }] }).items).toEqual([
      {
        id: 'J1',
        name: '甲',
        aliases: [],
        clause: '',
        kind: 'bonus',
        points: 0.5,
        typed: null,
        tiers: null,
        repeat: null,
        wholeUnits: null,
        validMonths: null,
        team: null,
        unit: '次',
        counting: 'each',
        group: null,
        for: [],
        honours: [],
        on: null,
        effects: [],
        until: 'open',
        evidence: '',
      },
    ]);
  });

  it('fills in a freeze with 0 points and no unit', () => {
    expect(schemeOf({ items: [{ id: 'K9', name: '甲', kind: 'freeze' }] }).items[0]).toMatchObject({
      points: 0,
      unit: '',
      counting: 'each',
    });
  });

  it('hands clauses down: base to category to 1 sub-item, group or item to cap', () => {
    const scheme = schemeOf({
      base: { clause: '一', categories: [{ name: '甲', items: [{ id: '1', name: '子', max: 5 }] }] },
      items: [bonus('J1', '乙', { clause: '二1' })],
      caps: [
        { of: 'J1', per: 'month', points: 2 },
        { of: 'J1', per: 'year', points: 9, clause: '三' },
      ],
    });
    expect(scheme.baseTargets.map(({ clause }) => clause)).toEqual(['一', '一', '一']);
    expect(scheme.versions[0].rules.caps.map(({ clause }) => clause)).toEqual(['二1', '三']);
  });

  it('takes a category of 5 and a base of 15 from their parts', () => {
    const { base } = schemeOf({
      base: {
        categories: [
          { name: '甲', items: [{ id: '1', name: '子', max: 5 }] },
          { name: '乙', max: 10 },
        ],
      },
    }).versions[0].rules;
    expect([base.total, base.categories[0].max]).toEqual([15, 5]);
  });

  it('fills in the awards of both kinds: 7 defaults of a quota, 6 of positions', () => {
    const quota = schemeOf({ awards: { kind: 'quota', percent: 20, tiers: [{ name: '奖', percent: 100 }] } })
      .versions[0].rules.awards;
    expect(quota).toEqual({
      kind: 'quota',
      clause: '',
      percent: 20,
      quotaOf: 'participants',
      rounding: 'half-up',
      tiers: [{ name: '奖', percent: 100, prize: null }],
      tieKeys: [],
      ties: 'decide',
      skipFrozen: true,
      conditions: [],
      budget: null,
    });
    const positions = schemeOf({ awards: { kind: 'positions', tiers: [{ name: '星', upToPercent: 10 }] } }).versions[0]
      .rules.awards;
    expect(positions).toEqual({
      kind: 'positions',
      clause: '',
      rounding: 'down',
      notBelow: null,
      tiers: [{ name: '星', upToPercent: 10, prize: null }],
      ties: 'include',
      skipFrozen: false,
      conditions: [],
      budget: null,
    });
  });
});

describe('overlayVersions', () => {
  const plan = {
    base: {
      total: 10,
      categories: [
        { id: '1', name: '甲', max: 4 },
        { id: '2', name: '乙', max: 6 },
      ],
    },
    items: [bonus('J1', '丙、丁', { points: 0.5, group: 'g' }), bonus('J2', '戊', { group: 'g' })],
    groups: [{ id: 'g' }],
    caps: [
      { of: 'g', per: 'month', points: 5 },
      { of: 'J2', per: 'month', points: 2 },
    ],
    awards: { kind: 'quota', percent: 20, tiers: [{ name: '奖', percent: 100 }] },
    redemption: { yuanPerPoint: 1 },
    monthFloor: 0,
  };

  function rulesOf(version: object, month = '2023-01') {
    return rulesInForce(schemeOf({ ...plan, versions: [{ from: '2023-01', ...version }] }), parseMonth(month) as Month);
  }

  it('leaves 2022-12 as it was and changes 2023-01', () => {
    const change = { items: [bonus('J1', '丙、丁', { points: 2 })] };
    expect(rulesOf(change, '2022-12').items.map(({ points }) => points)).toEqual([0.5, 1]);
    expect(rulesOf(change, '2023-01').items.map(({ points }) => points)).toEqual([2, 1]);
  });

  it('keeps everything that a version of 1 key does not say', () => {
    const scheme = schemeOf({ ...plan, versions: [{ from: '2023-01' }] });
    expect(scheme.versions[1].rules).toEqual(scheme.versions[0].rules);
    expect(scheme.versions[1].from).toBe(parseMonth('2023-01'));
  });

  it('replaces an item whole, in its place, and adds 1 at the end', () => {
    const items = rulesOf({ items: [bonus('J3', '己'), bonus('J1', '丙')] }).items;
    expect(items.map(({ id, name, group }) => [id, name, group])).toEqual([
      ['J1', '丙', null],
      ['J2', '戊', 'g'],
      ['J3', '己', null],
    ]);
  });

  it('removes an item with its cap, leaving 1 of 2 caps', () => {
    const rules = rulesOf({ remove: ['J2'] });
    expect([rules.items.map(({ id }) => id), rules.caps.map(({ subject }) => subject.id)]).toEqual([['J1'], ['g']]);
  });

  it('removes a category and lays the base over key by key: 10 becomes 4', () => {
    expect(rulesOf({ remove: ['2'], base: { total: 4 } }).base).toMatchObject({
      total: 4,
      categories: [{ id: '1', max: 4 }],
    });
  });

  it('replaces the list of caps as a whole: 1 for 2', () => {
    expect(rulesOf({ caps: [{ of: 'g', per: 'year', points: 50 }] }).caps).toEqual([
      { subject: { kind: 'group', id: 'g' }, per: 'year', scope: 'household', refuses: false, points: 50, clause: '' },
    ]);
  });

  it('takes 3 rules away with null', () => {
    expect(rulesOf({ awards: null, redemption: null, monthFloor: null })).toMatchObject({
      awards: null,
      redemption: null,
      monthFloor: null,
    });
  });

  it('builds a third version on the second', () => {
    const versions = [
      { from: '2023-01', items: [bonus('J3', '己')] },
      { from: '2023-07', remove: ['J1'] },
    ];
    expect(schemeOf({ ...plan, versions }).versions.map(({ rules }) => rules.items.map(({ id }) => id))).toEqual([
      ['J1', 'J2'],
      ['J1', 'J2', 'J3'],
      ['J2', 'J3'],
    ]);
  });

  it('lists every item of every version once, with its latest points and all 5 names it had', () => {
    const scheme = schemeOf({
      ...plan,
      versions: [{ from: '2023-01', items: [bonus('J1', '庚', { points: 2 }), bonus('J3', '己')], remove: ['J2'] }],
    });
    expect(scheme.items.map(({ id, points }) => [id, points])).toEqual([
      ['J1', 2],
      ['J2', 1],
      ['J3', 1],
    ]);
    expect(itemKeys(scheme.items[0])).toEqual(['j1', '庚', '丙、丁', '丙', '丁']);
  });

  it('lists every base target of every version once, the total first, then each category before its items', () => {
    const base = {
      categories: [
        { id: '1', name: '甲', max: 4, items: [{ id: '1.1', name: '子', max: 4 }] },
        { id: '2', name: '乙', max: 6 },
      ],
    };
    const versions = [{ from: '2023-01', remove: ['2'], base: { categories: [{ id: '3', name: '辛', max: 6 }] } }];
    const targets = schemeOf({ base, versions }).baseTargets.map((target) =>
      target.kind === 'total' ? 'total' : target.id,
    );
    expect(targets).toEqual(['total', '1', '1.1', '2', '3']);
  });

  it('refuses to remove what is not there, 1 of 2 ids', () => {
    expect(complaintsOf({ ...plan, versions: [{ from: '2023-01', remove: ['J9', '1'], base: { total: 6 } }] })).toEqual(
      ['remove-unknown versions[0].remove[0]'],
    );
  });

  it('says once what is wrong with an item that stands in 3 versions', () => {
    expect(
      complaintsOf({
        items: [bonus('J1', '甲', { group: 'g' })],
        versions: [{ from: '2023-01' }, { from: '2023-02' }],
      }),
    ).toEqual(['group-unknown items[0].group']);
  });

  it('says once that a cap is on nothing, although version 2 knows other ids', () => {
    const keys = {
      items: [bonus('J1', '甲')],
      caps: [{ of: 'J9', per: 'month', points: 1 }],
      versions: [{ from: '2023-01', items: [bonus('J2', '乙')] }],
    };
    expect(problemsOf(keys).map(({ path, facts }) => [path, facts.known])).toEqual([['caps[0].of', ['J1']]]);
  });
});
