// How often a village's whole year goes through Excel: every request is a wait for whoever sits before it.
import { parseDay, type LocalDate } from '../../../src/engine';
import { addAwardSheets } from '../../../src/tasks/award-sheets';
import { openLedger } from '../../../src/tasks/open-ledger';
import { ExcelPage } from '../../host/excel-page';
import { bookOf } from '../../host/model/book-of';
import { NOTHING_ASKED } from '../../tasks/opened';
import { HOUSEHOLDS, largeVillage, ROWS } from '../large-village';

/** Excel's limit for a request and an answer. */
const LONGEST = 5_000_000;

let page: ExcelPage;
beforeAll(async () => {
  page = await ExcelPage.open();
});
afterAll(() => page.close());

describe('a year of 300 households in Excel', () => {
  it('takes 3 requests to read 6,000 rows and 3 to write the award sheets, none too long', async () => {
    const { excel } = page;
    excel.open(bookOf(largeVillage()));
    const { workbook } = page.newHost();
    const outcome = await openLedger(workbook, NOTHING_ASKED);
    if (outcome.kind !== 'opened') throw new Error(outcome.kind);
    expect(outcome.result.scores.householdCount).toBe(HOUSEHOLDS);
    expect(outcome.result.ledger.events.length).toBe(ROWS);
    expect(excel.requests).toBe(3);
    excel.requests = 0;
    expect(
      await addAwardSheets(workbook, outcome.result, { village: '油房村', date: parseDay('2022-12-31') as LocalDate }),
    ).toEqual(['年终评比', '年度积分排名', '评比存档', '排名存档']);
    expect(excel.requests).toBe(3);
    expect(excel.longestRequest).toBeLessThan(LONGEST);
  });
});
