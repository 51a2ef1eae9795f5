import { locateCells } from '../../../src/workbook/file/locate-cells';
import { nearRows } from '../../../src/workbook/file/near-rows';

const rows = (numbers: readonly number[], prefix = ''): string =>
  numbers
    .map(
      (row) =>
        `<${prefix}row r="${row}" spans="1:2"><${prefix}c r="A${row}"><${prefix}v>${row}</${prefix}v></${prefix}c></${prefix}row>\n`,
    )
    .join('');
const sheet = (body: string, prefix = ''): string =>
  `<?xml version="1.0"?><${prefix}worksheet><${prefix}cols/><${prefix}sheetData>${body}</${prefix}sheetData><${prefix}mergeCells/></${prefix}worksheet>`;
/** Read whole: what stands behind it may hide a tag. */
const whole = (text: string): string => `${text}<!-- -->`;

describe('locateCells', () => {
  const TEXTS: readonly (readonly [string, string])[] = [
    ['rows 2 to 9', sheet(rows([2, 3, 4, 5, 6, 7, 8, 9]))],
    ['rows with a prefix', sheet(rows([2, 3, 5, 8], 'x:'), 'x:')],
    ['a row closed in its start tag', sheet(`${rows([2])}<row r="3"/>${rows([5, 7])}`)],
    ['a row whose number stands last', sheet(`${rows([2])}<row spans="1:2" r = '4' ><c r="B4"/></row>${rows([7])}`)],
    ['no row', sheet('')],
  ];
  const WANTED: readonly (readonly number[])[] = [[0], [1], [2, 3], [4], [5, 8], [8, 9, 20], [0, 3, 6, 30]];

  it.each(TEXTS)('finds in %s 7 times the same places by the wanted rows alone as by reading all', (_, text) => {
    for (const wanted of WANTED.map((numbers) => new Set(numbers)))
      expect(locateCells(text, '登记', wanted)).toEqual(locateCells(whole(text), '登记', wanted));
  });

  it('reads 2 of 2,000 rows for a row that is there and one that is not', () => {
    const text = sheet(rows(Array.from({ length: 2_000 }, (_, row) => 2 * row + 1)));
    const pieces = nearRows(text, new Set([1_000, 2_001])) ?? [];
    expect(pieces.slice(1, -1).map(({ from, to }) => /r="(\d+)"/.exec(text.slice(from, to))?.[1])).toEqual([
      '1001',
      '2003',
    ]);
  });

  it.each([
    ['a comment', sheet(`${rows([1])}<!-- <row r="2"> -->${rows([3])}`)],
    ['a row without a number', sheet(`${rows([1])}<row><c/></row>`)],
    ['2 rows of one number', sheet(rows([1, 3, 3]))],
    ['a number that is none', sheet('<row r="1x"/>')],
    ['a list closed in its start tag', '<worksheet><sheetData/></worksheet>'],
  ])('reads all where there is %s', (_, text) => {
    expect(nearRows(text, new Set([1]))).toBeNull();
  });
});
