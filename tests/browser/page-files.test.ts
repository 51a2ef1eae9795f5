// The files that the page is given: in every format that a clerk has, by the program that stored it, and what is no ledger.
import { mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { runCommand, writeLedger } from '../cli/run-command';
import { useScratch } from '../cli/scratch';
import { openWorkbookFile } from '../../src/workbook/file';
import { HostFailure } from '../../src/workbook/port';
import { convertWith } from '../rendering/libreoffice';
import type { LedgerFile, PageVisit } from './built-page';
import { FAILING_FILES } from './failing-files';
import { LITTLE, sample, usePage } from './page-suite';

jest.setTimeout(240_000);

/** Why nothing is read of the file; `read` where it is. */
async function sentenceOf({ name, bytes }: LedgerFile): Promise<string> {
  try {
    await openWorkbookFile(bytes, { name }).readTables();
    return 'read';
  } catch (error) {
    if (error instanceof HostFailure) return error.message;
    throw error;
  }
}

describe('the files that the page is given', () => {
  const scratch = useScratch();
  const visit = usePage();

  /** The page and the command line award it, each by itself: the same bytes. */
  async function awardedAlike(page: PageVisit, ledger: LedgerFile): Promise<boolean> {
    writeFileSync(scratch.path(ledger.name), ledger.bytes);
    await page.opened(ledger);
    await page.tab('评比');
    await page.click('生成评比表');
    await page.says('已写好新工作表');
    const copy = await page.saved();
    expect(copy.name).toBe(ledger.name.replace(/\.[a-z]+$/u, '（村积分）.xlsx'));
    await page.says('已另存为');
    await runCommand(['award', scratch.path(ledger.name), '--out', scratch.path(`${ledger.name}.xlsx`)]);
    return Buffer.from(copy.bytes).equals(readFileSync(scratch.path(`${ledger.name}.xlsx`)));
  }

  it('are awarded as the command line does, the same bytes, from 2 samples that LibreOffice stored as .xls, .et and .ods, and from a .csv', async () => {
    const page = await visit();
    const old = convertWith(sample('fengsheng-2022.xlsx').bytes, 'xls');
    const path = writeLedger(
      scratch.path('登记.csv'),
      '# 登记\n日期 户号 户主 项目 数量\n2022-12-05 0101 张三 J1 2\n2022-12-06 0102 李四 J1 1',
    );
    const ledgers: readonly LedgerFile[] = [
      { name: '丰盛.xls', bytes: old },
      { name: '丰盛村.et', bytes: old },
      { name: '龙峪庄.ods', bytes: convertWith(sample('longyuzhuang-2023.xlsx').bytes, 'ods') },
      { name: '登记.csv', bytes: new Uint8Array(readFileSync(path)) },
    ];
    for (const ledger of ledgers) expect([ledger.name, await awardedAlike(page, ledger)]).toEqual([ledger.name, true]);
  });

  it('are 23 that are not read, each with the sentence that says why and what to do', async () => {
    const page = await visit();
    const told: (readonly [string, string | null])[] = [];
    for (const file of FAILING_FILES) {
      await page.drop([file]);
      await page.page.waitForFunction(
        (name) => document.querySelector('.vpf-big')?.textContent?.includes(name) === false,
        file.name,
      );
      told.push([file.name, await page.page.getByRole('alert').textContent()]);
    }
    expect(told).toEqual(await Promise.all(FAILING_FILES.map(async (file) => [file.name, await sentenceOf(file)])));
    expect(new Set(told.map(([, sentence]) => sentence)).size).toBeGreaterThanOrEqual(18);
    await page.drop([LITTLE, LITTLE]);
    await page.says('一次只能放一本台账，刚才放了2个文件');
    await page.drop([]);
    await page.says('拖进来的不是文件');
    mkdirSync(scratch.path('去年的台账'));
    await page.dropFromDisk(scratch.path('去年的台账'));
    await page.says('“去年的台账”是文件夹，不是台账');
    await page.opened(LITTLE);
    await page.says('名册3户');
  });
});
