import { evaluateYear } from '../../../src/engine/year/evaluate';
import { schemeOf } from '../scheme/plan-of';
import { ledgerOf, monthAt } from '../../support/ledger-columns';

const J1 = { id: 'J1', name: '好人好事', points: 1 };
const K1 = { id: 'K1', name: '乱倒垃圾', kind: 'deduction', points: 1 };

/** What is said of a ledger of these days of both items, as of the last. */
const saidOf = (keys: object, days: string, start?: string): readonly string[] => {
  const scheme = schemeOf({ items: [J1, K1], ...keys });
  const rows = days.split(' ').map((day) => `记 ${day} 0101 J1\n记 ${day} 0101 K1`);
  const ledger = ledgerOf(scheme, ['户 0101 张三', ...rows].join('\n'));
  return evaluateYear(ledger, scheme, start === undefined ? {} : { start: monthAt(start) })
    .problems.filter(({ code }) => code === 'earlier-rows-missing')
    .map(({ facts }) => `${String(facts.rules)} ${String(facts.reaches)} ${String(facts.from)}`);
};
const VALID = { items: [J1, { ...K1, validMonths: 12 }] };
const TERM = { year: { kind: 'sum-of-months', termYears: 2, termFrom: 2023 } };
const WITHIN = { items: [J1, { ...K1, repeatFactors: [1, 2], repeatWithin: 12 }] };

describe('earlierRowsMissing', () => {
  it('misses 7 months of a validity of 12 in a ledger that begins in May, and 0 where the ledger has them', () => {
    expect(saidOf(VALID, '2024-05-06')).toEqual(['valid 2023-06 2024-05']);
    expect(saidOf(VALID, '2023-06-06 2024-05-06')).toEqual([]);
    expect(saidOf(VALID, '2023-07-06 2024-05-06')).toEqual(['valid 2023-06 2023-07']);
  });

  it('says 0 of a validity that does not reach beyond the year', () => {
    expect(saidOf(VALID, '2024-05-06 2024-12-06')).toEqual([]);
    expect(saidOf({}, '2024-05-06')).toEqual([]);
  });

  it('misses the first of 2 years of a term, not the months before a first year that begins late', () => {
    expect(saidOf(TERM, '2024-05-06')).toEqual(['term 2023-01 2024-05']);
    expect(saidOf(TERM, '2023-05-06 2024-05-06')).toEqual([]);
    expect(saidOf(TERM, '2023-05-06')).toEqual([]);
  });

  it('misses what may have been within 12 months before the first row that could repeat it', () => {
    expect(saidOf(WITHIN, '2024-03-06 2024-06-06')).toEqual(['repeat 2023-03 2024-03']);
    expect(saidOf({ ...WITHIN, items: [J1, { ...WITHIN.items[1], repeatWithin: 2 }] }, '2024-03-06')).toEqual([]);
    const group = [{ id: 'g', name: '轻微', repeatFactors: [0, 1], repeatWithin: 12 }];
    expect(saidOf({ items: [J1, { ...K1, group: 'g' }], groups: group }, '2024-03-06')).toHaveLength(1);
    expect(saidOf({ items: [{ ...J1, group: 'g' }, K1], groups: [{ id: 'g', name: '轻微' }] }, '2024-03-06')).toEqual(
      [],
    );
  });

  it('misses 2 of the last 4 quarters', () => {
    const last = { year: { kind: 'sum-of-periods', period: 'quarter', last: 4 } };
    expect(saidOf(last, '2024-01-06 2024-05-06')).toEqual(['last 2023-07 2024-01']);
    expect(saidOf(last, '2024-01-06 2024-12-06')).toEqual([]);
  });

  it('names 2 rules in 1 problem, and says 0 once the start is written', () => {
    expect(saidOf({ ...TERM, items: WITHIN.items }, '2024-03-06')).toEqual(['term,repeat 2023-01 2024-03']);
    expect(saidOf({ ...TERM, items: WITHIN.items }, '2024-03-06', '2024-03')).toEqual([]);
  });
});
