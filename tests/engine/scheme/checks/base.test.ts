import { complaintsOf, problemsOf, schemeOf } from '../plan-of';

const subItems = [
  { id: '1.1', name: '子', max: 0.1 },
  { id: '1.2', name: '丑', max: 0.2 },
];

describe('checkBase', () => {
  it('adds 0.1 and 0.2 to 0.3 exactly', () => {
    expect(complaintsOf({ base: { total: 0.3, categories: [{ name: '甲', max: 0.3, items: subItems }] } })).toEqual([]);
  });

  it('refuses sub-items of 0.3 in a category of 0.4', () => {
    expect(problemsOf({ base: { categories: [{ name: '甲', max: 0.4, items: subItems }] } })).toEqual([
      {
        code: 'category-sum',
        severity: 'error',
        path: 'base.categories[0].max',
        value: 0.4,
        facts: { sum: 0.3, max: 0.4 },
      },
    ]);
  });

  it('refuses categories of 0.3 + 10 in a base of 100', () => {
    expect(
      problemsOf({
        base: {
          total: 100,
          categories: [
            { name: '甲', items: subItems },
            { name: '乙', max: 10 },
          ],
        },
      }),
    ).toEqual([
      { code: 'base-sum', severity: 'error', path: 'base.total', value: 100, facts: { sum: 10.3, total: 100 } },
    ]);
  });

  it('takes a base of 100 without categories', () => {
    expect(schemeOf({ base: { total: 100 } }).versions[0].rules.base).toMatchObject({ total: 100, categories: [] });
  });

  it('takes a base of 100 for every half-year, given, as the 1 category of the whole', () => {
    const year = { kind: 'sum-of-periods', period: 'half-year' };
    const { base } = schemeOf({ year, base: { total: 100, period: 'half-year', given: true } }).versions[0].rules;
    expect(base.categories.map(({ id, name, max, period, given }) => [id, name, max, period, given])).toEqual([
      ['base', '基础分', 100, 'half-year', true],
    ]);
    expect(complaintsOf({ year, base: { total: 100, period: 'year' } })).toEqual(['period-not-dividing base.period']);
    expect(complaintsOf({ base: { total: 100, period: 'quarter' } })).toEqual(['period-not-monthly base.period']);
    expect(complaintsOf({ year, base: { given: true } })).toEqual(['missing-key base.total']);
  });

  it('leaves period and full points of a base of 2 categories to them, in a later version too', () => {
    const categories = [
      { name: '甲', max: 10 },
      { name: '乙', max: 10 },
    ];
    expect(complaintsOf({ base: { period: 'month', given: true, categories } })).toEqual([
      'base-key-misplaced base.period',
      'base-key-misplaced base.given',
    ]);
    expect(
      complaintsOf({ base: { total: 20, given: true }, versions: [{ from: '2023-01', base: { categories } }] }),
    ).toEqual([]);
    expect(complaintsOf({ base: { categories: [{ id: 'base', name: '甲', max: 10 }] } })).toEqual([
      'id-reserved base.categories[0].id',
    ]);
  });

  it('asks for the points of a category without sub-items', () => {
    expect(complaintsOf({ base: { categories: [{ name: '甲' }] } })).toEqual(['missing-key base.categories[0].max']);
  });

  it('names the version whose 2 categories no longer add up to the total of the first', () => {
    const base = { total: 10, categories: [{ name: '甲', max: 10 }] };
    const versions = [{ from: '2023-01', base: { categories: [{ name: '乙', max: 5 }] } }];
    expect(complaintsOf({ base, versions })).toEqual(['base-sum versions[0].base.total']);
    expect(
      complaintsOf({
        base,
        versions: [{ from: '2023-01', base: { total: 15, categories: [{ name: '乙', max: 5 }] } }],
      }),
    ).toEqual([]);
  });
});

