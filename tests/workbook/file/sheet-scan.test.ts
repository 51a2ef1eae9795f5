import { MAIN } from '../package-builder';
import { sheetOf } from './scan/scanned';

const STRICT = 'http://purl.oclc.org/ooxml/spreadsheetml/main';
const sheet = (rows: string, after = ''): string =>
  `<worksheet xmlns="${MAIN}"><sheetData>${rows}</sheetData>${after}</worksheet>`;
const row = (cells: string): string => sheet(`<row r="1">${cells}</row>`);
const rowsOf = (part: string, date1904 = false): unknown => {
  const read = sheetOf(part, { date1904 });
  return 'rows' in read ? read.rows : read;
};

describe('SheetScan', () => {
  it.each([
    ['numbers', '<c r="A1"><v>1</v></c><c r="B1"><v>-0.5</v></c><c r="C1" t="n"><v> 1E-7 </v></c>', [1, -0.5, 1e-7]],
    [
      '17 digits',
      '<c r="A1"><v>0.30000000000000004</v></c><c r="B1"><v>12345678901234567</v></c>',
      [0.30000000000000004, 12345678901234568],
    ],
    ['numbers beyond all numbers', '<c r="A1"><v>1e999</v></c><c r="B1"><v>NaN</v></c>', ['#NUM!', '#NUM!']],
    ['shared texts', '<c r="A1" t="s"><v>1</v></c><c t="s"><v>0</v></c>', ['一', '零']],
    [
      'a text in runs without how it is said',
      '<c t="inlineStr"><is><r><t>张</t></r><r><rPr><b/></rPr><t> 三</t></r><rPh sb="0" eb="1"><t>zhang</t></rPh></is></c>',
      ['张 三'],
    ],
    ['characters beyond U+FFFF', '<c t="inlineStr"><is><t>&#x20BB7;𠮷&#134071;</t></is></c>', ['𠮷𠮷𠮷']],
    ['a text broken by comments and CDATA', '<c t="str"><v>a<!-- b -->c<![CDATA[<d>]]>e</v></c>', ['ac<d>e']],
    ['a number broken by a comment', '<c><v>1<!-- 2 -->5</v></c>', [15]],
    ['Excel’s escapes', '<c t="str"><v>a_x000D__x005F_x000D_</v></c>', ['a\r_x000D_']],
    ['line ends', '<c t="str"><v>a\r\nb\rc</v></c>', ['a\nb\nc']],
    ['yes and no', '<c t="b"><v>1</v></c><c t="b"><v>0</v></c><c t="b"><v>true</v></c>', [true, false, true]],
    [
      'errors',
      '<c t="e"><v>#N/A</v></c><c t="e"><v>#SPILL!</v></c><c t="e"><v>#新</v></c>',
      ['#N/A', '#SPILL!', '#UNKNOWN!'],
    ],
    [
      'days',
      '<c t="d"><v>2022-03-05</v></c><c t="d"><v>2022-03-05T12:00:00Z</v></c><c t="d"><v>T06:00:00</v></c><c t="d"><v>1900-01-01</v></c>',
      [44625, 44625.5, 0.25, 1],
    ],
    ['a text where a number could be', '<c t="inlineStr"><v>a</v></c><c><is><t>b</t></is></c>', ['a', 'b']],
    [
      'cells of other namespaces left out',
      '<x:c xmlns:x="u"><v>1</v></x:c><c><v>2</v><x:v xmlns:x="u">3</x:v></c>',
      [2],
    ],
  ])('reads %s', (_, cells, values) => {
    expect(rowsOf(row(cells))).toEqual([values]);
  });

  it('reads 1 day in a workbook that counts from 1904', () => {
    expect(rowsOf(row('<c t="d"><v>2022-03-05</v></c>'), true)).toEqual([[44625 - 1462]]);
  });

  it('drops 5 cells without a value and begins at the first filled one: C3', () => {
    const rows = `<row><c s="1"/><c t="str"><v></v></c></row><row r="3"><c r="B3"/><c r="C3"><v>1</v></c><c t="s"/><c r="F3" t="inlineStr"><is><t/></is></c></row><row r="5"><c r="D5"><v>2</v></c></row>`;
    expect(sheetOf(sheet(rows))).toMatchObject({ top: 2, left: 2, rows: [[1], [], [null, 2]], merges: [] });
  });

  it('lists 4 of 8 formulas: those without a value or with an empty one', () => {
    const cells =
      '<c><f>1+1</f></c><c><f>1</f><v></v></c><c t="n"><f t="shared" si="0"/><v/></c><c><f>1</f><extLst><ext uri="x"><v>1</v></ext></extLst></c><c t="str"><f>""</f><v></v></c><c t="e"><f>NA()</f><v>#N/A</v></c><c><v>5</v><f>4</f></c><c t="str"><f>1</f><v/></c>';
    expect(sheetOf(sheet(`<row r="7">${cells}</row>`))).toMatchObject({
      uncached: [
        [6, 0],
        [6, 1],
        [6, 2],
        [6, 3],
      ],
      rows: [['#N/A', 5]],
    });
  });

  it('reads 2 merges, cut to the cells that are there, and drops 2 of nothing', () => {
    const merges = ['A1:XFD1048576', 'B2:A1', 'C9:D9', 'A1'].map((ref) => `<mergeCell ref="${ref}"/>`).join('');
    const rows = '<row><c><v>1</v></c></row><row><c/><c><v>2</v></c></row>';
    expect(sheetOf(sheet(rows, `<mergeCells>${merges}</mergeCells>`))).toMatchObject({
      merges: [
        { top: 0, left: 0, bottom: 1, right: 1 },
        { top: 0, left: 0, bottom: 1, right: 1 },
      ],
    });
  });

  it('tells 3 of 4 struck cells by format and runs', () => {
    const runs = (format: string): string => `<is><r>${format}<t>甲</t></r></is>`;
    const cells = [
      `<c t="inlineStr">${runs('<rPr><strike/></rPr>')}</c>`,
      `<c t="inlineStr" s="1">${runs('<rPr><strike val="0"/></rPr>')}</c>`,
      '<c s="1"><v>1</v></c>',
      '<c t="s" s="0"><v>1</v></c>',
    ];
    const texts = { texts: ['零', '一'], strikes: new Map([[1, { inStruck: true, inPlain: true }]]) };
    const read = sheetOf(row(cells.join('')), { struckFormats: new Set([1]), texts });
    expect(read).toMatchObject({ struck: new Map([[0, new Set([0, 2, 3])]]) });
  });

  it('reads the same cells in 5 dialects: prefixed, strict, without a namespace, UTF-16 of both kinds', () => {
    const cells = '<row r="1"><c r="A1" t="inlineStr"><is><t>张三</t></is></c></row>';
    const utf16 = (text: string, little: boolean): Uint8Array => {
      const bytes = Buffer.from(`\ufeff${text}`, 'utf16le');
      return new Uint8Array(little ? bytes : bytes.swap16());
    };
    const parts = [
      sheet(cells)
        .replace(/(<\/?)(?=\w)/g, '$1x:')
        .replace('xmlns=', 'xmlns:x='),
      sheet(cells).replace(MAIN, STRICT),
      sheet(cells).replace(/ xmlns="[^"]*"/, ''),
      utf16(sheet(cells), true),
      utf16(sheet(cells), false),
    ];
    for (const part of parts)
      for (const piece of [1, 3, 1000]) expect(sheetOf(part, {}, piece)).toMatchObject({ rows: [['张三']] });
  });

  it.each([
    ['a cell twice', '<row r="2"><c r="A2"/><c r="A2"/></row>', 2],
    ['a cell that runs back', '<row r="2"><c r="B2"/><c r="A2"/></row>', 2],
    ['a row twice', '<row r="2"/><row r="2"/>', 2],
    ['a row that runs back', '<row r="3"/><row r="2"/>', 3],
    ['small letters', '<row r="2"><c r="a2"/></row>', 2],
    ['the reference of another row', '<row r="2"><c r="A3"/></row>', 2],
    ['column XFE', '<row r="2"><c r="XFE2"/></row>', 2],
    ['row 1,048,577', '<row r="2"/><row r="1048577"/>', 2],
    ['row 0', '<row r="0"/>', 0],
    ['a shared text that is not there', '<row r="2"><c t="s"><v>2</v></c></row>', 2],
    ['half a shared text', '<row r="2"><c t="s"><v>0.5</v></c></row>', 2],
    ['a number with a comma', '<row r="2"><c><v>1,5</v></c></row>', 2],
    ['a word for a number', '<row r="2"><c><v>张三</v></c></row>', 2],
    ['a type that no cell has', '<row r="2"><c t="x"><v>1</v></c></row>', 2],
    ['2 values in a cell', '<row r="2"><c><v>1</v><v>2</v></c></row>', 2],
    ['a value outside of its element', '<row r="2"><c>1</c></row>', 2],
    ['a cell in a cell', '<row r="2"><c><c><v>1</v></c></c></row>', 2],
    ['a cell outside of a row', '<row r="2"/><c><v>1</v></c>', 2],
    ['the 30th of February', '<row r="2"><c t="d"><v>2022-02-30</v></c></row>', 2],
    ['neither yes nor no', '<row r="2"><c t="b"><v>2</v></c></row>', 2],
  ])('refuses %s, with its row', (_, rows, at) => {
    expect(sheetOf(sheet(rows))).toEqual({ refused: true, row: at });
  });

  it.each([
    ['2 lists of cells', sheet('').replace('</worksheet>', '<sheetData/></worksheet>')],
    ['0 lists of cells', `<worksheet xmlns="${MAIN}"/>`],
    ['the list of another namespace', `<worksheet xmlns="${MAIN}"><sheetData xmlns="${STRICT}"/></worksheet>`],
    ['a root of another namespace', '<worksheet xmlns="u"><sheetData/></worksheet>'],
    ['another root', `<sst xmlns="${MAIN}"><sheetData/></sst>`],
    ['a merge of small letters', sheet('', '<mergeCells><mergeCell ref="a1:b2"/></mergeCells>')],
  ])('refuses %s', (_, part) => {
    expect(sheetOf(part)).toEqual({ refused: true, row: 0 });
  });

  it('refuses 11 places where 10 are left', () => {
    const wide = row('<c r="J1"><v>1</v></c>');
    expect(sheetOf(wide, { budget: { left: 10 } })).toMatchObject({ refused: true });
    expect(sheetOf(wide, { budget: { left: 11 } })).toMatchObject({ left: 9, rows: [[1]] });
  });
});
