import { readFileSync } from 'node:fs';
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

  it('finds 1 stream whatever the case of its name', () => {
    const capitals = XLS.slice();
    const at = Buffer.from(capitals).indexOf(Buffer.from('Workbook', 'utf16le'));
    capitals.set(Buffer.from('WORKBOOK', 'utf16le'), at);
    const file = openCompoundFile(capitals);
    expect([file.has('Workbook'), file.has('workbooK'), file.read('Workbook').length]).toEqual([true, true, 3208]);
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
    expect(() =>
      openCompoundFile(tampered({ [HEADER.moreTables]: 0, [HEADER.moreTableCount]: 4_000_000_000 })),
    ).toThrow('文件已经损坏');
  });
});
