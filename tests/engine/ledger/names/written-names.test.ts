import { ledgerOf } from '../../../support/ledger-of';
import { fengsheng } from '../../../support/schemes';
import { tell, type ToldLedger } from '../../../support/told-ledger';

type Cell = string | number | null;

const ROSTER = ledgerOf`
  # 花名册
  户号 | 户主 | 小组
  '0101 | 李四 | 一组
  '0102 | 张伟 | 一组
  '0103 | 王五 | 一组
  '0201 | 张伟 | 二组
`;

function rowsOf(headers: string, ...rows: readonly (readonly Cell[])[]): ToldLedger {
  return tell(
    [
      ...ROSTER,
      {
        sheet: '登记',
        rows: [['日期', ...headers.split(' '), '项目'], ...rows.map((row) => ['2022-03-05', ...row, 'J1'])],
      },
    ],
    fengsheng,
    { year: 2022 },
  );
}

describe('nameInBrackets', () => {
  it.each([
    ['李四（户主）', '0101'],
    ['张伟(二组)', '0201'],
    ['张伟（一组）', '0102'],
    ['李 四', '0101'],
    ['李四(本人)', '0101'],
  ])('finds by %j the 1 household %s', (head, id) => {
    expect(rowsOf('户主', [head])).toMatchObject({ events: [`2022-03-05 ${id} J1`], problems: [] });
  });

  it.each([['张伟(三组)'], ['李四(二组)'], ['赵六(户主)']])('finds 0 households by %j', (head) => {
    expect(rowsOf('户主', [head]).problems).toEqual([`unknown-household 登记!2 户主 ${head}`]);
  });

  it('agrees with the 户号 where the brackets do, and is a mismatch in 1 row where they do not', () => {
    expect(
      rowsOf('户号 户主', ['0201', '张伟(二组)'], ['0101', '李四（户主）'], ['0201', '张伟(一组)']).problems,
    ).toEqual(['household-mismatch 登记!4 户主 张伟(一组)']);
  });
});

describe('offers', () => {
  it.each([
    ['李四家', 'relative', ['0101 李四(一组)']],
    ['李四妻子', 'relative', ['0101 李四(一组)']],
    ['王五之子王小五', 'relative', ['0103 王五(一组)']],
    ['李四、王五', 'several', ['0101 李四(一组)', '0103 王五(一组)']],
    ['李四和王五', 'several', ['0101 李四(一组)', '0103 王五(一组)']],
  ])('takes no household by %j, but offers: %s', (head, why, suggestions) => {
    const { ledger, events } = rowsOf('户主', [head]);
    expect(events).toEqual([]);
    expect(ledger.problems.map(({ code, facts }) => [code, facts])).toEqual([
      ['unknown-household', { role: 'events', why, suggestions }],
    ]);
  });

  it('offers 0 households for a name that nobody has', () => {
    expect(rowsOf('户主', ['赵六']).ledger.problems[0].facts).toEqual({ role: 'events', suggestions: [] });
  });
});
