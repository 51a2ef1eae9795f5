import { composeAwardSheet } from '../../../src/engine/sheets/award-sheet';
import { keepsSecrets, summandsShown } from '../../../src/engine/scheme/not-public';
import { composeRankingSheet } from '../../../src/engine/sheets/ranking-sheet';
import { bonus, schemeOf } from './plan-of';
import { linesOfSheet, POSTING, yearOf } from '../sheets/posted';

const CATEGORIES = {
  categories: [
    { id: '1', name: '环境卫生', max: 60 },
    { id: '2', name: '远离邪教', max: 40, sensitive: true },
  ],
};
const J1 = bonus('J1', '好人好事');
const K1 = { id: 'K1', name: '乱倒垃圾', kind: 'deduction', points: 2 };
const K2 = { id: 'K2', name: '社区戒毒', kind: 'deduction', points: 10, sensitive: true };
const YEAR = { kind: 'sum-of-periods', period: 'year' };

describe('summandsShown', () => {
  it('shows all summands of a plan that marks nothing, and where 1 of 2 deductions is marked', () => {
    expect(summandsShown(schemeOf({ items: [J1, K1] }))).toBe('all');
    expect(summandsShown(schemeOf({ base: { total: 100 }, items: [J1, K1, K2] }))).toBe('all');
    expect(keepsSecrets(schemeOf({ items: [J1, K1, K2] }))).toBe(true);
  });

  it('shows the base whole where 1 of 2 categories is marked', () => {
    expect(summandsShown(schemeOf({ base: CATEGORIES, items: [J1, K1] }))).toBe('base-whole');
  });

  it('shows the total alone where a column would hold 1 marked thing only, or a marked item limits the score', () => {
    expect(summandsShown(schemeOf({ items: [J1, K2] }))).toBe('none');
    expect(summandsShown(schemeOf({ base: { categories: [{ ...CATEGORIES.categories[1] }] }, items: [J1, K1] }))).toBe(
      'none',
    );
    const veto = {
      id: 'V1',
      name: '涉邪',
      kind: 'veto',
      sensitive: true,
      effects: [{ effect: 'score-at-most', points: 60 }],
    };
    expect(summandsShown(schemeOf({ items: [J1, K1, veto] }))).toBe('none');
    const byFigures = {
      name: '多次',
      when: [{ of: 'K2', in: 'rows', atLeast: 2 }],
      effects: [{ effect: 'score-at-most', points: 0 }],
    };
    expect(summandsShown(schemeOf({ items: [J1, K1, K2], vetoes: [byFigures] }))).toBe('none');
    expect(summandsShown(schemeOf({ items: [J1, K2], freeItems: {} }))).toBe('all');
  });

  it('keeps to itself what 1 version marked and a later one does not', () => {
    expect(
      summandsShown(
        schemeOf({ items: [J1, K2], versions: [{ from: '2024-01', items: [{ ...K2, sensitive: false }] }] }),
      ),
    ).toBe('none');
  });

  it('takes a group for marked that holds 1 marked item', () => {
    expect(
      schemeOf({
        items: [
          { ...K1, group: 'g' },
          { ...K2, group: 'g' },
        ],
        groups: [{ id: 'g', within: 'h' }, { id: 'h' }],
      }).sensitive,
    ).toEqual(['K2', 'g', 'h']);
  });
});

describe('posted lists of a plan that marks something', () => {
  const awards = {
    kind: 'places',
    skipFrozen: true,
    tiers: [{ name: '先进', places: 1 }],
    conditions: [
      { of: 'K2', in: 'rows', atMost: 0 },
      { of: 'score', atLeast: 50 },
    ],
  };
  const scheme = schemeOf({
    year: YEAR,
    base: { categories: CATEGORIES.categories.map((one) => ({ ...one, period: 'year' })) },
    items: [J1, K1, K2, { id: 'F1', name: '吸毒', kind: 'freeze', sensitive: true }],
    redemption: {},
    awards,
  });
  const year = yearOf(
    scheme,
    [
      '户 0101 张三',
      '户 0102 李四',
      '户 0103 王五',
      '评 2022 0101 环境卫生=60 远离邪教=40',
      '评 2022 0102 环境卫生=60 远离邪教=30',
      '评 2022 0103 环境卫生=50 远离邪教=40',
      '记 2022-03-01 0101 K2',
      '记 2022-03-02 0101 J1 ×9',
      '记 2022-05-01 0102 F1',
    ].join('\n'),
  );

  it('lists 3 households with the total alone and 0 reasons', () => {
    expect(linesOfSheet(composeRankingSheet(year, POSTING)).slice(2)).toEqual([
      '名次|村民小组|户主|年度总积分',
      '1|一组|张三|99',
      '2|一组|李四|90',
      '2|一组|王五|90',
      '说明：',
      '1. 总积分相同的名次并列，下一名按并列户数顺延。',
      '2. 名次相同的各户按户号先后排列，只是为了好查，不分高低。',
      expect.stringContaining('评议小组长：'),
    ]);
  });

  it('counts the 2 households that won nothing without saying why, and names 0 conditions', () => {
    const lines = linesOfSheet(composeAwardSheet(year, POSTING));
    expect(lines.filter((line) => line.includes('没有评上') || line.includes('要'))).toEqual([
      '2. 参加评奖的要得分不少于50分且符合方案的其他规定。',
      '4. 名次靠前但没有评上的共2户。',
    ]);
    expect(lines.join('\n')).not.toMatch(/邪教|戒毒|吸毒|暂停兑换|K2|F1/u);
  });
});
