import { showsDays, shownNumber } from '../../../src/workbook/file/shown-number';

describe('shownNumber', () => {
  it.each([
    ['yyyy"年"m"月"d"日";@', 44900, '2022年12月5日'],
    ['[DBNum1][$-804]yyyy"年"m"月"d"日";@', 44900, '2022年12月5日'],
    ['yyyy年m月d日', 44900, '2022年12月5日'],
    ['yyyy.mm.dd', 44900, '2022.12.05'],
    ['[$-F800]dddd, mmmm dd, yyyy', 44900, '2022年12月5日'],
    ['[$-804]aaaa', 44900, '星期一'],
    ['yyyy-mm-dd', -1, '-1'],
    ['¥#,##0.00', 1234.5, '¥1,234.50'],
    ['[$￥-804]#,##0.00', 5, '￥5.00'],
    ['[红色]0', 3, '3'],
    ['0%', 0.5, '50%'],
    ['0_);[Red](0)', -3, '(3)'],
    ['[h]:mm', 1.5, '36:00'],
    ['"第"0"名"', 3, '第3名'],
    [null, 0.1 + 0.2, '0.3'],
    [null, 330102199001.5, '330102199002'],
  ])('shows by %s the number %d as %s', (code, value, text) => {
    expect(shownNumber(value, code, false)).toBe(text);
  });

  it('counts days from 1904 where the workbook does: 1,462 fewer', () => {
    expect(shownNumber(44900 - 1462, 'yyyy/m/d', true)).toBe('2022/12/5');
  });
});

describe('showsDays', () => {
  it('knows 4 codes of days from 6 of figures', () => {
    expect(['yyyy/m/d', 'm"月"d"日"', 'yyyy"年"m"月"', '[$-804]d'].map(showsDays)).toEqual([true, true, true, true]);
    expect([null, '0.00', '"day"0', '[Red]0', '#,##0\\d', 'h:mm'].map(showsDays)).toEqual([
      false,
      false,
      false,
      false,
      false,
      false,
    ]);
  });
});
