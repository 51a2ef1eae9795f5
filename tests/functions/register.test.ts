import { registerFunctions } from '../../src/functions/register';
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

const ErrorCode = { invalidValue: '#VALUE!', notAvailable: '#N/A', divisionByZero: '#DIV/0!', invalidNumber: '#NUM!', nullReference: '#NULL!' };
/** As a host hands over what repeats: texts are ranges of one cell. */
const RANGES = namedRanges(tablesOf(PLAN_A)).map((range): unknown => (typeof range === 'string' ? [[range]] : range));
const INVOCATION = { address: 'Sheet1!A1' };

function registered(): ReadonlyMap<string, (...args: unknown[]) => unknown> {
  const functions = new Map<string, (...args: unknown[]) => unknown>();
  registerFunctions({ associate: (id, run) => functions.set(id, run), Error: HostError, ErrorCode });
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
    const ticket = call(functions, 'LEDGER_ZH', null, RANGES);
    expect([call(functions, 'TOTAL', [[ticket]], [['0101']], null), call(functions, 'TOTAL_ZH', [[ticket]], [['0101']], null)]).toEqual([[[1025]], [[1025]]]);
    expect(() => call(functions, 'SCORE_ZH', [[ticket]], 2022, '0101', null)).toThrow('户和期写反了：请写 =VILLAGE.查得分(台账, "0101", 2022)');
  });

  it('gives 1 cell as one row of one where rows were promised', () => {
    const functions = registered();
    const ticket = call(functions, 'LEDGER', null, RANGES);
    expect(call(functions, 'TOTAL', [[ticket]], [['0101']], null)).toEqual([[1025]]);
    expect(call(functions, 'SCORE', [[ticket]], '0101', '2022-03', null)).toBe(105);
  });

  it('throws the host’s own error with code and reason, and puts it into a column for 1 household of 2', () => {
    const functions = registered();
    expect(() => call(functions, 'SCORE', null, '0101', 2022, null)).toThrow(expect.objectContaining({ code: '#VALUE!', message: expect.stringMatching(/^第一个参数/u) as string }) as Error);
    const ticket = call(functions, 'LEDGER', null, RANGES);
    const [[first], [second]] = call(functions, 'RANK', ticket, [['0101'], ['0999']], null) as unknown[][];
    expect(first).toBe(1);
    expect(second).toMatchObject({ code: '#N/A', message: expect.stringMatching(/0999/u) as string });
  });

  it('shows 5 errors of arguments as they are', () => {
    const functions = registered();
    const ticket = call(functions, 'LEDGER', null, RANGES);
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

  it('does not take the invocation for a 4th argument', () => {
    const functions = registered();
    expect(call(functions, 'QUOTA', 63)).toEqual(call(functions, 'QUOTA', 63, null));
  });
});
