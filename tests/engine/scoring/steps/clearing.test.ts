import { SCORING_STEPS } from '../../../../src/engine/scoring/steps';
import { linesAfter, scoresOf, totalOf } from '../../../support/score-lines';
import { bonus, schemeOf } from '../../scheme/plan-of';

const V = { id: 'V', name: '违法', kind: 'veto', effects: [{ effect: 'clear-score' }] };
const K = { id: 'K', name: '失信', kind: 'deduction', points: 5, effects: [{ effect: 'clear-score' }] };
const items = [bonus('J', '好事', { points: 10 }), V, K];
const cleared = (day: string) => ({ year: { kind: 'sum-of-months', clearedOn: day } });

const lines = (keys: object, text: string, asOf = '2022-12') =>
  linesAfter(SCORING_STEPS, schemeOf({ items, ...keys }), `户 0101 张三\n${text}`, { asOf }).filter((line) =>
    line.endsWith('cleared'),
  );

describe('clearing', () => {
  it('takes 20 points of days up to the day away, and the 10 of the next day not', () => {
    const text = '记 2022-06-01 0101 J\n记 2022-06-10 0101 J\n记 2022-06-11 0101 J';
    expect(lines(cleared('06-10'), text)).toEqual(['2022-06 floor 年度得分 -20 = -20 + 0 cleared']);
    expect(lines(cleared('06-10'), text, '2022-05')).toEqual([]);
  });

  it('takes 29 February for the last day of February in 2022', () => {
    expect(lines(cleared('02-29'), '记 2022-02-28 0101 J')).toEqual(['2022-02 floor 年度得分 -10 = -10 + 0 cleared']);
  });

  it('clears on 2 days of rows what stands since the first, and by a deduction that too', () => {
    expect(lines({}, '记 2022-01-05 0101 J\n记 2022-02-05 0101 V\n记 2022-03-05 0101 J\n记 2022-04-05 0101 K')).toEqual(
      ['2022-02 veto V -10 = -10 + 0 cleared', '2022-04 veto K -5 = -5 + 0 cleared'],
    );
  });

  it('lifts a score of −5 to 0 by the calendar and not by a row', () => {
    const minus = { id: 'D', name: '扣分', kind: 'deduction', points: 5 };
    const text = '记 2022-01-05 0101 D\n记 2022-02-05 0101 V';
    expect(lines({ items: [...items, minus] }, text)).toEqual([]);
    expect(lines({ items: [...items, minus], ...cleared('03-01') }, text)).toEqual([
      '2022-03 floor 年度得分 5 = 5 + 0 cleared',
    ]);
  });

  it('leaves the month’s own score of 10 what it was, and the year with 0', () => {
    const { scores } = scoresOf(schemeOf({ items, ...cleared('06-30') }), '户 0101 张三\n记 2022-06-10 0101 J');
    expect([scores.months.score[5] / scores.scale, totalOf(scores, 0)]).toEqual([10, 0]);
  });

  it('does nothing by a row that is voided: 0 lines', () => {
    expect(lines({}, '记 2022-01-05 0101 J\n记 2022-02-05 0101 V 作废')).toEqual([]);
  });
});
