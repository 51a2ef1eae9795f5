import { ledgerOf } from '../../../support/ledger-of';
import { fengsheng } from '../../../support/schemes';
import { tell } from '../../../support/told-ledger';
import { bonus, schemeOf } from '../../scheme/plan-of';

describe('findDuplicates', () => {
  it('names the later of 2 equal rows, whichever sheet it stands in, a blank count being 1', () => {
    const { problems, events, ledger } = tell(
      ledgerOf`
        # 上半年
        日期 | 户号 | 户主 | 项目 | 数量 | 备注
        2022-03-05 | '0101 | 张三 | J1 | 1 | 帮扶
        2022-03-05 | '0102 | 李四 | J1 | 2 |
        # 补录
        日期 | 户主 | 项目 | 数量 | 备注
        2022年3月5日 | 张三 | 好人好事 | | 帮扶
        44625 | 李四 | J1 | ２ | ${' '}
      `,
      fengsheng,
    );
    expect(problems).toEqual(['possible-duplicate 补录!2 项目', 'possible-duplicate 补录!3 项目']);
    expect(ledger.problems[0].facts).toEqual({
      role: 'events',
      household: '0101',
      head: '张三',
      item: 'J1 好人好事、宣传宣讲',
      date: '2022-03-05',
      firstSheet: '上半年',
      firstRow: 2,
    });
    expect(events).toHaveLength(4);
  });

  it('finds no duplicate in 7 rows that differ in date, household, item, count, note, honour or state', () => {
    const { problems } = tell(
      ledgerOf`
        # 登记
        日期 | 户号 | 项目 | 数量 | 备注 | 状态
        2022-03-05 | '0101 | J1 | 1 | |
        2022-03-06 | '0101 | J1 | 1 | |
        2022-03-05 | '0102 | J1 | 1 | |
        2022-03-05 | '0101 | J2 | 1 | |
        2022-03-05 | '0101 | J1 | 2 | |
        2022-03-05 | '0101 | J1 | 1 | 帮扶 |
        2022-03-05 | '0101 | J1 | 1 | | 作废
        2022-03-05 | '0101 | J1 | 0 | |
        2022-03-05 | '0101 | 最美家庭 | 1 | |
        2022-03-05 | '0101 | 清洁文明户 | 1 | |
      `,
      fengsheng,
    );
    expect(problems).toEqual(['invalid-count 登记!9 数量 0']);
  });

  it('takes 5 and 3 points of an item whose points are typed for 2 things, in a short run and in one of 12 rows', () => {
    const plan = schemeOf({ items: [{ id: 'J1', name: '好人好事', typed: true }, bonus('J2', '修路')] });
    const told = (...points: readonly number[]) =>
      tell(
        [
          {
            sheet: '登记',
            rows: [['日期', '户号', '项目', '分值'], ...points.map((typed) => [44625, '0101', 'J1', typed])],
          },
        ],
        plan,
      ).problems;
    expect(told(5, 3)).toEqual([]);
    expect(told(5, 3, 5)).toEqual(['possible-duplicate 登记!4 项目']);
    expect(told(1, 2, 3, 4, 5, 6, 7, 8, 9, 10, 11, 1)).toEqual(['possible-duplicate 登记!13 项目']);
  });

  it('names 2 of 3 equal rows, and 19 of 20', () => {
    for (const count of [3, 20]) {
      const rows = [['日期', '户号', '项目'], ...Array.from({ length: count }, () => [44625, '0101', 'J1'])];
      const { ledger } = tell([{ sheet: '登记', rows }], fengsheng);
      expect(ledger.problems.map(({ row, facts }) => [row, facts.firstRow])).toEqual(
        Array.from({ length: count - 1 }, (_, at) => [at + 3, 2]),
      );
    }
  });

  it('compares 20 rows of one day by all that makes them equal', () => {
    const rows = Array.from({ length: 20 }, (_, at) => [
      44625,
      '0101',
      at % 2 === 0 ? 'J1' : 'J2',
      (at % 5) + 1,
      at < 10 ? '' : '另一次',
    ]);
    const { problems } = tell(
      [{ sheet: '登记', rows: [['日期', '户号', '项目', '数量', '备注'], ...rows] }],
      fengsheng,
    );
    expect(problems).toEqual([]);
  });
});
