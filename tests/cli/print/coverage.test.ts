import { printCoverage } from '../../../src/cli/print/coverage';
import type { FoundTable } from '../../../src/engine';
import { aside, block, columns, sheet, VILLAGE } from '../../support/coverages';

const table = (sheet: string, role: FoundTable['role'], rowsRead: number): FoundTable => ({
  role,
  sheet,
  headerTop: 0,
  headerBottom: 0,
  bodyTop: 1,
  bodyBottom: 8,
  columns: [],
  ownFigures: [],
  unreadHeaders: [],
  confidence: 1,
  beside: false,
  period: null,
  hidden: false,
  taken: true,
  rowsRead,
});

describe('printCoverage', () => {
  it('says of each of 6 sheets what it is and why, on 7 lines', () => {
    expect(
      printCoverage(VILLAGE, [table('花名册', 'roster', 5), table('加减分登记', 'events', 4)])
        .split('\n')
        .map((line) => line.replace(/ {2,}/gu, ' | ')),
    ).toEqual([
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

  it('folds 12 months and 4 households, each alike, into 2 lines, and leaves 2 sheets alike as they are', () => {
    const read = (name: string) =>
      sheet(name, [block({ roles: ['events'], bodyTop: 1, columns: columns('日期', '户主', '项目') })]);
    const other = (name: string) => sheet(name, aside('other-subject'));
    const months = Array.from({ length: 12 }, (_, at) => `${at + 1}月`);
    const account = { sheets: [...months.map(read), other('水费'), other('电费')] };
    const lines = printCoverage(
      account,
      months.map((month, at) => table(month, 'events', at < 1 ? 2 : 5)),
    );
    expect(
      lines
        .split('\n')
        .slice(1)
        .map((line) => line.replace(/ {2,}/gu, ' | ')),
    ).toEqual(['1月到12月 12张表 | 加减分登记 | 1 | 各2至5', '水费 | 不用：与积分无关', '电费 | 不用：与积分无关', '']);
    const heads = ['张三', '李四', '王五', '赵六'];
    expect(printCoverage({ sheets: heads.map(other) }, []).split('\n')[1]).toBe(
      '张三、李四、王五等4张表  不用：与积分无关',
    );
  });
});
