// Which file the page works on, where no browser is needed to tell.
import { Chooser } from '../../src/filepage/chooser';
import { xlsxOf } from '../workbook/package-builder';

/** As little of a browser's file as the page reads. */
const fileOf = (name: string, arrayBuffer: () => Promise<ArrayBuffer>): File =>
  ({ name, arrayBuffer, slice: () => ({ arrayBuffer }) }) as unknown as File;

describe('Chooser', () => {
  beforeAll(() => {
    Object.assign(globalThis, { requestAnimationFrame: (draw: () => void) => setTimeout(draw) });
  });
  afterAll(() => {
    Reflect.deleteProperty(globalThis, 'requestAnimationFrame');
  });

  it('says that it was our mistake where reading throws what is no failure of the file, and keeps 0 books', async () => {
    const chooser = new Chooser();
    await expect(chooser.take(fileOf('台账.xlsx', () => Promise.reject(new TypeError('a slip'))))).rejects.toThrow(
      'a slip',
    );
    expect(chooser.current()).toMatchObject({
      opened: null,
      opening: null,
      failure: expect.stringMatching(/^程序出了差错/u) as string,
    });
  });

  it('keeps the 1 book that is open when the next file is none, and says why', async () => {
    const chooser = new Chooser();
    const bytes = xlsxOf({ sheets: [{ name: '登记' }] });
    await chooser.take(
      fileOf(
        '台账.xlsx',
        async () => bytes.buffer.slice(bytes.byteOffset, bytes.byteOffset + bytes.length) as ArrayBuffer,
      ),
    );
    await chooser.take(fileOf('空.xlsx', async () => new ArrayBuffer(0)));
    expect([chooser.current().opened?.book.original.name, chooser.current().failure]).toEqual([
      '台账.xlsx',
      expect.stringContaining('文件是空的'),
    ]);
  });
});
