import { mkdirSync, symlinkSync, writeFileSync } from 'node:fs';
import { nodeFiles, type Files } from '../../src/cli/files';
import { readInputFile } from '../../src/cli/read-file';
import { Refusal } from '../../src/cli/refusal';
import { failing, useScratch } from './scratch';

const scratch = useScratch();

async function refusalOf(path: string, files: Files = nodeFiles): Promise<string> {
  const outcome = await readInputFile(path, files).catch((error: unknown) => error);
  if (!(outcome instanceof Refusal)) throw new Error(`expected a refusal, got ${String(outcome)}`);
  return outcome.message.replaceAll(scratch.path(''), '');
}

describe('readInputFile', () => {
  it('reads 3 bytes through a link and tells the name as typed', async () => {
    writeFileSync(scratch.path('a.xlsx'), 'abc');
    symlinkSync(scratch.path('a.xlsx'), scratch.path('b.xlsx'));
    const direct = await readInputFile(scratch.path('a.xlsx'), nodeFiles);
    const linked = await readInputFile(scratch.path('b.xlsx'), nodeFiles);
    expect(Buffer.from(linked.bytes).toString()).toBe('abc');
    expect(linked.name).toBe('b.xlsx');
    expect(linked.facts.identity).toBe(direct.facts.identity);
  });

  it('refuses 4 kinds of path that hold no ledger', async () => {
    mkdirSync(scratch.path('d'));
    writeFileSync(scratch.path('e.xlsx'), '');
    expect(await refusalOf(scratch.path('none.xlsx'))).toBe('没有找到文件 none.xlsx，请检查文件名和所在的文件夹');
    expect(await refusalOf(scratch.path('d'))).toBe('d 是文件夹，请写出里面台账文件的名字');
    expect(await refusalOf(scratch.path('e.xlsx'))).toBe(
      'e.xlsx 是空文件（0字节），可能没有复制完整，请换一份完好的文件',
    );
    expect(await refusalOf('/dev/null')).toBe('/dev/null 不是普通文件，读不了，请换成台账文件的路径');
  });

  it.each([
    ['EACCES', '没有权限读 a.xlsx，请检查这个文件的权限'],
    ['EPERM', '没有权限读 a.xlsx，请检查这个文件的权限'],
    ['EBUSY', 'a.xlsx 正被别的程序占用，请先关掉它再试'],
    ['ENAMETOOLONG', '文件名太长，系统不认，请改短些：a.xlsx'],
    ['ERR_FS_FILE_TOO_LARGE', 'a.xlsx 太大（超过2GB），读不了，请确认它是台账文件'],
    ['EIO', '读不出 a.xlsx（系统报告 EIO），请检查文件名，或者把文件复制到本机磁盘再试'],
  ])('says in one line what %s means', async (code, line) => {
    writeFileSync(scratch.path('a.xlsx'), 'abc');
    expect(await refusalOf(scratch.path('a.xlsx'), failing({ readFile: code }))).toBe(line);
  });

  it('does not mistake a programming error for the file system', async () => {
    const files: Files = { ...nodeFiles, stat: () => Promise.reject(new TypeError('broken')) };
    await expect(readInputFile('a', files)).rejects.toThrow(TypeError);
  });
});
