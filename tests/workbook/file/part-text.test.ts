import { decodePart, encodePart } from '../../../src/workbook/file/part-text';

const bytesOf = (text: string, encoding: BufferEncoding): Uint8Array => new Uint8Array(Buffer.from(text, encoding));
const swapped = (bytes: Uint8Array): Uint8Array => new Uint8Array(Buffer.from(bytes).swap16());

describe('decodePart', () => {
  const wide = bytesOf('\ufeff<a>一</a>', 'utf16le');

  it.each([
    ['utf-8', false, bytesOf('<a>一</a>', 'utf8')],
    ['utf-8', true, bytesOf('\ufeff<a>一</a>', 'utf8')],
    ['utf-16le', true, wide],
    ['utf-16be', true, swapped(wide)],
    ['utf-16le', false, wide.slice(2)],
    ['utf-16be', false, swapped(wide).slice(2)],
  ] as const)('reads %s (mark: %s) and writes the same bytes', (encoding, mark, bytes) => {
    expect(decodePart(bytes, 'p')).toEqual({ text: '<a>一</a>', encoding, mark });
    expect(encodePart('<a>一</a>', { encoding, mark })).toEqual(bytes);
  });

  it('reads a part that says it is in UTF-8, and none that says GB2312 or holds 1 broken byte', () => {
    expect(decodePart(bytesOf('<?xml version="1.0" encoding="utf-8"?><a/>', 'utf8'), 'p').encoding).toBe('utf-8');
    expect(() => decodePart(bytesOf('<?xml version="1.0" encoding="GB2312"?><a/>', 'utf8'), 'p')).toThrow(
      '文件里的“p”已经损坏',
    );
    expect(() => decodePart(Uint8Array.from([0x3c, 0x61, 0xff]), 'p')).toThrow('文件里的“p”已经损坏');
  });
});
