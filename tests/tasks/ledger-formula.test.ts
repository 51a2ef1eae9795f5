import { NO_SETTINGS, settingsRows, type CellTable } from '../../src/engine';
import { callFormula, ledgerFormula } from '../../src/tasks/ledger-formula';
import { openTables } from '../../src/tasks/open-ledger';
import { tablesOf } from '../support/little-workbook';
import { NOTHING_ASKED } from './opened';

function formulaOver(tables: readonly CellTable[]): string {
  const outcome = openTables(tables, NOTHING_ASKED);
  if (outcome.kind !== 'opened') throw new Error(`expected a scored year, got ${outcome.kind}`);
  return ledgerFormula(outcome.result, tables);
}

const SETTINGS = '{"方案","fengsheng";"年度",2022;"起始月份","2022-03"}';

describe('ledgerFormula', () => {
  it('names the plan, the year and 2 tables, each under its sheet with its header and 200 rows to come', () => {
    expect(formulaOver(tablesOf(`
      # 花名册
      农户花名册
      户号 户主 小组 常住
      0101 张三 一组 是
      # 3月's
      日期 户号 项目 数量
      2022-03-05 0101 J1 2
    `))).toBe(`=VILLAGE.LEDGER(${SETTINGS},"花名册",'花名册'!$A$2:$D$203,"3月's",'3月''s'!$A$1:$D$202)`);
  });

  it('gives 200 rows to come to the lower of 2 tables on a sheet, none to the upper', () => {
    expect(formulaOver(tablesOf(`
      # 登记
      户号 户主 小组 常住
      0101 张三 一组 是
      ·
      日期 户号 项目 数量
      2022-03-05 0101 J1 2
    `))).toBe(`=VILLAGE.LEDGER(${SETTINGS},"登记",'登记'!$A$1:$D$2,"登记",'登记'!$A$4:$D$205)`);
  });

  it('gives a sheet whole whose title names the household of its 1 event', () => {
    expect(formulaOver(tablesOf(`
      # 花名册
      户号 户主 小组 常住
      0101 张三 一组 是
      # 张三
      2022年积分档案
      户主：张三
      日期 项目 数量
      2022-03-05 J1 2
    `))).toBe(`=VILLAGE.LEDGER(${SETTINGS},"花名册",'花名册'!$A$1:$D$202,"张三",'张三'!$A$1:$C$204)`);
  });

  it('gives whole sheets and the settings where 1 table was put right by hand', () => {
    const tables = tablesOf(`
      # 登记
      台账
      日期 户号 做了什么 数量
      2022-03-05 0101 J1 2
    `);
    const rows = settingsRows({ ...NO_SETTINGS, bindings: [{ role: 'events', sheet: '登记', headerRow: 2, columns: { C: '项目' } }] });
    expect(formulaOver([...tables, { sheet: '积分设置', rows }])).toBe(`=VILLAGE.LEDGER(${SETTINGS},"登记",'登记'!$A$1:$D$203,"积分设置",'积分设置'!$A$1:$E$203)`);
  });
});

describe('callFormula', () => {
  it('leaves out 1 empty argument at the end and keeps 1 in the middle', () => {
    expect(callFormula('SCORE', ['L6', 'A2', ' 2022 ', ''])).toBe('=VILLAGE.SCORE(L6,A2,2022)');
    expect(callFormula('CAPLEFT', ['L6', '', '"2022-03"'])).toBe('=VILLAGE.CAPLEFT(L6,,"2022-03")');
  });
});
