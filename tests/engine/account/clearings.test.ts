import { monthsLater, parseDay, parseMonth, type Month } from '../../../src/engine/basis/calendar';
import { Clearings } from '../../../src/engine/account/clearings';
import { scoresOf } from '../../support/score-lines';
import { schemeOf } from '../scheme/plan-of';

const scheme = schemeOf({
  items: [{ id: 'V1', name: '虚报', kind: 'veto', effects: [{ effect: 'clear-balance' }] }],
  redemption: {},
});
const ROWS =
  '户 0101 甲\n户 0102 乙\n记 2022-03-20 0102 V1\n记 2022-03-05 0102 V1\n记 2022-03-05 0102 V1\n记 2022-04-05 0102 V1';
const march = parseMonth('2022-03') as Month;

describe('Clearings', () => {
  it('gives 2 days of vetoes and the plan’s day between them, in order', () => {
    const { scores } = scoresOf(scheme, ROWS);
    expect(new Clearings({ month: 3, day: 10 }, [scores]).in(1, march)).toEqual([
      { day: parseDay('2022-03-05'), why: 'veto' },
      { day: parseDay('2022-03-10'), why: 'clearing-day' },
      { day: parseDay('2022-03-20'), why: 'veto' },
    ]);
  });

  it('gives 0 days to another household, or in another month', () => {
    const { scores } = scoresOf(scheme, ROWS);
    expect(new Clearings(null, [scores]).in(0, march)).toEqual([]);
    expect(new Clearings(null, [scores]).in(1, monthsLater(march, 2))).toEqual([]);
  });
});
