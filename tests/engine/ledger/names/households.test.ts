import { ledgerOf } from '../../../support/ledger-of';
import { fengsheng } from '../../../support/schemes';
import { tell, type ToldLedger } from '../../../support/told-ledger';

type Cell = string | number | boolean | null;

const ROSTER = ledgerOf`
  # 花名册
  户号 | 户主 | 小组
  '0101 | 张三 | 一组
  '0102 | 李四 | 一组
  '0201 | 张三 | 二组
  '0202 | ${'欧阳　春'} | 二组
  12 | 王五 | 二组
  '0301 | | 三组
`;

function find(headers: string, ...cells: readonly Cell[]): string {
  const told = tell(
    [
      ...ROSTER,
      {
        sheet: '登记',
        rows: [
          ['日期', '项目', ...headers.split(' ')],
          [44625, 'J1', ...cells],
        ],
      },
    ],
    fengsheng,
  );
  return told.events.map((event) => event.split(' ')[1]).join() || told.problems.join();
}

describe('HouseholdIndex.find', () => {
  it.each([
    ['0101', '0101'],
    [101, '0101'],
    ['101', '0101'],
    ['００１０１', '0101'],
    ['０１０１', '0101'],
    [' 0101 ', '0101'],
    ['01 01', '0101'],
    ['00101', '0101'],
    [12, '12'],
    ['12', '12'],
    ['0012', '12'],
  ])('finds by 户号 %j %s', (id, household) => {
    expect(find('户号', id)).toBe(household);
  });

  it.each([['9999'], [1], ['010'], ['A101'], [101.5], [-101], [true], ['__proto__'], ['toString'], ['1e2']])(
    'knows no 户号 %j',
    (id) => {
      expect(find('户号', id)).toBe(`unknown-household 登记!2 户号 ${id}`);
    },
  );

  it('does not guess between 2 households whose 户号 differ by leading zeros alone, unless one is exact', () => {
    const roster = {
      sheet: '花名册',
      rows: [
        ['户号', '户主', '小组'],
        ['0101', '张三', '一组'],
        ['00101', '李四', '一组'],
      ],
    };
    const read = (id: Cell): ToldLedger =>
      tell(
        [
          roster,
          {
            sheet: '登记',
            rows: [
              ['日期', '项目', '户号'],
              [44625, 'J1', id],
            ],
          },
        ],
        fengsheng,
      );
    expect(read(101).problems).toEqual(['ambiguous-household 登记!2 户号 101']);
    expect(read('00101').events).toEqual(['2022-03-05 00101 J1']);
  });

  it.each([
    ['李四', null, '0102'],
    [' 李 四 ', null, '0102'],
    ['李四', '一组', '0102'],
    ['欧阳春', null, '0202'],
    ['欧阳 春', '二 组', '0202'],
    ['张三', '二组', '0201'],
    ['张三', '一组', '0101'],
    ['王五', '', '12'],
  ])('finds by 户主 %j and 小组 %j %s', (head, group, household) => {
    expect(find('户主 小组', head, group)).toBe(household);
  });

  it.each([
    ['张三', null, 'ambiguous-household 登记!2 户主 张三'],
    ['张三', '三组', 'unknown-household 登记!2 户主 张三'],
    ['李四', '二组', 'unknown-household 登记!2 户主 李四'],
    ['赵六', null, 'unknown-household 登记!2 户主 赵六'],
  ])('cannot tell 户主 %j of 小组 %j', (head, group, problem) => {
    expect(find('户主 小组', head, group)).toBe(problem);
  });

  it('suggests the 2 households of a name that several have', () => {
    const { ledger } = tell(
      [
        ...ROSTER,
        {
          sheet: '登记',
          rows: [
            ['日期', '项目', '户主'],
            [44625, 'J1', '张三'],
          ],
        },
      ],
      fengsheng,
    );
    expect(ledger.problems[0].facts).toEqual({ role: 'events', candidates: ['0101 张三(一组)', '0201 张三(二组)'] });
  });

  it('turns down 1 row whose 户号 and 户主 disagree, and says whose the 户号 is', () => {
    const { events, problems, ledger } = tell(
      [
        ...ROSTER,
        {
          sheet: '登记',
          rows: [
            ['日期', '项目', '户号', '户主'],
            [44625, 'J1', '0101', '李四'],
          ],
        },
      ],
      fengsheng,
    );
    expect(events).toEqual([]);
    expect(problems).toEqual(['household-mismatch 登记!2 户主 李四']);
    expect(ledger.problems[0].facts).toEqual({ role: 'events', household: '0101', expectedHead: '张三' });
  });

  it.each([
    ['0101', '张　三', '0101'],
    ['0101', '', '0101'],
    ['0301', '谁都行', '0301'],
    [101, '张三', '0101'],
  ])('takes 户号 %j and 户主 %j together for %s', (id, head, household) => {
    expect(find('户号 户主', id, head)).toBe(household);
  });

  it('goes by 户号 when both stand, even where only the name is known', () => {
    expect(find('户号 户主', '9999', '李四')).toBe('unknown-household 登记!2 户号 9999');
  });
});
