import { scoreYear } from '../../../src/engine/scoring/score-year';
import type { Scheme } from '../../../src/engine/scheme/types';
import { ledgerOf, monthAt } from '../../support/ledger-columns';
import { ledgerOf as tablesOf } from '../../support/ledger-of';
import { tell } from '../../support/told-ledger';
import { tablesWithFigures } from '../../support/ledger-tables';
import { describeProblem } from '../../../src/engine/wording/problems/problems';
import { schemeOf } from '../scheme/plan-of';
import { fengsheng, longyuzhuang } from '../../support/schemes';
import { scoresOf } from '../../support/score-lines';

const missing = (scheme: Scheme, text: string, options: { start?: string; asOf?: string } = {}): readonly unknown[] =>
  scoresOf(scheme, text, options)
    .scores.problems.filter(({ code }) => code === 'assessment-missing')
    .map(({ sheet, row, facts }) => [
      sheet,
      row,
      facts.period,
      ...(facts.missing === undefined ? [] : [facts.missing, facts.missingCount]),
    ]);

describe('missingOfLine', () => {
  const march = { start: '2022-03', asOf: '2022-03' };

  it('names the 2 months without figures, and the row of the blank one', () => {
    expect(
      missing(
        fengsheng,
        `
      户 0101 张三
      评 2022-02 0101 空
      评 2022-03 0101 90`,
        { asOf: '2022-03' },
      ),
    ).toEqual([
      [null, null, '2022-01'],
      ['基础分评定', 3, '2022-02'],
    ]);
  });

  it('names the first of 2 blank rows of a month', () => {
    expect(missing(fengsheng, '评 2022-03 0101 空\n户 0101 张三\n评 2022-03 0101 空', march)).toEqual([
      ['基础分评定', 1, '2022-03'],
    ]);
  });

  it('says nothing of 1 month whose figure was turned down, nor without any assessment table', () => {
    expect(missing(fengsheng, '户 0101 张三\n评 2022-03 0101 退', march)).toEqual([]);
    expect(missing(fengsheng, '户 0101 张三', march)).toEqual([]);
  });

  it('names the 2 blank sub-items of a row that the table has columns for', () => {
    const ledger = {
      ...ledgerOf(fengsheng, '户 0101 张三\n评 2022-03 0101 2.1=6 缺'),
      tables: tablesWithFigures(['2.1', '2.2', '2.3'].map(targetOf)),
    };
    const [problem] = scoreYear(ledger, fengsheng, {
      year: 2022,
      start: monthAt('2022-03'),
      asOf: monthAt('2022-03'),
    }).problems.filter(({ code }) => code === 'assessment-missing');
    expect([problem.sheet, problem.row, problem.facts]).toEqual([
      '基础分评定',
      2,
      {
        household: '0101',
        head: '张三',
        period: '2022-03',
        missing: ['2.2 室内三整齐', '2.3 厨房三要'],
        missingCount: 2,
      },
    ]);
  });

  it('says nothing of the 1 figure that stands beside one turned down', () => {
    expect(missing(fengsheng, '户 0101 张三\n评 2022-03 0101 退\n评 2022-03 0101 90', march)).toEqual([]);
  });

  it('names in a wide table only columns of the row’s own month, and only its own blanks, 1 of 4', () => {
    const ledger = ledgerOf(fengsheng, '户 0101 张三\n评 2022-12 0101 2.1=6 缺\n评 2022-11 0101 2.2=6');
    const [assessment] = tablesWithFigures(['2.1', '2.2', '2.1', '2.2'].map(targetOf)).filter(
      ({ role }) => role === 'assessment',
    );
    const columns = assessment.columns.map((column, at) =>
      column.kind === 'figure' ? { ...column, month: at < 4 ? 12 : 11 } : column,
    );
    const wide = {
      ...ledger,
      tables: ledger.tables.map((table) =>
        table.role === 'assessment' ? { ...assessment, columns: [...columns.filter((_, at) => at !== 5)] } : table,
      ),
    };
    const problems = scoreYear(wide, fengsheng, {
      year: 2022,
      start: monthAt('2022-11'),
      asOf: monthAt('2022-12'),
    }).problems;
    expect(problems.map(({ row, facts }) => [row, facts.missing])).toEqual([[2, ['2.2 室内三整齐']]]);
  });

  it('names quarters and the year as 2022-Q2 and 2022', () => {
    expect(
      missing(
        longyuzhuang,
        `
      户 0101 张三
      评 2022-Q1 0101 环境整治=38 文明新风=40
      评 2022-Q3 0101 环境整治=38
      评 2022-Q4 0101 退`,
      ),
    ).toEqual([
      [null, null, '2022-Q2'],
      [null, null, '2022-Q3', ['文明新风'], 1],
      [null, null, '2022'],
    ]);
  });

  it('adds the last month of quarters and of the year, 2 of them, where years begin in July', () => {
    const plan = schemeOf({
      base: {
        categories: [
          { name: '环境整治', max: 40, period: 'quarter' },
          { name: '遵纪守法', max: 20, period: 'year' },
        ],
      },
      year: { kind: 'mean-of-periods', startMonth: 7 },
    });
    const problems = scoresOf(
      plan,
      '户 0101 张三\n评 2023-Q1 0101 环境整治=38\n评 2023-Q2 0101 环境整治=38\n评 2022-Q3 0101 环境整治=38',
      { start: '2022-07', asOf: '2023-06' },
    ).scores.problems.filter(({ code }) => code === 'assessment-missing');
    expect(problems.map(({ facts }) => [facts.period, facts.last])).toEqual([
      ['2022-Q4', '2022-12'],
      ['2022', '2023-06'],
    ]);
    expect(problems.map((problem) => describeProblem(problem).what)).toEqual([
      expect.stringContaining('2022年第四季度（2022年10月至12月）'),
      expect.stringContaining('2022年度（2022年7月至2023年6月）'),
    ]);
  });

  it('asks a household that leaves in May for 2 quarters and no more', () => {
    expect(missing(longyuzhuang, '户 0101 张三 退出 2022-05').map((one) => (one as unknown[])[2])).toEqual([
      '2022-Q1',
      '2022-Q2',
      '2022',
    ]);
  });

  it('says nothing of the 1 grade that cannot be read and is told as such, only of what else is missing', () => {
    const grades = [
      { name: '优', points: 20 },
      { name: '差', points: 0 },
    ];
    const categories = [
      { name: '履职', grades },
      { name: '学习', max: 20 },
      { name: '劳动', max: 20 },
    ].map((category) => ({ ...category, period: 'quarter' }));
    const plan = schemeOf({ base: { categories }, year: { kind: 'sum-of-periods', period: 'quarter' } });
    const { ledger } = tell(
      tablesOf`
      # 评定
      季度 | 户号 | 履职 | 学习
      2022年1季度 | '0101 | 优秀 | 18
      2022年1季度 | '0102 | 优 | 18
      # 劳动
      季度 | 户号 | 劳动
      2022年1季度 | '0103 | 10
    `,
      plan,
      { year: 2022 },
    );
    const { problems } = scoreYear(ledger, plan, { year: 2022, start: monthAt('2022-01'), asOf: monthAt('2022-03') });
    expect(ledger.problems.map(({ code, facts }) => [code, facts.household])).toEqual([['grade-unknown', '0101']]);
    expect(
      problems.filter(({ code }) => code === 'assessment-missing').map(({ facts }) => [facts.household, facts.missing]),
    ).toEqual([
      ['0101', ['劳动']],
      ['0102', ['劳动']],
      ['0103', ['履职']],
      ['0103', ['学习']],
    ]);
  });

  it('asks 0 of a household that does not take part', () => {
    expect(missing(longyuzhuang, '户 0101 张三 老年')).toEqual([]);
  });
});

function targetOf(id: string): number {
  return fengsheng.baseTargets.findIndex((target) => target.kind === 'item' && target.id === id);
}
