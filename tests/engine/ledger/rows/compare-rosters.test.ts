import type { CellTable } from '../../../../src/engine/basis/cells';
import { readLedger } from '../../../../src/engine/ledger/read-ledger';
import { ledgerOf } from '../../../support/ledger-of';
import { fengsheng } from '../../../support/schemes';

const ROSTER = ledgerOf`
  # 花名册
  户号 | 户主 | 小组 | 常住 | 上年结转 | 加入月份
  '0101 | 张三 | 一组 | 是 | 20 |
  '0102 | 李四 | 一组 | 是 | | 2022-05
`;

const second = (sheet: string, ...rows: readonly (readonly (string | number | null)[])[]): CellTable => ({
  sheet,
  rows: [ROSTER[0].rows[0], ...rows],
});

function read(...tables: readonly CellTable[]): readonly [number, readonly unknown[]] {
  const { roster, problems } = readLedger(tables, fengsheng, { year: 2022 });
  return [roster.households.length, problems.map(({ code, sheet, facts }) => [code, sheet, facts])];
}

describe('compareRosters', () => {
  it('is quiet of a copy with the same 2 households', () => {
    expect(
      read(
        ...ROSTER,
        second('花名册(2)', ['102', '李四', '一组', '√', 0, '2022年5月'], ['0101', '张三', '一组', '是', 20, null]),
      ),
    ).toEqual([2, []]);
  });

  it('says which of 2 rosters was taken, and that 2 households differ in 3 things', () => {
    const other = second(
      '花名册(2)',
      ['0101', '张三', '一组', '是', 30, null],
      ['0102', '李四', '一组', '否', null, '2022-06'],
    );
    const facts = {
      taken: '花名册',
      households: 2,
      fields: ['opening', 'resident', 'joined'],
      household: '0101',
      head: '张三',
    };
    expect(read(...ROSTER, other)).toEqual([2, [['roster-differs', '花名册(2)', facts]]]);
  });

  it('takes 1 figure brought along that stands in the roster left aside alone for a difference', () => {
    const bare = ledgerOf`
      # 花名册
      户号 | 户主 | 小组 | 常住 | 退出月份 | 加入月份
      '0101 | 张三 | 一组 | 是 | |
      '0102 | 李四 | 一组 | 是 | |
    `;
    const other = ledgerOf`
      # 结转名册
      户号 | 户主 | 小组 | 上年结转
      '0101 | 张三 | 一组 | 20
      '0102 | 李四 | 一组 |
    `;
    expect(read(...bare, ...other)).toEqual([
      2,
      [
        [
          'roster-differs',
          '结转名册',
          { taken: '花名册', households: 1, fields: ['opening'], household: '0101', head: '张三' },
        ],
      ],
    ]);
  });

  it('leaves the roster of 2021 alone, where 1 household brought other points along', () => {
    expect(
      read(
        ...ROSTER,
        second(
          '2021年花名册',
          ['0101', '张三', '一组', '是', 5, null],
          ['0102', '李四', '一组', '是', null, '2022-05'],
        ),
      ),
    ).toEqual([2, []]);
  });
});
