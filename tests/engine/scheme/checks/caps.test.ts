import { bonus, complaintsOf, problemsOf, schemeOf } from '../plan-of';

const items = [
  bonus('J1', '甲', { points: 2, group: 'g' }),
  bonus('J2', '乙', { points: 3, group: 'g' }),
  { id: 'K9', name: '丙', kind: 'freeze' },
];
const groups = [{ id: 'g', clause: '一(一)' }];

describe('checkCaps', () => {
  it('refuses a cap on an item that is not there, and suggests the nearest 2', () => {
    const caps = [{ of: 'J3', per: 'month', points: 5 }];
    expect(problemsOf({ items, groups, caps })).toEqual([
      {
        code: 'cap-subject-unknown',
        severity: 'error',
        path: 'caps[0].of',
        value: 'J3',
        facts: { suggestions: ['J1', 'J2'], known: ['g', 'J1', 'J2', 'K9'] },
      },
    ]);
  });

  it('refuses a cap on a freeze, which has 0 points', () => {
    expect(complaintsOf({ items, groups, caps: [{ of: 'K9', per: 'month', points: 5 }] })).toEqual([
      'cap-on-freeze caps[0].of',
    ]);
  });

  it('refuses 2 caps of one subject in one period, and takes 2 in different periods', () => {
    const cap = { of: 'g', per: 'month', points: 5 };
    expect(complaintsOf({ items, groups, caps: [cap, { ...cap, points: 6 }] })).toEqual(['cap-repeated caps[1]']);
    expect(complaintsOf({ items, groups, caps: [cap, { ...cap, per: 'year', points: 50 }] })).toEqual([]);
  });

  it('warns of a cap of 2 below the single award of 3 in its group, and keeps the scheme', () => {
    const keys = { items, groups, caps: [{ of: 'g', per: 'month', points: 2 }] };
    expect(problemsOf(keys)).toEqual([
      {
        code: 'cap-below-award',
        severity: 'warning',
        path: 'caps[0].points',
        value: 2,
        facts: { item: 'J2 乙', points: 3 },
      },
    ]);
    expect(schemeOf(keys).versions[0].rules.caps).toEqual([
      {
        subject: { kind: 'group', id: 'g' },
        per: 'month',
        scope: 'household',
        refuses: false,
        points: 2,
        clause: '一(一)',
      },
    ]);
  });

  it('warns of a cap of 1 on an item of 2, and is content with a cap of 2', () => {
    expect(complaintsOf({ items, groups, caps: [{ of: 'J1', per: 'year', points: 1 }] })).toEqual([
      '(cap-below-award caps[0].points)',
    ]);
    expect(complaintsOf({ items, groups, caps: [{ of: 'J1', per: 'year', points: 2 }] })).toEqual([]);
  });

  it('tells a budget of 100 for the village from the 6 of each household, and refuses it for single rows', () => {
    const items = [bonus('J1', '甲')];
    const caps = [
      { of: 'J1', per: 'month', points: 6 },
      { of: 'J1', per: 'month', scope: 'village', points: 100 },
    ];
    expect(complaintsOf({ items, caps })).toEqual([]);
    expect(complaintsOf({ items, caps: [...caps, { of: 'J1', per: 'year', scope: 'village', points: 1000 }] })).toEqual(
      [],
    );
    expect(complaintsOf({ items, caps: [...caps, { of: 'J1', per: 'month', scope: 'village', points: 90 }] })).toEqual([
      'cap-repeated caps[2]',
    ]);
    expect(complaintsOf({ items, caps: [{ of: 'J1', per: 'event', scope: 'village', points: 6 }] })).toEqual([
      'cap-scope caps[0].scope',
    ]);
  });

  const never = (keys: object, per: string, most: number) =>
    expect(problemsOf(keys as never)).toMatchObject([{ code: 'cap-never-binds', facts: { per, most } }]);

  it('warns of a cap that once a month, 2 honours a row or a table never reach', () => {
    never({ items: [bonus('J1', '甲', { unit: '月' })], caps: [{ of: 'J1', per: 'year', points: 12 }] }, 'year', 12);
    never(
      { items: [bonus('J1', '甲', { counting: 'once-a-week' })], caps: [{ of: 'J1', per: 'month', points: 6 }] },
      'month',
      6,
    );
    never(
      {
        items: [{ id: 'J1', name: '甲', typed: true, from: 5, to: 10 }],
        caps: [{ of: 'J1', per: 'event', points: 10 }],
      },
      'event',
      10,
    );
    never(
      {
        items: [
          {
            id: 'J1',
            name: '甲',
            tierPer: 'quarter',
            tiers: [
              { from: 1, points: 2 },
              { from: 5, points: 4 },
            ],
          },
        ],
        caps: [{ of: 'J1', per: 'year', points: 16 }],
      },
      'year',
      16,
    );
  });

  it('warns of a group’s cap that its items of 3 + 2 never reach, and of an item’s above its group’s 5', () => {
    const both = [bonus('J1', '甲', { group: 'g' }), bonus('J2', '乙', { group: 'g' })];
    const own = [
      { of: 'J1', per: 'month', points: 3 },
      { of: 'J2', per: 'month', points: 2 },
    ];
    const plan = (more: object) => ({ items: both, groups, caps: [...own, more] });
    never(plan({ of: 'g', per: 'month', points: 5 }), 'month', 5);
    expect(complaintsOf(plan({ of: 'g', per: 'month', points: 4.5 }))).toEqual([]);
    never(
      {
        items: both,
        groups,
        caps: [
          { of: 'g', per: 'month', points: 5 },
          { of: 'J1', per: 'month', points: 6 },
        ],
      },
      'month',
      5,
    );
  });

  it('warns of a cap on everything that a base of 100 and 12 bonus points never reach, and not of one of 111', () => {
    const plan = (points: number, more: object = {}) => ({
      base: { total: 100 },
      items: [bonus('J1', '甲')],
      caps: [
        { of: 'bonus', per: 'month', points: 12 },
        { of: 'score', per: 'month', points },
      ],
      ...more,
    });
    never(plan(112), 'month', 112);
    expect(complaintsOf(plan(111))).toEqual([]);
    never(plan(112, { freeItems: {} }), 'month', 112);
  });
});
