import type { CellTable } from '../../../../src/engine/basis/cells';
import { fengsheng } from '../../../support/schemes';
import { tell } from '../../../support/told-ledger';

const ROSTER: CellTable = {
  sheet: '花名册',
  rows: [
    ['户号', '户主', '小组'],
    ['0101', '张三', '一组'],
    ['0102', '李四', '一组'],
  ],
};
const EVENTS: CellTable = {
  sheet: '加减分登记',
  rows: [
    ['日期', '户号', '项目'],
    ...['2022-03-05', '2022-05-05', '2022-07-05', '2022-10-05', '2022-12-05'].map((day) => [day, '0101', 'J1']),
  ],
};
const DAYS = ['2022-03-14', '2022-03-23', '2022-05-20', '2022-05-21', '2022-08-11', '2022-10-09'];
const shop = (days: readonly string[]): CellTable => ({
  sheet: '兑换登记',
  rows: [
    ['日期', '户号', '物品', '分值', '备注'],
    ...days.map((day) => [day.split(' ')[0], '0102', '毛巾', 5, day.split(' ')[1] ?? null]),
  ],
});
const withDay = (at: number, day: string): readonly string[] => [...DAYS.slice(0, at), day, ...DAYS.slice(at)];
const told = (days: readonly string[]) => tell([ROSTER, EVENTS, shop(days)], fengsheng);

describe('withoutLoneDates', () => {
  it.each<[string, number, string, string | undefined]>([
    ['a year late', 2, '2023-04-20', '2022-04-20'],
    ['a year early', 4, '2021-06-20', '2022-06-20'],
    ['ten years early, as the first', 0, '2012-03-10', '2022-03-10'],
    ['years late, as the last', 6, '2025-11-05', '2022-11-05'],
    ['a year early, as the last', 6, '2021-11-05', '2022-11-05'],
  ])('deducts 7 of 7 rows where one is %s, and names that one', (_what, at, day, likely) => {
    const { ledger, problems, redemptions } = told(withDay(at, day));
    expect(problems).toEqual([`date-apart 兑换登记!${at + 2} 日期 ${day}`]);
    expect([redemptions.length, redemptions[at], ledger.year]).toEqual([7, '? 0102 5分 毛巾', 2022]);
    expect(ledger.problems[0].facts.likely).toBe(likely);
    expect(ledger.faults.map(({ household, month }) => [household, month])).toEqual([[1, null]]);
  });

  it.each<[string, readonly string[]]>([
    ['the first weeks of the next year', [...DAYS, '2023-01-05', '2023-01-16']],
    ['the last weeks of the year before', ['2021-12-30', ...DAYS]],
    ['6 rows and 1 of the next summer', [...DAYS, '2023-06-16']],
    ['2 rows far apart', ['2022-03-01', '2023-09-01']],
    ['6 rows in no order', ['2022-03-05', '2022-12-06', '2022-03-07', '2022-08-01', '2022-04-01', '2022-03-01']],
    ['1 row that a person has looked at', withDay(2, '2023-04-20 日期无误')],
    [
      '2 years of 4 rows each',
      ['2021-03-05', '2021-04-06', '2021-06-07', '2021-08-01', '2022-04-01', '2022-05-01', '2022-06-01', '2022-09-01'],
    ],
  ])('finds 0 lone rows in %s', (_what, days) => {
    expect(told(days).problems).toEqual([]);
  });

  it('names 1 row that is months after everything else in a ledger that runs to May', () => {
    const often = Array.from({ length: 12 }, (_, at) => `2022-05-${at + 10}`);
    const { problems, redemptions } = tell(
      [ROSTER, { ...EVENTS, rows: EVENTS.rows.slice(0, 3) }, shop([...DAYS.slice(0, 4), ...often, '2022-12-16'])],
      fengsheng,
    );
    expect([problems, redemptions[16]]).toEqual([['date-apart 兑换登记!18 日期 2022-12-16'], '? 0102 5分 毛巾']);
  });

  it('finds 1 lone row in a sheet of no order, since nothing at all is recorded near it', () => {
    expect(told([...DAYS.slice(2), '2026-08-12', ...DAYS.slice(0, 2)]).problems).toEqual([
      'date-apart 兑换登记!6 日期 2026-08-12',
    ]);
  });
});
