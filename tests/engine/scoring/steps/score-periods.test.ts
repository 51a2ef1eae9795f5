import { bonus, complaintsOf, schemeOf } from '../../scheme/plan-of';
import { explained, scoresOf, totalOf } from '../../../support/score-lines';

const plan = (keys: object, kind = 'sum-of-periods') =>
  schemeOf({
    items: [{ ...bonus('J1', '好人好事'), points: 1 }],
    year: { kind, period: 'quarter', ...keys },
  });
const ROWS =
  '户 0101 甲\n记 2021-08-01 0101 J1 ×7\n记 2021-11-01 0101 J1 ×5\n记 2022-02-01 0101 J1 ×3\n记 2022-05-01 0101 J1 ×1';
const total = (keys: object, asOf: string, kind?: string): number =>
  totalOf(scoresOf(plan(keys, kind), ROWS, { start: '2021-01', asOf, year: 2022 }).scores, 0);

describe('scorePeriods', () => {
  it('adds up the last 3 quarters up to May, the running one among them: 5 + 3 + 1', () => {
    expect(total({ last: 3 }, '2022-05')).toBe(9);
    expect(total({ last: 4 }, '2022-05')).toBe(16);
    expect(total({ last: 2 }, '2022-12')).toBe(0);
  });

  it('keeps the best 2 of the last 4, and their mean', () => {
    expect(total({ last: 4, best: 2 }, '2022-06')).toBe(12);
    expect(total({ last: 4, best: 2 }, '2022-06', 'mean-of-scores')).toBe(6);
  });

  it('lays 1 line for each earlier period that counts, with the month it begins in', () => {
    const { ledger, scores } = scoresOf(plan({ last: 4, best: 3 }), ROWS, {
      start: '2021-01',
      asOf: '2022-06',
      year: 2022,
    });
    expect(explained(ledger, scores, '0101')).toEqual([
      '2022-01 floor 年度得分 7 = 7 + 0 former-period',
      '2022-01 floor 年度得分 5 = 5 + 0 former-period',
      '2022-02 bonus J1 3 = 3 + 0 counted',
      '2022-05 bonus J1 1 = 1 + 0 counted',
      '2022-06 floor 年度得分 -1 = -1 + 0 not-best-period',
    ]);
  });

  it('takes back what the year’s own periods before the last 2 came to', () => {
    const { ledger, scores } = scoresOf(plan({ last: 2 }), ROWS, { start: '2021-01', asOf: '2022-12', year: 2022 });
    expect(explained(ledger, scores, '0101').filter((line) => line.includes('not-last'))).toEqual([
      '2022-03 floor 年度得分 -3 = -3 + 0 not-last-period',
      '2022-06 floor 年度得分 -1 = -1 + 0 not-last-period',
    ]);
  });

  it('goes back no further than the village’s start: 3 + 1', () => {
    expect(
      totalOf(scoresOf(plan({ last: 8 }), ROWS, { asOf: '2022-06', start: '2022-01', year: 2022 }).scores, 0),
    ).toBe(4);
  });
});

describe('checkLastPeriods', () => {
  it('refuses beside it what looks at 1 year alone, and as many as there are', () => {
    const of = (keys: object, more: object = {}): readonly string[] =>
      complaintsOf({
        items: [bonus('J1', '好人好事')],
        year: { kind: 'sum-of-periods', period: 'month', last: 6, ...keys },
        ...more,
      });
    expect(of({})).toEqual([]);
    expect(of({ best: 6 })).toEqual(['best-of-all year.best']);
    expect(of({ minPeriods: 2 })).toEqual(['last-alone year.minPeriods']);
    expect(of({ termYears: 2, termFrom: 2023 })).toEqual(['term-alone year.last']);
    expect(of({}, { running: { least: 0 } })).toContain('last-alone running');
  });
});
