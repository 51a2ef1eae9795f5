import { printTables } from '../../../src/cli/print/tables';
import type { FoundTable } from '../../../src/engine';

const TABLE: FoundTable = {
  role: 'events', sheet: '登记', headerTop: 2, headerBottom: 2, bodyTop: 3, bodyBottom: 9, columns: [], ownFigures: [], unreadHeaders: [],
  confidence: 1, beside: false, period: null, hidden: false, taken: true, rowsRead: 7,
};

describe('printTables', () => {
  it('names every one of 6 roles, and header rows as Excel counts them', () => {
    const roles = ['roster', 'events', 'assessment', 'redemptions', 'decisions', 'settings'] as const;
    expect(printTables(roles.map((role) => ({ ...TABLE, role, headerBottom: 3 })))).toBe(
      '工作表  用作        表头行  读入行数  备注\n' +
        ['花名册    ', '加减分登记', '基础分评定', '兑换登记  ', '评议决定  ', '积分设置  '].map((role) => `登记    ${role}     3–4         7\n`).join(''),
    );
  });

  it('says what is hidden, not taken, unsure or not understood', () => {
    const remark = (change: Partial<FoundTable>) => printTables([{ ...TABLE, ...change }]).split('\n')[1].replace(/^.*?3 {2} */, '').trim();
    expect(remark({ hidden: true })).toBe('7  隐藏的工作表，也读了');
    expect(remark({ role: 'roster', taken: false, rowsRead: 0 })).toBe('也像花名册，没有读；以另一张为准');
    expect(remark({ confidence: 0.5 })).toBe('7  表头不太有把握，请核对');
    expect(remark({ unreadHeaders: ['甲', '乙', '丙', '丁', '戊'] })).toBe('7  没有用到的列：甲、乙、丙、丁、戊');
    expect(remark({ hidden: true, unreadHeaders: ['甲', '乙', '丙', '丁', '戊', '己'] })).toBe('7  隐藏的工作表，也读了；没有用到的列：甲、乙、丙、丁、戊等6列');
  });
});
