import { openWorkbookFile } from '../../../src/workbook/file';
import { checkPlaces, walkCells } from '../../../src/workbook/file/sheet-cells';
import { xlsxOf } from '../package-builder';

/** `row,column: start tag` of each cell. */
function placesIn(cells: string): readonly string[] {
  const places: string[] = [];
  walkCells(cells, (row, column, start, body) => {
    places.push(`${row},${column}: ${cells.slice(start, body)}`);
  });
  return places;
}

describe('walkCells', () => {
  it('finds 5 cells in 3 rows, those that do not say where they are too', () => {
    const text =
      '<sheetData><row r="2"><c r="B2"><v>1</v></c><c s="3" t="s"/></row><row><c><is><r><rPr><color/><charset/></rPr><t>c</t></r></is></c></row><row r="9" s="1"><c s="1" r="AA9"/><c/></row></sheetData>';
    expect(placesIn(text)).toEqual([
      '1,1: <c r="B2">',
      '1,2: <c s="3" t="s"/>',
      '2,0: <c>',
      '8,26: <c s="1" r="AA9"/>',
      '8,27: <c/>',
    ]);
  });

  it('finds 1 cell under a prefix, and none in a list closed in its start tag', () => {
    expect(placesIn('<x:sheetData><x:row r="1"><x:c r="C1"/></x:row></x:sheetData>')).toEqual(['0,2: <x:c r="C1"/>']);
    expect(placesIn('<sheetData/>')).toEqual([]);
  });
});

describe('checkPlaces', () => {
  const rows = (text: string) => () => {
    checkPlaces(`<sheetData>${text}</sheetData>`, '登记');
  };

  it.each([
    ['one cell twice in a row', '<row r="1"><c r="A1"/><c r="B1"/><c r="A1"/></row>'],
    [
      'one cell in two rows of one number',
      '<row r="1"><c r="A1"/></row><row r="2"><c r="A2"/></row><row r="1"><c r="A1"/></row>',
    ],
    ['a reference in small letters', '<row r="1"><c r="a1"/></row>'],
    ['a reference without letters', '<row r="1"><c r="11"/></row>'],
  ])('names the sheet for %s: 1 value of 2 would be lost', (_, text) => {
    expect(rows(text)).toThrow('工作表“登记”已经损坏');
  });

  it('lets 4 cells pass that stand in another order', () => {
    expect(rows('<row r="2"><c r="B2"/><c r="A2"/></row><row r="1"><c r="A1"/><c r="C1"/></row>')).not.toThrow();
  });

  it('is asked of every sheet that is read', async () => {
    const bytes = xlsxOf({
      sheets: [
        { name: '一', rows: '<row r="1"><c r="A1"><v>1</v></c></row>' },
        { name: '登记', rows: '<row r="1"><c r="A1"><v>1</v></c><c r="A1"><v>2</v></c></row>' },
      ],
    });
    await expect(openWorkbookFile(bytes, { name: 'x' }).readTables()).rejects.toThrow(
      '工作表“登记”在第1行附近已经损坏',
    );
  });
});
