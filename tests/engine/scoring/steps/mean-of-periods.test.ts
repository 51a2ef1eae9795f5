import { assessments } from '../../../../src/engine/scoring/steps/assessments';
import { meanOfPeriods } from '../../../../src/engine/scoring/steps/mean-of-periods';
import { longyuzhuang } from '../../../support/schemes';
import { linesAfter } from '../../../support/score-lines';

const means = (text: string): readonly string[] =>
  linesAfter([assessments, meanOfPeriods], longyuzhuang, text).filter((line) => line.endsWith('mean-of-periods'));

describe('mean-of-periods', () => {
  it('counts 38.25 for quarters of 38, 40, 36 and 39', () => {
    expect(means(`
      户 0101 张三
      评 2022-Q1 0101 环境整治=38
      评 2022-Q2 0101 环境整治=40
      评 2022-Q3 0101 环境整治=36
      评 2022-Q4 0101 环境整治=39`)).toEqual(['2022-12 base 环境整治 38.25 = 38.25 + 0 mean-of-periods']);
  });

  it('divides by the 3 quarters that were assessed, exactly, a 0 among them', () => {
    expect(means(`
      户 0101 张三
      评 2022-Q1 0101 环境整治=40
      评 2022-Q3 0101 环境整治=0
      评 2022-Q4 0101 环境整治=39`)).toEqual(['2022-12 base 环境整治 26.333333333333332 = 26.333333333333332 + 0 mean-of-periods']);
  });

  it('gives 0 lines for an aspect that was never assessed', () => {
    expect(means(`
      户 0101 张三
      评 2022-Q1 0101 空`)).toEqual([]);
  });

  it('counts 1 quarter as it stands', () => {
    expect(means('户 0101 张三\n评 2022-Q1 0101 环境整治=38.5')).toEqual(['2022-12 base 环境整治 38.5 = 38.5 + 0 mean-of-periods']);
  });
});
