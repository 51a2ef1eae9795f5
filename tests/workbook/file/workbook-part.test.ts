import { openWorkbookFile } from '../../../src/workbook/file';
import { rowsOf, xlsxParts, zipOf } from '../package-builder';
import { cell, modelOf } from '../sheet-models';

describe('readWorkbookPart', () => {
  const parts = xlsxParts({
    sheets: [
      { name: '一', rows: rowsOf([[1]]) },
      { name: '二', rows: rowsOf([[2]]) },
    ],
  });
  const workbookWith = (change: (text: string) => string): Uint8Array =>
    zipOf({ ...parts, 'xl/workbook.xml': change(String(parts['xl/workbook.xml'])) });

  it.each(['r:id=""', ''])(
    'reads 2 of 3 sheets where the one in the middle names no part (%s), and keeps its place',
    async (link) => {
      const bytes = workbookWith((text) =>
        text.replace(
          '<sheet name="二"',
          `<sheet name="Module1" sheetId="9" state="veryHidden" ${link}/><sheet name="二"`,
        ),
      );
      const workbook = openWorkbookFile(bytes, { name: 'x' });
      expect((await workbook.readTables()).map(({ sheet, rows }) => [sheet, rows])).toEqual([
        ['一', [[1]]],
        ['二', [[2]]],
      ]);
      expect(await workbook.addSheets([modelOf('module1', [[cell('标题', 'title')]])])).toEqual(['module1(2)']);
      const tables = await openWorkbookFile(workbook.toBytes(), { name: 'x' }).readTables();
      expect(tables.map(({ sheet, generated }) => [sheet, generated])).toEqual([
        ['一', false],
        ['二', false],
        ['module1(2)', true],
      ]);
    },
  );

  it('says of 2 sheets without a part that there is none', () => {
    expect(() =>
      openWorkbookFile(
        workbookWith((text) => text.replace(/r:id="\w+"/g, 'r:id=""')),
        { name: 'x' },
      ),
    ).toThrow('工作簿里一张工作表也没有');
  });
});
