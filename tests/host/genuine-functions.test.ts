import { composeMetadata } from '../../src/functions/metadata';
import { FUNCTIONS } from '../../src/functions/table';
import { Formulas } from '../functions/formulas';
import { rangeOf, seenRanges } from '../functions/sample-ledgers';
import { PLAN_A, PLAN_B } from '../support/little-ledgers';
import { tablesOf } from '../support/little-workbook';
import { builtBundle } from './built-bundle';
import { CalculatingExcel } from './calculating-excel';
import type { BlankManner, FunctionManner } from './excel-functions';
import { valueOf } from '../functions/loaded-case';
import { Cells, GenuineOffice } from './genuine-office';
import { bookOf } from './model/book-of';

const METADATA = composeMetadata(FUNCTIONS);
const LEDGER_A = seenRanges(tablesOf(PLAN_A));
const COLUMN = [['0101'], ['0102'], [null], ['0201'], ['0202'], ['0203'], ['0999']];

/** Every function, with what a clerk would type; `台账` stands for the ticket. */
const FORMULAS: readonly (readonly [string, ...unknown[]])[] = [
  ['SCORE', '台账', '0101', '2022-03'],
  ['SCORE', '台账', '0101', '2022-03', '加分'],
  ['SCORE', '台账', null, '2022-03'],
  ['SCORE', '台账', '0999', '2022-03'],
  ['SCORE', '台账', '0101', '2022-03', '奖金'],
  ['SCORES', '台账', COLUMN, [['2022-03', null, 2022, 44625]]],
  ['TOTAL', '台账', COLUMN, 2022],
  ['RANK', '台账', '0101'],
  ['TIER', '台账', COLUMN],
  ['BALANCE', '台账', COLUMN, '2022-05'],
  ['CAPLEFT', '台账', '0101', '2022-03'],
  ['EXPLAIN', '台账', '0101', '2022-03'],
  ['SCORETABLE', '台账'],
  ['SCORE', '台账', '2022-03', '0101'],
  ['SCOREBOARD', '台账', 2022, 3],
  ['AWARDS', '台账', 2022],
  ['HONOURS', '台账', '2022-03'],
  ['QUOTA', 63],
  ['PROBLEMS', '台账'],
];

jest.setTimeout(120_000);

let bundle = '';
beforeAll(() => {
  bundle = builtBundle();
});

const sheetsOf = (text: string) => tablesOf(text).map(({ sheet, rows }) => ({ name: sheet, rows }));

/** The page over a workbook with the sheets of a little ledger. */
async function opened(
  blank: BlankManner = 0,
  text = PLAN_A,
  manner: Partial<FunctionManner> = {},
): Promise<GenuineOffice> {
  const core = new CalculatingExcel(METADATA, { blank, ...manner });
  core.open(bookOf(sheetsOf(text)));
  const office = await GenuineOffice.open(core.functions, bundle, core);
  offices.push(office);
  return office;
}

/** Each sheet's name before its cells, as a formula of the pane has them. */
const cellsOf = (text: string): readonly unknown[] =>
  tablesOf(text).flatMap((table) => {
    const rows = rangeOf(table, null);
    return [
      table.sheet,
      new Cells(rows, `'${table.sheet}'!$A$1:$${String.fromCharCode(64 + rows[0].length)}$${rows.length + 1}`),
    ];
  });

const offices: GenuineOffice[] = [];
afterEach(() => offices.splice(0).forEach((office) => office.close()));

const withTicket = (formulas: typeof FORMULAS, ticket: unknown) =>
  formulas.map(([id, ...args]) => [id, ...args.map((argument) => (argument === '台账' ? ticket : argument))] as const);

