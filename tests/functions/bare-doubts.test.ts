import { Formulas } from './formulas';

const HEADER = ['日期', '户号', '项目', '数量', '状态'];
const DAYS = [
  ['日期系统', 1900],
  ['方案', 'fengsheng'],
];
const bare = (rows: unknown, settings: unknown = DAYS): unknown =>
  new Formulas().bare('LEDGER', settings, '登记', rows);

describe('checkBare', () => {
  it('lets 2 rows pass that mean one thing alone', () => {
    expect(bare([HEADER, [44625, '0101', 'J1', 1, null], [44626, '0102', 'J1', 2, null]])).toMatch(/^台账 2行 2户/u);
  });

  it('refuses row 3 where a blank may be a zero: every blank comes as 0', () => {
    expect(bare([HEADER.slice(0, 4), [44625, '0101', 'J1', 1], [44626, '0102', 'J1', 0], [0, 0, 0, 0]])).toBe(
      '#VALUE! “登记”从选中的第一行数起第3行的“数量”看不出是空白还是0。这里只看得到选中的值，看不到原来的格子：请用 VILLAGE.LEDGER 载入台账，或者把这一格填上',
    );
  });

  it('takes 0 for a zero where another blank is empty: 1 problem', () => {
    const formulas = new Formulas();
    const ticket = formulas.bare('LEDGER', DAYS, '登记', [
      HEADER,
      [44625, '0101', 'J1', 1, null],
      [44626, '0102', 'J1', 0, null],
    ]);
    expect((formulas.call('PROBLEMS', ticket) as unknown[][]).slice(1).map(([code, , row]) => [code, row])).toEqual([
      ['invalid-count', 3],
      ['year-incomplete', ''],
    ]);
  });

  it.each([
    ['日期', [null, '0102', 'J1', 1, null]],
    ['项目', [44626, '0102', null, 1, null]],
  ])('refuses row 3 whose %s may belong to a merged cell', (header, row) => {
    expect(bare([HEADER, [44625, '0101', 'J1', 1, null], row])).toMatch(
      new RegExp(`^#VALUE! “登记”从选中的第一行数起第3行的“${header}”是空的，看不出是不是和上面合并的格`, 'u'),
    );
  });

  it('refuses row 3 that has points and no household, and lets a blank row pass', () => {
    const rows = [HEADER.slice(0, 4), [44625, '0101', 'J1', 3], [44626, null, 'J1', 2]];
    expect(bare(rows)).toBe(
      '#VALUE! “登记”从选中的第一行数起第3行没有写是哪一户：补上户号或户主；合并的格要先拆开，每行都填上',
    );
    expect(bare([...rows.slice(0, 2), [null, null, null, null]])).toMatch(/^台账/u);
  });

  it('refuses days of which nobody knows the first year, and takes 1 word of the settings', () => {
    const rows = [HEADER, [44625, '0101', 'J1', 1, null]];
    expect(bare(rows, 'fengsheng')).toMatch(
      /^#VALUE! “登记”从选中的第一行数起第2行的“日期”看不出是从1900年还是1904年算起的日期/u,
    );
    expect(bare([HEADER, ['2022-03-05', '0101', 'J1', 1, null]], 'fengsheng')).toMatch(/^台账 1行/u);
  });

  it('reads 1 range anew once its days are counted from 1904', () => {
    const formulas = new Formulas();
    const rows = [HEADER, [44625, '0101', 'J1', 1, null]];
    const tickets = [false, true].map((date1904) => {
      formulas.store.date1904 = date1904;
      return formulas.bare('LEDGER', 'fengsheng', '登记', rows);
    });
    expect(new Set(tickets).size).toBe(2);
    expect(tickets.map((ticket) => formulas.call('SCORE', ticket, '0101', '2022-03', '加分'))).toEqual([
      0.5,
      expect.stringMatching(/^#N\/A/u),
    ]);
  });

  it('refuses a 2nd range that is no table: its header was not selected', () => {
    expect(
      new Formulas().bare('LEDGER', DAYS, '登记', [HEADER, [44625, '0101', 'J1', 1, null]], '花名册', [
        ['0101', '张三'],
        ['0102', '李四'],
      ]),
    ).toMatch(/^#VALUE! 没有认出“花名册”是什么表：要连表头一起选；.*\[#全部\]/u);
  });

  it('lets the 1 sheet pass that holds the settings, as the pane gives it', () => {
    expect(
      new Formulas().bare('LEDGER', DAYS, '登记', [HEADER, [44625, '0101', 'J1', 1, null]], '积分设置', [
        ['年度', 2022],
        ['村名', '油房村'],
      ]),
    ).toMatch(/^台账 1行 1户/u);
  });
});
