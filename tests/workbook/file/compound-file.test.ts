import { readFileSync } from 'node:fs';
import { tameBiffStream } from '../../../src/workbook/file/biff-stream';
import { openCompoundFile } from '../../../src/workbook/file/compound-file';

const XLS = new Uint8Array(readFileSync('tests/fixtures/small.xls'));

/** The file with 32-bit numbers set at places. */
function tampered(fields: Readonly<Record<number, number>>): Uint8Array {
  const copy = XLS.slice();
  for (const [at, value] of Object.entries(fields)) new DataView(copy.buffer).setUint32(Number(at), value, true);
  return copy;
}

const HEADER = { table: 0x4c, directory: 0x30, moreTables: 0x44, moreTableCount: 0x48 };

describe('openCompoundFile', () => {
  it('reads the 3,208 bytes of the workbook stream out of sectors of 64', () => {
    const file = openCompoundFile(XLS);
    expect([file.has('Workbook'), file.has('Book'), file.read('Workbook').length]).toEqual([true, false, 3208]);
    expect(() => file.read('Book')).toThrow('文件已经损坏');
  });

  it('says that a file cut by half is incomplete', () => {
    expect(() => openCompoundFile(XLS.slice(0, 3000)).read('Workbook')).toThrow('文件不完整');
    expect(() => openCompoundFile(XLS.slice(0, 100))).toThrow('文件不完整');
  });

  it('stops at a chain of sectors without end', () => {
    const view = new DataView(XLS.buffer, XLS.byteOffset);
    const table = (view.getUint32(HEADER.table, true) + 1) * 512;
    const directory = view.getUint32(HEADER.directory, true);
    expect(() => openCompoundFile(tampered({ [table + directory * 4]: directory }))).toThrow('文件已经损坏');
  });

  it('stops at tables that list themselves 4,000,000,000 times', () => {
    expect(() => openCompoundFile(tampered({ [HEADER.moreTables]: 0, [HEADER.moreTableCount]: 4_000_000_000 }))).toThrow('文件已经损坏');
  });
});

describe('tameBiffStream', () => {
  const stream = openCompoundFile(XLS).read('Workbook');

  /** Offsets of the records of a type. */
  function recordsOf(type: number, bytes: Uint8Array): readonly number[] {
    const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
    const found: number[] = [];
    for (let at = 0; at + 4 <= bytes.length; at += 4 + view.getUint16(at + 2, true)) if (view.getUint16(at, true) === type) found.push(at);
    return found;
  }

  it('tells 2 sheets, of which 1 is hidden and marked', () => {
    const { sheets } = tameBiffStream(stream);
    expect(sheets.map(({ hidden, table, mark }) => [hidden, table, mark])).toEqual([[false, true, null], [true, true, '旧表 1']]);
  });

  it('keeps the length, renames all fonts, and leaves 0 formulas to parse', () => {
    const tamed = tameBiffStream(stream).stream;
    expect([tamed.length, recordsOf(0x31, stream).length > 0, recordsOf(0x31, tamed).length]).toEqual([stream.length, true, 0]);
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
