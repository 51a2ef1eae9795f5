import { cellReference, formulaTokens, sheetReference } from '../../src/workbook/formula-text';

describe('formulaTokens', () => {
  it('takes a formula apart: 1 call, 2 texts, 2 areas, 1 number', () => {
    expect(formulaTokens('=VILLAGE.LEDGER({"年度",2022}, "3月", \'3月\'\'s\'!$A$3:D202, 登记!b2)')).toEqual([
      { kind: 'mark', mark: '=' },
      { kind: 'call', name: 'VILLAGE.LEDGER' },
      { kind: 'mark', mark: '{' },
      { kind: 'text', text: '年度' },
      { kind: 'mark', mark: ',' },
      { kind: 'number', value: 2022 },
      { kind: 'mark', mark: '}' },
      { kind: 'mark', mark: ',' },
      { kind: 'text', text: '3月' },
      { kind: 'mark', mark: ',' },
      { kind: 'cells', sheet: "3月's", top: 2, left: 0, bottom: 201, right: 3 },
      { kind: 'mark', mark: ',' },
      { kind: 'cells', sheet: '登记', top: 1, left: 1, bottom: 1, right: 1 },
      { kind: 'mark', mark: ')' },
    ]);
  });

  it.each([
    ['A1', { kind: 'cells', sheet: null, top: 0, left: 0, bottom: 0, right: 0 }],
    ['$D$9:$B$2', { kind: 'cells', sheet: null, top: 1, left: 1, bottom: 8, right: 3 }],
    ['登记!A:C', { kind: 'cells', sheet: '登记', top: 0, left: 0, bottom: 1_048_575, right: 2 }],
    ['2:3', { kind: 'cells', sheet: null, top: 1, left: 0, bottom: 2, right: 16_383 }],
    ['台账', { kind: 'name', name: '台账' }],
    ['登记!台账', { kind: 'name', name: '台账' }],
    ['花名册[#全部]', { kind: 'name', name: '花名册[#全部]' }],
    ['表1[[#全部],[户号]]', { kind: 'name', name: '表1[[#全部],[户号]]' }],
    ['A1B', { kind: 'name', name: 'A1B' }],
    ['#REF!', { kind: 'gone' }],
    ['登记!#REF!', { kind: 'gone' }],
    ['#REF!$A$1:$C$9', { kind: 'gone' }],
    ['"说""A1""的"', { kind: 'text', text: '说"A1"的' }],
    ['_xldudf_VILLAGE_LEDGER(', { kind: 'call', name: '_xldudf_VILLAGE_LEDGER' }],
    ['12.5', { kind: 'number', value: 12.5 }],
  ])('reads %s as 1 token', (formula, token) => {
    expect(formulaTokens(formula)).toEqual([token]);
  });
});

describe('cellReference', () => {
  it('fixes row and column of 1 cell, its sheet in quotation marks', () => {
    expect([
      cellReference({ sheet: "3月's", row: 5, column: 11 }),
      cellReference({ sheet: '登记', row: 0, column: 27 }),
    ]).toEqual(["'3月''s'!$L$6", "'登记'!$AB$1"]);
  });
});

describe('sheetReference', () => {
  it('puts 4 of 6 names into quotation marks', () => {
    expect(['登记', 'Sheet1', '3月', '上 半年', 'A1', "张三's"].map(sheetReference)).toEqual([
      '登记',
      'Sheet1',
      "'3月'",
      "'上 半年'",
      "'A1'",
      "'张三''s'",
    ]);
  });
});
