import { parseDay } from '../../../src/engine/basis/calendar';
import type { NamedResult } from '../../../src/engine/ranking/list-results';
import { resultOf } from '../../faults/little-plan';

const V = { id: 'V1', name: '违规', kind: 'veto', effects: [{ effect: 'result', result: '谈话' }] };
const ITEMS = [{ id: 'J1', name: '好人好事', points: 1 }, V];
const LEDGER = `
  # 花名册
  户号 户主 小组 常住
  01 张三 一组 是
  02 李四 一组 是
  # 登记
  日期 户号 项目 数量
  2024-01-05 01 J1 5
  2024-05-05 01 J1 1
  2024-02-06 02 V1 1
  2024-02-06 02 V1 1
  2024-05-06 02 V1 1
`;

const told = (results: readonly NamedResult[]) =>
  results.map(({ rule, cases }) =>
    [
      rule.name,
      ...cases.map(({ household, first, months, veto }) => [household, first % 12, months, veto?.day]),
    ].flat(),
  );

describe('listResults', () => {
  it('judges 1 quarter of 2 that is over, and lists 2 vetoes of 3 rows on 2 days', () => {
    const results = [{ name: '少分', per: 'quarter', when: [{ below: 5 }] }, { name: '谈话' }];
    const year = resultOf({ items: ITEMS, results }, LEDGER);
    expect(told(year.results)).toEqual([
      ['少分', 1, 0, 3, undefined],
      ['谈话', 1, 1, 1, parseDay('2024-02-06'), 1, 4, 1, parseDay('2024-05-06')],
    ]);
  });

  it('keeps 2 cases of a list that a later version has dropped', () => {
    const versions = [{ from: '2024-03', items: [{ ...V, effects: [{ effect: 'disqualify' }] }], results: [] }];
    const awards = { kind: 'places', tiers: [{ name: '先进', places: 1 }] };
    const year = resultOf({ items: ITEMS, results: [{ name: '谈话' }], awards, versions }, LEDGER);
    expect(told(year.results)).toEqual([['谈话', 1, 1, 1, parseDay('2024-02-06')]]);
  });

  it('hides 2 lists that what is not made public leads to, and not the third', () => {
    const secret = { ...V, sensitive: true };
    const results = [
      { name: '谈话' },
      { name: '次数', when: [{ of: 'V1', in: 'rows', atLeast: 3 }] },
      { name: '少分', when: [{ below: 6 }] },
    ];
    const year = resultOf({ items: [ITEMS[0], secret], results }, LEDGER);
    expect(year.results.map(({ rule }) => rule.sensitive)).toEqual([true, true, false]);
  });

  it('does not judge 1 household that is out of the system', () => {
    const out = { ...V, effects: [{ effect: 'out' }] };
    const year = resultOf({ items: [ITEMS[0], out], results: [{ name: '少分', when: [{ below: 9 }] }] }, LEDGER);
    expect(told(year.results)).toEqual([['少分', 0, 0, 12, undefined]]);
  });
});
