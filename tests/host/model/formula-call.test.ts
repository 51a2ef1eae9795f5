import { bookOf, sheetNamed } from './book-of';
import type { Book } from './book';
import { keyOf } from './book';
import { formulaCall, type FormulaCall } from './formula-call';
import { renameSheet, withoutSheet } from './sheet-names';

const villageBook = (): Book =>
  bookOf([
    {
      name: '花名册',
      rows: [
        ['户号', '户主'],
        ['0101', '赵'],
      ],
    },
    { name: "3月's", rows: [['日期', 3]] },
    { name: '得分', rows: [['=VILLAGE.LEDGER("fengsheng")', '0101']] },
  ]);

function call(formula: string, book = villageBook()): FormulaCall | null {
  return formulaCall(formula, { book, sheet: sheetNamed(book, '得分') });
}

describe('formulaCall', () => {
  it('reads 4 arguments: an array, a text, a sheet named without quotes and one with, each with where it stands', () => {
    expect(call(`=VILLAGE.LEDGER({"方案","a""b";"年度",2022},"花名册",花名册!$A$1:$B$2,'3月''s'!A1:B1)`)).toEqual({
      id: 'LEDGER',
      args: [
        [
          ['方案', 'a"b'],
          ['年度', 2022],
        ],
        '花名册',
        [
          ['户号', '户主'],
          ['0101', '赵'],
        ],
        [['日期', 3]],
      ],
      addresses: [null, null, '花名册!A1:B2', "'3月''s'!A1:B1"],
    });
  });

  it('reads 2 arguments, and 4 of which 2 were left out', () => {
    expect(call('=VILLAGE.RANK(A1,B1)')).toEqual({
      id: 'RANK',
      args: [null, '0101'],
      addresses: ['得分!A1', '得分!B1'],
    });
    expect(call('=VILLAGE.SCORE(,B1,"2022-03",)')).toEqual({
      id: 'SCORE',
      args: [undefined, '0101', '2022-03', undefined],
      addresses: [null, '得分!B1', null, null],
    });
  });

  it('reads 1 defined name as the cells that it stands for, another as its text, and #NAME? for an unknown one', () => {
    const book = villageBook();
    book.names = [
      { name: '台账', formula: "='3月''s'!$B$1", visible: true, comment: '' },
      { name: '部分', formula: '="加分"', visible: true, comment: '' },
    ];
    expect(call('=VILLAGE.SCORE(台账,B1,"2022-03",部分)', book)).toEqual({
      id: 'SCORE',
      args: [3, '0101', '2022-03', '加分'],
      addresses: ["'3月''s'!B1", '得分!B1', null, null],
    });
    expect(call('=VILLAGE.RANK(台帐,TRUE)', book)?.args).toEqual(['#NAME?', true]);
    book.names = [{ name: '台账', formula: '=#REF!$A$1', visible: true, comment: '' }];
    expect(call('=VILLAGE.RANK(台账,B1)', book)?.args[0]).toBe('#REF!');
  });

  it.each(['#REF!', "'花名册'!#REF!", '花名册!#REF!', '#REF!$A$1:$B$2', "'没有的表'!A1:B2"])(
    'hands over #REF! for %s, 1 argument of 3',
    (reference) => {
      expect(call(`=VILLAGE.LEDGER("fengsheng","花名册",${reference})`)).toEqual({
        id: 'LEDGER',
        args: ['fengsheng', '花名册', '#REF!'],
        addresses: [null, null, null],
      });
    },
  );

  it('reads A1# as the 2 cells that its formula fills, #REF! where no formula stands', () => {
    const book = villageBook();
    const { cells } = sheetNamed(book, '得分');
    cells.set(keyOf(1, 0), { ...cells.get(keyOf(0, 1))!, value: 7, spilledFrom: keyOf(0, 0) });
    expect(call('=VILLAGE.TOTAL("x",A1#)', book)).toEqual({
      id: 'TOTAL',
      args: ['x', [[null], [7]]],
      addresses: [null, '得分!A1:A2'],
    });
    expect(call('=VILLAGE.TOTAL("x",B1#)', book)?.args[1]).toBe('#REF!');
  });

  it('follows a sheet that gets another name, and keeps #REF! of 1 that is deleted', () => {
    const book = villageBook();
    book.names = [{ name: '台账', formula: '=花名册!$A$1', visible: true, comment: '' }];
    const { cells } = sheetNamed(book, '得分');
    cells.set(0, {
      ...cells.get(keyOf(0, 0))!,
      formula: `=VILLAGE.LEDGER("花名册!","花名册",花名册!A1:B2,'3月''s'!A1:B1)`,
    });
    renameSheet(book, sheetNamed(book, '花名册'), '名 册');
    expect([cells.get(0)?.formula, book.names[0].formula]).toEqual([
      `=VILLAGE.LEDGER("花名册!","花名册",'名 册'!A1:B2,'3月''s'!A1:B1)`,
      "='名 册'!$A$1",
    ]);
    withoutSheet(book, '名 册');
    expect([cells.get(0)?.formula, book.names[0].formula]).toEqual([
      `=VILLAGE.LEDGER("花名册!","花名册",#REF!A1:B2,'3月''s'!A1:B1)`,
      '=#REF!$A$1',
    ]);
  });
});
