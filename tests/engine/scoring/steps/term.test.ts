import { scoreYear } from '../../../../src/engine/scoring/score-year';
import { ledgerOf, monthAt } from '../../../support/ledger-columns';
import { explained } from '../../../support/score-lines';
import { bonus, schemeOf } from '../../scheme/plan-of';

const items = [
  bonus('J', '好事', { points: 10 }),
  { id: 'V', name: '违法', kind: 'veto', effects: [{ effect: 'score-at-most', points: 5 }, { effect: 'drop-tiers' }] },
];
const awards = { kind: 'places', tiers: [{ name: '先进', places: 1 }] };
const plan = (more: object = {}) =>
  schemeOf({ items, awards, year: { kind: 'sum-of-months', termYears: 3, termFrom: 2021, ...more } });

function yearOf(scheme: ReturnType<typeof plan>, text: string, year: number, start = '2021-01') {
  const ledger = ledgerOf(scheme, text);
  const scores = scoreYear(ledger, scheme, { year, start: monthAt(start), asOf: monthAt(`${year}-12`) });
  return { scores, lines: explained(ledger, scores, '0101') };
}

const ROWS = '户 0101 张三\n记 2020-05-05 0101 J\n记 2021-05-05 0101 J ×2\n记 2022-05-05 0101 J';

describe('term', () => {
  it('adds the 20 and the 10 of 2 years before to the third, and nothing to the fourth', () => {
    expect(yearOf(plan(), ROWS, 2023).lines).toEqual([
      '2023-01 floor 年度得分 20 = 20 + 0 former-year',
      '2023-01 floor 年度得分 10 = 10 + 0 former-year',
    ]);
    expect(yearOf(plan(), ROWS, 2021).lines).toEqual(['2021-05 bonus J 20 = 20 + 0 counted']);
    expect(yearOf(plan(), ROWS, 2024).lines).toEqual([]);
  });

  it('looks at 0 years before the village began, and leaves the month’s own score at 0', () => {
    const { lines, scores } = yearOf(plan(), ROWS, 2022, '2022-01');
    expect(lines).toEqual(['2022-05 bonus J 10 = 10 + 0 counted']);
    expect(yearOf(plan(), ROWS, 2023).scores.months.score[0]).toBe(0);
    expect(scores.problems.map(({ code }) => code)).toEqual([
      'term-incomplete',
      'outside-months-in-force',
      'outside-months-in-force',
    ]);
  });

  it('adds what a veto left of a year, 5 of 20, and the tier that it took', () => {
    const { lines, scores } = yearOf(plan(), `${ROWS}\n记 2021-06-05 0101 V`, 2023);
    expect(lines[0]).toBe('2023-01 floor 年度得分 5 = 5 + 0 former-year');
    expect(scores.sanctions?.dropped[0]).toBe(1);
  });

  it('puts the sum of both years in proportion: 30 of 60 are 50', () => {
    const scaled = plan({ scaledTo: 100, scaledFrom: 60 });
    expect(yearOf(scaled, ROWS, 2023).lines.at(-1)).toBe('2023-12 floor 年度得分 20 = 20 + 0 scaled');
  });
});
