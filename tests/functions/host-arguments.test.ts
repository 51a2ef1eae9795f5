import {
  cellOf,
  hostRows,
  isOmitted,
  isRange,
  repeatedFrom,
  rowsOf,
  scalarOf,
  textArgument,
} from '../../src/functions/host-arguments';

describe('cellOf', () => {
  it.each([
    [0, null],
    [null, null],
    ['', null],
    [undefined, null],
    [NaN, null],
    [Infinity, null],
    [-2147352572, null],
    [-0, null],
    [-2146826246, '#N/A'],
    [-2146826281, '#DIV/0!'],
    [-2146826288, '#NULL!'],
    [-2146826273, '#VALUE!'],
    [-2146826265, '#REF!'],
    [-2146826259, '#NAME?'],
    [-2146826252, '#NUM!'],
    [-2146826238, '#CALC!'],
    [-2146826237, -2146826237],
    [-2146826246.5, -2146826246.5],
    ['0', '0'],
    [' ', ' '],
    [1.5, 1.5],
    [false, false],
    [5n, 5],
    [Symbol.iterator, null],
    [() => 1, null],
    [{ type: 'Double', basicValue: 3 }, 3],
    [{ type: 'Double', basicValue: 0 }, null],
    [{ type: 'Entity', basicValue: {} }, null],
    [{ type: 'Error', basicValue: '#REF!' }, '#REF!'],
    [{ code: '#VALUE!' }, '#VALUE!'],
    [{}, '#N/A'],
    [{ code: 7 }, '#N/A'],
    [{ code: '#1 队' }, '#N/A'],
  ])('reads %p as %p', (value, cell) => {
    expect(cellOf(value)).toBe(cell);
  });

  it('runs 0 getters of the host', () => {
    let runs = 0;
    const trap = Object.defineProperty({}, 'basicValue', { get: () => ++runs });
    expect(cellOf(trap)).toBe('#N/A');
    expect(runs).toBe(0);
  });

  it('cuts a text to the 32,767 characters of a cell', () => {
    expect(cellOf('x'.repeat(40_000))).toHaveLength(32_767);
  });
});

describe('rowsOf', () => {
  it('makes 1 row of one cell of a scalar, a list and ragged rows as they are', () => {
    expect(rowsOf('x')).toEqual([['x']]);
    expect(rowsOf(['x', ['y', 0]])).toEqual([['x'], ['y', null]]);
    expect(rowsOf(new Array(2))).toEqual([[null], [null]]);
  });
});

describe('hostRows', () => {
  it('refuses 200,001 rows, 1,001 columns and 4,000,001 cells', () => {
    for (const [rows, columns] of [
      [200_001, 1],
      [1, 1_001],
      [8_001, 500],
    ]) {
      expect(() => hostRows(new Array(rows).fill(new Array(columns).fill(1)))).toThrow('不要选整列');
    }
  });
});

describe('scalarOf', () => {
  it('takes the first cell of 1 × 1, of a row and of a list', () => {
    expect([
      scalarOf([['x']]),
      scalarOf([['x', 'y']]),
      scalarOf(['x']),
      scalarOf([]),
      scalarOf([[]]),
      scalarOf('x'),
    ]).toEqual(['x', 'x', 'x', null, null, 'x']);
  });
});

describe('textArgument', () => {
  it('gives 1 text for full width, white space and a range of it', () => {
    expect([textArgument(' 加分 '), textArgument([['加分']]), textArgument(null), textArgument('ＡＢ')]).toEqual([
      '加分',
      '加分',
      '',
      'AB',
    ]);
  });
});

describe('isRange', () => {
  it('is a range from 2 cells on', () => {
    expect([[['x']], [['x', 'y']], [['x'], ['y']], 'x', []].map(isRange)).toEqual([false, true, true, false, false]);
  });
});

describe('isOmitted', () => {
  it('is any of 3 manners of leaving out', () => {
    expect([null, undefined, -2147352572, 0, ''].map(isOmitted)).toEqual([true, true, true, false, false]);
  });
});

describe('repeatedFrom', () => {
  it('gives 2 ranges, handed over one by one or in one list', () => {
    const [a, b] = [[['a']], [['b', 'c']]];
    expect(repeatedFrom(['first', a, b], 1)).toEqual([a, b]);
    expect(repeatedFrom(['first', [a, b]], 1)).toEqual([a, b]);
    expect(repeatedFrom(['first', [null, a]], 1)).toEqual([null, a]);
    expect(repeatedFrom(['first'], 1)).toEqual([]);
  });
});
