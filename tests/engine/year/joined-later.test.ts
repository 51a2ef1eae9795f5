import { composeRankingSheet, notRanked } from '../../../src/engine';
import { bonus, schemeOf } from '../scheme/plan-of';
import { linesOfSheet, POSTING, yearOf } from '../sheets/posted';

const plan = (presentAt: string) =>
  schemeOf({
    items: [bonus('J1', '好人好事')],
    year: { kind: 'sum-of-periods', period: 'quarter' },
    participants: { presentAt },
    awards: { kind: 'places', tiers: [{ name: '先锋', places: 1 }] },
  });
const LEDGER = '户 01 甲\n户 02 乙 加入 2022-02\n记 2022-01-03 01 J1\n记 2022-03-03 02 J1';

describe('notRanked', () => {
  it('says of 1 who joined within the first quarter that it takes part from the next, not that periods are missing', () => {
    const year = yearOf(plan('period-start'), LEDGER);
    expect(notRanked(year)).toEqual({ invalid: 0, later: 1, out: 0, outside: 0 });
    expect(year.awards?.outcomes[1]).toEqual({ kind: 'none', why: 'joined-later' });
    expect(linesOfSheet(composeRankingSheet(year, POSTING)).join('')).toContain(
      '没有列入排名的：期中加入、从下一期起参评的1户。',
    );
  });

  it('says 0 of who takes part from its own month, or has begun since', () => {
    expect(notRanked(yearOf(plan('any-time'), LEDGER)).later).toBe(0);
    expect(notRanked(yearOf(plan('period-start'), `${LEDGER}\n记 2022-04-03 02 J1`)).later).toBe(0);
  });
});
