import { readFileSync } from 'node:fs';
import { openWorkbookFile, type FileWorkbook } from '../../src/workbook/file';
import { awardModel } from '../workbook/sheet-models';
import { convertWith, pagesOf, type Page, type Word } from './libreoffice';

jest.setTimeout(240_000);

const HOUSEHOLDS = 90;

async function withAwards(): Promise<FileWorkbook> {
  const workbook = openWorkbookFile(new Uint8Array(readFileSync('tests/fixtures/rich-workbook.xlsx')), {
    name: 'rich-workbook.xlsx',
  });
  await workbook.addSheets([awardModel('年终评比', HOUSEHOLDS)]);
  return workbook;
}

function overlap(one: Word, other: Word): boolean {
  const wide = Math.min(one.right, other.right) - Math.max(one.left, other.left);
  const high = Math.min(one.bottom, other.bottom) - Math.max(one.top, other.top);
  return wide > 1 && high > 3;
}

describe('addSheets as LibreOffice prints it', () => {
  let pages: readonly Page[] = [];
  const textOf = (page: Page): string => page.words.map(({ text }) => text).join('');

  beforeAll(async () => {
    const all = pagesOf((await withAwards()).toBytes());
    pages = all.filter((page) => textOf(page).includes('年度总积分'));
  });

  it('prints 90 households on 2 upright A4 pages, each with the title and the header', () => {
    expect(pages.map(({ width, height }) => [Math.round(width), Math.round(height)])).toEqual([
      [595, 842],
      [595, 842],
    ]);
    expect(
      pages.filter(
        (page) =>
          textOf(page).includes('油房村2022年度乡村治理积分制年终评比结果') && textOf(page).includes('领取人签字'),
      ).length,
    ).toBe(2);
    expect(
      pages
        .map(textOf)
        .join('')
        .match(/买买提·吐尔逊江|欧阳建国/g)?.length,
    ).toBe(HOUSEHOLDS);
  });

  it('numbers the pages 第 n 页 共 m 页', () => {
    const numbers = pages.map((page) => /第(\d+)页共(\d+)页/.exec(textOf(page))?.slice(1).map(Number) as number[]);
    expect(numbers.map(([page]) => page - numbers[0][0])).toEqual([0, 1]);
  });

  it('cuts 0 words: none leaves the page, runs into another, or became ###', () => {
    const words = pages.flatMap((page) => page.words.map((word) => ({ word, page })));
    expect(words.length).toBeGreaterThan(500);
    expect(
      words.filter(({ word, page }) => word.left < 0 || word.right > page.width || word.bottom > page.height),
    ).toEqual([]);
    expect(words.filter(({ word }) => word.text.includes('##'))).toEqual([]);
    for (const page of pages) {
      for (const [index, word] of page.words.entries())
        expect(page.words.slice(index + 1).filter((other) => overlap(word, other))).toEqual([]);
    }
  });
});

describe('readTables of what LibreOffice stored again', () => {
  it.each(['xlsx', 'xls', 'ods'])('knows the 1 generated sheet of 5 after it went through .%s', async (extension) => {
    const workbook = await withAwards();
    const again = await openWorkbookFile(convertWith(workbook.toBytes(), extension), { name: 'again' }).readTables();
    expect(again.map(({ sheet, generated, hidden }) => [sheet, generated, hidden])).toEqual([
      ['积分台账', false, false],
      ['规则', false, false],
      ['_配置', false, true],
      ['汇总', false, false],
      ['年终评比', true, false],
    ]);
    expect(again[4].rows).toEqual((await workbook.readTables())[4].rows);
  });

  it('reads the new .xlsx made of a CSV: 2 rows', async () => {
    const workbook = openWorkbookFile(new TextEncoder().encode('户号,户主\n0101,张三\n'), { name: '花名册.csv' });
    await workbook.addSheets([awardModel('年终评比', 1)]);
    const [table] = await openWorkbookFile(convertWith(workbook.toBytes(), 'xlsx'), { name: 'again' }).readTables();
    expect([table.sheet, table.rows]).toEqual([
      '花名册',
      [
        ['户号', '户主'],
        ['0101', '张三'],
      ],
    ]);
  });
});
