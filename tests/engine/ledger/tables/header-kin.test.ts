import { readLedger } from '../../../../src/engine/ledger/read-ledger';
import type { CellTable } from '../../../../src/engine/basis/cells';
import { ledgerOf } from '../../../support/ledger-of';
import { fengsheng } from '../../../support/schemes';

const read = (tables: readonly CellTable[]): { readonly events: number; readonly errors: readonly string[] } => {
  const { events, problems } = readLedger(tables, fengsheng);
  return {
    events: events.length,
    errors: problems
      .filter(({ severity }) => severity === 'error')
      .map(({ code, sheet, column }) => `${code} ${sheet} ${column}`),
  };
};

const MARCH = ledgerOf`
  # 3月
  第几条 | 哪天 | 户主 | 办了啥 | 量
  1 | 2024-03-02 | 张三 | 邻里矛盾 | 1
  2 | 2024-03-03 | 李四 | 志愿服务 | 2
  3 | 2024-03-04 | 李四 | J1 | 1
`;

const APRIL = ledgerOf`
  # 4月
  第几条 | 哪天 | 户主 | 办了啥 | 量
  1 | 2024-04-02 | 张三 | 邻里矛盾 | 1
`;

describe('HeaderKin', () => {
  it('reads 1 row under words of the clerk as the 3 rows of another sheet with the very same header', () => {
    expect(read([...MARCH, ...APRIL])).toEqual({ events: 4, errors: [] });
    expect(read([...APRIL, ...MARCH])).toEqual({ events: 4, errors: [] });
  });

  it('lends nothing to a header of 1 other word: the sheet by itself is said', () => {
    const other = APRIL.map((table) => ({
      ...table,
      rows: table.rows.map((row, at) => (at === 0 ? row.map((cell) => (cell === '办了啥' ? '又一个' : cell)) : row)),
    }));
    expect(read([...MARCH, ...other]).errors.length).toBeGreaterThan(0);
  });
});
