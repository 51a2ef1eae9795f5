import { printCoverage } from '../../../src/cli/print/coverage';
import type { FoundTable } from '../../../src/engine';
import { VILLAGE } from '../../support/coverages';

const table = (sheet: string, role: FoundTable['role'], rowsRead: number): FoundTable => ({
  role, sheet, headerTop: 0, headerBottom: 0, bodyTop: 1, bodyBottom: 8, columns: [], ownFigures: [], unreadHeaders: [],
  confidence: 1, beside: false, period: null, hidden: false, taken: true, rowsRead,
});

describe('printCoverage', () => {
  it('says of each of 6 sheets what it is and why, on 7 lines', () => {
    expect(printCoverage(VILLAGE, [table('花名册', 'roster', 5), table('加减分登记', 'events', 4)]).split('\n').map((line) => line.replace(/ {2,}/gu, ' | '))).toEqual([
      '工作表 | 用作 | 表头行 | 读入行数 | 备注',
      '花名册 | 花名册 | 1 | 5 | 不用的列：联系电话',
      '加减分登记 | 加减分登记 | 1 | 4 | 没有读懂的列：内容；没有读懂的行：第8至9行；作废2行；不用的列：经手（经办人）',
      '加减分登记 | 没有读懂 | 第11至13行',
      '水费 | 不用：与积分无关',
      '备份 | 不用：别的表的副本 | 隐藏的工作表',
      '收支（号码已隐去） | 没有读懂',
      '年终评比 | 不用：本程序写出的结果',
      '',
    ]);
  });
});
