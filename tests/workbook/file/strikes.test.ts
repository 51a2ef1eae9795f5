import { openWorkbookFile } from '../../../src/workbook/file';
import { struckFormatsOf } from '../../../src/workbook/file/strikes';
import { xlsxOf } from '../package-builder';

const STRUCK = '<rPr><strike/></rPr>';
const run = (text: string, format = ''): string => `<r>${format}<t>${text}</t></r>`;
const styles = (fonts: string, formats: string): string =>
  `<styleSheet><fonts>${fonts}</fonts><cellXfs>${formats}</cellXfs></styleSheet>`;

describe('struckFormatsOf', () => {
  it('finds 0 where the styles do not have the word, however broken they are', () => {
    expect(struckFormatsOf('<fonts', 'styles.xml')).toEqual(new Set());
  });

  it('finds 3 of 5 formats by their fonts: true and 1 strike, false and 0 do not', () => {
    const fonts =
      '<font/><font><b/><strike/></font><font><strike val="0"/></font><font><strike val="false"/></font><font><strike val="1"/></font>';
    const formats = '<xf fontId="1"/><xf fontId="2"/><xf fontId="3"/><xf fontId="4"/><xf fontId="1"/>';
    expect(struckFormatsOf(styles(fonts, formats), 'styles.xml')).toEqual(new Set([0, 3, 4]));
    expect(struckFormatsOf(styles('<font><strike val="0"/></font>', '<xf/>'), 'styles.xml')).toEqual(new Set());
  });
});

describe('struck rows of an .xlsx', () => {
  it('are 3 of 4: by rich texts in the cell, by shared ones, and by a format beside a text of plain runs', async () => {
    const text = (place: string, index: number, format = 0): string =>
      `<c r="${place}" s="${format}" t="s"><v>${index}</v></c>`;
    const inline = (place: string, runs: string): string => `<c r="${place}" t="inlineStr"><is>${runs}</is></c>`;
    const rows = [
      `${inline('A1', run('甲', STRUCK))}`,
      `${text('A2', 0)}${text('B2', 0, 1)}`,
      `${text('A3', 1, 1)}${text('B3', 2, 1)}`,
      `${text('A4', 0)}${text('B4', 3, 1)}`,
    ];
    const bytes = xlsxOf({
      sheets: [{ name: '一', rows: rows.map((cells, at) => `<row r="${at + 1}">${cells}</row>`).join('') }],
      strings: `<si>${run('甲', STRUCK)}</si><si>${run('乙')}</si><si><t>丙</t></si><si>${run('丁', '<rPr><b/></rPr>')}</si>`,
      styles: '<fonts><font/><font><strike/></font></fonts><cellXfs><xf fontId="0"/><xf fontId="1"/></cellXfs>',
    });
    expect((await openWorkbookFile(bytes, { name: 'x' }).readTables())[0].struck).toEqual([0, 1, 2]);
  });
});
