import { registerFunctions } from '../../src/functions/register';
import { WorkbookReading } from '../../src/functions/workbook-reading';
import type { CellTable } from '../../src/engine';
import { CHINESE_FUNCTIONS, FUNCTIONS } from '../../src/functions/table';
import { PLAN_A } from '../support/little-ledgers';
import { tablesOf } from '../support/little-workbook';
import { namedRanges } from './formulas';

class HostError extends Error {
  constructor(
    readonly code: string,
    message?: string,
  ) {
    super(message);
  }
}

const ErrorCode = {
  invalidValue: '#VALUE!',
  notAvailable: '#N/A',
  divisionByZero: '#DIV/0!',
  invalidNumber: '#NUM!',
  nullReference: '#NULL!',
};
/** As a host hands over what repeats: texts are ranges of one cell. */
const RANGES = namedRanges(tablesOf(PLAN_A)).map((range): unknown => (typeof range === 'string' ? [[range]] : range));
/** Without its sheets nobody knows from which year days count. */
const SETTINGS = [
  ['日期系统', 1900],
  ['方案', 'fengsheng'],
];
const INVOCATION = { address: 'Sheet1!A1' };

const never = (): Promise<void> => Promise.reject(new Error('no pause was expected'));

function registered(
  reading?: WorkbookReading,
  isThere = (): boolean => true,
): ReadonlyMap<string, (...args: unknown[]) => unknown> {
  const functions = new Map<string, (...args: unknown[]) => unknown>();
  registerFunctions(
    { associate: (id, run) => functions.set(id, run), Error: HostError, ErrorCode },
    reading === undefined ? {} : { reading, isThere },
  );
  return functions;
}

function call(functions: ReturnType<typeof registered>, id: string, ...args: unknown[]): unknown {
  const run = functions.get(id);
  if (!run) throw new Error(`no function ${id}`);
  return run(...args, INVOCATION);
}

