import { chmodSync, linkSync, mkdirSync, symlinkSync, writeFileSync } from 'node:fs';
import { nodeFiles, type Files } from '../../src/cli/files';
import { chooseOutput, type OutputFile, type OutputWish } from '../../src/cli/output-file';
import { readInputFile } from '../../src/cli/read-file';
import { Refusal } from '../../src/cli/refusal';
import { failing, useScratch } from './scratch';

const scratch = useScratch();

const said: string[] = [];
const err = (text: string): void => void said.push(text);

beforeEach(() => {
  said.length = 0;
  writeFileSync(scratch.path('in.xlsx'), 'ledger');
});

async function choose(wish: Partial<OutputWish>, files: Files = nodeFiles): Promise<OutputFile> {
  const input = await readInputFile(scratch.path('in.xlsx'), nodeFiles);
  const out = wish.out === undefined ? 'out.xlsx' : wish.out;
  return chooseOutput(
    { extension: '.xlsx', inPlace: false, force: false, ...wish, out: out === null ? null : scratch.path(out) },
    input,
    { files, err },
  );
}

async function refusalOf(wish: Partial<OutputWish>, files: Files = nodeFiles): Promise<string> {
  const outcome = await choose(wish, files).catch((error: unknown) => error);
  if (!(outcome instanceof Refusal)) throw new Error(`expected a refusal, got ${JSON.stringify(outcome)}`);
  return outcome.message.replaceAll(scratch.path(''), '');
}

const IS_INPUT = (name: string) =>
  `“${name}”就是台账本身，为免覆盖没有写，请换一个 --out 文件名；确要写回原文件，加 --in-place`;

