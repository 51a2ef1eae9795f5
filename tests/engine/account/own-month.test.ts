import { OwnMonth } from '../../../src/engine/account/own-month';
import { parseDay } from '../../../src/engine/basis/calendar';
import { monthAt } from '../../support/ledger-columns';
import { scoresOf } from '../../support/score-lines';
import { bonus, schemeOf } from '../scheme/plan-of';

const plan = schemeOf({
  base: { total: 100 },
  items: [
    bonus('J1', '甲'),
    { id: 'K1', name: '乙', kind: 'deduction', points: 2 },
    bonus('J2', '丙', { counting: 'lasting' }),
  ],
  caps: [{ of: 'J1', per: 'month', points: 10 }],
});

function given(text: string, day: string): number {
  const { ledger, scores } = scoresOf(plan, `户 0101 张三\n${text}`);
  return new OwnMonth(ledger, [scores]).upTo(0, monthAt(day.slice(0, 7)), parseDay(day) as number) / scores.scale;
}

describe('OwnMonth', () => {
  it('has 8 of 10 bonus points less 2 by a day, none of the base of 100, and none of a later day', () => {
    const rows = '记 2022-03-05 0101 J1 ×12\n记 2022-03-10 0101 K1\n记 2022-03-11 0101 K1';
    expect([4, 5, 10, 11].map((day) => given(rows, `2022-03-${String(day).padStart(2, '0')}`))).toEqual([0, 10, 8, 6]);
  });

  it('leaves what an earlier row gives to this month, 1 point, to the month’s end', () => {
    expect(given('记 2022-02-05 0101 J2 止 2022-03-31', '2022-03-31')).toBe(0);
  });

  it('has 0 in a month that is not scored', () => {
    expect(given('记 2022-03-05 0101 J1', '2021-12-31')).toBe(0);
  });
});
