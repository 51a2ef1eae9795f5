import { builtinFile, builtinSchemes, composeSchemeSheet } from '../../src/engine';
import { openTables } from '../../src/tasks/open-ledger';
import { addTemplateSheets, ledgerTemplate } from '../../src/tasks/template-sheets';
import { tablesOf } from '../support/little-workbook';
import { OpenWorkbook } from '../support/open-workbook';
import { NOTHING_ASKED } from './opened';

describe('addTemplateSheets', () => {
  it('adds 4 sheets of the default plan to a workbook without a ledger: there is one then, still without records', async () => {
    const workbook = new OpenWorkbook(tablesOf('# Sheet1\n· ·'));
    expect(openTables(await workbook.readTables(), NOTHING_ASKED).kind).toBe('no-ledger');
    expect(await addTemplateSheets(workbook, ledgerTemplate(await workbook.readTables(), builtinSchemes()))).toEqual([
      '花名册',
      '加减分登记',
      '基础分评定',
      '兑换登记',
    ]);
    expect(openTables(await workbook.readTables(), NOTHING_ASKED).kind).toBe('no-records');
  });

  it('adds 4 sheets of the plan that the workbook has on its own sheet', async () => {
    const { name, rows } = composeSchemeSheet(builtinFile('longyuzhuang'));
    const workbook = new OpenWorkbook([
      { sheet: name, rows: rows.map(({ cells }) => cells.map((cell) => cell?.value ?? null)) },
    ]);
    expect(await addTemplateSheets(workbook, ledgerTemplate(await workbook.readTables(), builtinSchemes()))).toEqual([
      '花名册',
      '加减分登记',
      '基础分评定',
      '基础分评定(年度)',
    ]);
  });
});

describe('ledgerTemplate', () => {
  it('shows 4 sheets with their headers before any is made', () => {
    const { plan, sheets } = ledgerTemplate([], builtinSchemes());
    expect(plan.id).toBe('fengsheng');
    expect(sheets).toHaveLength(4);
    expect(sheets[3]).toEqual({
      name: '兑换登记',
      headers: ['日期', '户号', '户主', '兑换物品', '消耗积分', '领取人签字', '备注'],
    });
  });
});
