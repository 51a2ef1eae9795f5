import { openWorkbookFile, type FileWorkbook } from '../../../src/workbook/file';
import { describeWorkbook } from '../conformance';

describeWorkbook('the file adapter', {
  open: async (fixture) => openWorkbookFile(fixture, { name: 'fixture.xlsx' }),
  calculates: false,
  reopen: async (workbook) => openWorkbookFile((workbook as FileWorkbook).toBytes(), { name: 'again.xlsx' }),
});
