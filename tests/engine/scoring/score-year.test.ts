import { numberOf } from '../../../src/engine/basis/points';
import { scoreYear } from '../../../src/engine/scoring/score-year';
import { NOT_IN_FORCE, SCORED, UNASSESSED } from '../../../src/engine/scoring/types';
import { ledgerOf, monthAt } from '../../support/ledger-columns';
import { fengsheng, longyuzhuang, withRules } from '../../support/schemes';
import { monthFigures, scoresOf, totalOf } from '../../support/score-lines';

describe('scoreYear, a sum of months', () => {
  const { scores } = scoresOf(
    fengsheng,
    `
    户 0101 张三
    评 2022-03 0101 100
    评 2022-12 0101 90
    记 2022-03-05 0101 J1 ×13
    记 2022-03-09 0101 K2
    记 2022-05-09 0101 J9 ×3
    记 2022-12-09 0101 J7
    记 2022-12-09 0101 J8 作废
    记 2022-12-10 0101 J2`,
    { start: '2022-03' },
  );

  it('comes to 104 in March: 100 + 5 of 6.5 bonus − 1', () => {
    expect(monthFigures(scores, 0, 3)).toEqual({
      base: 100,
      bonusRaw: 6.5,
      bonus: 5,
      annual: 0,
      deduction: 1,
      score: 104,
    });
  });

  it('credits 50 of 70 annual points in December: 90 + 0.5 + 50', () => {
    expect(monthFigures(scores, 0, 12)).toEqual({
      base: 90,
      bonusRaw: 0.5,
      bonus: 0.5,
      annual: 50,
      deduction: 0,
      score: 140.5,
    });
    expect(numberOf(scores.annualRaw[0], scores.scale)).toBe(70);
    expect(numberOf(scores.annual[0], scores.scale)).toBe(50);
  });

  it('sums the months to 244.5, of which base 190, bonus 5.5, deduction 1', () => {
    expect(totalOf(scores, 0)).toBe(244.5);
    expect(
      [scores.base[0], scores.bonus[0], scores.deduction[0]].map((points) => numberOf(points, scores.scale)),
    ).toEqual([190, 5.5, 1]);
  });

  it('marks 2 months before the start not in force, 2 scored and 8 未评', () => {
    expect([...scores.months.status]).toEqual([
      NOT_IN_FORCE,
      NOT_IN_FORCE,
      SCORED,
      UNASSESSED,
      UNASSESSED,
      UNASSESSED,
      UNASSESSED,
      UNASSESSED,
      UNASSESSED,
      UNASSESSED,
      UNASSESSED,
      SCORED,
    ]);
  });

  it('lets a household join in June and leave in September: 4 months of 100', () => {
    const joined = scoresOf(fengsheng, '户 0101 张三 加入 2022-06 退出 2022-09', { start: '2022-03' }).scores;
    expect(totalOf(joined, 0)).toBe(400);
    expect(
      [...joined.months.status]
        .map((status, month) => (status === SCORED ? month + 1 : 0))
        .filter((month) => month > 0),
    ).toEqual([6, 7, 8, 9]);
  });

  it('scores 0 for a household that left the year before, which still takes part in the ranking', () => {
    const left = scoresOf(fengsheng, '户 0101 张三 退出 2021-09').scores;
    expect(totalOf(left, 0)).toBe(0);
    expect([left.participates[0], left.valid[0]]).toEqual([1, 1]);
  });

  it('covers 9 months as of September, notes 20 annual points, and says that the year is incomplete', () => {
    const partial = scoresOf(fengsheng, '户 0101 张三\n记 2022-03-05 0101 J6', { asOf: '2022-09' }).scores;
    expect(totalOf(partial, 0)).toBe(900);
    expect(numberOf(partial.annualRaw[0], partial.scale)).toBe(20);
    expect(partial.problems).toEqual([
      expect.objectContaining({
        code: 'year-incomplete',
        sheet: null,
        row: null,
        facts: { year: 2022, asOf: '2022-09', credited: '2022-12' },
      }),
    ]);
  });
});

describe('scoreYear, versions', () => {
  const [{ rules }] = fengsheng.versions;
  const later = {
    ...rules,
    caps: [],
    items: rules.items
      .map((item) => (item.id === 'J1' ? { ...item, points: 2 } : item))
      .filter((item) => item.id !== 'J2'),
  };
  const scheme = {
    ...fengsheng,
    versions: [
      { from: null, rules },
      { from: monthAt('2022-07'), rules: later },
    ],
  };
  const { scores } = scoresOf(
    scheme,
    `
    户 0101 张三
    记 2022-06-30 0101 J1 ×20
    记 2022-07-01 0101 J1 ×20
    记 2022-07-01 0101 J2`,
  );

  it('counts 5 of 10 points under the June version and all 40 under the July version', () => {
    expect(monthFigures(scores, 0, 6).bonus).toBe(5);
    expect(monthFigures(scores, 0, 7).bonus).toBe(40);
  });

  it('does not count the 1 item that the July version dropped', () => {
    expect(scores.problems.map(({ code, row, facts }) => [code, row, facts])).toEqual([
      ['item-not-in-force', 5, { item: 'J2 志愿服务、检查评比等村务', month: '2022-07', to: '2022-06' }],
    ]);
  });
});

