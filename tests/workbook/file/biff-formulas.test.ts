import { cellName } from '../../../src/engine';
import { readBinaryBook } from '../../../src/workbook/file/binary-sheets';
import { bound, CHART, END, number, SHEET, short, streamOf, type BiffRecord } from '../biff-builder';

type Bytes = readonly number[];

const formula = (row: number, column: number, tokens: Bytes, result: Bytes = [0, 0, 0, 0, 0, 0, 0, 0]): BiffRecord => [
  0x06,
  [...short(row), ...short(column), 0, 0, ...result, 0, 0, 0, 0, 0, 0, ...short(tokens.length), ...tokens],
];
const area = (top: number, bottom: number, left: number, right: number): Bytes => [
  ...short(top),
  ...short(bottom),
  left,
  right,
];
const shared = (place: Bytes, tokens: Bytes): BiffRecord => [
  0x04bc,
  [...place, 0, 2, ...short(tokens.length), ...tokens],
];
const array = (place: Bytes, tokens: Bytes): BiffRecord => [
  0x0221,
  [...place, 0, 0, 0, 0, 0, 0, ...short(tokens.length), ...tokens],
];
const name = (text: string, tokens: Bytes = []): BiffRecord => [
  0x18,
  [0, 0, 0, text.length, ...short(tokens.length), 0, 0, 0, 0, 0, 0, 0, 0, 0, ...Buffer.from(text, 'latin1'), ...tokens],
];
/** The own workbook, another one and a program, and four numbers of sheets:
 * A, B to C, one of the other workbook and one of the program. */
const OTHERS: readonly BiffRecord[] = [
  [0x01ae, [3, 0, 1, 4]],
  [0x01ae, [1, 0, 2, 0, 0, 1, 97]],
  [0x01ae, [1, 0, 3, 0, 0, 1, 97, 3]],
  [
    0x17,
    [
      4,
      0,
      ...short(0),
      ...short(0),
      ...short(0),
      ...short(0),
      ...short(1),
      ...short(2),
      ...short(1),
      ...short(0),
      ...short(0),
      ...short(2),
      ...short(0),
      ...short(0),
    ],
  ],
];

const cell = (row: number, column: number): Bytes => [0x44, ...short(row), ...short(column)];
const part = (row: number, column: number): Bytes => [0x01, ...short(row), ...short(column)];
const moving = (row: number, column: number): Bytes => [0x4c, ...short(row & 0xffff), column & 0xff, 0xc0];

function guardsOf(records: readonly BiffRecord[], globals: readonly BiffRecord[] = []) {
  const sheets = ['A', 'B', 'C'].map((sheet) => bound(sheet));
  return readBinaryBook(
    streamOf(
      [...sheets, ...OTHERS, ...globals],
      [
        [SHEET, ...records],
        [SHEET, number(0, 0, 1)],
        [SHEET, number(0, 0, 1)],
      ],
    ),
  ).guards();
}

/** Which of the cells A1:D8 of the three sheets the records' formulas look at, as `B!C2` for another sheet;
 * `everywhere` for all. */
function looked(records: readonly BiffRecord[], globals: readonly BiffRecord[] = []): string {
  const cells = ['A', 'B', 'C'].flatMap((sheet) =>
    Array.from({ length: 32 }, (_, index) => ({ sheet, row: Math.floor(index / 4), column: index % 4 })),
  );
  const found = [...guardsOf(records, globals).formulas.lookedAt(cells).keys()].sort(
    (a, b) => cells.indexOf(a) - cells.indexOf(b),
  );
  return found.length === cells.length
    ? 'everywhere'
    : found.map(({ sheet, row, column }) => `${sheet === 'A' ? '' : `${sheet}!`}${cellName(row, column)}`).join(' ');
}

const one = (...tokens: Bytes): readonly BiffRecord[] => [formula(7, 3, tokens)];

