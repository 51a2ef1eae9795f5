import { uncachedFormulas } from '../../../src/workbook/file/uncached-formulas';

describe('uncachedFormulas', () => {
  it('lists 4 of 9 formulas: those without a value or with an empty one', () => {
    const cells = [
      '<c r="A1"><f>1+1</f></c>',
      '<c r="B1" s="3"><f>1+1</f><v></v></c>',
      '<c r="C2" t="n"><f>1</f><v/></c>',
      '<x:c r="AA10"><x:f t="shared" si="0"/></x:c>',
      '<c r="A2"><f>1+1</f><v>2</v></c>',
      '<c r="B2" t="str"><f>""</f><v></v></c>',
      '<c r="D2" t="e"><f>NA()</f><v>#N/A</v></c>',
      '<c r="E2"><f t="shared" si="0"/><v>5</v></c>',
      '<c r="F2"><f>"&lt;"</f><v>1</v></c>',
    ];
    expect(uncachedFormulas(`<sheetData><row r="1">${cells.join('')}</row></sheetData>`)).toEqual([
      [0, 0],
      [0, 1],
      [1, 2],
      [9, 26],
    ]);
  });

  it('lists 1 formula before extensions, and none of 2 whose value stands before them', () => {
    const more = '<extLst><ext uri="x"><y/></ext></extLst>';
    expect(
      uncachedFormulas(
        `<row r="1"><c r="A1"><f>1</f>${more}</c><c r="B1"><f>1</f><v>2</v>${more}</c><c r="C1"><f>1</f><v>3</v></c></row>`,
      ),
    ).toEqual([[0, 0]]);
  });

  it('counts the places of 4 formulas that do not say where they are', () => {
    const formula = '<c><f>1+1</f></c>';
    expect(
      uncachedFormulas(
        `<row><c/>${formula}</row><row r="5"><c r="D5"/>${formula}<c r="F5"><f>1</f></c></row><row>${formula}</row>`,
      ),
    ).toEqual([
      [0, 1],
      [4, 4],
      [4, 5],
      [5, 0],
    ]);
  });

  it('finds 0 in 200,000 cells without formulas', () => {
    expect(uncachedFormulas('<c r="A1"><v>1</v></c>'.repeat(200_000))).toEqual([]);
  });
});
