import { chmodSync, mkdirSync, readFileSync, statSync, symlinkSync, writeFileSync } from 'node:fs';
import { nodeFiles, type Files } from '../../src/cli/files';
import { chooseOutput } from '../../src/cli/output-file';
import { readInputFile } from '../../src/cli/read-file';
import { Refusal } from '../../src/cli/refusal';
import { writeWhole } from '../../src/cli/write-file';
import { failing, useScratch } from './scratch';

const scratch = useScratch();
const BYTES = new TextEncoder().encode('the result');

beforeEach(() => writeFileSync(scratch.path('in.xlsx'), 'ledger'));

async function outputOf(out: string, inPlace = false) {
  const input = await readInputFile(scratch.path('in.xlsx'), nodeFiles);
  const wish = { out: scratch.path(out), extension: '.xlsx', inPlace, force: true };
  return chooseOutput(wish, input, { files: nodeFiles, err: () => undefined });
}

async function write(out: string, files: Files, inPlace = false): Promise<string> {
  const outcome = await writeWhole(await outputOf(out, inPlace), BYTES, files).catch((error: unknown) => error);
  if (outcome === undefined) return 'written';
  if (!(outcome instanceof Refusal)) throw outcome;
  return outcome.message.replaceAll(scratch.path(''), '');
}

const text = (name: string) => readFileSync(scratch.path(name), 'utf8');

describe('writeWhole', () => {
  it('makes a new file and leaves 0 others behind', async () => {
    expect(await write('out.xlsx', nodeFiles)).toBe('written');
    expect(text('out.xlsx')).toBe('the result');
    expect(scratch.names()).toEqual(['in.xlsx', 'out.xlsx']);
  });

  it('makes a file whose name fills all 255 bytes that a disk allows', async () => {
    const name = `${'村'.repeat(83)}.xlsx`;
    expect(await write(`a${name}`, nodeFiles)).toBe('written');
  });

  it('replaces a file and keeps its mode 0640', async () => {
    writeFileSync(scratch.path('out.xlsx'), 'old');
    chmodSync(scratch.path('out.xlsx'), 0o640);
    expect(await write('out.xlsx', nodeFiles)).toBe('written');
    expect(text('out.xlsx')).toBe('the result');
    expect(statSync(scratch.path('out.xlsx')).mode & 0o777).toBe(0o640);
  });

  it('replaces what a link points to, not the link', async () => {
    mkdirSync(scratch.path('d'));
    writeFileSync(scratch.path('d/real.xlsx'), 'old');
    symlinkSync(scratch.path('d/real.xlsx'), scratch.path('out.xlsx'));
    expect(await write('out.xlsx', nodeFiles)).toBe('written');
    expect(text('d/real.xlsx')).toBe('the result');
  });

  const FAULTS: readonly (readonly [Parameters<typeof failing>[0], string])[] = [
    [{ create: 'EROFS' }, '那里是只读的，请在 --out 里换一个文件夹'],
    [{ create: 'EACCES' }, '没有权限写那个文件夹，请在 --out 里换一个'],
    [{ create: 'ENOENT' }, '那个文件夹不存在，请先建好，或者在 --out 里换一个'],
    [{ create: 'ENAMETOOLONG' }, '文件名太长，系统不认，请改短些'],
    [{ create: 'EMFILE' }, '系统报告 EMFILE，请换一个 --out 文件名或文件夹再试'],
    [{ write: 'ENOSPC' }, '磁盘满了，请腾出空间，或者在 --out 里换一个磁盘'],
    [{ write: 'EFBIG' }, '文件大小超过了系统的限制，请在 --out 里换一个磁盘'],
    [{ sync: 'EIO' }, '系统报告 EIO，请换一个 --out 文件名或文件夹再试'],
    [{ close: 'EDQUOT' }, '磁盘满了，请腾出空间，或者在 --out 里换一个磁盘'],
    [{ chmod: 'EPERM' }, '没有权限写那个文件夹，请在 --out 里换一个'],
    [{ rename: 'EBUSY' }, '它正在别的程序里打开，请先关掉再试'],
    [{ rename: 'ETXTBSY' }, '它正在别的程序里打开，请先关掉再试'],
    [{ rename: 'EPERM' }, '它可能正在别的程序里打开，或者不许改动，请先关掉它，或者换一个 --out 文件名'],
    [{ rename: 'EACCES' }, '它可能正在别的程序里打开，或者不许改动，请先关掉它，或者换一个 --out 文件名'],
    [{ lstat: 'EIO' }, '系统报告 EIO，请换一个 --out 文件名或文件夹再试'],
  ];

  it.each(FAULTS)('keeps the old file and leaves nothing when %j', async (steps, why) => {
    writeFileSync(scratch.path('out.xlsx'), 'old');
    expect(await write('out.xlsx', failing(steps))).toBe(`没有写成“out.xlsx”：${why}`);
    expect(text('out.xlsx')).toBe('old');
    expect(scratch.names()).toEqual(['in.xlsx', 'out.xlsx']);
  });

  it('makes no half file when there was none', async () => {
    await write('out.xlsx', failing({ write: 'ENOSPC' }));
    expect(scratch.names()).toEqual(['in.xlsx']);
  });

  it('names the temporary file when that cannot be removed either', async () => {
    const line = await write('out.xlsx', failing({ write: 'EIO', unlink: 'EIO' }));
    const left = scratch.names().find((name) => name.startsWith('.village-points-'));
    expect(line).toBe(
      `没有写成“out.xlsx”：系统报告 EIO，请换一个 --out 文件名或文件夹再试；临时文件“${left}”没能删掉，请手工删除`,
    );
  });

  it('does not replace a file that came up meanwhile', async () => {
    const output = await outputOf('out.xlsx');
    writeFileSync(scratch.path('out.xlsx'), 'someone else');
    await expect(writeWhole(output, BYTES, nodeFiles)).rejects.toThrow('已经有了');
    expect(text('out.xlsx')).toBe('someone else');
    expect(scratch.names()).toEqual(['in.xlsx', 'out.xlsx']);
  });

  it('does not write back into a ledger that was saved meanwhile', async () => {
    const output = await outputOf('in.xlsx', true);
    writeFileSync(scratch.path('in.xlsx'), 'one row more');
    await expect(writeWhole(output, BYTES, nodeFiles)).rejects.toThrow('在计算期间被别的程序改动了');
    expect(text('in.xlsx')).toBe('one row more');
  });

  it('lets a programming error through, and cleans up after it', async () => {
    const files: Files = { ...nodeFiles, rename: () => Promise.reject(new TypeError('broken')) };
    await expect(writeWhole(await outputOf('out.xlsx'), BYTES, files)).rejects.toThrow(TypeError);
    expect(scratch.names()).toEqual(['in.xlsx']);
  });
});
