import * as fc from 'fast-check';
import { parseMonth } from '../../../src/engine/basis/calendar';
import {
  allAnswers,
  answersOf,
  matterOf,
  SHEET_WORDS,
  sheetUse,
  type Answer,
} from '../../../src/engine/ledger/read-answers';
import {
  COLUMN_ROLES,
  NO_ANSWERS,
  NOT_SCORED,
  type Answers,
  type SheetUse,
} from '../../../src/engine/ledger/questions';
import { NO_SETTINGS, readSettings } from '../../../src/engine/ledger/read-settings';
import { viewOf } from '../../../src/engine/ledger/sheet-view';
import type { LedgerSettings, TableBinding } from '../../../src/engine/ledger/types';
import { holdsOnlySettings, settingsRows } from '../../../src/engine/sheets/settings-rows';

const maybe = <T>(value: fc.Arbitrary<T>): fc.Arbitrary<T | null> => fc.option(value, { nil: null });
const binding: fc.Arbitrary<TableBinding> = fc.record({
  role: fc.constantFrom(
    'roster' as const,
    'events' as const,
    'assessment' as const,
    'redemptions' as const,
    'decisions' as const,
  ),
  sheet: fc.constantFrom('台账', '3月', 'Sheet1'),
  headerRow: fc.integer({ min: 1, max: 1_048_576 }),
  headerRows: fc.integer({ min: 1, max: 3 }),
  columns: fc.dictionary(
    fc.constantFrom('A', 'B', 'AC', 'XFD'),
    fc.constantFrom('户号', '日期', '2.1', '庭院“三不见”'),
    { minKeys: 1, noNullPrototype: true },
  ),
});
// Names as clerks write them, white space at their ends included.
const written = fc.constantFrom('3月', ' 内容 ', '加分\n项目', '清理房前屋后杂物', '拟定', '2', '（备份）', '〃');
const answer: fc.Arbitrary<Answer> = fc.oneof(
  fc.record({
    list: fc.constant('columns' as const),
    answer: fc.record({
      sheet: fc.constantFrom('', '台账', ' 3月'),
      header: written,
      role: fc.constantFrom(...COLUMN_ROLES, 'J1', '庭院三不见'),
    }),
  }),
  fc.record({
    list: fc.constant('items' as const),
    answer: fc.record({ word: written, item: fc.constantFrom('J1', NOT_SCORED) }),
  }),
  fc.record({ list: fc.constant('statuses' as const), answer: fc.record({ word: written, counts: fc.boolean() }) }),
  fc.record({
    list: fc.constant('sheets' as const),
    answer: fc.record({
      sheet: written,
      use: fc.constantFrom(...SHEET_WORDS).map((word) => sheetUse(word) as SheetUse),
    }),
  }),
  fc.record({
    list: fc.constant('dates' as const),
    answer: fc.record({ sheet: fc.constantFrom('', '台账'), header: written }),
  }),
);
// One answer a matter: what contradicts is another test's.
const answers: fc.Arbitrary<Answers> = fc
  .uniqueArray(answer, { selector: matterOf, maxLength: 8 })
  .map((all) => answersOf(allAnswers(answersOf(all))));
const settings: fc.Arbitrary<LedgerSettings> = fc.record({
  scheme: maybe(fc.constantFrom('fengsheng', 'longyuzhuang')),
  year: maybe(fc.integer({ min: 2000, max: 2099 })),
  start: maybe(fc.constant(parseMonth('2022-03'))),
  residents: maybe(fc.nat(5000)),
  village: maybe(fc.constantFrom('油房村', '梨坪村')),
  bindings: fc.array(binding, { maxLength: 4 }),
  answers,
});

describe('settingsRows', () => {
  it('writes 2 settings and 1 place for a person to read', () => {
    const rows = settingsRows({
      scheme: 'fengsheng',
      year: null,
      start: parseMonth('2022-03'),
      residents: null,
      village: null,
      bindings: [{ role: 'events', sheet: '登记', headerRow: 2, columns: { A: '日期', B: '户号' } }],
      answers: NO_ANSWERS,
    });
    expect(rows).toEqual([
      ['方案', 'fengsheng'],
      ['起始月份', '2022-03'],
      [],
      ['表格', '工作表', '表头行', '表头行数', '各列'],
      ['加减分登记', '登记', 2, 1, 'A=日期；B=户号'],
    ]);
  });

  it('writes 5 answers below the places, 1 row each', () => {
    const rows = settingsRows({
      ...NO_SETTINGS,
      answers: {
        columns: [{ sheet: '', header: '内容', role: '项目' }],
        items: [{ word: '清理房前屋后杂物', item: 'J3a' }],
        statuses: [{ word: '拟定', counts: false }],
        sheets: [{ sheet: '备份', use: 'copy' }],
        dates: [{ sheet: '3月', header: '日期' }],
      },
    });
    expect(rows).toEqual([
      [],
      ['对照', '工作表', '写法', '用作'],
      ['工作表对照', '备份', null, '副本'],
      ['列对照', null, '内容', '项目'],
      ['日期对照', '3月', '日期', '月.日'],
      ['事项对照', null, '清理房前屋后杂物', 'J3a'],
      ['状态对照', null, '拟定', '不计'],
    ]);
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
    expect(
      holdsOnlySettings([['年 度', 2022, null], [], ['', null], ['村', '油房村'], ['评议决定', '决定', 2, 1]]),
    ).toBe(true);
  });

  it.each([
    [['电话', '见村部']],
    [['年度', 2022, '已核']],
    [[null, 3]],
    [['加减分登记', '登记', 2, 1, 'A=日期', '老王填']],
  ])('does not know 1 row %j', (row) => {
    expect(holdsOnlySettings([['年度', 2022], row])).toBe(false);
  });
});
