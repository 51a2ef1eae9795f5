import { PLAN_A } from '../support/little-ledgers';
import { Formulas } from './formulas';

const formulas = new Formulas();
const A = formulas.ledger(PLAN_A);
const COLUMN = [['0101'], ['0102']];
const EVENTS = [
  ['日期', '户号', '项目'],
  ['2022-03-05', '0101', 'J1'],
];
const NEVER_LOADED = '台账 3行 2户 #abcdefghabcdefgh';

/** As the runtime makes one of an error in a cell. */
const errorValue = (code: string): object => ({ type: 'CustomFunctionError', code });

describe('errorAmong', () => {
  it.each([
    ['#N/A', '#N/A'],
    ['#DIV/0!', '#DIV/0!'],
    ['#NUM!', '#NUM!'],
    ['#NULL!', '#NULL!'],
    ['#VALUE!', '#VALUE!'],
    ['#REF!', '#VALUE!'],
    ['#NAME?', '#VALUE!'],
    ['#SPILL!', '#VALUE!'],
  ])('passes %s of 1 argument on as %s', (error, shown) => {
    expect(formulas.call('SCORE', A, '0101', errorValue(error))).toBe(`${shown} “期”那一格是 ${error}，先把那一格弄好`);
    expect(formulas.call('SCORE', [[errorValue(error)]], '0101', 2022)).toBe(
      `${shown} 写有台账代号的格子是 ${error}，先把那一格弄好：点那一格旁边的提示看原因`,
    );
  });

  it('names the argument in 6 functions', () => {
    const error = errorValue('#N/A');
    const calls = [
      ['SCORE', A, error, 2022],
      ['SCORE', A, '0101', 2022, error],
      ['TOTAL', A, [[error]]],
      ['CAPLEFT', A, '0101', 3, error],
      ['SCOREBOARD', A, 2022, error],
      ['QUOTA', error],
      ['QUOTA', 5, [[error]]],
    ] as const;
    expect(calls.map(([id, ...args]) => /“(.*?)”/u.exec(String(formulas.call(id, ...args)))?.[1])).toEqual([
      '户',
      '部分',
      '户',
      '项目',
      '前几名',
      '常住户数',
      '方案',
    ]);
  });

  it('puts 1 error of a column into its own cell, and 1 of a header into its column', () => {
    expect(formulas.call('TOTAL', A, [['0101'], [errorValue('#DIV/0!')]])).toEqual([
      [1025],
      ['#DIV/0! 选中的格子里有 #DIV/0!，先把那一格弄好'],
    ]);
    expect(formulas.call('SCORES', A, COLUMN, [['2022-03', errorValue('#REF!')]])).toEqual([
      [105, expect.stringMatching(/^#VALUE! .*#REF!/u)],
      [100, expect.stringMatching(/^#VALUE!/u)],
    ]);
  });
});

describe('meantInstead', () => {
  it.each<readonly [string, readonly unknown[], string, string]>([
    ['SCORE', [A, '2022-03', '0101'], '户和期写反了', '=VILLAGE.SCORE(台账, "0101", "2022-03")'],
    ['SCORE', [A, 44625, '张三'], '户和期写反了', '=VILLAGE.SCORE(台账, "张三", "2022-03")'],
    ['SCORE', [A, '0101', '加分', 2022], '期和部分写反了', '=VILLAGE.SCORE(台账, "0101", 2022, "加分")'],
    ['SCORE', ['0101', A, '2022-03'], '台账和户写反了', '=VILLAGE.SCORE(台账, "0101", "2022-03")'],
    ['SCORE', ['0101', '2022-03', [[A]]], '参数的先后不对', '=VILLAGE.SCORE(台账, "0101", "2022-03")'],
    ['TOTAL', [A, 2022, COLUMN], '户和年写反了', '=VILLAGE.TOTAL(台账, 户, 2022)'],
    ['SCORES', [A, [['2022-03', '2022-04']], COLUMN], '户和期写反了', '=VILLAGE.SCORES(台账, 户, 期)'],
    ['CAPLEFT', [A, '0101', 'J8', '2022-04'], '月和项目写反了', '=VILLAGE.CAPLEFT(台账, "0101", "2022-04", "J8")'],
    ['EXPLAIN', [A, '3月', '0102'], '户和期写反了', '=VILLAGE.EXPLAIN(台账, "0102", "3月")'],
    ['SCORE', [A, '2022-03'], '没有写户', '=VILLAGE.SCORE(台账, "0101", "2022-03")'],
    ['SCORE', [A, '0102', '扣分'], '没有写期', '=VILLAGE.SCORE(台账, "0102", "2022-12", "扣分")'],
    ['TOTAL', [A, 2022], '没有写户', '=VILLAGE.TOTAL(台账, "0101", 2022)'],
    ['CAPLEFT', [A, '0101', 'J8'], '没有写月', '=VILLAGE.CAPLEFT(台账, "0101", "2022-12", "J8")'],
    ['EXPLAIN', [A, 44625], '没有写户', '=VILLAGE.EXPLAIN(台账, "0101", "2022-03")'],
    ['SCORETABLE', [A, '减分'], '参数的先后不对', '=VILLAGE.SCORETABLE(台账, , "减分")'],
    ['SCORE', ['0101', '2022-03'], '少写了台账，每个公式都要写', '=VILLAGE.SCORE(台账, "0101", "2022-03")'],
    ['SCORE', ['张三', 3, '扣分'], '少写了台账，每个公式都要写', '=VILLAGE.SCORE(台账, "张三", "2022-03", "扣分")'],
    ['TOTAL', [COLUMN, 2022], '少写了台账，每个公式都要写', '=VILLAGE.TOTAL(台账, 户, 2022)'],
    ['AWARDS', [2022], '少写了台账，每个公式都要写', '=VILLAGE.AWARDS(台账, 2022)'],
    ['SCORE', ['台账', '0101', '2022-03'], '“台账”是一格的名字，不加引号', '=VILLAGE.SCORE(台账, "0101", "2022-03")'],
  ])('answers %s of %j with 1 sentence: %s', (id, args, why, formula) => {
    expect(formulas.call(id, ...args)).toBe(`#VALUE! ${why}：请写 ${formula}`);
  });

  it.each<readonly [string, readonly unknown[], RegExp]>([
    ['SCORE', [A, '0999', '2022-03'], /^#N\/A 花名册里没有“0999”/u],
    ['SCORE', [A, '0101', '昨天'], /^#VALUE! 看不懂“昨天”/u],
    ['SCORE', [A, '0101', '2019-01'], /^#N\/A 台账里没有2019年/u],
    ['SCORE', [NEVER_LOADED, '0101', '2022-03'], /^#N\/A 台账未载入/u],
    ['TOTAL', [[[0]], '2022-03'], /^#N\/A 台账未载入/u],
    ['SCORE', ['x', '0101', '2022-03'], /^#VALUE! 第一个参数/u],
    ['PROBLEMS', ['x'], /^#VALUE! 第一个参数/u],
    ['RANK', [A, 'x', 2022], /^#N\/A 花名册里没有“x”/u],
    ['TOTAL', [EVENTS, '0999'], /^#N\/A 花名册里没有“0999”/u],
  ])('leaves the reason of %s of %j as it is: 0 guesses', (id, args, reason) => {
    const answer = formulas.call(id, ...args);
    expect(Array.isArray(answer) ? answer[0][0] : answer).toMatch(reason);
  });

  it('shows what is there where both would do: 1 value and no guess', () => {
    const roster = formulas.ledger(PLAN_A.replace('0102 李四', '3 李四').replace('2022-05-01 0102', '2022-05-01 3'));
    expect(formulas.call('SCORE', roster, '3', 5)).toBe(95);
  });
});
