import { ledgerOf } from '../../../support/ledger-of';
import { fengsheng } from '../../../support/schemes';
import { tell, type ToldLedger } from '../../../support/told-ledger';

type Cell = string | number | null;
const ROSTER = ledgerOf`
  # 花名册
  户号 | 户主 | 小组
  '0101 | 张三 | 一组
  '0102 | 李四 | 一组
`;

/** Rows of day in March, household, item, count and points. */
function readRows(...rows: readonly (readonly Cell[])[]): ToldLedger {
  return tell(
    [
      ...ROSTER,
      {
        sheet: '登记',
        rows: [
          ['日期', '户号', '项目', '数量', '分值'],
          ...rows.map(([day, ...rest]) => [`2022-03-${String(day).padStart(2, '0')}`, ...rest]),
        ],
      },
    ],
    fengsheng,
    { year: 2022 },
  );
}

describe('Reversals', () => {
  it('takes out the 1 row that −0.5 reverses, and shows both as voided', () => {
    const { events, problems } = readRows(
      [5, '0101', 'J1', 1, 0.5],
      [6, '0101', 'J1', 1, null],
      [8, '0101', 'J1', 1, -0.5],
      [8, '0102', 'J1', 1, 0.5],
    );
    expect(events).toEqual([
      '2022-03-05 0101 J1',
      '2022-03-06 0101 J1 作废',
      '2022-03-08 0101 J1 作废',
      '2022-03-08 0102 J1',
    ]);
    expect(problems).toEqual(['row-reversed 登记!4 分值 -0.5']);
  });

  it('takes out 2 rows that add up to what is reversed, and none twice', () => {
    const { events, problems, ledger } = readRows(
      [5, '0101', 'J1', 1, 0.5],
      [6, '0101', 'J1', 1, 0.5],
      [8, '0101', 'J1', 2, '扣1'],
      [9, '0101', 'J1', 1, -0.5],
    );
    expect(events).toEqual(['2022-03-05 0101 J1 作废', '2022-03-06 0101 J1 作废', '2022-03-08 0101 J1 ×2 作废']);
    expect(problems).toEqual(['row-reversed 登记!4 分值 扣1', 'nothing-to-reverse 登记!5 分值 -0.5']);
    expect(ledger.faults.map(({ household }) => household)).toEqual([0]);
  });

  it('finds nothing in 4 rows of another household, item, amount or of a later day', () => {
    const { problems, events } = readRows(
      [5, '0102', 'J1', 1, 0.5],
      [5, '0101', 'J2', 1, 0.5],
      [5, '0101', 'J1', 3, 1.5],
      [9, '0101', 'J1', 1, 0.5],
      [8, '0101', 'J1', 1, -0.5],
    );
    expect(problems).toEqual(['nothing-to-reverse 登记!6 分值 -0.5']);
    expect(events).toHaveLength(4);
  });

  it('reverses a deduction by a plus that is written, never by a bare 1', () => {
    expect(readRows([5, '0101', 'K5', 1, -1], [8, '0101', 'K5', 1, '+1']).events).toEqual([
      '2022-03-05 0101 K5 作废',
      '2022-03-08 0101 K5 作废',
    ]);
    expect(readRows([5, '0101', 'K5', 1, -1], [8, '0101', 'K5', 1, 1]).events).toEqual([
      '2022-03-05 0101 K5',
      '2022-03-08 0101 K5',
    ]);
  });
});