describe('registerFunctions', () => {
  it('associates 15 functions by their ids, and by the ids of their Chinese names', () => {
    expect([...registered().keys()]).toEqual([...FUNCTIONS, ...CHINESE_FUNCTIONS].map(({ id }) => id));
  });

  it('gives 1025 points by either name, and answers with the name that was written', () => {
    const functions = registered();
    const [[ticket]] = call(functions, 'LEDGER_ZH', SETTINGS, RANGES) as string[][];
    expect([
      call(functions, 'TOTAL', [[ticket]], [['0101']], null),
      call(functions, 'TOTAL_ZH', [[ticket]], [['0101']], null),
    ]).toEqual([[[1025]], [[1025]]]);
    expect(() => call(functions, 'SCORE_ZH', [[ticket]], 2022, '0101', null)).toThrow(
      '户和期写反了：请写 =VILLAGE.查得分(台账, "0101", 2022)',
    );
  });

  it('gives 1 cell as one row of one where rows were promised', () => {
    const functions = registered();
    const [[ticket]] = call(functions, 'LEDGER', SETTINGS, RANGES) as string[][];
    expect(call(functions, 'TOTAL', [[ticket]], [['0101']], null)).toEqual([[1025]]);
    expect(call(functions, 'SCORE', [[ticket]], '0101', '2022-03', null)).toBe(105);
  });

  it('throws the host’s own error with code and reason, and puts it into a column for 1 household of 2', () => {
    const functions = registered();
    expect(() => call(functions, 'SCORE', null, '0101', 2022, null)).toThrow(
      expect.objectContaining({ code: '#VALUE!', message: expect.stringMatching(/^第一个参数/u) as string }) as Error,
    );
    const ticket = call(functions, 'LEDGER', SETTINGS, RANGES);
    const [[first], [second]] = call(functions, 'RANK', ticket, [['0101'], ['0999']], null) as unknown[][];
    expect(first).toBe(1);
    expect(second).toMatchObject({ code: '#N/A', message: expect.stringMatching(/0999/u) as string });
  });

  it('shows 5 errors of arguments as they are', () => {
    const functions = registered();
    const ticket = call(functions, 'LEDGER', SETTINGS, RANGES);
    const codes = Object.values(ErrorCode);
    const shown = codes.map((code) => {
      try {
        return call(functions, 'SCORE', ticket, { code }, 2022, null);
      } catch (error) {
        return (error as HostError).code;
      }
    });
    expect(shown).toEqual(codes);
  });

  it('reads the workbook again for LEDGER: 1 merged cell, 1 zero and the days of 1904 are seen, by the addresses of its arguments', async () => {
    const rows = [
      ['日期', '户号', '项目', '数量'],
      [44625 - 1462, '0101', 'J1', 1],
      [null, '0102', 'J1', 1],
      [44630 - 1462, '0101', 'J1', 0],
    ];
    const table: CellTable = {
      sheet: '登记',
      rows,
      top: 2,
      left: 1,
      date1904: true,
      merges: [{ top: 3, left: 1, bottom: 4, right: 1 }],
    };
    const functions = registered(new WorkbookReading(() => Promise.resolve([table]), never));
    const handed = [rows[0], ...rows.slice(1).map((row) => row.map((cell) => cell ?? 0)), [0, 0, 0, 0]];
    const invocation = { parameterAddresses: ['', ['', "'登记'!$B$3:$E$7"]] };
    const [[ticket]] = (await functions.get('LEDGER')?.('fengsheng', [[['登记']], handed], invocation)) as string[][];
    expect(ticket).toMatch(/^台账 3行 2户 #/u);
    expect(call(functions, 'SCORES', [[ticket]], [['0101'], ['0102']], [['2022-03']], '加分')).toEqual([[0.5], [0.5]]);
    expect(
      (call(functions, 'PROBLEMS', [[ticket]]) as unknown[][]).slice(1).map(([code, sheet, row]) => [code, sheet, row]),
    ).toEqual([
      ['invalid-count', '登记', 6],
      ['year-incomplete', '', ''],
    ]);
  });

  it('shows #N/A with the host’s reason once the workbook was refused 5 times', async () => {
    let asked = 0;
    const busy = Object.assign(new Error('Excel 正忙'), { name: 'HostFailure' });
    const functions = registered(
      new WorkbookReading(
        () => {
          asked += 1;
          return Promise.reject(busy);
        },
        () => Promise.resolve(),
      ),
    );
    await expect(
      functions.get('LEDGER')?.(null, RANGES, { parameterAddresses: ['', '花名册!A1:E6'] }),
    ).rejects.toMatchObject({
      code: '#N/A',
      message: expect.stringMatching(/^没能读到工作簿的格子（Excel 正忙）/u) as string,
    });
    expect(asked).toBe(5);
  });

  it('asks at each of 2 calls whether there is a workbook: office.js brings it later than the functions', async () => {
    let there = false;
    const functions = registered(new WorkbookReading(() => Promise.resolve(tablesOf(PLAN_A)), never), () => there);
    const ledger = () => functions.get('LEDGER')?.(SETTINGS, RANGES, { parameterAddresses: ['', '花名册!A1:E6'] });
    expect(ledger()).not.toBeInstanceOf(Promise);
    there = true;
    const later = ledger();
    expect(later).toBeInstanceOf(Promise);
    expect(await later).toEqual([[expect.stringMatching(/^台账/u)]]);
  });

  it('does not wait for the workbook where 0 ranges are given', () => {
    const functions = registered(new WorkbookReading(() => Promise.reject(new Error('asked')), never));
    expect(call(functions, 'QUOTA', 5, null)).toEqual(expect.arrayContaining([['合计', 1, '', 20]]));
  });

  it('does not take the invocation for a 4th argument', () => {
    const functions = registered();
    expect(call(functions, 'QUOTA', 63)).toEqual(call(functions, 'QUOTA', 63, null));
  });
});
