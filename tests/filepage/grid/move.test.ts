import { moveOf } from '../../../src/filepage/grid/move';

const SIZE = { rows: 40, columns: 8, lastRow: 19, lastColumn: 5 };
const at = (key: string, row: number, column: number, ctrl = false) => moveOf({ key, ctrl }, { row, column }, SIZE, 10);

describe('moveOf', () => {
  it.each([
    ['ArrowDown', [3, 2], false, [4, 2]],
    ['ArrowUp', [0, 2], false, [0, 2]],
    ['ArrowLeft', [3, 0], false, [3, 0]],
    ['ArrowRight', [3, 7], false, [3, 7]],
    ['PageDown', [3, 2], false, [13, 2]],
    ['PageDown', [35, 2], false, [39, 2]],
    ['PageUp', [3, 2], false, [0, 2]],
    ['Home', [3, 2], false, [3, 0]],
    ['End', [3, 2], false, [3, 5]],
    ['Home', [3, 2], true, [0, 0]],
    ['End', [3, 2], true, [19, 5]],
    ['ArrowDown', [3, 2], true, [19, 2]],
    ['ArrowRight', [3, 2], true, [3, 5]],
  ] as const)('%s from %j (Ctrl: %s) leads to %j', (key, [row, column], ctrl, to) => {
    expect(at(key, row, column, ctrl)).toEqual({ row: to[0], column: to[1] });
  });

  it('lets 3 keys lead nowhere', () => {
    expect([at('a', 1, 1), at('Tab', 1, 1), at('Process', 1, 1)]).toEqual([null, null, null]);
  });
});
