import { ledgerOf } from '../../support/ledger-of';
import { fengsheng } from '../../support/schemes';
import { readLedger } from '../../../src/engine/ledger/read-ledger';
import { UNCALCULATED, viewOf } from '../../../src/engine/ledger/sheet-view';

describe('viewOf', () => {
  it('shares the rows of a sheet without merges and copies the 1 row that a formula leaves open', () => {
    const rows = [['户号'], ['0101'], ['0102']];
    expect(viewOf({ sheet: '表', rows }).rows).toBe(rows);
    const view = viewOf({ sheet: '表', rows, top: 4, left: 1, uncached: [[5, 2]] });
    expect(view.rows).toEqual([['户号'], ['0101', UNCALCULATED], ['0102']]);
    expect(view.rows[2]).toBe(rows[2]);
    expect(rows[1]).toEqual(['0101']);
  });

  it('makes an uncalculated count, date and figure 3 problems, and no blank', () => {
    const [roster, events, base] = ledgerOf`
      # 花名册
      户号 | 户主 | 小组
      '0101 | 张三 | 一组
      # 登记
      日期 | 户号 | 户主 | 项目 | 数量
      44621 | '0101 | | J1 |
      | '0101 | 张三 | J1 | 1
      44622 | '0101 | | J2 | 1
      # 3月
      户号 | 基础分
      '0101 |
    `;
    const ledger = readLedger(
      [
        roster,
        {
          ...events,
          uncached: [
            [1, 4],
            [2, 0],
            [3, 2],
          ],
        },
        { ...base, uncached: [[1, 1]] },
      ],
      fengsheng,
      { year: 2022 },
    );
    expect(ledger.problems.map(({ code, sheet, row, column }) => [code, sheet, row, column])).toEqual([
      ['formula-without-value', '登记', 2, '数量'],
      ['formula-without-value', '登记', 3, '日期'],
      ['formula-without-value', '3月', 2, '基础分'],
    ]);
    expect(ledger.events.length).toBe(1);
  });
});
