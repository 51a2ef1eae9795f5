import { nextMonth } from '../../../../src/taskpane/features/formulas/next-month';
import { formulasWords } from '../../../../src/taskpane/wording/formulas';

const words = formulasWords.nextMonth;

describe('nextMonth', () => {
  it.each([
    ['', words.noPeriod],
    ['B1', words.periodOfCell('B1')],
    ['2022', words.fixedYear('2022')],
    ['"2022-03"', words.fixedPeriod('2022-03')],
  ])('says of the period %j in 1 sentence what becomes of it, then that rows are added', (value, sentence) => {
    expect(nextMonth([{ name: '期', value }])).toBe(`${sentence}${words.grows}`);
  });

  it('names 1 household that stays, and none that is a cell or left out', () => {
    expect(nextMonth([{ name: '户', value: '"0101"' }])).toBe(`${words.fixedHousehold('0101')}${words.grows}`);
    expect(nextMonth([{ name: '户', value: 'A2' }])).toBe(words.grows);
    expect(nextMonth([{ name: '户', value: '' }])).toBe(words.grows);
  });
});