describe('checkYear', () => {
  const quarterly = [
    { name: '甲', max: 40, period: 'quarter' },
    { name: '乙', max: 20, period: 'year' },
  ];

  it('refuses 2 categories that are not monthly when months are summed', () => {
    expect(complaintsOf({ base: { categories: quarterly } })).toEqual([
      'period-not-monthly base.categories[0].period',
      'period-not-monthly base.categories[1].period',
    ]);
  });

  it('asks for categories when periods are averaged: 0 are none', () => {
    expect(complaintsOf({ year: { kind: 'mean-of-periods' } })).toEqual(['categories-missing base.categories']);
  });

  it('refuses 2 rules on months in a year that averages periods', () => {
    const keys = {
      base: { categories: quarterly },
      year: { kind: 'mean-of-periods' },
      monthFloor: 0,
      honour: { name: '示范户', min: 1, max: 2 },
    };
    expect(complaintsOf(keys)).toEqual(['months-not-scored monthFloor', 'months-not-scored honour']);
    expect(complaintsOf({ ...keys, monthFloor: null, honour: null })).toEqual([]);
  });

  it('refuses a least number of 5 of 4 quarters, and takes 4', () => {
    expect(problemsOf({ base: { categories: quarterly }, year: { kind: 'mean-of-periods', minPeriods: 5 } })).toEqual([
      {
        code: 'min-periods-unreachable',
        severity: 'error',
        path: 'year.minPeriods',
        value: 5,
        facts: { category: '甲', periods: 4, min: 5 },
      },
    ]);
    expect(complaintsOf({ base: { categories: quarterly }, year: { kind: 'mean-of-periods', minPeriods: 4 } })).toEqual(
      [],
    );
  });

  it('holds a passing mark against the 3 months of a quarter, each added up', () => {
    const awards = { kind: 'pro-rata', pool: 100 };
    const base = (passMark: number, more: object = {}) => ({
      passMark,
      categories: [{ name: '甲', max: 20, ...more }],
    });
    const year = { kind: 'sum-of-periods', period: 'quarter' };
    expect(complaintsOf({ base: base(60), year, awards })).toEqual([]);
    expect(problemsOf({ base: base(60.5), year, awards })).toMatchObject([
      { code: 'pass-mark-above-base', path: 'base.passMark', facts: { full: 60 } },
    ]);
    expect(complaintsOf({ base: base(20.5, { combine: 'mean' }), year, awards })).toEqual([
      'pass-mark-above-base base.passMark',
    ]);
    expect(complaintsOf({ base: { total: 100, passMark: 100.5 }, awards })).toEqual([
      'pass-mark-above-base base.passMark',
    ]);
  });
});

describe('checkGrades', () => {
  const grades = (...entries: readonly object[]) => ({ base: { categories: [{ name: '甲', grades: entries }] } });

  it('takes the best of 3 grades for the most that the category gives', () => {
    const { base } = schemeOf(
      grades({ name: '优', points: 20 }, { name: '良', points: 15.5 }, { name: '差', points: 0 }),
    ).versions[0].rules;
    expect([base.total, base.categories[0].max]).toEqual([20, 20]);
  });

  it('refuses 2 names that a ledger could not tell apart, that name nothing or that read as figures', () => {
    expect(
      complaintsOf(
        grades({ name: 'A级', points: 20 }, { name: 'ａ级（良）', points: 10 }, { name: '（差）', points: 0 }),
      ),
    ).toEqual([
      'grade-repeated base.categories[0].grades[1].name',
      'name-unmatchable base.categories[0].grades[2].name',
    ]);
    expect(complaintsOf(grades({ name: '优', points: 20, aliases: ['１'] }, { name: '／', points: 0 }))).toEqual([
      'grade-figure base.categories[0].grades[0].aliases[0]',
      'grade-figure base.categories[0].grades[1].name',
    ]);
  });

  it('takes 2 grades that differ in their brackets, but not 1 of them without', () => {
    const both = [
      { name: '优（校级）', points: 20 },
      { name: '优（区级）', points: 10 },
    ];
    expect(complaintsOf(grades(...both))).toEqual([]);
    expect(complaintsOf(grades(...both, { name: '优', points: 5 }))).toEqual([
      'grade-repeated base.categories[0].grades[2].name',
    ]);
  });

  it('refuses grades that are all worth 0', () => {
    expect(complaintsOf(grades({ name: '优', points: 0 }))).toEqual([
      'out-of-range base.categories[0].grades[0].points',
    ]);
  });

  it('warns of a step that divides 0 of: a total of 100, a category of 12, a sub-item of 2.5; and of none that divides', () => {
    const steps = (base: object) => complaintsOf({ base });
    expect([0.3, 0.4].map((step) => steps({ total: 100, step }))).toEqual([['(step-not-dividing base.step)'], []]);
    expect([5, 4].map((step) => steps({ step, categories: [{ name: '卫生', max: 12 }] }))).toEqual([
      ['(step-not-dividing base.step)'],
      [],
    ]);
    expect(
      [1, 0.5].map((step) =>
        steps({
          step,
          categories: [
            {
              name: '卫生',
              items: [
                { id: '1.1', name: '庭院', max: 2.5 },
                { id: '1.2', name: '厕所', max: 1.5 },
              ],
            },
          ],
        }),
      ),
    ).toEqual([['(step-not-dividing base.step)'], []]);
    expect(
      steps({
        step: 5,
        categories: [
          {
            name: '履职',
            grades: [
              { name: '优', points: 12 },
              { name: '差', points: 0 },
            ],
          },
        ],
      }),
    ).toEqual([]);
  });
});
