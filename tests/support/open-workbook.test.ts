import { describeDesk } from '../workbook/desk-conformance';
import { OpenWorkbook } from './open-workbook';

describeDesk('the workbook in memory', {
  open: async (sheets, calculate) => {
    const workbook = new OpenWorkbook(
      sheets.map(({ name, rows, hidden = false }) => ({ sheet: name, rows, hidden })),
      calculate,
    );
    return {
      workbook,
      desk: workbook,
      select: (range) => {
        workbook.selected = range;
      },
      put: (sheet, row, column, value) => workbook.put(sheet, row, column, value),
      define: (name, place) => {
        workbook.names.set(name, place);
      },
    };
  },
});
