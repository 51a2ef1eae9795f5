import { evaluateYear, type EvaluateOptions } from '../../../src/engine/year/evaluate';
import { readLedger } from '../../../src/engine/ledger/read-ledger';
import { monthOf } from '../../../src/engine/basis/calendar';
import type { CellTable, CellValue } from '../../../src/engine/basis/cells';
import { fengsheng, longyuzhuang } from '../../support/schemes';
import type { Scheme } from '../../../src/engine/scheme/types';

type Rows = readonly (readonly CellValue[])[];
type Village = {
  readonly roster?: Rows;
  readonly events?: Rows;
  readonly redemptions?: Rows;
  readonly lists?: readonly CellTable[];
  readonly scheme?: Scheme;
  readonly options?: EvaluateOptions;
};

const HEADS = ['张三', '李四', '王五', '赵六'];
const id = (at: number): string => `010${at + 1}`;

/** Four households of 2022; `0101` may have own figures in the roster. */
function tablesOf({
  roster = [['户号', '户主', '小组', '常住'], ...HEADS.map((head, at) => [id(at), head, '一组', '是'])],
  events = [],
  redemptions = [],
  lists = [],
}: Village): readonly CellTable[] {
  return [
    { sheet: '花名册', rows: roster },
    { sheet: '加减分登记', rows: [['日期', '户号', '项目', '数量', '状态'], ...events] },
    ...(redemptions.length === 0 ? [] : [{ sheet: '兑换登记', rows: redemptions }]),
    ...lists,
  ];
}

/** `warning 3/24 0101 2022-03 105≠104 uncapped 加减分登记!5` */
function differencesIn(village: Village): readonly string[] {
  const scheme = village.scheme ?? fengsheng;
  const { problems } = evaluateYear(readLedger(tablesOf(village), scheme), scheme, village.options ?? {});
  return problems
    .filter(({ code }) => code.startsWith('own-figures'))
    .map(({ severity, column, facts }) => {
      const of = (name: string, at: number): string => (facts[name] as readonly string[])[at];
      const first = (facts.households as readonly string[]).map(
        (household, at) => `${household} ${of('periods', at)} ${of('theirs', at)}≠${of('ours', at)}`,
      );
      const reason =
        facts.reason === undefined
          ? ''
          : ` ${facts.reason as string}${facts.reasonRow === undefined ? '' : ` ${facts.reasonSheet as string}!${facts.reasonRow as number}`}`;
      return `${severity} ${column ?? ''} ${facts.differing as number}/${facts.compared as number} ${first.join(', ')}${reason}`;
    });
}

const withTotals = (header: string, totals: readonly CellValue[]): Rows => [
  ['户号', '户主', '小组', '常住', header],
  ...HEADS.map((head, at) => [id(at), head, '一组', '是', totals[at]]),
];
const month = (name: string, ...rows: Rows): CellTable => ({
  sheet: name,
  rows: [['户号', '户主', '基础分', '本月得分', '累计积分'], ...rows.map((row, at) => [id(at), HEADS[at], ...row])],
});

const NOVEMBER = [
  ['2022-11-05', '0101', 'J1', 12, ''],
  ['2022-12-06', '0102', 'J6', 1, ''],
  ['2022-11-07', '0103', 'K1', 1, ''],
  ['2022-12-07', '0104', 'J1', 1, ''],
];

