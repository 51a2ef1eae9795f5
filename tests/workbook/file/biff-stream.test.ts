import { readFileSync } from 'node:fs';
import { tameBiffStream } from '../../../src/workbook/file/biff-stream';
import { openCompoundFile } from '../../../src/workbook/file/compound-file';
import { readBinaryBook } from '../../../src/workbook/file/binary-sheets';
import { bound, CHART, END, number, SHEET, short, streamOf, type BiffRecord } from '../biff-builder';

const rowsOf = (stream: Uint8Array): readonly (readonly [string, unknown])[] =>
  readBinaryBook(stream).sheets.map(({ table }) => [table.sheet, table.rows]);

describe('readBinaryBook', () => {
  it('gives 2 sheets in the order of the tabs, whatever the order of their records', () => {
    expect(
      rowsOf(
        streamOf(
          [bound('B'), bound('A')],
          [
            [SHEET, number(0, 0, 1)],
            [SHEET, number(0, 0, 2)],
          ],
          [1, 0],
        ),
      ),
    ).toEqual([
      ['B', [[2]]],
      ['A', [[1]]],
    ]);
  });

  it('leaves out 1 chart sheet, and the numbers of a chart inside a sheet', () => {
    const withChart = [SHEET, number(0, 0, 1), CHART, number(0, 0, 99), number(5, 0, 98), END, number(1, 0, 2)];
    expect(rowsOf(streamOf([bound('A'), bound('C', 2)], [withChart, [CHART, number(0, 0, 97)]]))).toEqual([
      ['A', [[1], [2]]],
    ]);
  });

  it('drops the continuation of a record that is dropped, and keeps that of 1 that is kept', () => {
    const texts: BiffRecord = [0xfc, [1, 0, 0, 0, 1, 0, 0, 0, ...short(6), 0, 97, 98, 99]];
    const more: BiffRecord = [0x3c, [0, 100, 101, 102]];
    const dropped: readonly BiffRecord[] = [
      [0xeb, [1, 2, 3]],
      [0x3c, [4, 5, 6]],
    ];
    const stream = streamOf([bound('A'), ...dropped, texts, more], [[SHEET, [0xfd, [0, 0, 0, 0, 0, 0, 0, 0, 0, 0]]]]);
    expect(rowsOf(stream)).toEqual([['A', [['abcdef']]]]);
    const tamed = tameBiffStream(stream).stream;
    const unknown = Buffer.from(tamed)
      .toString('hex')
      .match(/ffff0300/g);
    expect(unknown?.length).toBe(2);
  });

  it('tells 2 of 4 rows that are struck through by the fonts of their formats', () => {
    const font = (flags: number): BiffRecord => [
      0x31,
      [220, 0, ...short(flags), 255, 127, 144, 1, 0, 0, 0, 0, 0, 0, 0, 0],
    ];
    // The fifth font is the one with number 5.
    const fonts = [font(0), font(8), font(0), font(0), font(8 | 2)];
    const format = (index: number): BiffRecord => [0xe0, [...short(index), ...new Array<number>(18).fill(0)]];
    const inFormat = (row: number, column: number, index: number): BiffRecord => [
      0x203,
      [...short(row), ...short(column), ...short(index), ...new Array<number>(8).fill(0)],
    ];
    const numbers = (row: number, ...indexes: readonly number[]): BiffRecord => [
      0xbd,
      [...short(row), 0, 0, ...indexes.flatMap((index) => [...short(index), 0, 0, 0, 0]), ...short(indexes.length - 1)],
    ];
    const stream = streamOf(
      [...fonts, format(0), format(1), format(5), bound('A'), bound('B')],
      [
        [
          SHEET,
          inFormat(0, 0, 1),
          inFormat(1, 0, 0),
          numbers(2, 1, 2),
          numbers(3, 2, 0),
          CHART,
          inFormat(1, 0, 1),
          END,
        ],
        [SHEET, inFormat(0, 0, 0)],
      ],
    );
    expect(readBinaryBook(stream).sheets.map(({ table }) => table.struck)).toEqual([[0, 2], []]);
  });

  it('says that days are counted from 1904', () => {
    expect(
      readBinaryBook(streamOf([[0x22, [1, 0]], bound('A')], [[SHEET, number(0, 0, 43163)]])).sheets[0].table.date1904,
    ).toBe(true);
  });
});

describe('tameBiffStream', () => {
  const stream = openCompoundFile(new Uint8Array(readFileSync('tests/fixtures/small.xls'))).read('Workbook');

  /** Offsets of the records of a type. */
  function recordsOf(type: number, bytes: Uint8Array): readonly number[] {
    const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
    const found: number[] = [];
    for (let at = 0; at + 4 <= bytes.length; at += 4 + view.getUint16(at + 2, true))
      if (view.getUint16(at, true) === type) found.push(at);
    return found;
  }

  it('tells 2 sheets, of which 1 is hidden and marked', () => {
    const { sheets } = tameBiffStream(stream);
    expect(sheets.map(({ hidden, table, mark }) => [hidden, table, mark])).toEqual([
      [false, true, null],
      [true, true, '旧表 1'],
    ]);
  });

  it('keeps the length, renames all fonts, and leaves 0 formulas to parse', () => {
    const tamed = tameBiffStream(stream).stream;
    expect([tamed.length, recordsOf(0x31, stream).length > 0, recordsOf(0x31, tamed).length]).toEqual([
      stream.length,
      true,
      0,
    ]);
    const [formula] = recordsOf(0x06, tamed);
    expect([tamed[formula + 24], tamed[formula + 25]]).toEqual([255, 255]);
    expect(stream[formula + 24]).not.toBe(255);
  });

  it('says that a stream with the record of a password is encrypted', () => {
    const locked = stream.slice();
    locked[recordsOf(0x42, locked)[0]] = 0x2f;
    expect(() => tameBiffStream(locked)).toThrow('打开密码');
  });

  it('refuses a text that claims 65,535 characters, and a stream cut off', () => {
    const label = Uint8Array.from([9, 8, 8, 0, 0, 6, 5, 0, 0, 0, 0, 0, 0x04, 2, 9, 0, 0, 0, 0, 0, 0, 0, 255, 255, 0]);
    expect(() => tameBiffStream(label)).toThrow('文件已经损坏');
    expect(() => tameBiffStream(stream.slice(0, recordsOf(0x06, stream)[0] + 10))).toThrow('文件不完整');
  });

  it('knows no stream of another version', () => {
    expect(() => tameBiffStream(Uint8Array.from([9, 8, 8, 0, 0, 2, 5, 0]))).toThrow('看不出这是什么文件');
  });
});
