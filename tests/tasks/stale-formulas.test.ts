import type { CellTable, YearResult } from '../../src/engine';
import { ledgerFormula } from '../../src/tasks/ledger-formula';
import { openTables } from '../../src/tasks/open-ledger';
import { staleFormulas, type StaleFormula } from '../../src/tasks/stale-formulas';
import type { FormulaCell } from '../../src/workbook/desk';
import { tablesOf } from '../support/little-workbook';
import { NOTHING_ASKED } from './opened';

const ROSTER = `
  # 花名册
  户号 户主 小组 常住
  0101 张三 一组 是
`;
const LEDGER = `${ROSTER}
  # 登记
  日期 户号 项目 数量
  2022-03-05 0101 J1 2
`;
const SEPTEMBER = `
  # 9月
  日期 户号 项目 数量
  2022-09-05 0101 J1 2
`;

type Opened = { readonly year: YearResult; readonly tables: readonly CellTable[] };

function opened(text: string): Opened {
  const tables = tablesOf(text);
  const outcome = openTables(tables, NOTHING_ASKED);
  if (outcome.kind !== 'opened') throw new Error(outcome.kind);
  return { year: outcome.result, tables };
}

const cellWith = (formula: string): FormulaCell => ({ sheet: '台账代号', row: 0, column: 1, formula, value: '台账' });
/** Of a formula that was written over one text, when the workbook is another. */
const staleAfter = (before: string, now: string, change = (formula: string) => formula): readonly StaleFormula[] => {
  const [then, today] = [opened(before), opened(now)];
  return staleFormulas(today.year, today.tables, [cellWith(change(ledgerFormula(then.year, then.tables)))]);
};
const lacksOf = (stale: readonly StaleFormula[]) => stale.flatMap(({ lacks }) => lacks);
const typed = (formula: string, now = LEDGER) => {
  const { year, tables } = opened(now);
  return lacksOf(staleFormulas(year, tables, [cellWith(formula)]));
};

