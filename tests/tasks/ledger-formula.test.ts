import { builtinFile, composeSchemeSheet, NO_SETTINGS, settingsRows, type CellTable } from '../../src/engine';
import { callFormula, ledgerFormula } from '../../src/tasks/ledger-formula';
import { openTables } from '../../src/tasks/open-ledger';
import { tablesOf } from '../support/little-workbook';
import { NOTHING_ASKED } from './opened';

function formulaOver(tables: readonly CellTable[]): string {
  const outcome = openTables(tables, NOTHING_ASKED);
  if (outcome.kind !== 'opened') throw new Error(`expected a scored year, got ${outcome.kind}`);
  return ledgerFormula(outcome.result, tables);
}

const WHOLE = '{"读取","整本工作簿";"日期系统",1900}';

describe('ledgerFormula', () => {
  it('names 2 sheets, each from A1 on with 200 rows to come below what was read', () => {
    expect(
      formulaOver(
        tablesOf(`
      # 花名册
      农户花名册
      户号 户主 小组 常住
      0101 张三 一组 是
      # 3月's
      日期 户号 项目 数量
      2022-03-05 0101 J1 2
    `),
      ),
    ).toBe(`=VILLAGE.LEDGER(${WHOLE},"花名册",'花名册'!$A$1:$D$203,"3月's",'3月''s'!$A$1:$D$202)`);
  });

  it('gives 1 range to 2 tables of a sheet', () => {
    expect(
      formulaOver(
        tablesOf(`
      # 登记
      户号 户主 小组 常住
      0101 张三 一组 是
      ·
      日期 户号 项目 数量
      2022-03-05 0101 J1 2
    `),
      ),
    ).toBe(`=VILLAGE.LEDGER(${WHOLE},"登记",'登记'!$A$1:$D$205)`);
  });

  it('begins with A1 where the table begins at C4, and says 1904', () => {
    const rows = [
      ['日期', '户号', '项目', '数量'],
      [44625 - 1462, '0101', 'J1', 2],
    ];
    expect(formulaOver([{ sheet: '登记', top: 3, left: 2, date1904: true, rows }])).toBe(
      '=VILLAGE.LEDGER({"读取","整本工作簿";"日期系统",1904},"登记",\'登记\'!$A$1:$F$205)',
    );
  });

  it('gives the settings and the plan of the workbook too, but no sheet of another subject: 3 ranges', () => {
    const tables = tablesOf(`
      # 登记
      日期 户号 项目 数量
      2022-03-05 0101 J1 2
      # 水费
      门牌 吨
      1 5
    `);
    const plan = {
      sheet: '积分方案',
      rows: composeSchemeSheet(builtinFile('fengsheng')).rows.map(({ cells }) =>
        cells.map((cell) => cell?.value ?? null),
      ),
    };
    const settings = { sheet: '积分设置', rows: settingsRows({ ...NO_SETTINGS, year: 2022 }) };
    const ranges = formulaOver([...tables, plan, settings]).match(/'[^']+'!/gu);
    expect(ranges).toEqual(["'登记'!", "'积分方案'!", "'积分设置'!"]);
  });
});

describe('callFormula', () => {
  it('leaves out 1 empty argument at the end and keeps 1 in the middle', () => {
    expect(callFormula('SCORE', ['L6', 'A2', ' 2022 ', ''])).toBe('=VILLAGE.SCORE(L6,A2,2022)');
    expect(callFormula('CAPLEFT', ['L6', '', '"2022-03"'])).toBe('=VILLAGE.CAPLEFT(L6,,"2022-03")');
  });
});
