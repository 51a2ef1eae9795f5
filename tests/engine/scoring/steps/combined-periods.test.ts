import { assessments } from '../../../../src/engine/scoring/steps/assessments';
import { combinedPeriods } from '../../../../src/engine/scoring/steps/combined-periods';
import { schemeOf } from '../../scheme/plan-of';
import { longyuzhuang } from '../../../support/schemes';
import { linesAfter } from '../../../support/score-lines';

const means = (text: string): readonly string[] =>
  linesAfter([assessments, combinedPeriods], longyuzhuang, text).filter((line) => line.endsWith('mean-of-periods'));

describe('combined-periods', () => {
  it('counts 38.25 for quarters of 38, 40, 36 and 39', () => {
    expect(
      means(`
      户 0101 张三
      评 2022-Q1 0101 环境整治=38
      评 2022-Q2 0101 环境整治=40
      评 2022-Q3 0101 环境整治=36
      评 2022-Q4 0101 环境整治=39`),
    ).toEqual(['2022-12 base 环境整治 38.25 = 38.25 + 0 mean-of-periods']);
  });

  it('divides by the 3 quarters that were assessed, exactly, a 0 among them', () => {
    expect(
      means(`
      户 0101 张三
      评 2022-Q1 0101 环境整治=40
      评 2022-Q3 0101 环境整治=0
      评 2022-Q4 0101 环境整治=39`),
    ).toEqual(['2022-12 base 环境整治 26.333333333333332 = 26.333333333333332 + 0 mean-of-periods']);
  });

  it('gives 0 lines for an aspect that was never assessed', () => {
    expect(
      means(`
      户 0101 张三
      评 2022-Q1 0101 空`),
    ).toEqual([]);
  });

  it('counts 1 quarter as it stands', () => {
    expect(means('户 0101 张三\n评 2022-Q1 0101 环境整治=38.5')).toEqual([
      '2022-12 base 环境整治 38.5 = 38.5 + 0 mean-of-periods',
    ]);
  });
});

describe('combined-periods within a quarter', () => {
  const quarterly = (keys: object) =>
    schemeOf({
      year: { kind: 'sum-of-periods', period: 'quarter' },
      base: { step: 0.01, categories: [{ name: '环境整治', max: 20, ...keys }] },
    });
  const counted = (keys: object, text: string): readonly string[] =>
    linesAfter([assessments, combinedPeriods], quarterly(keys), text).filter((line) => line.includes('of-periods'));
  const months =
    '户 0101 张三\n评 2022-01 0101 环境整治=18.6\n评 2022-02 0101 环境整治=18.63\n评 2022-04 0101 环境整治=7';

  it('rounds the mean of 18.6 and 18.63 up to 18.62, and leaves the 7 of April to the quarter that ends in June', () => {
    expect(counted({ combine: 'mean', decimals: 2 }, months)).toEqual([
      '2022-03 base 环境整治 18.62 = 18.62 + 0 mean-of-periods',
      '2022-06 base 环境整治 7 = 7 + 0 mean-of-periods',
    ]);
    expect(counted({ combine: 'mean' }, months)[0]).toBe('2022-03 base 环境整治 18.615 = 18.615 + 0 mean-of-periods');
  });

  it('takes the highest or the last of 2 months', () => {
    const falling = '户 0101 张三\n评 2022-01 0101 环境整治=19\n评 2022-02 0101 环境整治=18';
    expect(counted({ combine: 'highest' }, falling)).toEqual(['2022-03 base 环境整治 19 = 19 + 0 highest-of-periods']);
    expect(counted({ combine: 'last' }, falling)).toEqual(['2022-03 base 环境整治 18 = 18 + 0 last-of-periods']);
  });
});
