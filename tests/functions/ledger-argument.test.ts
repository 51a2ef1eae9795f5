import { LedgerStore } from '../../src/functions/ledger-store';
import { PLAN_A } from '../support/little-ledgers';
import { tablesOf } from '../support/little-workbook';
import { Formulas } from './formulas';
import { rangeOf, seenRanges } from './sample-ledgers';

const EVENTS = [
  ['日期', '户号', '项目', '数量'],
  [44625, '0101', 'J1', 3],
  ['2022-12-06', '0102', 'J2', 1],
];
const NEVER_LOADED = '台账 3行 2户 #0123456789abcdef';

describe('LEDGER', () => {
  it('gives rows, households and a digest of 16 digits', () => {
    expect(new Formulas().ledger(PLAN_A)).toMatch(/^台账 14行 5户 #[a-p]{16}$/u);
  });

  it('gives 1 ticket for the same content, whatever is handed over beside the sheets and however many blanks behind it', () => {
    const tables = tablesOf(PLAN_A);
    const tickets = ([null, 0, ''] as const).map((blank) =>
      new Formulas().call('LEDGER', [[blank, blank]], ...seenRanges(tables, blank)),
    );
    const bare = tables.flatMap((table) => [table.sheet, [...rangeOf(table, null), [null, null]]]);
    expect(new Set(tickets).size).toBe(1);
    const [first, second] = [new Formulas(), new Formulas()];
    expect(first.bare('LEDGER', undefined, ...bare)).toBe(
      second.bare(
        'LEDGER',
        null,
        bare.map((range) => (typeof range === 'string' ? [[range]] : range)),
      ),
    );
    expect(second.store.size).toBe(1);
  });

  it('gives another ticket for 1 changed cell, another name, another setting', () => {
    const formulas = new Formulas();
    const changed = PLAN_A.replace('0101 J1 3', '0101 J1 4');
    const tickets = [
      formulas.ledger(PLAN_A),
      formulas.ledger(changed),
      formulas.ledger(PLAN_A.replace('# 兑换登记', '# 兑换')),
      formulas.ledger(PLAN_A, 'fengsheng'),
    ];
    expect(new Set(tickets).size).toBe(4);
    expect(formulas.call('SCORE', tickets[1], '0101', '2022-03', '原始加分')).toBe(6);
    expect(formulas.call('SCORE', tickets[0], '0101', '2022-03', '原始加分')).toBe(5.5);
    expect(formulas.ledger(PLAN_A)).toBe(tickets[0]);
  });

  it('takes the period of an assessment from the text before it: 90 points in March', () => {
    const formulas = new Formulas();
    const assessed = [
      ['户号', '基础分'],
      ['0101', 90],
      ['0102', 80],
    ];
    const ticket = formulas.call('LEDGER', 'fengsheng', [
      [['2022年3月']],
      assessed,
      [['2022年4月']],
      assessed.map(([id]) => [id, id === '户号' ? '基础分' : 70]),
    ]);
    expect(formulas.call('SCORES', ticket, [['0101'], ['0102']], [['2022-03', '2022-04']])).toEqual([
      [90, 70],
      [80, 70],
    ]);
  });

  it('takes a label whose value is still blank for no plan’s name: 1 setting', () => {
    expect(new Formulas().call('LEDGER', [['起始月份', null]], EVENTS)).toMatch(/^台账 2行/u);
  });

  it('takes a table in the place of the settings for a table: 2 rows', () => {
    expect(new Formulas().call('LEDGER', EVENTS)).toMatch(/^台账 2行 2户/u);
  });

  it.each(['#REF!', '#NAME?'])('shows that the 2nd range is %s', (error) => {
    expect(new Formulas().call('LEDGER', 'fengsheng', '登记', EVENTS, '花名册', error)).toBe(
      `#VALUE! 第2个区域是${error}：原来的表或格子已经删掉或改了名，请重新选这个区域，或者在面板“公式”一页点“更新公式”`,
    );
  });

  it('reads 5 settings', () => {
    const formulas = new Formulas();
    const settings = [
      ['方案', '风盛'],
      ['年度', '2022年'],
      ['起始月份', 44621 - 1462],
      ['常住户数', 63],
      ['日期系统', 1904],
      [0, 0],
    ];
    const plan = [['方案', '丰盛'], ...settings.slice(1)];
    const ticket = formulas.call('LEDGER', plan, [
      ['日期', '户号', '项目'],
      [44625 - 1462, '0101', 'J1'],
      [44900 - 1462, '0102', 'J1'],
    ]);
    expect(formulas.call('SCORE', ticket, '0101', 44625 - 1462)).toBe(100.5);
    expect(formulas.call('SCORE', ticket, '0101', '2022-02')).toMatch(/^#N\/A/u);
    expect(formulas.call('LEDGER', settings, EVENTS)).toMatch(/^#VALUE! 没有“风盛”这个方案/u);
  });

  it('says what is wrong with 4 kinds of settings and tables', () => {
    const formulas = new Formulas();
    expect(formulas.call('LEDGER', [['年度', '今年']], EVENTS)).toBe('#VALUE! 设置“年度”看不懂：应当写成 2022');
    expect(formulas.call('LEDGER', [['村长', '张三']], EVENTS)).toMatch(
      /^#VALUE! 第一个参数是设置，设置里没有“村长”这一项：可以写 日期系统、方案、年度、起始月份、常住户数/u,
    );
    expect(
      formulas.call('LEDGER', null, [
        ['甲', '乙'],
        [1, 2],
      ]),
    ).toMatch(/^#VALUE! 没有认出台账/u);
    expect(formulas.call('LEDGER', null)).toMatch(/^#VALUE! 没有认出台账/u);
  });

  it('refuses 1,048,576 rows with what to write instead', () => {
    const column = Array.from({ length: 1_048_576 }, () => [null]);
    expect(new Formulas().call('LEDGER', null, column)).toBe(
      '#VALUE! 不要选整列或整行：请只选到最后一行，例如 A1:J2000，或者用 Ctrl+T 建成的表格',
    );
  });

  it('turns a row with #N/A into 1 problem and counts the rest', () => {
    const formulas = new Formulas();
    const error = { type: 'CustomFunctionError', code: '#N/A', basicValue: '#N/A' };
    const ticket = formulas.call('LEDGER', null, [
      ...EVENTS,
      [44626, '0101', error, 1],
      [44627, '0101', { type: 'Error', basicValue: '#REF!', errorType: 'Ref' }, 1],
    ]);
    expect((formulas.call('PROBLEMS', ticket) as unknown[][]).slice(1).map((row) => row.slice(0, 3))).toEqual([
      ['unknown-item', '表1', 4],
      ['unknown-item', '表1', 5],
    ]);
    expect(formulas.call('SCORE', ticket, '0101', '2022-03', '加分')).toBe(1.5);
  });

  it('reads data types by their basic value, and numbers as text: 2 × 0.5', () => {
    const formulas = new Formulas();
    const ticket = formulas.call('LEDGER', null, [
      EVENTS[0],
      [
        { type: 'FormattedNumber', basicValue: 44625, numberFormat: 'yyyy' },
        { type: 'String', basicValue: '0101' },
        'J1',
        '２',
      ],
    ]);
    expect(formulas.call('SCORE', ticket, '0101', '2022-03', '加分')).toBe(1);
  });
});

describe('ledgerOf', () => {
  it('takes the events range itself: 1.5 points in March', () => {
    expect(new Formulas().call('SCORE', EVENTS, '0101', '2022-03', '加分')).toBe(1.5);
  });

  it('reads the same range once for 2 calls', () => {
    const formulas = new Formulas();
    formulas.call('SCORE', EVENTS, '0101', '2022-03');
    formulas.call(
      'SCORE',
      EVENTS.map((row) => [...row]),
      '0102',
      '2022-12',
    );
    expect(formulas.store.size).toBe(1);
  });

  it('says 台账未载入 for a ticket that it does not know, and recovers once LEDGER is evaluated: 1.5', () => {
    const formulas = new Formulas();
    const ticket = new Formulas().call('LEDGER', null, EVENTS);
    expect(formulas.call('SCORE', ticket, '0101', '2022-03', '加分')).toMatch(/^#N\/A 台账未载入/u);
    expect(formulas.call('LEDGER', null, EVENTS)).toBe(ticket);
    expect(formulas.call('SCORE', ticket, '0101', '2022-03', '加分')).toBe(1.5);
  });

  it.each([[NEVER_LOADED], [[[NEVER_LOADED]]], [[[0]]], [[['']]]])('says 台账未载入 for %j', (argument) => {
    expect(new Formulas().call('PROBLEMS', argument)).toMatch(/^#N\/A 台账未载入/u);
  });

  it.each([[null], [undefined], [-2147352572], ['花名册'], [5], [true]])(
    'says what to write instead of %j',
    (argument) => {
      expect(new Formulas().call('PROBLEMS', argument)).toMatch(/^#VALUE! 第一个参数要填/u);
    },
  );
});

describe('LedgerStore', () => {
  it('keeps the 2 ledgers used last when the limit of rows is met', () => {
    const formulas = new Formulas(new LedgerStore(8));
    const ledgers = [1, 2, 3].map((count) => [...EVENTS.slice(0, 2), [44900, '0102', 'J2', count]]);
    const tickets = ledgers.slice(0, 2).map((range) => formulas.call('LEDGER', null, range));
    formulas.call('SCORE', tickets[0], '0101', '2022-03');
    tickets.push(formulas.call('LEDGER', null, ledgers[2]));
    expect(tickets.map((ticket) => formulas.call('SCORE', ticket, '0101', '2022-03', '加分'))).toEqual([
      1.5,
      expect.stringMatching(/^#N\/A 台账未载入/u),
      1.5,
    ]);
  });

  it('keeps 1 ledger that is larger than the limit', () => {
    const formulas = new Formulas(new LedgerStore(1));
    expect(formulas.call('SCORE', formulas.call('LEDGER', null, EVENTS), '0101', '2022-03', '加分')).toBe(1.5);
    formulas.call('LEDGER', null, [...EVENTS, [44900, '0102', 'J1', 1]]);
    expect(formulas.store.size).toBe(1);
  });

  it('keeps at most 64 ledgers', () => {
    const formulas = new Formulas();
    for (let count = 1; count <= 70; count++) formulas.call('LEDGER', null, [...EVENTS, [44900, '0102', 'J1', count]]);
    expect(formulas.store.size).toBe(64);
  });
});
