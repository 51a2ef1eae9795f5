import { callFunction } from '../../src/functions/call-function';
import { LedgerStore } from '../../src/functions/ledger-store';
import { FunctionFailure } from '../../src/functions/function-failure';
import type { FunctionSpec } from '../../src/functions/spec';
import { specOf } from './formulas';

describe('callFunction', () => {
  it('makes a failure with Chinese text of 1 unforeseen throw', () => {
    const broken: FunctionSpec = {
      ...specOf('QUOTA'),
      run: () => {
        throw new RangeError('stack');
      },
    };
    const value = callFunction(broken, [], new LedgerStore());
    expect(value).toBeInstanceOf(FunctionFailure);
    expect(value).toMatchObject({ kind: 'invalid-value', message: '算不出来：请检查各个参数，区域要连表头一起选中' });
  });

  it('leaves out what stands behind the 2 declared arguments, but not what repeats', () => {
    const given: unknown[] = [];
    const keep = (args: readonly unknown[]) => {
      given.push(args.length);
      return '';
    };
    callFunction({ ...specOf('QUOTA'), run: keep }, [1, 2, 3, 4], new LedgerStore());
    callFunction({ ...specOf('LEDGER'), run: keep }, [1, 2, 3, 4], new LedgerStore());
    expect(given).toEqual([2, 4]);
  });

  it('masks 1 number in a cell, in a row and in a failure', () => {
    const show = (run: FunctionSpec['run']) => callFunction({ ...specOf('QUOTA'), run }, [], new LedgerStore());
    expect(show(() => '王国明13800005567')).toBe('王国明（号码已隐去）');
    expect(
      show(() => [
        ['13800005567', 13800005567],
        [1, 2],
      ]),
    ).toEqual([
      ['（号码已隐去）', 13800005567],
      [1, 2],
    ]);
    expect(
      show(() => {
        throw new FunctionFailure('not-available', '没有“138 0000 5567”');
      }),
    ).toMatchObject({ message: '没有“（号码已隐去）”' });
  });
});
