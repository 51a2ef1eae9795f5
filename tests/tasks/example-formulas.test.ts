import { builtinFile, composeSchemeSheet, type CellTable } from '../../src/engine';
import { exampleFormulas } from '../../src/tasks/example-formulas';
import { openTables } from '../../src/tasks/open-ledger';
import { PLAN_B } from '../support/little-ledgers';
import { tablesOf } from '../support/little-workbook';
import { NOTHING_ASKED } from './opened';

const LEDGER = `
  # 花名册
  户号 户主 小组 常住
  0101 张三 一组 是
  0102 李四 一组 是
  # 3月
  加减分登记
  日期 户号 项目 数量
  2022-03-05 0102 J1 2
`;

function examplesOf(text: string, more: readonly CellTable[] = []) {
  const tables = [...tablesOf(text), ...more];
  const outcome = openTables(tables, NOTHING_ASKED);
  if (outcome.kind !== 'opened') throw new Error(outcome.kind);
  return exampleFormulas(outcome.result, tables, '台账');
}

describe('exampleFormulas', () => {
  it('writes 3 formulas about the household and the month of 1 record, from A1 on', () => {
    expect(examplesOf(LEDGER)).toMatchObject({
      bare: { formula: '=VILLAGE.TOTAL(\'3月\'!A1:D3,"0102")', range: "'3月'!A1:D3" },
      ledger: '=VILLAGE.LEDGER("fengsheng",花名册!A1:D3,\'3月\'!A1:D3)',
      named: '=VILLAGE.SCORE(台账,"0102","2022-03")',
      household: { id: '0102' },
      period: '2022-03',
    });
  });

  it('names 4 of 6 tables', () => {
    const months = [4, 5, 6, 7]
      .map((month) => `# ${month}月\n日期 户号 项目 数量\n2022-0${month}-05 0102 J1 2`)
      .join('\n');
    expect(examplesOf(`${LEDGER}\n${months}`)?.ledger).toBe(
      "=VILLAGE.LEDGER(\"fengsheng\",花名册!A1:D3,'3月'!A1:D3,'4月'!A1:D2,'5月'!A1:D2,…)",
    );
  });

  it('gives the 1 sheet of the village’s own plan instead of a name', () => {
    const model = composeSchemeSheet({ ...(builtinFile('fengsheng') as object), id: 'ours', name: '本村' });
    const rows = model.rows.map(({ cells }) => cells.map((cell) => cell?.value ?? null));
    const own = examplesOf(LEDGER, [{ sheet: model.name, rows }]);
    expect(own?.bare).toBeNull();
    expect(own?.ledger).toMatch(/^=VILLAGE\.LEDGER\(,积分方案!A1:[A-Z]+\d+,花名册!A1:D3,'3月'!A1:D3\)$/u);
  });

  it('asks for the year, and 0 tables alone, where the plan takes means', () => {
    const examples = examplesOf(PLAN_B);
    expect(examples?.bare).toBeNull();
    expect(examples?.named).toMatch(/^=VILLAGE\.SCORE\(台账,"0101",20\d\d\)$/u);
    expect(examples?.ledger).toMatch(/^=VILLAGE\.LEDGER\("longyuzhuang",花名册!/u);
  });

  it('passes over 1 household whose number is one of an ID card', () => {
    expect(examplesOf(`${LEDGER.replaceAll('0102', '330102199001011234')}  2022-03-06 0101 J1 1\n`)?.household.id).toBe(
      '0101',
    );
  });
});
