import { evaluateYear } from '../../../src/engine/year/evaluate';
import { schemeOf } from '../scheme/plan-of';
import { ledgerOf, monthAt } from '../../support/ledger-columns';

const K1 = { id: 'K1', name: '乱倒垃圾', kind: 'deduction', points: 1 };
const saidOf = (
  keys: object,
  row: string,
  options: { readonly start?: string; readonly setting?: string } = {},
): readonly string[] => {
  const scheme = schemeOf({ items: [K1], ...keys });
  const settings = options.setting === undefined ? {} : { start: monthAt(options.setting) };
  const ledger = ledgerOf(scheme, `户 0101 张三\n记 ${row} 0101 K1`, { settings });
  return evaluateYear(ledger, scheme, options.start === undefined ? {} : { start: monthAt(options.start) })
    .problems.filter(({ code }) => code === 'base-starts-late')
    .map(({ facts }) => `${String(facts.first)} ${String(facts.last)} ${String(facts.from)}`);
};
const MONTHLY = { base: { total: 10, given: true } };

describe('lateStart', () => {
  it('names the 2 months before a ledger that begins in March, where nobody said when to begin', () => {
    expect(saidOf(MONTHLY, '2022-03-05')).toEqual(['2022-01 2022-02 2022-03']);
    expect(saidOf(MONTHLY, '2022-01-05')).toEqual([]);
  });

  it('says 0 of a start that was typed, or stands in the settings', () => {
    expect(saidOf(MONTHLY, '2022-03-05', { start: '2022-03' })).toEqual([]);
    expect(saidOf(MONTHLY, '2022-03-05', { setting: '2022-03' })).toEqual([]);
  });

  it('says 0 of a base that is not given, or of which no whole period is lost', () => {
    const given = (period: string) => ({
      year: { kind: 'sum-of-periods', period: 'year' },
      base: { categories: [{ name: '履职', max: 9, period, given: true }] },
    });
    expect(saidOf({ base: { total: 10 } }, '2022-03-05')).toEqual([]);
    expect(saidOf(given('year'), '2022-09-05')).toEqual([]);
    expect(saidOf(given('quarter'), '2022-03-05')).toEqual([]);
    expect(saidOf(given('quarter'), '2022-04-05')).toHaveLength(1);
  });
});
