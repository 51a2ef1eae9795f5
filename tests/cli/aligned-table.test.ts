import { alignedTable } from '../../src/cli/aligned-table';

describe('alignedTable', () => {
  const columns = [
    { head: '名次', align: 'right' },
    { head: '户主', align: 'left' },
    { head: '总积分', align: 'right' },
  ] as const;

  it('lines up 2-wide characters with 1-wide ones', () => {
    expect(
      alignedTable(columns, [
        ['1', '欧阳建国', '1150.5'],
        ['12', 'Li', '99'],
        ['3', '张三', ''],
      ]),
    ).toBe('名次  户主      总积分\n' + '   1  欧阳建国  1150.5\n' + '  12  Li            99\n' + '   3  张三\n');
  });

  it('prints the head alone for 0 rows', () => {
    expect(alignedTable(columns, [])).toBe('名次  户主  总积分\n');
  });

  it('hides an 18-digit ID number', () => {
    expect(alignedTable(columns, [['1', '张三 500113197001011234', '']])).toContain('   1  张三 （号码已隐去）\n');
  });

  it('keeps 1 line a row whatever a cell holds', () => {
    expect(alignedTable(columns, [['1', '\u001b[2J甲\n乙', '5']])).toBe('名次  户主   总积分\n   1  甲 乙       5\n');
  });
});
