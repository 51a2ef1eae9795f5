import { formatMonth } from '../../../../src/engine/basis/calendar';
import type { CellTable } from '../../../../src/engine/basis/cells';
import { fengsheng } from '../../../support/schemes';
import { tell, type ToldLedger } from '../../../support/told-ledger';

/** Rows of household 0101, one for each day; a remark may follow behind a space. */
const dated = (days: readonly string[], sheet = '登记'): CellTable => ({
  sheet,
  rows: [
    ['日期', '户号', '项目', '备注'],
    ...days.map((day) => [day.split(' ')[0], '0101', 'J1', day.split(' ')[1] ?? null]),
  ],
});
/** `2022-03-01` and every seventh day after it, as many as asked for. */
const weekly = (count: number): string[] =>
  Array.from(
    { length: count },
    (_, week) =>
      `2022-${String(3 + Math.floor((week * 7) / 28)).padStart(2, '0')}-${String(1 + ((week * 7) % 28)).padStart(2, '0')}`,
  );
const withDay = (days: readonly string[], at: number, day: string): readonly string[] => [
  ...days.slice(0, at),
  day,
  ...days.slice(at),
];
const monthsOf = ({ ledger }: ToldLedger): readonly (string | null)[] =>
  [ledger.firstMonth, ledger.lastMonthOfYear].map((month) => month && formatMonth(month));

describe('withoutLoneEvents', () => {
  it.each<[string, number, string, string]>([
    ['ten years early', 3, '2012-04-09', '2022-04-09'],
    ['a year late', 3, '2023-03-20', '2022-03-20'],
    ['in December of a ledger that runs to May', 3, '2022-12-19', '2022-03-19'],
    ['a year late, as the first', 0, '2023-03-01', '2022-03-01'],
    ['a year early, as the last', 12, '2021-05-25', '2022-05-25'],
  ])('counts 12 of 13 rows where one is %s', (_what, at, day, likely) => {
    const told = tell([dated(withDay(weekly(12), at, day), '2022年登记')], fengsheng);
    expect(told.problems).toEqual([`date-apart 2022年登记!${at + 2} 日期 ${day}`]);
    expect(told.ledger.problems[0].facts.likely).toBe(likely);
    expect([told.ledger.year, ...monthsOf(told)]).toEqual([2022, '2022-03', '2022-05']);
    expect(told.events.some((line) => line.startsWith(day))).toBe(false);
    expect(told.ledger.faults.map(({ household }) => household)).toEqual([0]);
  });

  it('counts 12 of 13 rows where the last is months after all others, and all 9 of a shorter ledger', () => {
    expect(tell([dated([...weekly(12), '2022-12-25'])], fengsheng).problems).toEqual([
      'date-apart 登记!14 日期 2022-12-25',
    ]);
    expect(tell([dated([...weekly(8), '2022-12-25'])], fengsheng).problems).toEqual([]);
  });

  it('says of 1 such row what stands above and below, whatever the order of the sheet', () => {
    const { ledger, problems } = tell([dated([...withDay(weekly(12), 3, '2022-12-19')].reverse())], fengsheng);
    expect(problems).toEqual(['date-apart 登记!11 日期 2022-12-19']);
    expect(ledger.problems[0].facts).toEqual({
      role: 'events',
      above: '2022-03-22',
      below: '2022-03-15',
      likely: '2022-03-19',
    });
  });

  it.each<[string, readonly string[]]>([
    ['3 rows of a sparse ledger', ['2023-01-05', '2023-01-06', '2023-12-05']],
    ['3 rows of 3 years', ['2021-03-05', '2022-05-05', '2023-02-05']],
    ['5 rows in no order', ['2022-03-05', '2022-12-06', '2022-03-07', '2022-08-01', '2022-04-01']],
    [
      'a new year that goes on from the old',
      [...weekly(30).map((day) => day), '2022-12-28', '2023-01-05', '2023-01-06'],
    ],
    [
      'a December that others have too',
      withDay([...weekly(12), '2022-12-01', '2022-12-02', '2022-12-03', '2022-12-04'], 3, '2022-12-19'),
    ],
    ['1 row that a person has looked at', withDay(weekly(12), 3, '2022-12-19 日期无误')],
    ['1 voided row', withDay(weekly(12), 3, '2022-12-19 作废')],
  ])('finds 0 lone rows in %s', (_what, days) => {
    expect(tell([dated(days)], fengsheng).problems.filter((line) => line.startsWith('date-apart'))).toEqual([]);
  });

  it('takes 1 row of December for sound where December is assessed', () => {
    const assessed: CellTable = {
      sheet: '基础分评定',
      rows: [
        ['月份', '户号', '基础分'],
        ['2022-12', '0101', 90],
      ],
    };
    expect(tell([dated(withDay(weekly(12), 3, '2022-12-19')), assessed], fengsheng).problems).toEqual([]);
  });
});