describe('checkOwnFigures', () => {
  it('says nothing where 4 year totals agree', () => {
    expect(differencesIn({ roster: withTotals('全年总积分', [205, 220, 195, 200.5]), events: NOVEMBER })).toEqual([]);
  });

  it('compares 3 of 4 year totals where 1 is blank', () => {
    expect(differencesIn({ roster: withTotals('全年总积分', [205, '', 195, 201]), events: NOVEMBER })).toEqual([
      'warning 全年总积分 1/3 0104  201≠200.5',
    ]);
  });

  it.each([
    ['uncapped', 206, NOVEMBER, ''],
    ['row-not-counted', 205.5, [...NOVEMBER, ['2022-11-09', '0101', 'J1', 1, '作废']], ' 加减分登记!6'],
    ['row-in-error', 300, [...NOVEMBER, ['2022-11-09', '0101', '好人好亊', 1, '']], ' 加减分登记!6'],
    ['row-left-out', 200, [['2022-11-05', '0101', 'J1', 10, ''], ...NOVEMBER.slice(1)], ' 加减分登记!2'],
    ['no-deductions', 205, [...NOVEMBER, ['2022-11-09', '0101', 'K2', 1, ''], ['2022-11-09', '0101', 'K3', 1, '']], ''],
  ])('finds that 1 of 4 differs by %s', (reason, theirs, events, where) => {
    const [said, ...others] = differencesIn({ roster: withTotals('年度总分', [theirs, 220, 195, 200.5]), events });
    expect([said.replace(/≠\S+/, '≠'), others]).toEqual([
      `warning 年度总分 1/4 0101  ${theirs}≠ ${reason}${where}`,
      [],
    ]);
  });

  it('is an error where 3 of 4 differ, and a warning where 2 do', () => {
    expect(
      differencesIn({ roster: withTotals('全年总积分', [7, 8, 9, 200.5]), events: NOVEMBER }).map((said) =>
        said.slice(0, 15),
      ),
    ).toEqual(['error 全年总积分 3/4']);
    expect(
      differencesIn({ roster: withTotals('全年总积分', [7, 8, 195, 200.5]), events: NOVEMBER }).map((said) =>
        said.slice(0, 7),
      ),
    ).toEqual(['warning']);
  });

  it('folds 2 month sheets into one line a column, and names the first place of each household', () => {
    const lists = [
      month('11月', [100, 105, 105], [100, 100, 100], [100, 95, 95], [100, 100, 100]),
      month('12月', [100, 101, 206], [100, 120, 220], [100, 100, 195], [100, 100.5, 200.5]),
    ];
    expect(differencesIn({ events: NOVEMBER, lists })).toEqual([
      'warning 本月得分 1/8 0101 2022-12 101≠100',
      'warning 累计积分 1/8 0101 2022-12 206≠205 uncapped',
    ]);
  });

  it('agrees with month scores that show 20 annual points in their own month, or never', () => {
    const events = [
      ['2022-11-05', '0101', 'J6', 1, ''],
      ['2022-12-06', '0102', 'J1', 1, ''],
    ];
    const list = (name: string, ...scores: readonly number[]): CellTable =>
      month(name, ...scores.map((score) => [100, score, '']));
    expect(
      differencesIn({ events, lists: [list('11月', 120, 100, 100, 100), list('12月', 100, 100.5, 100, 100)] }),
    ).toEqual([]);
    expect(
      differencesIn({ events, lists: [list('11月', 100, 100, 100, 100), list('12月', 100, 100.5, 100, 100)] }),
    ).toEqual([]);
    expect(
      differencesIn({ events, lists: [list('11月', 100, 100, 100, 100), list('12月', 120, 100.5, 100, 100)] }),
    ).toEqual([]);
  });

  it('agrees with 4 month scores without the base, and with running totals that begin with 50 points of last year', () => {
    const net = month('11月', [100, 5, ''], [100, 0, ''], [100, -5, ''], [100, 0, '']);
    expect(differencesIn({ events: NOVEMBER.filter(([day]) => String(day) < '2022-12'), lists: [net] })).toEqual([]);
    const roster = [
      ['户号', '户主', '小组', '常住', '上年结转'],
      ...HEADS.map((head, at) => [id(at), head, '一组', '是', at === 0 ? 50 : 0]),
    ];
    const running = month('11月', [100, '', 155], [100, '', 100], [100, '', 95], [100, '', 100]);
    expect(
      differencesIn({ roster, events: NOVEMBER.filter(([day]) => String(day) < '2022-12'), lists: [running] }),
    ).toEqual([]);
  });

  it('agrees with balances now and behind each of 2 redemptions', () => {
    const redemptions = [
      ['兑换日期', '户号', '物品', '消耗积分', '剩余积分'],
      ['2022-12-20', '0101', '大米', 30, 75],
      ['2022-12-21', '0101', '油', 5, 70],
      ['2022-12-21', '0102', '油', 10, 95],
    ];
    expect(
      differencesIn({ roster: withTotals('余额', [170, 210, 195, 200.5]), events: NOVEMBER, redemptions }),
    ).toEqual(['warning 剩余积分 1/3 0102 2022-12 95≠90']);
  });

  it('agrees with a register whose column adds up the 3 rows of each household', () => {
    const rows = [
      ['日期', '户号', '项目', '累计'],
      ['2022-11-05', '0101', 'J1', 0.5],
      ['2022-11-06', '0102', 'J1', 0.5],
      ['2022-11-07', '0101', 'J4', 1.5],
      ['2022-11-09', '0101', 'K1', -3.5],
    ];
    expect(differencesIn({ lists: [{ sheet: '积分台账', rows }] })).toEqual([]);
  });

  it('compares 0 totals of the year with a part of it', () => {
    expect(
      differencesIn({
        roster: withTotals('全年总积分', [205, 220, 195, 200.5]),
        events: NOVEMBER,
        options: { asOf: monthOf(2022, 11) },
      }),
    ).toEqual([]);
  });

  it('agrees with the total and the sum of a quarter under plan B, rounded to 2 decimals, and names the 1 household that does not', () => {
    const scheme = longyuzhuang;
    const roster = [
      ['户号', '户主', '小组', '老年户', '全年总积分'],
      ...HEADS.map((head, at) => [id(at), head, '一组', '否', [137.17, 136, 137.17, 137.17][at]]),
    ];
    const quarter = (name: string, environment: number): CellTable => ({
      sheet: name,
      rows: [
        ['户号', '环境整治', '文明新风', '本季得分'],
        ...HEADS.map((_, at) => [id(at), environment, 40, environment + 40]),
      ],
    });
    const year: CellTable = {
      sheet: '年度评议',
      rows: [['户号', '党的建设', '民生保障', '遵纪守法'], ...HEADS.map((_, at) => [id(at), 20, 20, 20])],
    };
    const lists = [quarter('2022年第一季度', 38), quarter('2022年第二季度', 38), quarter('2022年第三季度', 35.5), year];
    expect(differencesIn({ scheme, roster, lists })).toEqual(['warning 全年总积分 1/4 0102  136≠137.167']);
  });
});
