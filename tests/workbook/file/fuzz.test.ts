import { readFileSync } from 'node:fs';
import fc from 'fast-check';
import { openWorkbookFile } from '../../../src/workbook/file';
import { HostFailure } from '../../../src/workbook/port';
import { rowsOf, xlsxOf, xlsxParts, zipOf } from '../package-builder';
import { awardModel } from '../sheet-models';

const XLSX = xlsxOf({
  sheets: [{ name: '登记', rows: `${rowsOf([['户号', 1]])}<row r="2"><c r="A2" t="s"><v>0</v></c></row>` }],
  strings: '<si><t>张三</t></si>',
  styles: '',
});
const SAMPLES = [
  XLSX,
  new Uint8Array(readFileSync('tests/fixtures/small.xls')),
  new Uint8Array(readFileSync('tests/fixtures/small.ods')),
];
/** Milliseconds that no small file may take, on a slow and busy machine. */
const LONGEST = 5_000;

/** Opens, reads, asks for formulas, adds and writes: whatever the bytes, that works or ends with one Chinese line,
 * soon. */
async function survives(bytes: Uint8Array): Promise<void> {
  const started = performance.now();
  try {
    const workbook = openWorkbookFile(bytes, { name: '台账.xlsx' });
    const [{ sheet, rows, top = 0, left = 0 }] = await workbook.readTables();
    await workbook.refusals([
      { sheet, row: top, column: left, before: rows[0]?.[0] ?? null, after: 1, format: 'number' },
    ]);
    await workbook.addSheets([awardModel('年终评比', 1)]);
    expect(workbook.toBytes().length).toBeGreaterThan(0);
  } catch (error) {
    if (!(error instanceof HostFailure)) throw error;
    expect(error.message).toMatch(/^[^\n]*\p{Script=Han}[^\n]*：[^\n]*请[^\n]*$/u);
  }
  expect(performance.now() - started).toBeLessThan(LONGEST);
}

const edits = fc.array(fc.tuple(fc.nat(), fc.integer({ min: 0, max: 255 }), fc.integer({ min: 1, max: 4 })), {
  minLength: 1,
  maxLength: 8,
});

describe('openWorkbookFile of anything', () => {
  it('survives 300 files of random bytes, some with the first bytes of a known format', async () => {
    const heads = [
      [],
      [0x50, 0x4b, 3, 4],
      [0xd0, 0xcf, 0x11, 0xe0, 0xa1, 0xb1, 0x1a, 0xe1],
      [0xef, 0xbb, 0xbf],
      [0xff, 0xfe],
    ];
    const file = fc
      .tuple(fc.constantFrom(...heads), fc.uint8Array({ maxLength: 2000 }))
      .map(([head, rest]) => Uint8Array.from([...head, ...rest]));
    await fc.assert(fc.asyncProperty(file, survives), { numRuns: 300 });
  });

  it('survives 300 texts', async () => {
    await fc.assert(
      fc.asyncProperty(
        fc.string({ unit: 'grapheme', maxLength: 300 }).map((text) => new TextEncoder().encode(text)),
        survives,
      ),
      { numRuns: 300 },
    );
  });

  it('survives 300 files cut anywhere', async () => {
    const file = fc
      .tuple(fc.constantFrom(...SAMPLES), fc.nat())
      .map(([bytes, cut]) => bytes.slice(0, cut % bytes.length));
    await fc.assert(fc.asyncProperty(file, survives), { numRuns: 300 });
  });

  it('survives 600 files with up to 8 runs of bytes changed', async () => {
    const file = fc.tuple(fc.constantFrom(...SAMPLES), edits).map(([bytes, changes]) => {
      const copy = bytes.slice();
      for (const [at, value, length] of changes) copy.fill(value, at % copy.length, (at % copy.length) + length);
      return copy;
    });
    await fc.assert(fc.asyncProperty(file, survives), { numRuns: 600 });
  }, 120_000);
});

const PARTS = [
  'xl/workbook.xml',
  'xl/worksheets/sheet1.xml',
  'xl/sharedStrings.xml',
  'xl/styles.xml',
  '[Content_Types].xml',
  '_rels/.rels',
  'xl/_rels/workbook.xml.rels',
] as const;

describe('openWorkbookFile of hostile XML', () => {
  const parts = xlsxParts({
    sheets: [{ name: '登记', rows: rowsOf([['户号', 1]]) }],
    strings: '<si><t>张三</t></si>',
    styles: '<fonts><font/></fonts>',
  });

  it('survives 400 packages with 1 part cut, doubled or stuffed somewhere', async () => {
    const stuffing = fc.constantFrom(
      '<',
      '>',
      '&',
      '"',
      '</sheetData>',
      '<sheetData>',
      '<!DOCTYPE a>',
      '<![CDATA[',
      '-->',
      '\u0000',
      '__proto__',
      'r="A1048577"',
      '<c r="A1" t="s"><v>-1</v></c>',
      '<si/>',
      '&#x110000;',
      'xmlns="u"',
      ' '.repeat(10_000),
    );
    const change = fc.tuple(fc.constantFrom(...PARTS), fc.nat(), fc.oneof(stuffing, fc.constant(null)));
    await fc.assert(
      fc.asyncProperty(change, async ([path, place, text]) => {
        const old = String(parts[path]);
        const at = place % old.length;
        await survives(
          zipOf({ ...parts, [path]: text === null ? old.slice(0, at) : old.slice(0, at) + text + old.slice(at) }),
        );
      }),
      { numRuns: 400 },
    );
  }, 120_000);

  const open = (body: string): Record<string, string> => ({
    'xl/worksheets/sheet1.xml': `<worksheet><sheetData>${body}</sheetData></worksheet>`,
  });
  it.each([
    ['cells never closed', open(`<row r="1">${'<c r="A1"'.repeat(300_000)}</row>`)],
    ['rows never closed', open('<row r="1">'.repeat(300_000))],
    ['elements 300,000 deep', open(`<row r="1">${'<a>'.repeat(300_000)}${'</a>'.repeat(300_000)}</row>`)],
    ['a tag with 3 MB of spaces', open(`<row r="1"><c${' '.repeat(3_000_000)}r="A1"><v>1</v></c></row>`)],
    ['formulas never closed', open(`<row r="1">${'<c r="A1"><f>'.repeat(300_000)}</row>`)],
    [
      '300,000 merges never closed',
      { 'xl/worksheets/sheet1.xml': `<worksheet><sheetData/>${'<mergeCell ref="A1:'.repeat(300_000)}</worksheet>` },
    ],
    ['300,000 texts never closed', { 'xl/sharedStrings.xml': `<sst>${'<si><t>'.repeat(300_000)}</sst>` }],
    [
      '300,000 CDATA sections',
      { 'xl/sharedStrings.xml': `<sst><si><t>${'<![CDATA[x]]>'.repeat(300_000)}</t></si></sst>` },
    ],
    [
      '100,000 sheets of 1 relationship',
      { 'xl/workbook.xml': String(parts['xl/workbook.xml']).replace(/<sheet [^>]*>/, (tag) => tag.repeat(100_000)) },
    ],
    [
      '50,000 attributes',
      { 'xl/workbook.xml': `<workbook ${Array.from({ length: 50_000 }, (_, index) => `a${index}=""`).join(' ')}/>` },
    ],
    ['a word of 3,000,000 letters', open(`<row r="1"><c r="A1"><${'a'.repeat(3_000_000)}></c></row>`)],
  ])(
    'survives %s',
    async (_, hostile) => {
      await survives(zipOf({ ...parts, ...hostile }));
    },
    60_000,
  );
});
