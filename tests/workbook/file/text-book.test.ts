import { read, utils } from '@e965/xlsx';
import fc from 'fast-check';
import { readTextBook } from '../../../src/workbook/file/text-book';

const rowsOf = (text: string): unknown => readTextBook(text, '登记').sheets[0].table.rows;

describe('readTextBook', () => {
  it.each([
    [
      'quotation marks over 2 lines',
      'a,"b\r\nc",d\n"1""2",3\n',
      [
        ['a', 'b\r\nc', 'd'],
        ['1"2', '3'],
      ],
    ],
    ['3 kinds of line ends', 'a\r\nb\rc\n', [['a'], ['b'], ['c']]],
    ['a last line without an end', 'a,b\n1,', [['a', 'b'], ['1']]],
    ['blank fields and lines', ',\n,a,\n\n,,b\n', [['a'], [], [null, 'b']]],
    ['texts kept by =""', '="0101","=""0102""",=1+1', [['0101', '0102', '=1+1']]],
    ['a separator said in a line of its own', 'sep=|\r\na|b,c\n', [['a', 'b,c']]],
    [
      'marks within a field',
      'a"b",c\n"a"b,c',
      [
        ['a"b"', 'c'],
        ['"a"b', 'c'],
      ],
    ],
    ['a long text and one twice', `${'长'.repeat(100)}\n张三\n张三`, [['长'.repeat(100)], ['张三'], ['张三']]],
  ])('reads %s', (_, text, rows) => {
    expect(rowsOf(text)).toEqual(rows);
  });

  it('refuses a quotation mark without an end, with its line: 2 of 3 lines would be one field', () => {
    expect(() => rowsOf('a\n"b,1\nc,2\n')).toThrow('文件第2行开头的引号没有配对');
    expect(() => rowsOf('sep=;\na\n"')).toThrow('文件第3行开头的引号没有配对');
  });

  it('refuses line 1,048,577', () => {
    expect(() => rowsOf('1\n'.repeat(1_048_577))).toThrow('单元格太多，没有读');
  });

  it('reads 300 texts as SheetJS does', () => {
    const plain = fc.string({ unit: fc.constantFrom('a', '张', '1', '.', ' ', '='), maxLength: 5 });
    const quoted = fc
      .string({ unit: fc.constantFrom('a', ',', '\n', '"', '张'), maxLength: 5 })
      .map((text) => `"${text.replaceAll('"', '""')}"`);
    const line = fc.array(fc.oneof(plain, quoted), { minLength: 1, maxLength: 4 }).map((fields) => fields.join(','));
    const text = fc.array(line, { minLength: 1, maxLength: 6 }).map((lines) => `x,y\n${lines.join('\n')}`);
    fc.assert(
      fc.property(text, (written) => {
        const { Sheets } = read(written, { type: 'string', raw: true, FS: ',', sheet: 's', dense: true });
        const rows = utils.sheet_to_json<unknown[]>(Sheets.s, { header: 1, blankrows: true, defval: null });
        const filled = rows.map((row) => {
          const values = row.map((value) => (value === '' ? null : value));
          while (values.length > 0 && values.at(-1) === null) values.pop();
          return values;
        });
        while (filled.length > 0 && filled.at(-1)?.length === 0) filled.pop();
        expect(rowsOf(written)).toEqual(filled);
      }),
      { numRuns: 300 },
    );
  });
});
