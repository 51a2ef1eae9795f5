import { loadedCase, valueOf } from './loaded-case';

function ask(name: string, id: string, ...args: readonly unknown[]): unknown {
  const { formulas, ticket } = loadedCase(name);
  return valueOf(formulas.call(id, ticket, ...(args as never[])));
}

describe('AWARDS', () => {
  it('spills a dividend with 8 shares', () => {
    const rows = ask('plan-7-dividend', 'AWARDS', 2022) as readonly (readonly unknown[])[];
    expect(rows.map((row) => [row[1], row[5]])).toEqual([['户号', '奖品价值(元)'], ['0107', 24443], ['0106', 24196], ['0105', 23949], ['0104', 23702], ['0103', 23455], ['0102', 22221], ['0108', 19969], ['0101', 3195]]);
  });

  it('spills 3 winners by conditions with their prizes', () => {
    const rows = ask('thresholds-of-the-year', 'AWARDS', 2022) as readonly (readonly unknown[])[];
    expect(rows.slice(1).map((row) => [row[1], row[4], row[5]])).toEqual([['0101', '优秀户', 100], ['0102', '优秀户', 100], ['0104', '合格户', 30.5]]);
  });
});

describe('TIER', () => {
  it('gives the tier of month 3 up to March and that of month 4 for the year', () => {
    const { formulas, ticket } = loadedCase('plan-3-waste-grades');
    const tier = (when: unknown): unknown => valueOf(formulas.call('TIER', ticket, '0101', when));
    expect([tier('2022-03'), tier(2022)]).toEqual(['一类', '三类']);
  });

  it('gives the lowered tier of 1 household and no tier to 1 that a veto bars', () => {
    expect([ask('vetoes', 'TIER', '0104', 2022), ask('vetoes', 'TIER', '0103', 2022)]).toEqual(['二等', '']);
  });
});

describe('BALANCE', () => {
  it('gives 45 points up to March and 5 at the end of a year in which 35 expired', () => {
    const { formulas, ticket } = loadedCase('points-that-expire');
    const balance = (when: unknown): unknown => valueOf(formulas.call('BALANCE', ticket, '0101', when));
    expect([balance('2022-03'), balance(2022)]).toEqual([45, 5]);
  });

  it('says of a plan without redemption that there is none: 0 figures', () => {
    expect(ask('vetoes', 'BALANCE', '0101', 2022)).toMatch(/没有积分兑换/u);
  });
});