describe('staleFormulas', () => {
  it('finds 0 in a formula of today, however Excel writes its sheets and wherever it keeps it', () => {
    expect(staleAfter(LEDGER, LEDGER)).toEqual([]);
    expect(staleAfter(LEDGER, LEDGER, (formula) => formula.replaceAll("'花名册'!", '花名册!'))).toEqual([]);
    expect(
      staleAfter(LEDGER, LEDGER, (formula) => formula.replace('VILLAGE.LEDGER', '_xldudf_VILLAGE_LEDGER')),
    ).toEqual([]);
  });

  it('finds 0 where 3 records were added in the rows to come', () => {
    const rows = ['05', '06', '07'].map((day) => `  2022-03-${day} 0101 J1 1\n`).join('');
    expect(staleAfter(LEDGER, `${LEDGER.trimEnd()}\n${rows}`)).toEqual([]);
  });

  it('finds 1 new sheet, and gives the formula of today for its cell', () => {
    const [stale, ...others] = staleAfter(LEDGER, LEDGER + SEPTEMBER);
    expect(others).toEqual([]);
    expect(stale.lacks).toEqual([{ kind: 'sheet', sheet: '9月' }]);
    const { year, tables } = opened(LEDGER + SEPTEMBER);
    const before = opened(LEDGER);
    expect(stale).toMatchObject({
      sheet: '台账代号',
      row: 0,
      column: 1,
      circular: false,
      before: ledgerFormula(before.year, before.tables),
      after: ledgerFormula(year, tables),
    });
  });

  it('finds rows from 203 on that 1 formula does not reach', () => {
    const rows = Array.from({ length: 210 }, () => '  2022-03-06 0101 J1 1').join('\n');
    const lacks = lacksOf(
      staleAfter(LEDGER, `${LEDGER.trimEnd()}\n${rows}\n`, (formula) =>
        formula.replace(/('登记'!\$A\$1:\$D)\$\d+/u, '$1$202'),
      ),
    );
    expect(lacks).toEqual([{ kind: 'rows', sheet: '登记', from: 203 }]);
  });

  it('follows the workbook into 2023 with 0 words about it, and leaves 1 year alone that a person added', () => {
    expect(staleAfter(LEDGER, LEDGER.replaceAll('2022', '2023'))).toEqual([]);
    expect(staleAfter(LEDGER, LEDGER, (formula) => formula.replace('}', ';"年度",2022}'))).toEqual([]);
  });

  it('finds that 1 formula counts days from another year than the workbook', () => {
    expect(lacksOf(staleAfter(LEDGER, LEDGER, (formula) => formula.replace(',1900', ',1904')))).toEqual([
      { kind: 'setting', label: '日期系统', before: '1904', now: '1900' },
    ]);
  });

  it('finds that 1 formula is of an earlier version, and says nothing of its 3 settings', () => {
    expect(
      lacksOf(
        staleAfter(LEDGER, LEDGER, (formula) =>
          formula.replace(/\{[^}]*\}/u, '{"方案","fengsheng";"年度",2021;"起始月份","2021-03"}'),
        ),
      ),
    ).toEqual([{ kind: 'older' }]);
  });

  it('finds 1 sheet that has another name by now, and 1 that is gone', () => {
    expect(
      lacksOf(
        staleAfter(LEDGER + SEPTEMBER, LEDGER + SEPTEMBER.replace('# 9月', '# 十月'), (formula) =>
          formula.replace("'9月'!", "'十月'!"),
        ),
      ),
    ).toEqual([{ kind: 'renamed', sheet: '十月', former: '9月' }]);
    expect(lacksOf(staleAfter(LEDGER + SEPTEMBER, LEDGER, (formula) => formula.replace("'9月'!", '#REF!')))).toEqual([
      { kind: 'gone' },
    ]);
  });

  it('says that 1 formula would name its own cell', () => {
    const { year, tables } = opened(LEDGER + SEPTEMBER);
    const before = opened(LEDGER);
    const cell: FormulaCell = {
      ...cellWith(ledgerFormula(before.year, before.tables)),
      sheet: '9月',
      row: 9,
      column: 2,
    };
    expect(staleFormulas(year, tables, [cell]).map(({ circular }) => circular)).toEqual([true]);
  });

  it('finds nothing in 2 formulas typed by hand over all tables, with other settings', () => {
    expect(typed('=VILLAGE.LEDGER("fengsheng",花名册!A1:D2,登记!A1:D2)')).toEqual([]);
    expect(typed('=VILLAGE.LEDGER(台账代号!L1:M4,花名册!A1:H99,登记!A:J)')).toEqual([]);
  });

  it.each([
    ['a sheet', '花名册!A1:D2', { kind: 'sheet', sheet: '登记' }],
    ['rows', '花名册!A1:D2,登记!A1:D1', { kind: 'rows', sheet: '登记', from: 2 }],
    ['columns', '花名册!A1:D2,登记!A1:C2', { kind: 'columns', sheet: '登记' }],
    ['the header', '花名册!A1:D2,登记!A2:D2', { kind: 'header', sheet: '登记' }],
    ['what was deleted', '#REF!,花名册!A1:D2,登记!A1:D2', { kind: 'gone' }],
  ])('finds that 1 formula typed by hand leaves out %s', (_, given, lack) => {
    expect(typed(`=VILLAGE.LEDGER("fengsheng",${given})`)).toEqual([lack]);
  });

  it('says nothing of 1 formula whose tables only the program can find', () => {
    expect(typed('=VILLAGE.LEDGER("fengsheng",花名册[#全部])')).toEqual([]);
  });

  it('passes over 2 formulas that are no calls of LEDGER', () => {
    const { year, tables } = opened(LEDGER);
    expect(
      staleFormulas(year, tables, [
        cellWith('=VILLAGE.SCORE(登记!A1:B1,"0101","2022-03")'),
        cellWith('=VILLAGE.QUOTA(5)'),
      ]),
    ).toEqual([]);
  });
});
