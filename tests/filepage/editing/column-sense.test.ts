import { senseOf } from '../../../src/filepage/editing/column-sense';
import { tablesOf } from '../../support/little-workbook';

const [TABLE] = tablesOf(`
  # 登记
  积分登记表 · · ·
  序号 日期 分 说明
  1 44900 2 好
  2 44901 · 好
  3 44902 1.5 七
`);
const days = (_: number, column: number): string | null => (column === 1 ? 'yyyy/m/d' : null);
const sense = (row: number, column: number) => senseOf(TABLE, days, { row, column });

describe('senseOf', () => {
  it('tells 1 column of days, 2 of numbers and 1 of texts by the cells around, whatever the header says', () => {
    expect([sense(3, 1), sense(3, 2), sense(5, 0), sense(3, 3)]).toEqual(['days', 'numbers', 'numbers', 'texts']);
  });

  it('takes a header, a cell beyond all and 1 of a sheet that is not there for texts', () => {
    expect([sense(1, 3), sense(2, 9), senseOf(undefined, days, { row: 0, column: 0 })]).toEqual([
      'texts',
      'texts',
      'texts',
    ]);
  });
});
