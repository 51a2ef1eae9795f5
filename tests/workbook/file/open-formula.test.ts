import { cellName } from '../../../src/engine';
import { reachOfOpenFormula } from '../../../src/workbook/file/open-formula';

const NAMES = new Map([
  ['基数', ["$'1 月'.$B$1"]],
  ['各组', ['$表一.$A$1:$表一.$A$9', '$表二.$A$1:.$A$9']],
  ['会动', ['$表一.A1']],
  ['也会动', ['$表一.$A$1:.$A9']],
  ['算出来', ['']],
  ['两处', ['$表一.$A$1', '']],
  ['跨表', ['$表一.$A$1:$表三.$A$1']],
]);

function told(formula: string): string {
  const reach = reachOfOpenFormula(formula, { sheet: '本表', names: NAMES });
  return reach === 'everywhere'
    ? reach
    : reach
        .map(({ sheet, top, left, bottom, right }) => `${sheet}!${cellName(top, left)}:${cellName(bottom, right)}`)
        .join(' ');
}

describe('reachOfOpenFormula', () => {
  it.each([
    ['of:=[.B2]', '本表!B2:B2'],
    ['oooc:=SUM([.B2:.B9];[.$C$3])', '本表!B2:B9 本表!C3:C3'],
    ['of:=[$表一.B2]&[表一.B3]', '表一!B2:B2 表一!B3:B3'],
    ["of:=SUM([$'1 月'.A1:.B3])", '1 月!A1:B3'],
    ["of:=[$'王''s ].'.A1]", "王's ].!A1:A1"],
    ['of:=[$表一.A1:$表一.B2]', '表一!A1:B2'],
    ['of:=SUM([.A:.B])+SUM([.2:.3])', '本表!A1:B1048576 本表!A2:XFD3'],
    ['of:=SUMIF([.A2:.A9];"x";[.B2])', '本表!A2:A9 本表!B2:B9'],
    ['of:=IF([.A1]>=1.5E+2;"见 [.B2]""";#N/A)', '本表!A1:A1'],
    ['of:=SUM({1;2|3;4})%^-2', ''],
    ["of:=['file:///a.ods'#$表一.A1]", '表一!A1:A1'],
    ['of:=[.#REF!]+[$表一.A#REF!]+TODAY()', ''],
    ['of:=基数*2+sum(各组)', '1 月!B1:B1 表一!A1:A9 表二!A1:A9'],
    ['of:=COM.MICROSOFT.XLOOKUP([.A1];[.B1:.B2];[.C1:.C2])', '本表!A1:A1 本表!B1:B2 本表!C1:C2'],
  ])('tells what %s looks at, to 1 cell', (formula, cells) => {
    expect(told(formula)).toBe(cells);
  });

  it.each([
    'of:=没有*2',
    'of:=会动',
    'of:=也会动',
    'of:=算出来',
    'of:=两处',
    'of:=跨表',
    'of:=INDIRECT("B2")',
    'of:=OFFSET([.B2];1;0)',
    'of:=MULTIPLE.OPERATIONS([.A1];[.A2];[.A3])',
    'of:=[.B2]:INDEX([.B:.B];3)',
    'of:=[$表一.A1:$表三.A1]',
    "of:='户数'*2",
    'msoxl:=SUM(A1:B2)',
    '=B2',
    'of:=[.B2',
    'of:=[.]',
    'of:=[.A1:.5]',
    'of:=[.A1:.]',
    'of:=[.A]',
    'of:="没有关上',
    'of:=VILLAGE.LEDGER([.A1];"读取";"整本工作簿")',
    'of:=COM.MICROSOFT.CELL("row")',
    '',
  ])('takes %s for 1 that may look at every cell', (formula) => {
    expect(told(formula)).toBe('everywhere');
  });
});