describe('readBiffGuards', () => {
  it.each([
    ['a cell', one(...cell(1, 1)), 'B2'],
    ['a cell that is written as moving', one(...cell(1, 0xc001)), 'B2'],
    [
      'an area and a number',
      one(0x25, ...short(0), ...short(1), ...short(0), ...short(0xc001), 0x1e, 5, 0, 0x03),
      'A1 B1 A2 B2',
    ],
    ['a whole column', one(0x25, ...short(0), ...short(0xffff), ...short(2), ...short(2)), 'C1 C2 C3 C4 C5 C6 C7 C8'],
    ['a cell of the 1st sheet by its number', one(0x5a, ...short(0), ...short(2), ...short(3)), 'D3'],
    [
      'an area of 2 other sheets',
      one(0x3b, ...short(1), ...short(0), ...short(0), ...short(0), ...short(1)),
      'B!A1 B!B1 C!A1 C!B1',
    ],
    ['texts of one and of two bytes', one(0x17, 2, 0, 0x23, 0x24, 0x17, 1, 1, 0x23, 0x4e, ...cell(0, 0)), 'A1'],
    ['a cell of another workbook', one(0x5a, ...short(2), ...short(2), ...short(3), ...cell(0, 0)), 'A1'],
    ['constants', one(0x1d, 1, 0x1c, 0x2a, 0x1f, 0, 0, 0, 0, 0, 0, 0, 0, 0x60, 0, 0, 0, 0, 0, 0, 0, 0x16, 0x15), ''],
    ['a choice and its table of places', one(0x19, 4, ...short(1), 0x44, 9, 9, 9, ...cell(0, 0)), 'A1'],
    ['an area in memory, by its parts', one(0x26, 0, 0, 0, 0, ...short(10), ...cell(0, 0), ...cell(1, 0)), 'A1 A2'],
    [
      'SUMIF, as far as its first argument goes',
      one(
        0x25,
        ...short(1),
        ...short(3),
        ...short(0),
        ...short(0),
        0x17,
        1,
        0,
        97,
        ...cell(1, 2),
        0x42,
        3,
        ...short(345),
      ),
      'A2 C2 A3 C3 A4 C4',
    ],
    [
      'a deleted cell, where it shows an error',
      [formula(7, 3, [0x2a, 0, 0, 0, 0], [2, 0, 0x17, 0, 0, 0, 255, 255])],
      '',
    ],
  ])('tells what %s is: 1 formula', (_, records, cells) => {
    expect(looked(records)).toBe(cells);
  });

  it('tells what 3 functions by name look at that Excel learnt later, and no name else', () => {
    const call = (index: number, ...more: Bytes): readonly BiffRecord[] =>
      one(0x23, index, 0, 0, 0, ...cell(1, 1), 0x42, 2, 255, 0, ...more);
    const names = [name('_xlfn.IFERROR'), name('Base'), name('_xlfn.CELL')];
    expect([1, 2, 3, 4].map((index) => looked(call(index), names))).toEqual([
      'B2',
      'everywhere',
      'everywhere',
      'everywhere',
    ]);
  });

  it.each([
    ['a function of one’s own', one(...cell(1, 1), 0x42, 1, 255, 0)],
    ['INDIRECT', one(0x17, 1, 0, 97, 0x41, 148, 0)],
    ['OFFSET', one(...cell(1, 1), 0x42, 3, 78, 0)],
    ['a command', one(0x42, 1, 1, 0x80)],
    ['a name of another workbook', one(0x39, 0, 0, 1, 0, 0, 0)],
    ['cells between what two calls give', one(...cell(0, 0), ...cell(1, 1), 0x11)],
    ['what a program gives', one(0x5a, ...short(3), ...short(2), ...short(3))],
    ['a sheet whose number is unknown', one(0x5a, ...short(9), ...short(2), ...short(3))],
    ['a deleted cell, where it shows a number', one(0x2a, 0, 0, 0, 0)],
    ['a token that nobody knows', one(0x18, 1)],
    ['a token with a bit too many', one(0xa4, 0, 0, 0, 0)],
    ['a cell cut off', one(0x44, 0, 0)],
    ['a text cut off', one(0x17, 9, 0, 97)],
    ['a choice cut off', one(0x19, 4, 255, 255)],
    ['a part of a formula that is not there', one(...part(0, 0))],
    ['a what-if', one(0x02, 0, 0, 0, 0)],
    [
      'fewer bytes than it says',
      [[0x06, [0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 9, 0, 0x1e]] as BiffRecord],
    ],
  ])('takes %s for 1 that may look at every cell', (_, records) => {
    expect(looked(records)).toBe('everywhere');
  });

  it('tells what 2 names of fixed cells stand for, one by the other, and no name that moves or has no end', () => {
    const names = [
      name('Base', [0x3a, ...short(1), ...short(2), ...short(0)]),
      name('Other', [0x23, 1, 0, 0, 0]),
      name('Moves', [0x5a, ...short(0), ...short(2), ...short(0xc000)]),
      name('MovesN', moving(1, 1)),
      name('Itself', [0x23, 5, 0, 0, 0]),
      name('Far', [0x17, 1, 0, 97, 0x41, 148, 0]),
    ];
    // Each of 3,000 names stands for the next one twice.
    const chain = Array.from({ length: 3_000 }, (_, at) =>
      name('Next', [0x23, ...short(at + 2), 0, 0, 0x23, ...short(at + 2), 0, 0]),
    );
    expect(looked(one(0x43, 1, 0, 0, 0), chain)).toBe('everywhere');
    const cut: BiffRecord = [0x18, [0, 0, 0, 1, 9, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 65]];
    expect([1, 2, 3, 4, 5, 6, 7].map((index) => looked(one(0x43, index, 0, 0, 0), [...names, cut]))).toEqual([
      'B!A3 C!A3',
      'B!A3 C!A3',
      ...Array.from({ length: 5 }, () => 'everywhere'),
    ]);
  });

  it('tells what a formula of 3 cells looks at for each of them, over the sheet’s edge too', () => {
    const below = (tokens: Bytes): readonly BiffRecord[] => [
      formula(1, 3, part(1, 3)),
      shared(area(1, 3, 3, 3), tokens),
      formula(2, 3, part(1, 3)),
      formula(3, 3, part(1, 3)),
    ];
    expect(looked(below(moving(0, -2)))).toBe('B2 B3 B4');
    expect(looked(below([0x4d, ...short(0), ...short(0xffff), ...short(0), ...short(0xc0ff)]))).toBe(
      'A1 B1 C1 A2 B2 C2 A3 B3 C3',
    );
    expect(looked(below(moving(-2, 0)))).toBe('D1 D2 D3 D4 D5 D6 D7 D8');
    expect(looked(below(cell(0, 0xc000)))).toBe('everywhere');
    expect(looked([...below(moving(0, -2)), formula(5, 3, part(1, 3))])).toBe('everywhere');
  });

  it('tells the 3 cells that an array fills, and what it looks at', () => {
    const { formulas } = guardsOf([
      formula(0, 0, part(0, 0)),
      array(area(0, 2, 0, 0), cell(4, 1)),
      formula(1, 0, part(0, 0)),
      formula(2, 0, part(0, 0)),
    ]);
    const cells = Array.from({ length: 5 }, (_, row) => [0, 1].map((column) => ({ sheet: 'A', row, column }))).flat();
    expect([...formulas.filled(cells)].map(({ row, column }) => cellName(row, column))).toEqual(['A1', 'A2', 'A3']);
    expect([...formulas.lookedAt(cells).keys()]).toEqual([{ sheet: 'A', row: 4, column: 1 }]);
  });

  it('leaves 1 formula of a chart in the sheet aside, and takes each of a stream before Excel 97 for one that looks at every cell', () => {
    expect(looked([CHART, formula(0, 0, cell(0, 0)), END, formula(7, 3, cell(1, 1))])).toBe('B2');
    const older = streamOf([[0x85, [0, 0, 0, 0, 0, 0, 1, 65]]], [[SHEET, formula(0, 0, cell(0, 0))]]);
    older[5] = 5;
    expect(
      readBinaryBook(older)
        .guards()
        .formulas.lookedAt([{ sheet: 'A', row: 9, column: 9 }]).size,
    ).toBe(1);
  });

  it('tells 1 sheet that asks for a password, and not 1 that is protected without', () => {
    const protect = (password: number): readonly BiffRecord[] => [
      [0x12, [1, 0]],
      [0x13, short(password)],
      number(0, 0, 1),
    ];
    expect([...guardsOf(protect(0x1234)).locked, ...guardsOf(protect(0)).locked]).toEqual(['A']);
  });
});
