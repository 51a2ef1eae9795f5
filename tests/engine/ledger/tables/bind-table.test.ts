import { columnIndex } from '../../../../src/engine/basis/cells';
import type { TableBinding } from '../../../../src/engine/ledger/types';
import { ledgerOf } from '../../../support/ledger-of';
import { fengsheng } from '../../../support/schemes';
import { tell, type ToldLedger } from '../../../support/told-ledger';

const read = (tables: ReturnType<typeof ledgerOf>, ...bindings: readonly TableBinding[]): ToldLedger =>
  tell(tables, fengsheng, { year: 2022, bindings });

describe('bindTable', () => {
  it('reads 1 row of a table whose headers say nothing, as its columns were named', () => {
    const tables = ledgerOf`
      # Sheet1
      2022年台账
      甲 | 乙 | 丙 | 丁
      2022-03-05 | '0101 | J1 | 2
    `;
    expect(read(tables).events).toEqual([]);
    const { events, ledger } = read(tables, {
      role: 'events',
      sheet: 'Sheet1',
      headerRow: 2,
      columns: { A: '日期', B: '户号', C: '项目', D: '数量' },
    });
    expect(events).toEqual(['2022-03-05 0101 J1 ×2']);
    expect(
      ledger.tables.map(({ role, headerTop, bodyTop, confidence }) => [role, headerTop, bodyTop, confidence]),
    ).toEqual([['events', 1, 2, 1]]);
  });

  it('lets 1 column named by hand win over what the headers say, and keeps the others', () => {
    const tables = ledgerOf`
      # 登记
      登记日期 | 日期 | 户号 | 项目
      2022-04-01 | 2022-03-05 | '0101 | J1
    `;
    expect(read(tables).events).toEqual(['2022-03-05 0101 J1']);
    expect(read(tables, { role: 'events', sheet: '登记', headerRow: 1, columns: { a: '日期' } }).events).toEqual([
      '2022-04-01 0101 J1',
    ]);
  });

  it('takes 加减分 for the points where 2 figures stand below it, as a guess would', () => {
    const tables = ledgerOf`
      # 登记
      日期 | 户号 | 编码 | 加减分
      2022-03-05 | '0101 | J1 | 3
      2022-03-06 | '0101 | J1 | 2
    `;
    const { problems } = read(tables, { role: 'events', sheet: '登记', headerRow: 1, columns: { C: '项目' } });
    expect(problems).toEqual(['points-mismatch 登记!2 加减分 3', 'points-mismatch 登记!3 加减分 2']);
  });

  it('binds figures of an assessment by code, name and 基础分, with 2 header rows', () => {
    const tables = ledgerOf`
      # 3月
      村民 | 打分 | < | <
      ^ | 甲 | 乙 | 丙
      '0101 | 6 | 9 | 90
    `;
    const binding: TableBinding = {
      role: 'assessment',
      sheet: '3月',
      headerRow: 1,
      headerRows: 2,
      columns: { A: '户号', B: '2.1', C: '爱党爱国' },
    };
    expect(read(tables, binding).records).toEqual(['2022-03 0101 1=9 2.1=6']);
    expect(read(tables, { ...binding, columns: { A: '户号', D: '基础分' } }).records).toEqual([
      '2022-03 0101 基础分=90',
    ]);
  });

  it('stands instead of the guess for its rows, whatever role that had: 0 events', () => {
    const tables = ledgerOf`
      # 登记
      日期 | 户号 | 项目 | 积分
      2022-04-20 | '0101 | 大米 | 30
    `;
    const { events, redemptions, problems } = read(tables, {
      role: 'redemptions',
      sheet: '登记',
      headerRow: 1,
      columns: { C: '物品' },
    });
    expect([events, redemptions, problems]).toEqual([[], ['2022-04-20 0101 30分 大米'], []]);
  });

  it('leaves 1 other table of the sheet to the guess', () => {
    const { redemptions, events } = read(
      ledgerOf`
        # 台账
        日期 | 户号 | 项目
        2022-03-05 | '0101 | J1
        |
        兑换登记
        日期 | 户号 | 物品 | 积分
        2022-04-20 | '0101 | 大米 | 30
      `,
      { role: 'events', sheet: '台账', headerRow: 1 },
    );
    expect(events).toEqual(['2022-03-05 0101 J1']);
    expect(redemptions).toEqual(['2022-04-20 0101 30分 大米']);
  });

  it.each<Partial<TableBinding>>([
    { headerRow: 0 },
    { headerRow: -5 },
    { headerRow: 1e9 },
    { headerRow: 1, headerRows: 1e9 },
    { headerRow: 1, headerRows: -3 },
    { headerRow: 1, columns: { '': '日期', ZZZZZZ: '户号', '1': '项目', __proto__: '户号' } },
    { sheet: '没有' },
    { headerRow: NaN },
    { headerRow: 1.5 },
    { role: 'settings', headerRow: 1 },
  ])('survives the binding %j over 1 row', (binding) => {
    const tables = ledgerOf`
      # 台账 [始于 B3]
      日期 | 户号 | 项目
      2022-03-05 | '0101 | J1
    `;
    expect(() => read(tables, { role: 'events', sheet: '台账', headerRow: 3, ...binding })).not.toThrow();
  });
});

describe('columnIndex', () => {
  it.each([
    ['A', 0],
    ['c', 2],
    ['Z', 25],
    ['AA', 26],
    ['XFD', 16383],
  ])('counts column %s as %i', (letters, index) => {
    expect(columnIndex(letters)).toBe(index);
  });
});
