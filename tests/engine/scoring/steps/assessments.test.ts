import { assessments } from '../../../../src/engine/scoring/steps/assessments';
import { fengsheng, longyuzhuang, withRules } from '../../../support/schemes';
import { linesAfter } from '../../../support/score-lines';

describe('assessments', () => {
  const march = { start: '2022-03', asOf: '2022-03' };

  it('counts 2 sub-items and 1 category of a month', () => {
    expect(
      linesAfter(
        [assessments],
        fengsheng,
        `
      户 0101 张三
      评 2022-03 0101 2.1=6 2.2=5.5 遵纪守法=20`,
        march,
      ),
    ).toEqual([
      '2022-03 base 2.1 6 = 6 + 0 assessed',
      '2022-03 base 2.2 5.5 = 5.5 + 0 assessed',
      '2022-03 base 3 20 = 20 + 0 assessed',
    ]);
  });

  it('takes the plain mean of 3 assessors, 83 + 1/3, exactly', () => {
    expect(
      linesAfter(
        [assessments],
        fengsheng,
        `
      户 0101 张三
      评 2022-03 0101 250/3`,
        march,
      ),
    ).toEqual(['2022-03 base 基础分 83.33333333333333 = 83.33333333333333 + 0 assessed']);
  });

  it('leaves 3 months 未评: without a row, with a blank row, with a figure turned down', () => {
    expect(
      linesAfter(
        [assessments],
        fengsheng,
        `
      户 0101 张三
      评 2022-02 0101 空
      评 2022-03 0101 退
      评 2022-03 0101 90
      评 2022-04 0101 90`,
        { asOf: '2022-04' },
      ),
    ).toEqual([
      '2022-01 base 基础分 0 = 0 + 0 unassessed',
      '2022-02 base 基础分 0 = 0 + 0 unassessed',
      '2022-03 base 基础分 0 = 0 + 0 unassessed',
      '2022-03 base 基础分 90 = 0 + 0 unassessed',
      '2022-04 base 基础分 90 = 90 + 0 assessed',
    ]);
  });

  it('counts the 6 points of a row with blanks and notes the blanks', () => {
    expect(
      linesAfter(
        [assessments],
        fengsheng,
        `
      户 0101 张三
      评 2022-03 0101 2.1=6 缺`,
        march,
      ),
    ).toEqual(['2022-03 base 2.1 6 = 6 + 0 assessed', '2022-03 base 基础分 0 = 0 + 0 partly-blank']);
  });

  it('adds up the 2 records of one month from 2 sheets', () => {
    expect(
      linesAfter(
        [assessments],
        fengsheng,
        `
      户 0101 张三
      评 2022-03 0101 人居环境=30
      评 2022-03 0101 遵纪守法=20`,
        march,
      ),
    ).toEqual(['2022-03 base 2 30 = 30 + 0 assessed', '2022-03 base 3 20 = 20 + 0 assessed']);
  });

  it('counts 0 of figures outside the months in force, after asOf, or of another period', () => {
    expect(
      linesAfter(
        [assessments],
        fengsheng,
        `
      户 0101 张三
      评 2022-02 0101 91
      评 2022-03 0101 92
      评 2022-04 0101 93
      评 2022-Q1 0101 94`,
        march,
      ),
    ).toEqual([
      '2022-02 base 基础分 91 = 0 + 0 outside-months-in-force',
      '2022-03 base 基础分 94 = 0 + 0 item-not-in-force',
      '2022-03 base 基础分 92 = 92 + 0 assessed',
      '2022-04 base 基础分 93 = 0 + 0 after-as-of',
    ]);
  });

  it('notes quarters, counts the year’s aspect, and says which 2 quarters lack what', () => {
    expect(
      linesAfter(
        [assessments],
        longyuzhuang,
        `
      户 0101 张三
      评 2022-Q1 0101 环境整治=38 文明新风=40
      评 2022-Q2 0101 环境整治=39
      评 2022 0101 党的建设=19 民生保障=20 遵纪守法=18`,
        { asOf: '2022-12' },
      ),
    ).toEqual([
      '2022-03 base 环境整治 38 = 0 + 0 noted',
      '2022-03 base 文明新风 40 = 0 + 0 noted',
      '2022-06 base 环境整治 39 = 0 + 0 noted',
      '2022-06 base 文明新风 0 = 0 + 0 partly-blank',
      '2022-09 base 基础分 0 = 0 + 0 unassessed',
      '2022-12 base 党的建设 19 = 19 + 0 assessed',
      '2022-12 base 民生保障 20 = 20 + 0 assessed',
      '2022-12 base 遵纪守法 18 = 18 + 0 assessed',
      '2022-12 base 基础分 0 = 0 + 0 unassessed',
    ]);
  });

  it('asks for no quarter that is not over in August', () => {
    expect(
      linesAfter(
        [assessments],
        longyuzhuang,
        `
      户 0101 张三 加入 2022-05
      评 2022-Q2 0101 环境整治=38 文明新风=40`,
        { asOf: '2022-08' },
      ),
    ).toEqual(['2022-06 base 环境整治 38 = 0 + 0 noted', '2022-06 base 文明新风 40 = 0 + 0 noted']);
  });

  it('keeps 2021 out of 2022, months and quarters', () => {
    expect(
      linesAfter(
        [assessments],
        fengsheng,
        `
      户 0101 张三
      评 2021-12 0101 90
      评 2023-01 0101 91`,
        { start: '2021-01', asOf: '2022-01' },
      ),
    ).toEqual(['2022-01 base 基础分 0 = 0 + 0 unassessed']);
    expect(
      linesAfter(
        [assessments],
        fengsheng,
        `
      户 0101 张三
      评 2021-Q4 0101 90
      评 2022-12 0101 空`,
        { start: '2021-01' },
      ).at(-1),
    ).toBe('2022-12 base 基础分 0 = 0 + 0 unassessed');
    expect(
      linesAfter(
        [assessments],
        longyuzhuang,
        `
      户 0101 张三
      评 2021-Q1 0101 环境整治=38 文明新风=40`,
        { start: '2021-01', asOf: '2022-03' },
      ),
    ).toEqual(['2022-03 base 基础分 0 = 0 + 0 unassessed']);
  });

  it('does not count the quarter before a household joins, 1 January to 31 March', () => {
    expect(
      linesAfter(
        [assessments],
        longyuzhuang,
        `
      户 0101 张三 加入 2022-04
      评 2022-Q1 0101 环境整治=38 文明新风=40`,
        { asOf: '2022-04' },
      ),
    ).toEqual([
      '2022-03 base 环境整治 38 = 0 + 0 outside-months-in-force',
      '2022-03 base 文明新风 40 = 0 + 0 outside-months-in-force',
    ]);
  });

  it('notes 1 time what a row of a quarter says it leaves blank', () => {
    expect(
      linesAfter(
        [assessments],
        longyuzhuang,
        `
      户 0101 张三
      评 2022-Q1 0101 环境整治=38 缺`,
        { asOf: '2022-03' },
      ),
    ).toEqual(['2022-03 base 环境整治 38 = 0 + 0 noted', '2022-03 base 基础分 0 = 0 + 0 partly-blank']);
  });

  it('asks for the quarters of which 1 month is in force at either end', () => {
    expect(
      linesAfter(
        [assessments],
        longyuzhuang,
        '户 0101 张三 加入 2022-03 退出 2022-10\n评 2022-Q2 0101 环境整治=38 文明新风=40',
      ).map((line) => line.split(' ')[0]),
    ).toEqual(['2022-03', '2022-06', '2022-06', '2022-09', '2022-10', '2022-10']);
  });

  it('keeps 12 months of one aspect apart from 4 quarters of another', () => {
    const { base } = longyuzhuang.versions[0].rules;
    const categories = base.categories
      .slice(0, 2)
      .map((category, at) => ({ ...category, period: at === 0 ? ('month' as const) : ('quarter' as const) }));
    const months = Array.from(
      { length: 12 },
      (_, at) => `评 2022-${String(at + 1).padStart(2, '0')} 0101 ${at === 9 ? '空' : `环境整治=${at + 1}`}`,
    );
    const lines = linesAfter(
      [assessments],
      withRules(longyuzhuang, { base: { ...base, categories } }),
      ['户 0101 张三', ...months, '评 2022-Q4 0101 文明新风=40'].join('\n'),
    );
    expect(lines.filter((line) => line.endsWith('noted'))).toHaveLength(12);
    expect(lines.filter((line) => line.endsWith('unassessed')).map((line) => line.slice(0, 7))).toEqual([
      '2022-03',
      '2022-06',
      '2022-09',
      '2022-10',
    ]);
  });
});
