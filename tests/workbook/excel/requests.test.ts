// How often a village's whole year goes through Excel: every request is a wait for whoever sits before it.
import { parseDay, type CellValue, type LocalDate } from '../../../src/engine';
import { addAwardSheets } from '../../../src/tasks/award-sheets';
import { openLedger } from '../../../src/tasks/open-ledger';
import { ExcelPage } from '../../host/excel-page';
import { bookOf } from '../../host/model/book-of';
import { NOTHING_ASKED } from '../../tasks/opened';

const [HOUSEHOLDS, ROWS, FIRST_DAY] = [300, 6000, 44621];
/** Excel's limit for a request and an answer. */
const LONGEST = 5_000_000;

let page: ExcelPage;
beforeAll(async () => {
  page = await ExcelPage.open();
});
afterAll(() => page.close());

const idOf = (household: number): string => String(1001 + household);

function village(): readonly { readonly name: string; readonly rows: readonly (readonly CellValue[])[] }[] {
  const households = Array.from({ length: HOUSEHOLDS }, (_, at) => [
    idOf(at),
    `户主${at}`,
    `第${(at % 10) + 1}组`,
    '是',
  ]);
  const events = Array.from({ length: ROWS }, (_, at) => [
    FIRST_DAY + (at % 300),
    idOf((at * 7) % HOUSEHOLDS),
    ['J1', 'J2', 'K1'][at % 3],
    1,
    '备注',
  ]);
  return [
    { name: '花名册', rows: [['户号', '户主', '小组', '常住'], ...households] },
    { name: '登记', rows: [['日期', '户号', '项目', '数量', '备注'], ...events] },
  ];
}

describe('a year of 300 households in Excel', () => {
  it('takes 3 requests to read 6,000 rows and 3 to write the award sheets, none too long', async () => {
    const { excel } = page;
    excel.open(bookOf(village()));
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
