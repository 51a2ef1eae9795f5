import { deflateSync, strToU8, Zip, ZipDeflate } from 'fflate';
import { crc32 } from '../../../src/workbook/file/scan/crc32';
import { inflateEntry, packEntry, replaceContent, storeEntry } from '../../../src/workbook/file/zip-content';
import { readZipDirectory, type ZipEntry } from '../../../src/workbook/file/zip-directory';
import { writeZip } from '../../../src/workbook/file/zip-write';
import { zipOf } from '../package-builder';

const HUGE = 2 ** 32 - 1;

function indexesOf(bytes: Uint8Array, signature: readonly number[]): readonly number[] {
  const found: number[] = [];
  for (
    let at = Buffer.from(bytes).indexOf(Buffer.from(signature));
    at >= 0;
    at = Buffer.from(bytes).indexOf(Buffer.from(signature), at + 1)
  )
    found.push(at);
  return found;
}

const CENTRAL = [0x50, 0x4b, 1, 2];
const END = [0x50, 0x4b, 5, 6];

/** The zip with 32-bit fields of its first directory record set. */
function tampered(bytes: Uint8Array, fields: Readonly<Record<number, number>>): Uint8Array {
  const copy = bytes.slice();
  const view = new DataView(copy.buffer);
  const [at] = indexesOf(copy, CENTRAL);
  for (const [offset, value] of Object.entries(fields)) view.setUint32(at + Number(offset), value, true);
  return copy;
}

/** An entry that says it is `size` zeros, packed about as small as the format can. */
function zeros(name: string, size: number): ZipEntry {
  const packed = deflateSync(new Uint8Array(size), { level: 9 });
  return { ...storeEntry(name, new Uint8Array(0)), method: 8, size, packed, crc: 0 };
}

describe('readZipDirectory', () => {
  it('reads 2 entries, packed or not, and inflates them to what went in', () => {
    for (const level of [0, 6] as const) {
      const entries = readZipDirectory(zipOf({ 'a.xml': '<a/>', '目录/b.bin': new Uint8Array(100_000) }, level));
      expect(entries.map(({ name, size }) => [name, size])).toEqual([
        ['a.xml', 4],
        ['目录/b.bin', 100_000],
      ]);
      expect(entries.map(inflateEntry)).toEqual([strToU8('<a/>'), new Uint8Array(100_000)]);
    }
  });

  it('reads entries whose sizes follow them', () => {
    const pieces: Uint8Array[] = [];
    const zip = new Zip((_, piece) => {
      pieces.push(piece);
    });
    const file = new ZipDeflate('a.xml');
    zip.add(file);
    file.push(strToU8('<a>一</a>'), true);
    zip.end();
    const [entry] = readZipDirectory(new Uint8Array(Buffer.concat(pieces)));
    expect([entry.flags & 8, Buffer.from(inflateEntry(entry)).toString()]).toEqual([8, '<a>一</a>']);
    expect(readZipDirectory(writeZip([entry]))[0].flags & 8).toBe(0);
  });

  it('reads sizes and places of 64 bits', () => {
    const plain = zipOf({ 'a.xml': '<a/>' }, 0);
    const [at] = indexesOf(plain, CENTRAL);
    const wide = Buffer.alloc(28);
    wide.writeUInt16LE(1, 0);
    wide.writeUInt16LE(24, 2);
    [4, 4, 0].forEach((value, index) => wide.writeBigUInt64LE(BigInt(value), 4 + index * 8));
    const bytes = tampered(plain, { 20: HUGE, 24: HUGE, 42: HUGE });
    new DataView(bytes.buffer).setUint16(at + 30, 28, true);
    const [end] = indexesOf(plain, END);
    const widened = new Uint8Array(Buffer.concat([bytes.slice(0, end), wide, bytes.slice(end)]));
    expect(Buffer.from(inflateEntry(readZipDirectory(widened)[0])).toString()).toBe('<a/>');
  });

  it('finds the directory before a comment of 1,000 characters', () => {
    const bytes = zipOf({ 'a.xml': '<a/>' });
    expect(readZipDirectory(new Uint8Array(Buffer.concat([bytes, Buffer.alloc(1000, 0x20)]))).length).toBe(1);
  });

  it('passes over 1 comment that looks like the end of a directory', () => {
    const bytes = zipOf({ 'a.xml': '<a/>' });
    expect(
      readZipDirectory(new Uint8Array(Buffer.concat([bytes, Buffer.from(END), Buffer.alloc(18, 0xee)]))).length,
    ).toBe(1);
  });

  it('refuses a small file that says it holds 600 MB', () => {
    expect(() => readZipDirectory(tampered(zipOf({ 'a.xml': 'x' }), { 24: 600 * 1024 * 1024 }))).toThrow(
      '文件展开后有600MB，最大只能是512MB，没有读：请只留下台账的表，另存为新文件后再试',
    );
  });

  it('refuses 20 MB of zeros in 20 KB, but not 10 MB', () => {
    expect(() => readZipDirectory(writeZip([zeros('a', 20_000_000)]))).toThrow(
      '文件展开后是原来的200倍以上，正常的工作簿不会这样，为了安全没有读',
    );
    expect(readZipDirectory(writeZip([zeros('a', 10_000_000)])).length).toBe(1);
  });

  it('refuses 10,001 entries', () => {
    const bytes = writeZip(Array.from({ length: 10_001 }, (_, index) => storeEntry(`${index}`, new Uint8Array(0))));
    expect(() => readZipDirectory(bytes)).toThrow('文件里的部件超过10000个');
  });

  it('refuses 2 entries that share their bytes', () => {
    const bytes = writeZip([storeEntry('a', new Uint8Array(50)), storeEntry('b', new Uint8Array(50))]);
    const [, second] = indexesOf(bytes, CENTRAL);
    new DataView(bytes.buffer).setUint32(second + 42, 0, true);
    expect(() => readZipDirectory(bytes)).toThrow('文件已经损坏，读不出来');
  });

  it.each([
    ['a packing of number 12', { 10: 12 }],
    ['a place behind the end', { 42: 1_000_000 }],
    ['more packed bytes than the file has', { 20: 1_000_000 }],
  ])('refuses %s', (_, fields) => {
    expect(() => readZipDirectory(tampered(zipOf({ 'a.xml': '<a/>' }), fields))).toThrow('文件已经损坏，读不出来');
  });

  it('refuses a file without directory, and 0 bytes', () => {
    expect(() => readZipDirectory(strToU8('PK\x03\x04 nothing more'))).toThrow('文件不完整');
    expect(() => readZipDirectory(new Uint8Array(0))).toThrow('文件不完整');
  });
});

