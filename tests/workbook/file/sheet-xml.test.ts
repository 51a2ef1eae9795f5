import { sheetXml } from '../../../src/workbook/file/sheet-xml';
import { parseXml } from '../../../src/workbook/file/xml-tree';
import { MAIN } from '../package-builder';
import { awardModel, cell, modelOf } from '../sheet-models';

const painting = { namespace: MAIN, formatOf: () => 1, widthScale: 1 };

describe('sheetXml', () => {
  it('puts 11 elements in the order of the schema', () => {
    const root = parseXml(sheetXml(awardModel('一', 3), painting), 'p');
    expect(root.children.map(({ local }) => local)).toEqual([
      'sheetPr',
      'dimension',
      'sheetViews',
      'sheetFormatPr',
      'cols',
      'sheetData',
      'mergeCells',
      'printOptions',
      'pageMargins',
      'pageSetup',
      'headerFooter',
    ]);
  });

  it('prints A4 upright, 1 page wide, with 第 n 页 共 m 页, the first 3 rows staying on screen', () => {
    const xml = sheetXml(awardModel('一', 3), painting);
    expect(xml).toContain('<sheetPr><pageSetUpPr fitToPage="1"/></sheetPr>');
    expect(xml).toContain(
      '<pageSetup paperSize="9" fitToHeight="0" orientation="portrait"/><headerFooter><oddFooter>&amp;C第 &amp;P 页 共 &amp;N 页</oddFooter></headerFooter>',
    );
    expect(xml).toContain('<pane ySplit="3" topLeftCell="A4" activePane="bottomLeft" state="frozen"/>');
  });

  it('says of 3 areas what may be typed there, and what is said otherwise', () => {
    const at = (left: number) => ({ top: 1, left, bottom: 9, right: left, message: '要“是”或"否"' });
    const validations = [
      { ...at(0), allow: { kind: 'list', choices: ['是', '"否"'] } },
      { ...at(1), allow: { kind: 'day' } },
      { ...at(2), allow: { kind: 'number', from: 0, to: 2.5 } },
    ] as const;
    const root = parseXml(sheetXml({ ...awardModel('一', 3), validations }, painting), 'p');
    expect(root.children.map(({ local }) => local).slice(5, 9)).toEqual([
      'sheetData',
      'mergeCells',
      'dataValidations',
      'printOptions',
    ]);
    const said = 'allowBlank="1" showErrorMessage="1" errorTitle="村积分" error="要“是”或&quot;否&quot;"';
    expect(sheetXml({ ...modelOf('一', []), validations }, painting)).toContain(
      `<dataValidations count="3"><dataValidation type="list" ${said} sqref="A2:A10"><formula1>"是,""否"""</formula1></dataValidation>` +
        `<dataValidation type="date" ${said} sqref="B2:B10"><formula1>DATE(2000,1,1)</formula1><formula2>DATE(2099,12,31)</formula2></dataValidation>` +
        `<dataValidation type="decimal" ${said} sqref="C2:C10"><formula1>0</formula1><formula2>2.5</formula2></dataValidation></dataValidations>`,
    );
  });

  it('refuses nothing in 2 areas that only offer a list or a hint', () => {
    const at = (left: number) => ({ top: 1, left, bottom: 9, right: left, message: '不用' });
    const validations = [
      { ...at(0), allow: { kind: 'any', choices: ['得分', '加分'] }, hint: '看什么，或写"编号"' },
      { ...at(1), allow: { kind: 'any', choices: [] }, hint: '编号' },
    ] as const;
    expect(sheetXml({ ...modelOf('一', []), validations }, painting)).toContain(
      '<dataValidations count="2"><dataValidation type="list" allowBlank="1" showInputMessage="1" prompt="看什么，或写&quot;编号&quot;" sqref="A2:A10"><formula1>"得分,加分"</formula1></dataValidation>' +
        '<dataValidation allowBlank="1" showInputMessage="1" prompt="编号" sqref="B2:B10"/></dataValidations>',
    );
  });

  it('leaves out what a plain sheet has 0 of', () => {
    const plain = modelOf('一', [[cell('x')]], {
      columnWidths: [],
      frozenRows: 0,
      print: { paper: 'A4', orientation: 'landscape', titleRows: [0, 0], pageNumbers: false, fitToWidth: false },
    });
    const root = parseXml(sheetXml(plain, painting), 'p');
    expect(root.children.map(({ local }) => local)).toEqual([
      'dimension',
      'sheetViews',
      'sheetFormatPr',
      'sheetData',
      'printOptions',
      'pageMargins',
      'pageSetup',
    ]);
    expect(sheetXml(plain, painting)).toContain('orientation="landscape"');
  });

  it('gives the title and the signatures 30 points of height, a row with its own that, others none', () => {
    const xml = sheetXml(modelOf('一', [[cell('题', 'title')], [cell('文')], [cell('签', 'signature')]]), painting);
    expect(
      [...xml.matchAll(/<row r="(\d)"( ht="30" customHeight="1")?>/g)].map(([, row, height]) => [
        row,
        height !== undefined,
      ]),
    ).toEqual([
      ['1', true],
      ['2', false],
      ['3', true],
    ]);
    expect(
      sheetXml({ ...modelOf('一', []), rows: [{ cells: [cell('题', 'title')], height: 41.5 }] }, painting),
    ).toContain('<row r="1" ht="41.5" customHeight="1">');
  });

  it('widens 10 characters to 12.22 where columns are counted in 9 points, at most to 255', () => {
    const xml = sheetXml(modelOf('一', [], { columnWidths: [10, 300] }), { ...painting, widthScale: 11 / 9 });
    expect(xml).toContain(
      '<col min="1" max="1" width="12.22" customWidth="1"/><col min="2" max="2" width="255" customWidth="1"/>',
    );
  });

  it('writes 2 cells of no text without any', () => {
    expect(sheetXml(modelOf('一', [[cell(''), cell(null)]]), painting)).toContain('<c r="A1" s="1"/><c r="B1" s="1"/>');
  });

  it('keeps spaces at the edges, cuts 40,000 characters to 32,767', () => {
    const xml = sheetXml(modelOf('一', [[cell(' x'), cell('长'.repeat(40_000))]]), painting);
    expect(xml).toContain('<t xml:space="preserve"> x</t>');
    expect(/<t>(长+)<\/t>/.exec(xml)?.[1].length).toBe(32_767);
  });

  it.each([Number.NaN, Number.POSITIVE_INFINITY])('throws for %d, at A1', (value) => {
    expect(() => sheetXml(modelOf('一', [[cell(value)]]), painting)).toThrow('(A1)');
  });
});
