import { schemeOf } from '../../scheme/plan-of';
import { ledgerOf, monthAt } from '../../../support/ledger-columns';
import { explained } from '../../../support/score-lines';
import { scoreYear } from '../../../../src/engine/scoring/score-year';

const scheme = schemeOf({ items: [{ id: 'J1', name: '好人好事', points: 5, validMonths: 3 }] });

function linesAsOf(text: string, asOf: string): readonly string[] {
  const ledger = ledgerOf(scheme, text);
  const scores = scoreYear(ledger, scheme, {
    year: Number(asOf.slice(0, 4)),
    start: monthAt('2022-01'),
    asOf: monthAt(asOf),
  });
  return explained(ledger, scores, '0101');
}

describe('validity', () => {
  it('takes the 5 points of a row away in the 3rd month after its own, and not before', () => {
    expect(linesAsOf('户 0101 张三\n记 2022-05-31 0101 J1', '2022-08')).toEqual([
      '2022-05 bonus J1 5 = 5 + 0 counted',
      '2022-08 bonus J1 -5 = -5 + 0 no-longer-valid',
    ]);
    expect(linesAsOf('户 0101 张三\n记 2022-05-31 0101 J1', '2022-07')).toEqual(['2022-05 bonus J1 5 = 5 + 0 counted']);
  });

  it('counts a row of November 2022 in January 2023, and a row of October no more', () => {
    const text = '户 0101 张三\n记 2022-10-05 0101 J1\n记 2022-11-05 0101 J1';
    expect(linesAsOf(text, '2023-01')).toEqual(['2023-01 bonus J1 5 = 5 + 0 still-valid']);
    expect(linesAsOf(text, '2023-02')).toEqual([
      '2023-01 bonus J1 5 = 5 + 0 still-valid',
      '2023-02 bonus J1 -5 = -5 + 0 no-longer-valid',
    ]);
  });
});
