import { openWorkbookFile } from '../../../src/workbook/file';
import { readStrikes, richStrike } from '../../../src/workbook/file/strikes';
import { xlsxOf } from '../package-builder';

const STRUCK = '<rPr><strike/></rPr>';
const run = (text: string, format = ''): string => `<r>${format}<t>${text}</t></r>`;
const styles = (fonts: string, formats: string): { readonly text: string; readonly part: string } => ({
  text: `<styleSheet><fonts>${fonts}</fonts><cellXfs>${formats}</cellXfs></styleSheet>`,
  part: 'styles.xml',
});

describe('readStrikes', () => {
  it('finds 0 where neither styles nor texts have the word, however broken the styles are', () => {
    expect(readStrikes({ text: '<fonts', part: 'styles.xml' }, '<sst/>', false)).toBe(null);
    expect(readStrikes(null, null, false)).toBe(null);
  });

  it('finds 3 of 5 formats by their fonts: true and 1 strike, false and 0 do not', () => {
    const fonts =
      '<font/><font><b/><strike/></font><font><strike val="0"/></font><font><strike val="false"/></font><font><strike val="1"/></font>';
    expect(
      readStrikes(
        styles(fonts, '<xf fontId="1"/><xf fontId="2"/><xf fontId="3"/><xf fontId="4"/><xf fontId="1"/>'),
        null,
        false,
      )?.formats,
    ).toEqual(new Set([0, 3, 4]));
    expect(readStrikes(styles('<font><strike val="0"/></font>', '<xf fontId="0"/><xf/>'), '<sst/>', false)).toBe(null);
  });

  it('finds 2 of 4 shared texts whose runs say something of their own', () => {
    const texts = `<sst><si><t>strike</t></si><si>${run('甲', STRUCK)}</si><si>${run('乙')}${run('丙')}</si><si>${run('丁', '<rPr><b/></rPr>')}</si></sst>`;
    expect(readStrikes(null, texts, false)?.texts).toEqual(
      new Map([
        [1, { inStruck: true, inPlain: true }],
        [3, { inStruck: false, inPlain: false }],
      ]),
    );
  });
});

describe('richStrike', () => {
  it.each([
    ['all 2 runs struck', run('甲', STRUCK) + run('乙', STRUCK), true, true],
    ['1 struck run beside a blank one', run('甲', STRUCK) + run(' ', '<rPr><b/></rPr>'), true, true],
    ['1 struck run after one without format', run('甲') + run('乙', STRUCK), true, false],
    [
      '1 struck run beside one that is not',
      run('甲', STRUCK) + run('乙', '<rPr><strike val="0"/></rPr>'),
      false,
      false,
    ],
    ['1 run without a format', run('甲'), true, false],
    ['0 runs', '<t>甲</t>', true, false],
  ])('tells of %s whether it is struck in a struck format and in a plain one', (_, text, inStruck, inPlain) => {
    expect(richStrike(text)).toEqual({ inStruck, inPlain });
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
