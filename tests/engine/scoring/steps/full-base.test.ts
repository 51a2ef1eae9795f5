import { fullBase } from '../../../../src/engine/scoring/steps/full-base';
import { fengsheng, longyuzhuang, withRules } from '../../../support/schemes';
import { linesAfter } from '../../../support/score-lines';

describe('full-base', () => {
  it('gives 100 in each month in force of a workbook without assessments', () => {
    expect(linesAfter([fullBase], fengsheng, '户 0101 张三 退出 2022-04', { start: '2022-03' })).toEqual([
      '2022-03 base 基础分 100 = 100 + 0 no-table-full',
      '2022-04 base 基础分 100 = 100 + 0 no-table-full',
    ]);
  });

  it('gives 0 lines beside 1 assessment, or where the plan gives no base without a table', () => {
    expect(
      linesAfter(
        [fullBase],
        fengsheng,
        `
      户 0101 张三
      评 2022-03 0101 90`,
      ),
    ).toEqual([]);
    expect(linesAfter([fullBase], longyuzhuang, '户 0101 张三')).toEqual([]);
  });

  it('gives each of the 5 aspects of a year of means its maximum once', () => {
    const { base } = longyuzhuang.versions[0].rules;
    expect(
      linesAfter([fullBase], withRules(longyuzhuang, { base: { ...base, withoutTable: 'full' } }), '户 0101 张三'),
    ).toEqual([
      '2022-12 base 环境整治 40 = 40 + 0 no-table-full',
      '2022-12 base 文明新风 40 = 40 + 0 no-table-full',
      '2022-12 base 党的建设 20 = 20 + 0 no-table-full',
      '2022-12 base 民生保障 20 = 20 + 0 no-table-full',
      '2022-12 base 遵纪守法 20 = 20 + 0 no-table-full',
    ]);
  });
});
