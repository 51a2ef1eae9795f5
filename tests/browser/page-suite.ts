// What suites over the page that is one file begin with: a browser, little ledgers, and that the page never asked for
// anything, broke its policy or threw.
import { readFileSync } from 'node:fs';
import type { Browser } from 'playwright-core';
import { rowsOf, xlsxOf } from '../workbook/package-builder';
import { builtPage, PageVisit, type LedgerFile } from './built-page';
import { launchChromium } from './chromium';

/** Bundling the page takes long on a machine that does much else. */
const BUNDLING = 590_000;

export const sample = (name: string): LedgerFile => ({ name, bytes: new Uint8Array(readFileSync(`samples/${name}`)) });
export const fixture = (name: string): LedgerFile => ({
  name,
  bytes: new Uint8Array(readFileSync(`tests/fixtures/${name}`)),
});

/** A village in which one day is a text and two households are tied. */
export const LITTLE: LedgerFile = {
  name: '油房村台账.xlsx',
  bytes: xlsxOf({
    sheets: [
      { name: '封面' },
      {
        name: '花名册',
        rows: rowsOf([
          ['户号', '户主', '小组', '常住'],
          ['0101', '张三', '一组', '是'],
          ['0102', '李四', '一组', '是'],
          ['0103', '王五', '一组', '是'],
        ]),
      },
      {
        name: '登记',
        rows: rowsOf([
          ['日期', '户号', '项目', '数量'],
          ['2022.12.5', '0101', 'J1', 1],
          [44900, '0102', 'J1', 1],
          ['2022.12.35', '0103', 'J1', 2],
          [44901, '0103', 'K2', 1],
        ]),
      },
      { name: '旧账', rows: rowsOf([['一']]), state: 'hidden' },
    ],
  }),
};

export type OpenVisit = (
  ...wishes: readonly [Parameters<typeof PageVisit.open>[1]?, Parameters<typeof PageVisit.open>[2]?]
) => Promise<PageVisit>;

/** Within a describe: opens the page anew. */
export function usePage(): OpenVisit {
  let browser: Browser;
  const visits: PageVisit[] = [];
  beforeAll(async () => {
    builtPage();
    browser = await launchChromium();
  }, BUNDLING);
  afterAll(async () => {
    await browser?.close();
  });
  afterEach(async () => {
    const faults = visits.flatMap((visit) => visit.faults);
    for (const visit of visits.splice(0)) await visit.close();
    expect(faults).toEqual([]);
  });
  return async (options, before) => {
    const opened = await PageVisit.open(browser, options, before);
    visits.push(opened);
    return opened;
  };
}