describe('chooseOutput', () => {
  it('takes a new name', async () => {
    expect(await choose({})).toEqual({
      path: scratch.path('out.xlsx'),
      target: scratch.path('out.xlsx'),
      existing: null,
      inPlace: false,
    });
  });

  it('refuses the input under 4 names', async () => {
    symlinkSync(scratch.path('in.xlsx'), scratch.path('soft.xlsx'));
    linkSync(scratch.path('in.xlsx'), scratch.path('hard.xlsx'));
    mkdirSync(scratch.path('d'));
    for (const out of ['in.xlsx', 'soft.xlsx', 'hard.xlsx']) {
      expect(await refusalOf({ out, force: true })).toBe(IS_INPUT(out));
    }
    const input = await readInputFile(scratch.path('in.xlsx'), nodeFiles);
    const around = `${scratch.path('d')}/../in.xlsx`;
    await expect(
      chooseOutput({ out: around, extension: '.xlsx', inPlace: false, force: true }, input, { files: nodeFiles, err }),
    ).rejects.toThrow('就是台账本身');
  });

  it('refuses the input on a disk that ignores case', async () => {
    const ignoringCase: Files = {
      ...nodeFiles,
      lstat: (path) => nodeFiles.lstat(path.replace('IN.XLSX', 'in.xlsx')),
    };
    expect(await refusalOf({ out: 'IN.XLSX', force: true }, ignoringCase)).toBe(IS_INPUT('IN.XLSX'));
  });

  it.each([
    [0o444, ['注意：“out.xlsx”是只读文件，照您的要求替换它，换好以后仍是只读\n']],
    [0o644, []],
  ])('says on replacing a file of mode %d whether it is read-only', async (mode, sentences) => {
    writeFileSync(scratch.path('out.xlsx'), 'old');
    chmodSync(scratch.path('out.xlsx'), mode);
    await choose({ out: 'out.xlsx', force: true });
    expect(said.map((text) => text.replaceAll(scratch.path(''), ''))).toEqual(sentences);
  });

  it('goes back into the input with --in-place, also through a link to it', async () => {
    symlinkSync(scratch.path('in.xlsx'), scratch.path('soft.xlsx'));
    expect(await choose({ out: null, inPlace: true })).toMatchObject({
      target: scratch.path('in.xlsx'),
      inPlace: true,
    });
    expect(await choose({ out: 'soft.xlsx', inPlace: true })).toMatchObject({
      target: scratch.path('in.xlsx'),
      inPlace: true,
    });
  });

  it('refuses to go back into a ledger that changed after it was read', async () => {
    const input = await readInputFile(scratch.path('in.xlsx'), nodeFiles);
    writeFileSync(scratch.path('in.xlsx'), 'a longer ledger');
    await expect(
      chooseOutput({ out: null, extension: '.xlsx', inPlace: true, force: false }, input, { files: nodeFiles, err }),
    ).rejects.toThrow('改动');
  });

  it('replaces another file only with --force, and follows its link', async () => {
    writeFileSync(scratch.path('old.xlsx'), 'old');
    chmodSync(scratch.path('old.xlsx'), 0o640);
    symlinkSync(scratch.path('old.xlsx'), scratch.path('out.xlsx'));
    expect(await refusalOf({})).toBe(
      '“out.xlsx”已经有了，为免覆盖没有写，请换一个 --out 文件名；确要替换它，加 --force',
    );
    expect(await refusalOf({ inPlace: true })).toBe(
      '“out.xlsx”已经有了，为免覆盖没有写，请换一个 --out 文件名；确要替换它，加 --force',
    );
    expect(await choose({ force: true })).toMatchObject({
      target: scratch.path('old.xlsx'),
      existing: { mode: 0o640 },
      inPlace: false,
    });
  });

  it.each([
    [{ out: 'out.xls' }, '结果文件名要以 .xlsx 结尾，“out.xls”不行，请改 --out 的文件名'],
    [{ out: 'out' }, '结果文件名要以 .xlsx 结尾，“out”不行，请改 --out 的文件名'],
    [{ out: 'out.xlsx', extension: '.xlsm' }, '结果文件名要以 .xlsm 结尾，“out.xlsx”不行，请改 --out 的文件名'],
    [{ out: null, extension: '.xlsm', inPlace: true }, '“in.xlsx”这种格式不能写回原文件，请用 --out 另存为 .xlsm 文件'],
  ])('refuses %j for its extension', async (wish, line) => {
    expect(await refusalOf(wish)).toBe(line);
  });

  it('takes the extension in capitals', async () => {
    expect((await choose({ out: 'OUT.XLSX' })).existing).toBeNull();
  });

  it('refuses a folder, a link to nothing and a link to a device', async () => {
    mkdirSync(scratch.path('d.xlsx'));
    symlinkSync(scratch.path('nowhere'), scratch.path('dead.xlsx'));
    symlinkSync('/dev/null', scratch.path('device.xlsx'));
    expect(await refusalOf({ out: 'd.xlsx', force: true })).toBe('“d.xlsx”是文件夹，请在 --out 里写出文件名');
    expect(await refusalOf({ out: 'dead.xlsx', force: true })).toBe(
      '“dead.xlsx”不是普通文件（或者是失效的链接），不能写，请换一个 --out 文件名',
    );
    expect(await refusalOf({ out: 'device.xlsx', force: true })).toBe(
      '“device.xlsx”不是普通文件（或者是失效的链接），不能写，请换一个 --out 文件名',
    );
  });

  it.each(['~$old.xlsx', '.~lock.old.xlsx#'])('refuses a file beside which %s lies', async (owner) => {
    writeFileSync(scratch.path('old.xlsx'), 'old');
    writeFileSync(scratch.path(owner), '');
    expect(await refusalOf({ out: 'old.xlsx', force: true })).toBe(
      `“old.xlsx”正在别的程序里打开，没有写，请先关掉它；确实没有打开的，删掉旁边的“${owner}”再试`,
    );
  });

  it('says when it may not look', async () => {
    expect(await refusalOf({}, failing({ lstat: 'EACCES' }))).toBe(
      '没有写成“out.xlsx”：没有权限写那个文件夹，请在 --out 里换一个',
    );
  });
});
