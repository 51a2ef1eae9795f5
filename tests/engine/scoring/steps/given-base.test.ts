import { assessments } from '../../../../src/engine/scoring/steps/assessments';
import { fullBase } from '../../../../src/engine/scoring/steps/full-base';
import { givenBase } from '../../../../src/engine/scoring/steps/given-base';
import { schemeOf } from '../../scheme/plan-of';
import { linesAfter } from '../../../support/score-lines';

const STEPS = [fullBase, assessments, givenBase];
const monthly = schemeOf({
  base: {
    categories: [
      { name: '遵纪守法', max: 10, given: true },
      { name: '环境整治', max: 20 },
    ],
  },
});

describe('given-base', () => {
  it('gives 10 for every month of a category that nobody assesses, beside the figures of another', () => {
    expect(
      linesAfter(STEPS, monthly, '户 0101 张三 退出 2022-02\n评 2022-01 0101 环境整治=18\n评 2022-02 0101 环境整治=15'),
    ).toEqual([
      '2022-01 base 环境整治 18 = 18 + 0 assessed',
      '2022-01 base 遵纪守法 10 = 10 + 0 given',
      '2022-02 base 环境整治 15 = 15 + 0 assessed',
      '2022-02 base 遵纪守法 10 = 10 + 0 given',
    ]);
  });

  it('lets 7 that were assessed stand in place of the 10', () => {
    expect(linesAfter(STEPS, monthly, '户 0101 张三 退出 2022-01\n评 2022-01 0101 环境整治=18 遵纪守法=7')).toEqual([
      '2022-01 base 环境整治 18 = 18 + 0 assessed',
      '2022-01 base 遵纪守法 7 = 7 + 0 assessed',
    ]);
  });

  it('gives 10 beside the full 20 of a workbook without assessments, and 1 whole year of a yearly category', () => {
    expect(linesAfter(STEPS, monthly, '户 0101 张三 退出 2022-01')).toEqual([
      '2022-01 base 环境整治 20 = 20 + 0 no-table-full',
      '2022-01 base 遵纪守法 10 = 10 + 0 given',
    ]);
    const yearly = schemeOf({
      year: { kind: 'sum-of-periods', period: 'year' },
      base: { categories: [{ name: '遵纪守法', max: 10, period: 'year', given: true }] },
    });
    expect(linesAfter(STEPS, yearly, '户 0101 张三 退出 2022-05')).toEqual(['2022-05 base 遵纪守法 10 = 10 + 0 given']);
  });

  it('gives 20 for each of 2 half-years of a base without categories', () => {
    const halves = schemeOf({
      year: { kind: 'sum-of-periods', period: 'half-year' },
      base: { total: 20, period: 'half-year', given: true },
    });
    expect(linesAfter(STEPS, halves, '户 0101 张三 退出 2022-07')).toEqual([
      '2022-06 base 基础分 20 = 20 + 0 given',
      '2022-07 base 基础分 20 = 20 + 0 given',
    ]);
  });

  it('gives 0 to whoever joins in March of a half-year that is scored up to January', () => {
    const halves = schemeOf({
      year: { kind: 'sum-of-periods', period: 'half-year' },
      base: { total: 20, period: 'half-year', given: true },
    });
    expect(linesAfter(STEPS, halves, '户 0101 张三 加入 2022-03', { asOf: '2022-01' })).toEqual([]);
    expect(linesAfter(STEPS, halves, '户 0101 张三 加入 2022-03', { asOf: '2022-03' })).toHaveLength(1);
  });

  it('notes 10 for each of 3 months whose mean a quarter takes, and says of 0 months that they lack an assessment', () => {
    const quarterly = schemeOf({
      year: { kind: 'sum-of-periods', period: 'quarter' },
      base: { categories: [{ name: '遵纪守法', max: 10, given: true, combine: 'mean' }] },
    });
    expect(linesAfter(STEPS, quarterly, '户 0101 张三 退出 2022-03\n评 2022-02 0101 遵纪守法=4')).toEqual([
      '2022-01 base 遵纪守法 10 = 0 + 0 noted',
      '2022-02 base 遵纪守法 4 = 0 + 0 noted',
      '2022-03 base 遵纪守法 10 = 0 + 0 noted',
    ]);
  });
});
