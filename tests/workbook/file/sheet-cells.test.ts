import { walkCells } from '../../../src/workbook/file/sheet-cells';

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
