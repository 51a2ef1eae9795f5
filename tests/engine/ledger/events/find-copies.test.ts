import type { CellTable } from '../../../../src/engine/basis/cells';
import { fengsheng } from '../../../support/schemes';
import { tell } from '../../../support/told-ledger';

const HEADER = ['日期', '户号', '户主', '项目', '数量'];
const ROWS = [['2022-03-05', '0101', '张三', 'J1', 1], ['2022-03-06', '0102', '李四', 'J2', 2], ['2022-04-07', '0101', '张三', 'J4', 1], ['2022-05-08', '0102', '李四', 'J4', 1]];
const register = (sheet: string, rows: CellTable['rows'], hidden = false): CellTable => ({ sheet, hidden, rows: [HEADER, ...rows] });
const ROSTER: CellTable = { sheet: '花名册', rows: [['户号', '户主', '小组'], ['0101', '张三', '一组'], ['0102', '李四', '一组']] };

describe('findCopies', () => {
  it('counts 4 rows once where a hidden sheet holds 4 of them again, and says so in 1 error', () => {
    const told = tell([ROSTER, register('加减分登记', ROWS), register('备用', ROWS, true)], fengsheng);
    expect(told.events).toHaveLength(4);
    expect(told.problems).toEqual(['sheet-copy 备用!null']);
    expect(told.ledger.coverage.sheets[2].outcome).toEqual({ kind: 'aside', reason: 'copy' });
    expect(told.ledger.questions.map(({ kind, sheet, suggested }) => [kind, sheet, suggested])).toEqual([['sheet', '备用', 'copy']]);
  });

  it('takes the shorter of 2 sheets for the copy, whichever comes first', () => {
    const told = tell([ROSTER, register('旧的', ROWS.slice(0, 3)), register('新的', ROWS)], fengsheng);
    expect([told.events.length, told.problems]).toEqual([4, ['sheet-copy 旧的!null']]);
  });

  it('counts both sheets where only 1 of 3 rows stands in the other', () => {
    const others = [ROWS[0], ['2022-06-01', '0101', '张三', 'J2', 1], ['2022-06-02', '0102', '李四', 'J2', 1]];
    const told = tell([ROSTER, register('上半年', ROWS), register('下半年', others)], fengsheng);
    expect(told.events).toHaveLength(7);
    expect(told.problems).toEqual(['possible-duplicate 下半年!2 项目']);
  });

  it('counts 4 rows twice where a person said that the sheet is a register', () => {
    const settings: CellTable = { sheet: '积分设置', rows: [['工作表对照', '备份', '', '加减分登记']] };
    const told = tell([ROSTER, register('加减分登记', ROWS), register('备份', ROWS), settings], fengsheng);
    expect(told.events).toHaveLength(8);
  });
});