describe('scoreYear, means of periods', () => {
  const year = `
    户 0101 张三
    评 2022-Q1 0101 环境整治=38 文明新风=40
    评 2022-Q2 0101 环境整治=40 文明新风=40
    评 2022-Q3 0101 环境整治=36 文明新风=40
    评 2022-Q4 0101 环境整治=39 文明新风=40
    评 2022 0101 党的建设=20 民生保障=20 遵纪守法=18
    记 2022-03-05 0101 加分 6分
    记 2022-08-05 0101 减分 1分`;

  it('comes to 141.25: 38.25 + 40 + 58 + 6 − 1', () => {
    const { scores } = scoresOf(longyuzhuang, year);
    expect(totalOf(scores, 0)).toBe(141.25);
    expect(scores.aspects.map((aspect) => numberOf(aspect.score[0], scores.scale))).toEqual([38.25, 40, 20, 20, 18]);
    expect([...scores.aspects[0].figures].map((points) => numberOf(points, scores.scale))).toEqual([38, 40, 36, 39]);
    expect([...scores.aspects[4].figures].map((points) => numberOf(points, scores.scale))).toEqual([18]);
    expect(
      [scores.base[0], scores.bonus[0], scores.deduction[0]].map((points) => numberOf(points, scores.scale)),
    ).toEqual([136.25, 6, 1]);
    expect(scores.problems).toEqual([]);
  });

  it('leaves a missing quarter empty and its mean over the other 3', () => {
    const { scores } = scoresOf(longyuzhuang, year.replace('环境整治=36 ', ''));
    expect(
      [...scores.aspects[0].figures].map((points) => (Number.isNaN(points) ? null : numberOf(points, scores.scale))),
    ).toEqual([38, 40, null, 39]);
    expect([scores.aspects[0].assessed[0], scores.valid[0]]).toEqual([3, 1]);
    expect(numberOf(scores.aspects[0].score[0], scores.scale)).toBe(39);
  });

  it('is valid with 2 quarters of each aspect and not with 1', () => {
    const two = '户 0101 张三\n评 2022-Q1 0101 环境整治=38 文明新风=40\n评 2022-Q2 0101 环境整治=38 文明新风=40';
    expect(scoresOf(longyuzhuang, two).scores.valid[0]).toBe(1);
    expect(scoresOf(longyuzhuang, two.replace(/ 文明新风=40$/, '')).scores.valid[0]).toBe(0);
  });

  it('has no place for 1 figure of the whole base', () => {
    const { scores } = scoresOf(longyuzhuang, '户 0101 张三\n评 2022 0101 基础分=140');
    expect([totalOf(scores, 0), scores.problems.filter(({ code }) => code === 'item-not-in-force').length]).toEqual([
      0, 1,
    ]);
  });

  it('marks the 3 months in force scored, with or without an assessment table', () => {
    const { base } = longyuzhuang.versions[0].rules;
    const full = withRules(longyuzhuang, { base: { ...base, withoutTable: 'full' } });
    const inForce = [0, 0, SCORED, SCORED, SCORED, 0, 0, 0, 0, 0, 0, 0];
    expect([...scoresOf(longyuzhuang, '户 0101 张三 加入 2022-03 退出 2022-05').scores.months.status]).toEqual(inForce);
    expect([...scoresOf(full, '户 0101 张三 加入 2022-03 退出 2022-05').scores.months.status]).toEqual(inForce);
    expect(totalOf(scoresOf(full, '户 0101 张三 加入 2022-05 退出 2022-05').scores, 0)).toBe(140);
  });

  it('takes every aspect in full, and as assessed, where 1 plan gives the base without a table', () => {
    const { base } = longyuzhuang.versions[0].rules;
    const { scores } = scoresOf(withRules(longyuzhuang, { base: { ...base, withoutTable: 'full' } }), '户 0101 张三');
    expect([totalOf(scores, 0), scores.valid[0]]).toEqual([140, 1]);
  });

  it('leaves out 1 elderly household that did not opt in, with a score of 0, and counts the other', () => {
    const { scores } = scoresOf(
      longyuzhuang,
      `
      户 0101 张三 老年
      户 0102 李四 老年 参评
      记 2022-03-05 0101 加分 6分
      记 2022-03-05 0102 加分 6分`,
    );
    expect([...scores.participates]).toEqual([0, 1]);
    expect([totalOf(scores, 0), totalOf(scores, 1)]).toEqual([0, 6]);
    expect(
      scores.problems.filter(({ code }) => code === 'not-participating').map(({ row, facts }) => [row, facts]),
    ).toEqual([[4, { role: 'events', household: '0101', head: '张三' }]]);
  });
});

describe('scoreYear, bounds', () => {
  const text = '户 0101 张三\n记 2021-04-05 0101 J1\n记 2022-09-05 0101 J1';
  const bounds = (ledger = ledgerOf(fengsheng, text), year = 2022): readonly unknown[] => {
    const { start, asOf } = scoreYear(ledger, fengsheng, { year, start: null, asOf: null });
    return [start, asOf];
  };

  it('starts with the ledger’s earliest month and ends with its last of the year, 2022-09', () => {
    expect(bounds()).toEqual([monthAt('2021-04'), monthAt('2022-09')]);
  });

  it('takes the whole of 2021, which is not the ledger’s year', () => {
    expect(bounds(ledgerOf(fengsheng, text), 2021)).toEqual([monthAt('2021-04'), monthAt('2021-12')]);
  });

  it('prefers the workbook’s own start month, 2022-02', () => {
    expect(bounds(ledgerOf(fengsheng, text, { settings: { start: monthAt('2022-02') } }))).toEqual([
      monthAt('2022-02'),
      monthAt('2022-09'),
    ]);
  });

  it('takes January to December of a ledger with 0 rows', () => {
    expect(bounds(ledgerOf(fengsheng, '户 0101 张三'))).toEqual([monthAt('2022-01'), monthAt('2022-12')]);
  });

  it('throws for an asOf in 2023', () => {
    expect(() =>
      scoreYear(ledgerOf(fengsheng, text), fengsheng, { year: 2022, start: null, asOf: monthAt('2023-01') }),
    ).toThrow(RangeError);
  });
});