describe('inflateEntry', () => {
  const [entry] = readZipDirectory(writeZip([packEntry('xl/a.xml', strToU8('x'.repeat(1000)))]));

  it.each([
    ['it is 1 byte longer than it says', { ...entry, size: 999 }],
    ['it is 1 byte shorter', { ...entry, size: 1001 }],
    ['its checksum differs', { ...entry, crc: 1 }],
    ['its packing is broken', { ...entry, packed: Uint8Array.from([7, 7, 7, 7]) }],
    ['its packing ends early', { ...entry, packed: entry.packed.slice(0, -3) }],
  ])('names the part when %s', (_, bad) => {
    expect(() => inflateEntry(bad)).toThrow('文件里的“xl/a.xml”已经损坏，读不出来');
  });

  it('stops within 1 piece of 65,536 packed bytes when 200 MB follow instead of 1,000 bytes', () => {
    const bomb = { ...zeros('a', 200_000_000), size: 1000 };
    const pieces = jest.spyOn(bomb.packed, 'subarray');
    expect(bomb.packed.length).toBeGreaterThan(65_536);
    expect(() => inflateEntry(bomb)).toThrow('已经损坏');
    expect(pieces.mock.calls).toEqual([[0, 65_536]]);
  });
});

describe('writeZip', () => {
  it('gives entries back with the packed bytes they came with', () => {
    const entries = readZipDirectory(zipOf({ a: 'one', b: 'two'.repeat(100) }));
    const again = readZipDirectory(writeZip(entries));
    expect(again.map(({ name, packed, modified, crc }) => [name, [...packed], modified, crc])).toEqual(
      entries.map(({ name, packed, modified, crc }) => [name, [...packed], modified, crc]),
    );
  });

  it('keeps the name and place of 1 entry whose content is replaced', () => {
    const [first, second] = readZipDirectory(zipOf({ a: 'one', b: 'two' }));
    const again = readZipDirectory(writeZip([replaceContent(first, strToU8('three')), second]));
    expect(again.map((entry) => [entry.name, Buffer.from(inflateEntry(entry)).toString()])).toEqual([
      ['a', 'three'],
      ['b', 'two'],
    ]);
  });
});

describe('crc32', () => {
  it('is cbf43926 for the digits 1 to 9', () => {
    expect(crc32(strToU8('123456789')).toString(16)).toBe('cbf43926');
    expect([
      crc32(new Uint8Array(0)),
      crc32(strToU8('a')).toString(16),
      crc32(new Uint8Array(32).fill(255)).toString(16),
    ]).toEqual([0, 'e8b7be43', 'ff6cab0b']);
  });
});
