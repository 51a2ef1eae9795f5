import * as fc from 'fast-check';
import { parseMonth } from '../../../src/engine/basis/calendar';
import { NO_ANSWERS } from '../../../src/engine/ledger/questions';
import { readSettings } from '../../../src/engine/ledger/read-settings';
import { viewOf } from '../../../src/engine/ledger/sheet-view';
import type { LedgerSettings, TableBinding } from '../../../src/engine/ledger/types';
import { holdsOnlySettings, settingsRows } from '../../../src/engine/sheets/settings-rows';

const maybe = <T>(value: fc.Arbitrary<T>): fc.Arbitrary<T | null> => fc.option(value, { nil: null });
const binding: fc.Arbitrary<TableBinding> = fc.record({
  role: fc.constantFrom('roster' as const, 'events' as const, 'assessment' as const, 'redemptions' as const, 'decisions' as const),
  sheet: fc.constantFrom('台账', '3月', 'Sheet1'),
  headerRow: fc.integer({ min: 1, max: 1_048_576 }),
  headerRows: fc.integer({ min: 1, max: 3 }),
  columns: fc.dictionary(fc.constantFrom('A', 'B', 'AC', 'XFD'), fc.constantFrom('户号', '日期', '2.1', '庭院“三不见”'), { minKeys: 1, noNullPrototype: true }),
});
const settings: fc.Arbitrary<LedgerSettings> = fc.record({
  scheme: maybe(fc.constantFrom('fengsheng', 'longyuzhuang')),
  year: maybe(fc.integer({ min: 2000, max: 2099 })),
  start: maybe(fc.constant(parseMonth('2022-03'))),
  residents: maybe(fc.nat(5000)),
  village: maybe(fc.constantFrom('油房村', '梨坪村')),
  bindings: fc.array(binding, { maxLength: 4 }),
  answers: fc.constant(NO_ANSWERS),
});

describe('settingsRows', () => {
  it('writes 2 settings and 1 place for a person to read', () => {
    const rows = settingsRows({
      scheme: 'fengsheng', year: null, start: parseMonth('2022-03'), residents: null, village: null,
      bindings: [{ role: 'events', sheet: '登记', headerRow: 2, columns: { A: '日期', B: '户号' } }],
      answers: NO_ANSWERS,
    });
    expect(rows).toEqual([['方案', 'fengsheng'], ['起始月份', '2022-03'], [], ['表格', '工作表', '表头行', '表头行数', '各列'], ['加减分登记', '登记', 2, 1, 'A=日期；B=户号']]);
  });

  it('is read back as it was, whatever 1 workbook remembers', () => {
    fc.assert(
      fc.property(settings, (kept) => {
        const problems: never[] = [];
        expect(readSettings(viewOf({ sheet: '积分设置', rows: settingsRows(kept) }), problems)).toEqual(kept);
        expect(problems).toEqual([]);
        expect(holdsOnlySettings(settingsRows(kept))).toBe(true);
      }),
    );
  });
});

describe('holdsOnlySettings', () => {
  it('knows 3 settings as a clerk types them, and blank rows', () => {
    expect(holdsOnlySettings([['年 度', 2022, null], [], ['', null], ['村', '油房村'], ['评议决定', '决定', 2, 1]])).toBe(true);
  });

  it.each([[['电话', '见村部']], [['年度', 2022, '已核']], [[null, 3]], [['加减分登记', '登记', 2, 1, 'A=日期', '老王填']]])('does not know 1 row %j', (row) => {
    expect(holdsOnlySettings([['年度', 2022], row])).toBe(false);
  });
});