describe('the functions in the genuine office.js', () => {
  it.each([[0], [null], ['']] as const)(
    `show what the table of functions gives, all 15, blank cells written as %j`,
    async (blank) => {
      const office = await opened(blank);
      const ticket = valueOf(await office.call('LEDGER', 'fengsheng', ...cellsOf(PLAN_A)));
      const direct = new Formulas();
      expect(ticket).toBe(direct.call('LEDGER', 'fengsheng', ...LEDGER_A));
      const formulas = withTicket(FORMULAS, ticket);
      expect(new Set(['LEDGER', ...formulas.map(([id]) => id)]).size).toBe(15);
      expect(await office.callAll(formulas)).toEqual(formulas.map(([id, ...args]) => direct.call(id, ...args)));
      expect(office.printed).toEqual([]);
    },
  );

  it.each([
    ['flat', ''],
    ['flat', null],
    ['nested', null],
  ] as const)(
    'read the workbook again where repeated addresses come %s and a text has the address %j',
    async (repeating, noAddress) => {
      const office = await opened(0, PLAN_A, { repeating, noAddress });
      expect(valueOf(await office.call('LEDGER', 'fengsheng', ...cellsOf(PLAN_A)))).toBe(
        new Formulas().call('LEDGER', 'fengsheng', ...LEDGER_A),
      );
    },
  );

  it('shows #N/A with its reason and #VALUE! with what to write, alone and inside a column', async () => {
    const office = await opened();
    expect(await office.call('SCORE', '台账 3行 2户 #0123456789abcdef', '0101', 2022)).toMatch(/^#N\/A 台账未载入/u);
    expect(await office.call('QUOTA', 1.5)).toBe('#VALUE! 要填不小于0的整数，“1.5”不行');
    const ticket = valueOf(await office.call('LEDGER', null, ...cellsOf(PLAN_A)));
    expect(await office.call('RANK', ticket, [['0101'], ['0999']])).toEqual([
      [1],
      [expect.stringMatching(/^#N\/A 花名册里没有“0999”/u)],
    ]);
  });

  it('reads a range with #N/A in it: 1 row is a problem, the rest counts', async () => {
    const office = await opened();
    const ticket = valueOf(
      await office.call(
        'LEDGER',
        [['日期系统', 1900]],
        [
          ['日期', '户号', '项目'],
          [44625, '0101', 'J1'],
          [44626, '0101', '#N/A'],
          [44900, '0101', 'J2'],
        ],
      ),
    );
    expect(await office.call('SCORE', ticket, '0101', '2022-03', '加分')).toBe(0.5);
    expect(await office.call('PROBLEMS', ticket)).toEqual([
      expect.any(Array),
      ['unknown-item', '表1', 3, expect.any(String)],
    ]);
  });

  it('scores a plan that averages periods: 141.25', async () => {
    const office = await opened(null, PLAN_B);
    const ticket = valueOf(await office.call('LEDGER', null, ...cellsOf(PLAN_B)));
    expect(await office.call('TOTAL', ticket, '0101')).toEqual([[141.25]]);
  });

  it('recovers once LEDGER is evaluated again in a page opened anew: 105', async () => {
    const ticket = valueOf(await (await opened()).call('LEDGER', null, ...cellsOf(PLAN_A)));
    const office = await opened();
    expect(await office.call('SCORE', ticket, '0101', '2022-03')).toMatch(/^#N\/A 台账未载入/u);
    expect(valueOf(await office.call('LEDGER', null, ...cellsOf(PLAN_A)))).toBe(ticket);
    expect(await office.call('SCORE', ticket, '0101', '2022-03')).toBe(105);
  });

  it('survives a cancelled formula: the next 2 results are right', async () => {
    const office = await opened();
    const cancelled = office.excel.invoke('QUOTA', [63]);
    office.send([cancelled.message]);
    office.send([office.excel.cancel(cancelled.invocation)]);
    const results = await office.callAll([
      ['QUOTA', 5],
      ['QUOTA', 0],
    ]);
    expect(results).toEqual([expect.arrayContaining([['合计', 1, '', 20]]), [['']]]);
    // Without the cancelable option the runtime still reports the result; Excel drops it.
    expect(office.excel.unexpected).toEqual([cancelled.invocation]);
  });

  it('settles 3,600 cells within 3 flushes', async () => {
    const office = await opened();
    const ticket = valueOf(await office.call('LEDGER', null, ...cellsOf(PLAN_A)));
    const households = ['0101', '0102', '0201', '0202', '0203'];
    const cells = Array.from(
      { length: 3600 },
      (_, at) => ['SCORE', ticket, households[at % 5], `2022-${String(3 + (at % 10)).padStart(2, '0')}`] as const,
    );
    const before = office.excel.flushes;
    const results = await office.callAll(cells);
    const direct = new Formulas();
    direct.call('LEDGER', null, ...LEDGER_A);
    expect(results).toEqual(cells.map(([id, ...args]) => direct.call(id, ...args)));
    expect(office.excel.flushes - before).toBeLessThanOrEqual(3);
  });
});
