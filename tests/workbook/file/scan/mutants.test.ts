import fc from 'fast-check';
import { decodePart } from '../../../../src/workbook/file/part-text';
import { MAIN } from '../../package-builder';
import { naiveCells } from './naive-sheet';
import { bytesOf, isWellFormed, listOf, sheetOf } from './scanned';

/** How many mutants: more of them by hand, `MUTANTS=100000 npx jest tests/workbook/file/scan/mutants`. */
const MUTANTS = Number(process.env.MUTANTS ?? 2_000);
const TEXTS = ['零', '一'];

const SHEETS = [
  `<?xml version="1.0" encoding="UTF-8" standalone="yes"?>\r\n<worksheet xmlns="${MAIN}" xmlns:r="u"><dimension ref="A1:C3"/><cols><col min="1" max="1"/></cols><sheetData><row r="1" spans="1:3"><c r="A1" s="1" t="s"><v>0</v></c><c r="B1" t="inlineStr"><is><t xml:space="preserve"> 张三&amp; </t></is></c><c r="C1"><f>1+1</f><v>2.5</v></c></row><row r="3"><c r="B3" t="b"><v>1</v></c><c r="C3" t="e"><v>#N/A</v></c></row></sheetData><mergeCells count="1"><mergeCell ref="A1:B1"/></mergeCells></worksheet>`,
  `<x:worksheet xmlns:x="${MAIN}" xmlns="u"><x:sheetData><!-- <c/> --><x:row><x:c><x:v>12</x:v></x:c><x:c t="inlineStr"><x:is><x:r><x:rPr><x:strike/></x:rPr><x:t>&#x20BB7;</x:t></x:r><x:rPh sb="0" eb="1"><x:t>a</x:t></x:rPh></x:is></x:c><c>5</c></x:row><x:row r='9'><x:c r='AA9' t='str'><x:f/><x:v><![CDATA[<b>]]></x:v></x:c></x:row></x:sheetData></x:worksheet>`,
];
const LIST = `<sst xmlns="${MAIN}" count="3"><si><t>张三</t></si><si/><si><r><t>李</t></r><r><rPr><b val="1"/></rPr><t xml:space="preserve"> 四</t></r><phoneticPr fontId="1"/></si></sst>`;
const STUFFING = [
  '<',
  '>',
  '&',
  '"',
  "'",
  '/',
  ' ',
  '\n',
  ']]>',
  '-->',
  '<!--',
  '<![CDATA[',
  '<?a?>',
  '<a>',
  '</a>',
  '<c/>',
  '</c>',
  '</row>',
  '<row/>',
  '<v>1</v>',
  '<is/>',
  '<t>x</t>',
  ' r="B1"',
  ' t="s"',
  ' xmlns="u"',
  ' xmlns:y="u"',
  'y:',
  ':',
  '=',
  '\u0001',
  '\uffff',
  '&#0;',
  '&#x41;',
  '𠮷',
  '1',
  '-',
  '.',
  'A',
];

type Edit = readonly [at: number, length: number, stuffing: string];
const edits = fc.array(
  fc.oneof(
    fc.tuple(fc.nat(), fc.integer({ min: 0, max: 8 }), fc.constantFrom(...STUFFING)),
    fc.tuple(fc.nat(), fc.integer({ min: 1, max: 60 }), fc.constant('')),
  ),
  { minLength: 1, maxLength: 3 },
);

function mutant(part: string, changes: readonly Edit[]): string {
  return changes.reduce((text, [place, length, stuffing]) => {
    const at = place % (text.length + 1);
    return text.slice(0, at) + stuffing + text.slice(at + length);
  }, part);
}

/** `column,row = value`, as the naive reader has it. */
function cellsOf(read: ReturnType<typeof sheetOf>): readonly string[] {
  if (!('rows' in read)) return [];
  return read.rows.flatMap((row, down) =>
    row.flatMap((value, across) =>
      value === null ? [] : `${read.left + across + 1},${read.top + down + 1} = ${String(value)}`,
    ),
  );
}

describe('the scanner beside saxes', () => {
  it(`takes none of ${MUTANTS} mutants of 2 worksheets that saxes refuses, and reads the same cells in those it takes`, () => {
    const part = fc.tuple(fc.constantFrom(...SHEETS), edits).map(([text, changes]) => mutant(text, changes));
    fc.assert(
      fc.property(part, fc.integer({ min: 1, max: 40 }), (text, piece) => {
        const read = sheetOf(text, { texts: { texts: TEXTS, strikes: new Map() } });
        const inPieces = sheetOf(text, { texts: { texts: TEXTS, strikes: new Map() } }, piece);
        expect('refused' in inPieces).toBe('refused' in read);
        if ('refused' in read) return;
        expect(isWellFormed(text)).toBe(true);
        expect(inPieces).toEqual(read);
        const naive = naiveCells(decodePart(bytesOf(text), 'a.xml').text, TEXTS);
        expect(cellsOf(read)).toEqual(naive.map((cell) => cell.replace(/_x000D_/g, '\r')));
      }),
      { numRuns: MUTANTS },
    );
  });

  it(`takes none of ${MUTANTS} mutants of a list of texts that saxes refuses, however they are cut in pieces`, () => {
    fc.assert(
      fc.property(edits, fc.integer({ min: 1, max: 40 }), (changes, piece) => {
        const text = mutant(LIST, changes);
        const read = listOf(text);
        expect(listOf(text, piece)).toEqual(read);
        if (!('refused' in read)) expect(isWellFormed(text)).toBe(true);
      }),
      { numRuns: MUTANTS },
    );
  });
});
