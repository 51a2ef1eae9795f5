import { openExcelHost } from '../../../src/workbook/excel';
import type { Workbook } from '../../../src/workbook/port';
import { ExcelPage } from '../../host/excel-page';
import { loadBook } from '../../host/model/load-book';
import { describeWorkbook } from '../conformance';

let page: ExcelPage;
beforeAll(async () => {
  page = await ExcelPage.open();
});
afterAll(() => page.close());

function opened(): Workbook {
  const { workbook } = openExcelHost();
  return { readTables: () => page.run(() => workbook.readTables()), addSheets: (models) => page.run(() => workbook.addSheets(models)) };
}

describeWorkbook('the Excel adapter', {
  open: async (fixture) => {
    page.excel.open(await loadBook(fixture));
    return opened();
  },
  reopen: async () => {
    page.excel.open(page.excel.snapshot());
    return opened();
  },
  calculates: true,
});
