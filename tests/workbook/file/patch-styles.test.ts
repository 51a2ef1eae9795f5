import { LOOKS } from '../../../src/workbook/looks';
import { patchStyles, type CellLook } from '../../../src/workbook/file/patch-styles';
import { MAIN } from '../package-builder';

const HEADER: CellLook = { look: LOOKS.header, format: 'General', quoted: false };
const HALF: CellLook = { look: LOOKS.points, format: '0.0', quoted: false };
const QUOTED: CellLook = { look: LOOKS.text, format: 'General', quoted: true };

const styles = (body: string): string => `<styleSheet xmlns="${MAIN}">${body}</styleSheet>`;

describe('patchStyles', () => {
  it('makes 6 lists in the order of the schema where there is none', () => {
    const { text, indexes, defaultSize } = patchStyles(`<styleSheet xmlns="${MAIN}"/>`, 'p', [HEADER, HALF]);
    expect([...text.matchAll(/<(\w+) count="(\d+)">/g)].map(([, name, count]) => `${name} ${count}`)).toEqual([
      'numFmts 1',
      'fonts 3',
      'fills 3',
      'borders 2',
      'cellStyleXfs 1',
      'cellXfs 3',
    ]);
    expect([indexes, defaultSize]).toEqual([[1, 2], 11]);
    expect(text).toContain('<numFmt numFmtId="164" formatCode="0.0"/>');
  });

  it('names both fonts with the character set 134', () => {
    const { text } = patchStyles(styles(''), 'p', [HEADER, HALF]);
    expect(text).toContain(
      '<font><sz val="11"/><name val="黑体"/><family val="3"/><charset val="134"/></font><font><sz val="11"/><name val="宋体"/><family val="3"/><charset val="134"/></font>',
    );
  });

  it('puts 1 missing list between those it stands between, and keeps what it does not know', () => {
    const { text } = patchStyles(
      styles(
        '<fonts count="1"><font/></fonts><borders count="1"><border/></borders><cellXfs><xf/></cellXfs><dxfs/><extLst><ext uri="x"/></extLst>',
      ),
      'p',
      [HEADER],
    );
    expect(
      [...text.matchAll(/<(fonts|fills|borders|cellStyleXfs|cellXfs|dxfs|extLst)\b/g)].map(([, name]) => name),
    ).toEqual(['fonts', 'fills', 'borders', 'cellStyleXfs', 'cellXfs', 'dxfs', 'extLst']);
    expect(text).toContain('<cellXfs><xf/><xf numFmtId="0" fontId="1" fillId="2" borderId="1"');
    expect(text).toContain('<dxfs/><extLst><ext uri="x"/></extLst></styleSheet>');
  });

  it('counts what stands in a list, not what its count says', () => {
    const { text, indexes } = patchStyles(styles('<cellXfs count="99"><xf/><xf/></cellXfs>'), 'p', [HEADER]);
    expect(indexes).toEqual([2]);
    expect(text).toContain('<cellXfs count="3">');
  });

  it('takes the workbook’s own format 0.0 of number 177, else the number after its last', () => {
    expect(
      patchStyles(styles('<numFmts count="1"><numFmt numFmtId="177" formatCode="0.0"/></numFmts>'), 'p', [HALF]).text,
    ).toContain('<numFmts count="1"><numFmt numFmtId="177" formatCode="0.0"/></numFmts>');
    expect(
      patchStyles(styles('<numFmts count="1"><numFmt numFmtId="300" formatCode="yyyy"/></numFmts>'), 'p', [HALF]).text,
    ).toContain('<numFmt numFmtId="301" formatCode="0.0"/>');
  });

  it('adds a look twice wanted once, and marks text that looks like a formula', () => {
    const { text, indexes } = patchStyles(styles(''), 'p', [QUOTED, HEADER, QUOTED]);
    expect(indexes).toEqual([1, 2, 1]);
    expect(text.match(/quotePrefix="1"/g)?.length).toBe(1);
  });

  it('reads 9 points from the font of the style Normal', () => {
    const fonts = '<fonts><font><sz val="11"/></font><font><name val="宋体"/><sz val="9"/></font></fonts>';
    const normal =
      '<cellStyleXfs><xf fontId="0"/><xf fontId="1"/></cellStyleXfs><cellStyles><cellStyle name="x" xfId="0" builtinId="3"/><cellStyle name="Normal" xfId="1" builtinId="0"/></cellStyles>';
    expect(patchStyles(styles(fonts + normal), 'p', [HEADER]).defaultSize).toBe(9);
    expect(patchStyles(styles(fonts), 'p', [HEADER]).defaultSize).toBe(11);
  });
});
