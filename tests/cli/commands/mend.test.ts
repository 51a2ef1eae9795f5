import { readFileSync } from 'node:fs';
import { unzipSync } from 'fflate';
import { runCommand, writeLedger } from '../run-command';
import { useScratch } from '../scratch';

/** Dates typed as texts; a household and a count in full-width figures. */
const UNTIDY = `
  # 花名册
  户号 户主 常住
  0101 张三 是
  0102 李四 是
  # 登记
  日期 户号 项目 数量
  2022.12.5 ０１０１ J1 1
  2022-12-06 0102 J1 ２
`;

describe('village-points mend', () => {
  const scratch = useScratch();

  const totals = async (path: string): Promise<unknown> => (JSON.parse((await runCommand(['score', path, '--json'])).out) as { households: unknown }).households;

  it('previews 4 cells and writes 0 files with --dry-run, then writes them without a change of any figure', async () => {
    const ledger = writeLedger(scratch.path('ledger.xlsx'), UNTIDY);
    const preview = (await runCommand(['mend', ledger, '--dry-run'])).out;
    expect(preview.split('\n').slice(0, -1)).toEqual([
      '有4格可以把写法理整齐，得分不变（还没有写文件，要写用 --out）：',
      '  “登记”A2：2022.12.5 → 日期 2022-12-05', '  “登记”B2：０１０１ → 0101', '  “登记”A3：2022-12-06 → 日期 2022-12-06', '  “登记”D3：２ → 2',
    ]);
    const out = scratch.path('mended.xlsx');
    expect(await runCommand(['mend', ledger, '--out', out])).toMatchObject({ code: 0, err: '', out: `已写出 ${out}，改好了4格，其余的一格没动\n` });
    expect(await totals(out)).toEqual(await totals(ledger));
    const [before, after] = [ledger, out].map((path) => unzipSync(new Uint8Array(readFileSync(path))));
    const others = Object.keys(after).filter((name) => !Buffer.from(after[name]).equals(Buffer.from(before[name])));
    expect([Object.keys(after), others.sort()]).toEqual([Object.keys(before), ['xl/styles.xml', 'xl/worksheets/sheet2.xml']]);
    expect((await runCommand(['mend', out, '--dry-run'])).out).toBe('写法已经整齐，没有要改的格子\n');
    expect(JSON.parse((await runCommand(['mend', out, '--dry-run', '--json'])).out)).toEqual({ out: null, cells: [] });
  });

  it('refuses 2 wishes that do not go together, and 1 without a place to write to', async () => {
    expect(await runCommand(['mend', 'samples/fengsheng-2022.xlsx', '--dry-run', '--out', 'a.xlsx'])).toMatchObject({ code: 2, err: expect.stringContaining('只看不写') as string });
    expect(await runCommand(['mend', 'samples/fengsheng-2022.xlsx'])).toMatchObject({ code: 2, err: expect.stringContaining('用 --dry-run') as string });
  });
});
