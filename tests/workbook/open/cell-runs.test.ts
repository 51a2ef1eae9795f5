import { cellRuns } from '../../../src/workbook/open/cell-runs';

const at = (sheet: string, row: number, column: number) => ({ sheet, row, column });

describe('cellRuns', () => {
  it('takes 6 cells of 2 sheets together as 4 columns of neighbours', () => {
    const runs = cellRuns([
      at('二', 4, 0),
      at('一', 2, 1),
      at('一', 1, 1),
      at('一', 1, 0),
      at('一', 4, 1),
      at('二', 5, 0),
    ]);
    expect(runs.map(({ sheet, top, left, rows, columns }) => [sheet, top, left, rows, columns])).toEqual([
      ['二', 4, 0, 2, 1],
      ['一', 1, 0, 1, 1],
      ['一', 1, 1, 2, 1],
      ['一', 4, 1, 1, 1],
    ]);
    expect(runs.flatMap(({ cells }) => cells)).toHaveLength(6);
  });

  it('gives 0 runs for 0 cells', () => {
    expect(cellRuns([])).toEqual([]);
  });
});
