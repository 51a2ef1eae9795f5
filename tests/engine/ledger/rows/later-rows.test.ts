import type { CellTable, CellValue } from '../../../../src/engine/basis/cells';
import { ledgerOfYear } from '../../../../src/engine/ledger/rows/ledger-year';
import { readLedger } from '../../../../src/engine/ledger/read-ledger';
import { fengsheng } from '../../../support/schemes';

const eventsOf = (...days: readonly CellValue[]): CellTable => ({
  sheet: '登记',
  rows: [['日期', '户号', '项目'], ...days.map((day) => [day, '0101', 'J1'])],
});
const ELEVEN = Array.from({ length: 11 }, (_, at) => `2022-${String(at + 2).padStart(2, '0')}-05`);

const toldOf = (tables: readonly CellTable[], year?: number): readonly unknown[] => {
  const ledger = readLedger(tables, fengsheng, year === undefined ? {} : { year });
  return [
    ledger.year,
    ...ledger.problems
      .filter(({ code }) => code === 'later-rows-left-out')
      .map(({ sheet, row, facts }) => [sheet, row, facts]),
  ];
};

describe('laterRowsLeftOut', () => {
  it('tells of 1 row of January 2023 after 11 of 2022, which is the year that is taken', () => {
    expect(toldOf([eventsOf(...ELEVEN, '2023-01-05')])).toEqual([
      2022,
      ['登记', 13, { year: 2022, later: 2023, date: '2023-01-05', rows: 1 }],
    ]);
  });

  it('tells of 2 rows of events and 1 of base points once, at the first of them', () => {
    const base: CellTable = {
      sheet: '评定',
      rows: [
        ['月份', '户号', '基础分'],
        ...Array.from({ length: 30 }, () => ['2022-12', '0101', 90]),
        ['2023-01', '0101', 90],
      ],
    };
    expect(toldOf([eventsOf(...ELEVEN, '2023-01-05', '2023-01-06'), base])).toEqual([
      2022,
      ['登记', 13, { year: 2022, later: 2023, date: '2023-01-05', rows: 3 }],
    ]);
  });

  it.each<[number, string, readonly CellTable[], number | undefined]>([
    [2022, 'the year is asked for', [eventsOf(...ELEVEN, '2023-01-05')], 2022],
    [
      2022,
      'the settings say it',
      [
        eventsOf(...ELEVEN, '2023-01-05'),
        {
          sheet: '积分设置',
          rows: [
            ['设置', '内容'],
            ['年度', 2022],
          ],
        },
      ],
      undefined,
    ],
    [2023, 'the later year is taken', [eventsOf('2022-12-05', '2023-01-05')], undefined],
    [2022, 'all rows are of it', [eventsOf(...ELEVEN)], undefined],
  ])('with %d tells 0 rows where %s', (taken, _where, tables, year) => {
    expect(toldOf(tables, year)).toEqual([taken]);
  });

  it('is said of 0 years once another one is looked at', () => {
    const ledger = readLedger([eventsOf(...ELEVEN, '2023-01-05')], fengsheng);
    expect(ledgerOfYear(ledger, 2023, fengsheng).problems).toEqual([]);
  });
});
