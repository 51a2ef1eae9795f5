import { LOOKS, looksLikeFormula, numberFormatOf } from '../../src/workbook/looks';

describe('LOOKS', () => {
  it('has 13 styles in 2 fonts and 3 sizes', () => {
    const looks = Object.values(LOOKS);
    expect(looks.length).toBe(13);
    expect([...new Set(looks.map(({ font }) => font))].sort()).toEqual(['宋体', '黑体']);
    expect([...new Set(looks.map(({ size }) => size))].sort()).toEqual([10.5, 11, 18]);
  });
});

describe('numberFormatOf', () => {
  it.each([
    ['points', 1150, '0'],
    ['points', 1150.5, '0.0'],
    ['points', 38.25, '0.00'],
    ['points', 38.333333, '0.00'],
    ['points', 0.1 + 0.2, '0.0'],
    ['points', -1.5, '0.0'],
    ['integer', 13, '0'],
    ['money', 50, '#,##0'],
    ['money', 1350.5, '#,##0.00'],
    ['total-money', 1740, '#,##0'],
    ['text', 5, 'General'],
  ] as const)('shows %s %d as %s', (style, value, format) => {
    expect(numberFormatOf(LOOKS[style], value)).toBe(format);
  });

  it('gives texts and blanks 0 formats of their own', () => {
    expect([numberFormatOf(LOOKS.points, '待评议'), numberFormatOf(LOOKS.points, null)]).toEqual([
      'General',
      'General',
    ]);
  });
});

describe('looksLikeFormula', () => {
  it('says so of 4 first characters, full width too, and of no other', () => {
    expect(['=1', '+1', '-1', '@a', '＝1', ' =1', 'a=1', '1', ''].map(looksLikeFormula)).toEqual([
      true,
      true,
      true,
      true,
      true,
      false,
      false,
      false,
      false,
    ]);
  });
});
