import { readFileSync } from 'node:fs';
import { unzipSync, strFromU8 } from 'fflate';
import { openWorkbookFile } from '../../../src/workbook/file';
import { awardModel } from '../sheet-models';

const RICH = new Uint8Array(readFileSync('tests/fixtures/rich-workbook.xlsx'));
const TOUCHED = ['[Content_Types].xml', 'xl/_rels/workbook.xml.rels', 'xl/styles.xml', 'xl/workbook.xml'];

async function withAwards(
  bytes: Uint8Array,
  models = [awardModel('年终评比', 13), awardModel('年度积分排名', 63)],
): Promise<Record<string, Uint8Array>> {
  const workbook = openWorkbookFile(bytes, { name: 'ledger.xlsx' });
  await workbook.addSheets(models);
  return unzipSync(workbook.toBytes());
}

describe('addSheets of a rich workbook', () => {
  const before = unzipSync(RICH);

  it('keeps 31 of 35 parts byte for byte, adds 2 and drops 0', async () => {
    const after = await withAwards(RICH);
    const kept = Object.keys(before).filter((path) => Buffer.from(before[path]).equals(Buffer.from(after[path] ?? [])));
    expect(
      Object.keys(before)
        .filter((path) => !kept.includes(path))
        .sort(),
    ).toEqual(TOUCHED);
    expect([Object.keys(before).length, kept.length]).toEqual([35, 31]);
    expect(Object.keys(after).filter((path) => !(path in before))).toEqual([
      'xl/worksheets/sheet5.xml',
      'xl/worksheets/sheet6.xml',
    ]);
  });

  it.each(TOUCHED)('keeps every element of %s, with its attributes and order', async (path) => {
    const after = await withAwards(RICH);
    expect(withoutAdded(strFromU8(after[path]), path)).toBe(strFromU8(before[path]));
  });

  it('counts 8 fonts where 4 were, and 1 number format more than 3', async () => {
    const styles = strFromU8((await withAwards(RICH))['xl/styles.xml']);
    expect(/<fonts count="8">/.test(styles)).toBe(true);
    expect(/<numFmts count="4">.*numFmtId="167" formatCode="0\.0"\/><\/numFmts>/.test(styles)).toBe(true);
    expect(
      styles
        .match(/<cellXfs count="(\d+)">(.*)<\/cellXfs>/s)
        ?.slice(1)
        .map((text, index) => (index === 0 ? Number(text) : text.match(/<xf /g)?.length)),
    ).toEqual([20, 20]);
  });

  it('keeps the first sheet active and selects no other', async () => {
    const after = await withAwards(RICH);
    expect(strFromU8(after['xl/workbook.xml'])).toContain('activeTab="0"');
    expect(strFromU8(after['xl/worksheets/sheet5.xml'])).not.toContain('tabSelected');
  });

  it('gives the very bytes back when 0 sheets were added', () => {
    expect(openWorkbookFile(RICH, { name: 'ledger.xlsx' }).toBytes()).toBe(RICH);
  });

  it('adds to what it wrote: 4 sheets after 2 runs, with 8 names of which none doubles', async () => {
    const first = openWorkbookFile(RICH, { name: 'ledger.xlsx' });
    await first.addSheets([awardModel('年终评比', 3), awardModel('年度积分排名', 3)]);
    const second = openWorkbookFile(first.toBytes(), { name: 'ledger.xlsx' });
    expect(await second.addSheets([awardModel('年终评比', 3), awardModel('年度积分排名', 3)])).toEqual([
      '年终评比(2)',
      '年度积分排名(2)',
    ]);
    const names = [
      ...strFromU8(unzipSync(second.toBytes())['xl/workbook.xml']).matchAll(
        /<definedName name="([^"]+)" localSheetId="([4-7])"/g,
      ),
    ];
    expect([names.length, new Set(names.map(([tag]) => tag)).size]).toEqual([8, 8]);
  });
});

/** The text without what addSheets puts into it, counts as they were. */
function withoutAdded(text: string, path: string): string {
  const old = strFromU8(unzipSync(RICH)[path]);
  const chunks = text.split(/(?=<)/);
  const wanted = old.split(/(?=<)/);
  let next = 0;
  const kept: string[] = [];
  for (const chunk of chunks) {
    const same = (left: string, right: string): boolean =>
      left.replace(/ count="\d+"/, '') === right.replace(/ count="\d+"/, '');
    if (next < wanted.length && same(chunk, wanted[next])) kept.push(wanted[next++]);
  }
  return kept.join('');
}
