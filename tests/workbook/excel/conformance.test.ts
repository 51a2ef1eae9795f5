import { cellReference } from '../../../src/workbook/formula-text';
import { ExcelPage } from '../../host/excel-page';
import { bookOf, put, sheetNamed } from '../../host/model/book-of';
import { loadBook } from '../../host/model/load-book';
import { describeWorkbook } from '../conformance';
import { describeDesk } from '../desk-conformance';
import type { DeskHost } from '../desk-fixture';

let page: ExcelPage;
beforeAll(async () => {
  page = await ExcelPage.open();
});
afterAll(() => page.close());

describeWorkbook('the Excel adapter', {
  open: async (fixture) => {
    page.excel.open(await loadBook(fixture));
    return page.newHost().workbook;
  },
  reopen: async () => {
    page.excel.open(page.excel.snapshot());
    return page.newHost().workbook;
  },
  calculates: true,
});

const excelDesk = (tellsArrayFormulas: boolean): DeskHost => ({
  open: async (sheets, calculate) => {
    const { excel } = page;
    excel.open(bookOf(sheets), calculate);
    excel.recalculate();
    excel.tellArrayFormulas(tellsArrayFormulas);
    return {
      ...page.newHost(),
      select: ({ sheet, row, column, rows, columns }) => {
        excel.book.selection = {
          sheet: sheetNamed(excel.book, sheet).id,
          area: { top: row, left: column, bottom: row + rows - 1, right: column + columns - 1 },
        };
      },
      put: (sheet, row, column, value) => put(sheetNamed(excel.book, sheet), { row, column }, value),
      define: (name, place) => {
        excel.book.names.push({
          name,
          formula: place === null ? '=#REF!$A$1' : `=${cellReference(place)}`,
          visible: true,
          comment: '',
        });
      },
    };
  },
});

describeDesk('the Excel adapter', excelDesk(false));
describeDesk('the Excel adapter where cells of an array tell its formula', excelDesk(true));
