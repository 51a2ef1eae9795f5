import { argumentText, formulaText } from '../../src/functions/formula-text';

describe('formulaText', () => {
  it('shows 1 argument left out in the middle, and none at the end', () => {
    expect([
      formulaText('SCORETABLE', ['台账', '', '"减分"']),
      formulaText('TOTAL', ['台账', '"0101"', '']),
      formulaText('PROBLEMS', ['台账']),
    ]).toEqual(['=VILLAGE.SCORETABLE(台账, , "减分")', '=VILLAGE.TOTAL(台账, "0101")', '=VILLAGE.PROBLEMS(台账)']);
  });
});

describe('argumentText', () => {
  it('types texts in quotation marks and figures without, 5 kinds in all', () => {
    expect([
      argumentText('0101'),
      argumentText('甲"乙'),
      argumentText(2022),
      argumentText(true),
      argumentText(null),
    ]).toEqual(['"0101"', '"甲""乙"', '2022', 'TRUE', '']);
  });

  it('shows 0 private numbers and at most 40 characters', () => {
    expect(argumentText('13800005567')).toBe('"（号码已隐去）"');
    expect(argumentText('长'.repeat(100))).toHaveLength(42);
  });
});
