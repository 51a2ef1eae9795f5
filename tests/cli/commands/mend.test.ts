import { readFileSync, writeFileSync } from 'node:fs';
import { readFile, utils, writeFile } from '@e965/xlsx';
import { strFromU8, strToU8, unzipSync, zipSync } from 'fflate';
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

  const totals = async (path: string): Promise<unknown> =>
    (JSON.parse((await runCommand(['score', path, '--json'])).out) as { households: unknown }).households;

  it('previews 4 cells and writes 0 files with --dry-run, then writes them without a change of any figure', async () => {
    const ledger = writeLedger(scratch.path('ledger.xlsx'), UNTIDY);
    const preview = (await runCommand(['mend', ledger, '--dry-run'])).out;
    expect(preview.split('\n').slice(0, -1)).toEqual([
      '有4格可以把写法理整齐，得分不变（还没有写文件，要写用 --out）：',
      '  “登记”A2：2022.12.5 → 日期 2022-12-05',
      '  “登记”B2：０１０１ → 0101',
      '  “登记”A3：2022-12-06 → 日期 2022-12-06',
      '  “登记”D3：２ → 2',
    ]);
    const out = scratch.path('mended.xlsx');
    expect(await runCommand(['mend', ledger, '--out', out])).toMatchObject({
      code: 0,
      err: '',
      out: `已写出 ${out}，改好了4格，其余的一格没动\n`,
    });
    expect(await totals(out)).toEqual(await totals(ledger));
    const [before, after] = [ledger, out].map((path) => unzipSync(new Uint8Array(readFileSync(path))));
    const others = Object.keys(after).filter((name) => !Buffer.from(after[name]).equals(Buffer.from(before[name])));
    expect([Object.keys(after), others.sort()]).toEqual([
      Object.keys(before),
      ['xl/styles.xml', 'xl/worksheets/sheet2.xml'],
    ]);
    expect((await runCommand(['mend', out, '--dry-run'])).out).toBe('写法已经整齐，没有要改的格子\n');
    expect(JSON.parse((await runCommand(['mend', out, '--dry-run', '--json'])).out)).toEqual({
      out: null,
      cells: [],
      left: [],
    });
  });

  /** The same ledger with 合计!A1, a formula as the format that the name's extension says writes it. */
  const withFormula = (path: string, formula: string): string => {
    const book = readFile(writeLedger(path, UNTIDY));
    utils.book_append_sheet(book, { '!ref': 'A1', A1: { t: 'n', v: 2, f: 'PI()' } }, '合计');
    writeFile(book, path);
    const written = (content: Uint8Array): Uint8Array => strToU8(strFromU8(content).replace(/PI\(\)/u, formula));
    writeFileSync(
      path,
      zipSync(
        Object.fromEntries(
          Object.entries(unzipSync(new Uint8Array(readFileSync(path)))).map(([name, content]) => [
            name,
            written(content),
          ]),
        ),
      ),
    );
    return path;
  };

  it.each([
    ['xlsx', 'COUNTA(登记!A2:A9)'],
    ['ods', 'COUNTA([$登记.A2:.A9])'],
  ])(
    'mends 2 of 4 cells of an .%s where a formula looks at the others, names those, and ends with 1',
    async (extension, formula) => {
      const ledger = withFormula(scratch.path(`ledger.${extension}`), formula);
      const left = [
        '另有2格写法不齐，没有改，请在 WPS 或 Excel 里自己改：',
        '  “登记”A2：2022.12.5，公式“合计”A1要用这一格，在这里改了，公式的得数不会跟着变',
        '  “登记”A3：2022-12-06，公式“合计”A1要用这一格，在这里改了，公式的得数不会跟着变',
        '',
      ];
      const preview = await runCommand(['mend', ledger, '--dry-run']);
      expect([preview.code, preview.out.split('\n')]).toEqual([
        1,
        [
          '有2格可以把写法理整齐，得分不变（还没有写文件，要写用 --out）：',
          '  “登记”B2：０１０１ → 0101',
          '  “登记”D3：２ → 2',
          ...left,
        ],
      ]);
      const out = scratch.path(`mended-${extension}.xlsx`);
      const written = await runCommand(['mend', ledger, '--out', out]);
      expect([written.code, written.err, written.out.split('\n').filter((line) => !line.startsWith('原文件'))]).toEqual(
        [1, '', [`已写出 ${out}，改好了2格，其余的一格没动`, ...left]],
      );
      expect(await totals(out)).toEqual(await totals(ledger));
      const json = JSON.parse((await runCommand(['mend', ledger, '--dry-run', '--json'])).out) as {
        left: readonly unknown[];
      };
      expect(json.left[0]).toEqual({
        sheet: '登记',
        cell: 'A2',
        before: '2022.12.5',
        after: '2022-12-05',
        format: 'date',
        reason: 'used-by-formula',
        formula: { sheet: '合计', cell: 'A1' },
      });
    },
  );

  it('says that 0 of 4 cells can be mended where a formula may look at any', async () => {
    const { code, out } = await runCommand([
      'mend',
      withFormula(scratch.path('far.xlsx'), 'INDIRECT("登记!A2")'),
      '--dry-run',
    ]);
    expect([code, out.split('\n').slice(0, 2)]).toEqual([
      1,
      ['没有能在这里改的格子', '另有4格写法不齐，没有改，请在 WPS 或 Excel 里自己改：'],
    ]);
  });

  it('refuses 2 wishes that do not go together, and 1 without a place to write to', async () => {
    expect(await runCommand(['mend', 'samples/fengsheng-2022.xlsx', '--dry-run', '--out', 'a.xlsx'])).toMatchObject({
      code: 2,
      err: expect.stringContaining('只看不写') as string,
    });
    expect(await runCommand(['mend', 'samples/fengsheng-2022.xlsx'])).toMatchObject({
      code: 2,
      err: expect.stringContaining('用 --dry-run') as string,
    });
  });
});
