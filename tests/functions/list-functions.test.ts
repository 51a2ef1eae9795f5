import { PLAN_A, PLAN_B } from '../support/little-ledgers';
import { Formulas } from './formulas';
import { loadedCase } from './loaded-case';

const formulas = new Formulas();
const A = formulas.ledger(PLAN_A);
const B = formulas.ledger(PLAN_B);

describe('EXPLAIN', () => {
  it('lists the 5 lines of March, whose counted points sum to 105', () => {
    const lines = formulas.call('EXPLAIN', A, '0101', '2022-03') as (string | number)[][];
    expect(lines[0]).toEqual(['日期', '项目', '条款', '原始分', '计入分', '超出分', '说明']);
    expect(lines.slice(1).map((line) => line.slice(0, 6))).toEqual([
      ['2022-03', '基础分', '二(一)', 100, 100, 0],
      ['2022-03-05', 'J1', '二(二)1', 1.5, 1.5, 0],
      ['2022-03-06', 'J3a', '二(二)3', 1, 1, 0],
      ['2022-03-07', 'J4', '二(二)4', 1, 1, 0],
      ['2022-03-08', 'J2', '二(二)2', 2, 1.5, 0.5],
    ]);
    expect(lines[5][6]).toMatch(/^J2 .*计1\.5分，超出当月/u);
  });

  it('lists the whole year, whose counted points sum to 1025, and a quarter of 300', () => {
    const sum = (period: unknown) =>
      (formulas.call('EXPLAIN', A, '0101', period) as number[][]).slice(1).reduce((all, line) => all + line[4], 0);
    expect([2022, '2022Q2'].map(sum)).toEqual([1025, 300]);
  });

  it('is blank for a blank household, and says that January has 0 lines', () => {
    expect(formulas.call('EXPLAIN', A, 0, '2022-03')).toEqual([['']]);
    expect(formulas.call('EXPLAIN', A, '0101', '2022-01')).toMatch(/^#N\/A 2022年1月不在/u);
  });
});

describe('SCOREBOARD', () => {
  it('ranks 5 households of the year, the tied ones in the order of their 户号', () => {
    expect(formulas.call('SCOREBOARD', A, 2022)).toEqual([
      [
        '名次',
        '户号',
        '村民小组',
        '户主',
        '参评月数',
        '基础分',
        '加分',
        '年终加分',
        '减分',
        '年度总积分',
        '并列说明',
        '等次',
      ],
      [1, '0101', '一组', '张三', 10, 1000, 5, 20, 0, 1025, '', '三等奖'],
      [2, '0201', '二组', '王五', 10, 1000, 0.5, 0, 0, 1000.5, '', ''],
      [3, '0202', '二组', '赵六', 10, 1000, 0, 0, 0, 1000, '2户并列', ''],
      [3, '0203', '二组', '孙七', 10, 1000, 0, 0, 0, 1000, '2户并列', ''],
      [5, '0102', '一组', '李四', 10, 1000, 0, 0, 5, 995, '', ''],
    ]);
  });

  it('ranks the ledger’s own year, 2022, where none is named', () => {
    for (const omitted of [undefined, null, '', 0])
      expect(formulas.call('SCOREBOARD', A, omitted, 3)).toEqual(formulas.call('SCOREBOARD', A, 2022, 3));
  });

  it('shows every household of the first 3 ranks: 4 of them', () => {
    expect(formulas.call('SCOREBOARD', A, 2022, 3)).toHaveLength(5);
    expect(formulas.call('SCOREBOARD', A, 2022, '一')).toMatch(/^#VALUE! 要填不小于0的整数/u);
  });

  it('asks whether 10 is a month or the first 10, and takes 2 clear ways to say either', () => {
    expect(formulas.call('SCOREBOARD', A, 10)).toBe(
      '#VALUE! 10 是10月，还是前10名：请写 =VILLAGE.SCOREBOARD(台账, "10月") 或者 =VILLAGE.SCOREBOARD(台账, , 10)',
    );
    expect(
      [formulas.call('SCOREBOARD', A, '10月'), formulas.call('SCOREBOARD', A, 10, 3)].map(
        (board) => (board as string[][])[0][8],
      ),
    ).toEqual(['得分', '得分']);
    expect(formulas.call('SCOREBOARD', A, null, 10)).toEqual(formulas.call('SCOREBOARD', A, 2022));
  });

  it('ranks a month by its own score: 105 in March before four of 100', () => {
    const board = formulas.call('SCOREBOARD', A, '2022-03') as (string | number)[][];
    expect(board[0]).toEqual(['名次', '户号', '村民小组', '户主', '基础分', '加分', '年终加分', '减分', '得分']);
    expect(board.slice(1).map((row) => [row[0], row[1], row[8]])).toEqual([
      [1, '0101', 105],
      [2, '0102', 100],
      [2, '0201', 100],
      [2, '0202', 100],
      [2, '0203', 100],
    ]);
  });

  it('ranks a quarter where periods are averaged, without the 2 that were not assessed', () => {
    const board = formulas.call('SCOREBOARD', B, '2023Q3') as (string | number)[][];
    expect(board.slice(1).map((row) => [row[0], row[1], row[8]])).toEqual([[1, '0101', 75]]);
    expect(formulas.call('SCOREBOARD', B, '2023-03')).toMatch(/^#N\/A 2023年3月没有参评的户/u);
  });
});

describe('AWARDS', () => {
  it('lists the 1 winner with rank, total, tier, prize and tie note', () => {
    expect(formulas.call('AWARDS', A, 2022)).toEqual([
      ['名次', '户号', '户主', '年度总积分', '等次', '奖品价值(元)', '并列说明'],
      [1, '0101', '张三', 1025, '三等奖', 20, ''],
    ]);
  });

  it('says that 0 households won', () => {
    expect(formulas.call('AWARDS', B)).toEqual([expect.any(Array), ['', '', '没有评出获奖户', '', '', '', '']]);
  });
});

describe('the lists of a plan of persons', () => {
  const { formulas: own, ticket } = loadedCase('plan-1-party-branch');
  const headOf = (id: string, ...args: readonly unknown[]): unknown =>
    (own.call(id, ticket, ...args) as unknown[][])[0].slice(0, 4);

  it('have 编号 and 姓名 above 1 list of awards', () => {
    const members = loadedCase('members-and-groups');
    expect((members.formulas.call('AWARDS', members.ticket) as unknown[][])[0].slice(0, 3)).toEqual([
      '名次',
      '编号',
      '姓名',
    ]);
  });

  it('have 编号 and 姓名 in 3 of their headers', () => {
    expect([headOf('SCORETABLE'), headOf('SCOREBOARD'), headOf('SCOREBOARD', '2023Q1')]).toEqual([
      ['编号', '姓名', '2023Q1', '年度总积分'],
      ['名次', '编号', '小组', '姓名'],
      ['名次', '编号', '小组', '姓名'],
    ]);
  });
});

describe('HONOURS', () => {
  it('leaves all 5 undecided where fewer than 10 are in force', () => {
    const list = formulas.call('HONOURS', A, '2022-03') as (string | number)[][];
    expect(list[0]).toEqual(['户号', '户主', '当月得分', '结果']);
    expect(list.slice(1).map((row) => [row[0], row[2], row[3]])).toEqual([
      ['0101', 105, '待评议'],
      ['0102', 100, '待评议'],
      ['0201', 100, '待评议'],
      ['0202', 100, '待评议'],
      ['0203', 100, '待评议'],
    ]);
  });

  it('says that a plan names none and that January has 0 households', () => {
    expect(formulas.call('HONOURS', B, '2023-03')).toBe('#N/A 这个方案不评每月的示范户');
    expect(formulas.call('HONOURS', A, '2022-01')).toBe('#N/A 2022年1月没有参评的户，或者还没有登记');
  });
});

describe('QUOTA', () => {
  it('splits 13 places of 63 households in 3, 4 and 6 for 390 yuan', () => {
    expect(formulas.call('QUOTA', 63)).toEqual([
      ['等次', '名额', '每户奖品(元)', '合计(元)'],
      ['一等奖', 3, 50, 150],
      ['二等奖', 4, 30, 120],
      ['三等奖', 6, 20, 120],
      ['合计', 13, '', 390],
    ]);
  });

  it('counts positions from rank to rank: 23, 24 and 24 of 237', () => {
    expect(formulas.call('QUOTA', 237, 'longyuzhuang')).toEqual([
      expect.any(Array),
      ['五星级文明户', 23, '', ''],
      ['四星级文明户', 24, '', ''],
      ['三星级文明户', 24, '', ''],
      ['合计', 71, '', ''],
    ]);
  });

  it('is blank for 0, and refuses 1.5 and an unknown plan', () => {
    expect(formulas.call('QUOTA', 0)).toEqual([['']]);
    expect(formulas.call('QUOTA', 1.5)).toBe('#VALUE! 要填不小于0的整数，“1.5”不行');
    expect(formulas.call('QUOTA', 63, 'fengshegn')).toMatch(
      /^#VALUE! 没有“fengshegn”这个方案，是不是fengsheng：可以写 fengsheng（/u,
    );
  });
});

describe('PROBLEMS', () => {
  it('lists the 2 problems with code, table, row and sentence', () => {
    expect(formulas.call('PROBLEMS', A)).toEqual([
      ['代码', '表', '行', '问题'],
      ['points-mismatch', '加减分登记', 7, expect.stringMatching(/^“加减分登记”表第7行/u)],
      ['unknown-household', '加减分登记', 9, expect.stringMatching(/“0999”/u)],
    ]);
  });

  it('says that a ledger has 0', () => {
    const clean = formulas.ledger(`
      # 加减分登记
      日期 户号 项目
      2022-12-05 0101 J1`);
    expect(formulas.call('PROBLEMS', clean)).toEqual([expect.any(Array), ['', '', '', '台账没有发现问题']]);
  });
});
