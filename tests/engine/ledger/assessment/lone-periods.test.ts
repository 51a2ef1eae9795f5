import { formatMonth } from '../../../../src/engine/basis/calendar';
import type { CellTable, CellValue } from '../../../../src/engine/basis/cells';
import { fengsheng } from '../../../support/schemes';
import { tell, type ToldLedger } from '../../../support/told-ledger';

const IDS = ['0101', '0102', '0103', '0104', '0105'];
const ROSTER: CellTable = {
  sheet: '花名册',
  rows: [['户号', '户主', '小组'], ...IDS.map((id) => [id, `张${id}`, '一组'])],
};
/** 5 rows for each month of 2022, one below the other. */
const rowsOf = (...months: readonly number[]): CellValue[][] =>
  months.flatMap((month) => IDS.map((id) => [`2022-${String(month).padStart(2, '0')}`, id, 90, null]));
const base = (rows: readonly CellValue[][]): CellTable => ({
  sheet: '基础分评定',
  rows: [['月份', '户号', '基础分', '备注'], ...rows],
});
const withCell = (rows: CellValue[][], at: number, period: CellValue, note: CellValue = null): CellValue[][] =>
  rows.map((row, each) => (each === at ? [period, ...row.slice(1, 3), note] : row));
const spanOf = ({ ledger }: ToldLedger): readonly (number | string | null)[] => [
  ledger.year,
  ...[ledger.firstMonth, ledger.lastMonthOfYear].map((month) => month && formatMonth(month)),
];

describe('withoutLonePeriods', () => {
  it.each<[string, CellValue]>([
    ['ten years late', '2032-04'],
    ['ten years early', '2012-04'],
    ['a year early', '2021-04'],
    ['a year late', '2023年4月'],
    ['in November', '2022-11'],
    ['in the month after the last', '2022-07'],
  ])('reads 19 of 20 rows where one is %s', (_what, period) => {
    const told = tell([ROSTER, base(withCell(rowsOf(3, 4, 5, 6), 7, period))], fengsheng);
    expect(told.problems).toEqual([`date-apart 基础分评定!9 月份 ${period}`]);
    expect(told.ledger.problems[0].facts).toEqual({
      role: 'assessment',
      likely: '2022-04',
      above: '2022-04',
      below: '2022-04',
    });
    expect([told.records.length, ...spanOf(told)]).toEqual([19, 2022, '2022-03', '2022-06']);
  });

  it.each<[string, CellTable[]]>([
    ['a new month of 1 row at the end', [base([...rowsOf(3, 4, 5, 6), ...rowsOf(7).slice(0, 1)])]],
    [
      '1 household through 12 months and 1 of the next year',
      [
        base([
          ...rowsOf(1, 2, 3, 4, 5, 6, 7, 8, 9, 10, 11, 12).filter(([, id]) => id === '0101'),
          ['2023-01', '0101', 90, null],
        ]),
      ],
    ],
    ['a blank row of another year', [base([...rowsOf(3, 4, 5, 6), ['2024-03', '0101', null, null]])]],
    ['1 row that a person has looked at', [base(withCell(rowsOf(3, 4, 5, 6), 7, '2022-11', '日期无误'))]],
    [
      '1 row of a month that has events',
      [
        base([...rowsOf(3, 4, 5), ['2022-11', '0101', 90, null]]),
        {
          sheet: '加减分登记',
          rows: [
            ['日期', '户号', '项目'],
            ['2022-11-03', '0102', 'J1'],
          ],
        },
      ],
    ],
  ])('finds 0 lone rows in %s', (_what, tables) => {
    expect(tell([ROSTER, ...tables], fengsheng).problems.filter((line) => line.startsWith('date-apart'))).toEqual([]);
  });

  it('finds 0 lone months in 20 rows of 4 months, shuffled and parted into 2 sheets', () => {
    const rows = rowsOf(3, 4, 5, 6);
    const order = rows.map((_row, at) => rows[(at * 7) % rows.length]);
    const told = tell(
      [ROSTER, base(order.slice(0, 8)), { ...base(order.slice(8)), sheet: '基础分评定(续)' }],
      fengsheng,
    );
    expect([told.records.length, told.problems]).toEqual([20, []]);
  });

  it('takes 1 sheet of few rows at its name, whatever the others are called', () => {
    const sheet = (name: string, rows: number): CellTable => ({
      sheet: name,
      rows: [['户号', '基础分'], ...IDS.slice(0, rows).map((id) => [id, 90])],
    });
    expect(
      tell([ROSTER, sheet('2022年3月评分', 5), sheet('2022年4月评分', 5), sheet('2022年11月评分', 2)], fengsheng)
        .problems,
    ).toEqual([]);
  });
});
