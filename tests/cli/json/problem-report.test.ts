import { problem } from '../../../src/engine';
import { problemReport } from '../../../src/cli/json/problem-report';

describe('problemReport', () => {
  it('keeps 6 keys and no facts', () => {
    const report = problemReport(
      problem('unknown-item', { sheet: '加减分登记', row: 17, column: '项目', columnIndex: 4 }, '跳舞', {
        suggestions: ['J1'],
      }),
    );
    expect(report).toEqual({
      code: 'unknown-item',
      severity: 'error',
      sheet: '加减分登记',
      row: 17,
      column: '项目',
      value: '跳舞',
    });
    expect(Object.keys(report)).toEqual(['code', 'severity', 'sheet', 'row', 'column', 'value']);
  });

  it.each([
    [13812345678, '（号码已隐去）'],
    ['张三 500113197001011234', '张三 （号码已隐去）'],
    ['0999', '0999'],
    [4.5, 4.5],
    [true, true],
    [null, null],
  ])('prints the value %j as %j', (value, printed) => {
    expect(problemReport(problem('unknown-household', {}, value)).value).toBe(printed);
  });
});
