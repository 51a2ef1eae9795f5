import { callFormula, ledgerFormula } from '../../src/tasks/ledger-formula';
import { scored } from './opened';

describe('ledgerFormula', () => {
  it('names the plan, the year and 2 tables, each under its sheet with its header', async () => {
    const year = await scored(`
      # 花名册
      农户花名册
      户号 户主 小组 常住
      0101 张三 一组 是
      # 3月's
      日期 户号 项目 数量
      2022-03-05 0101 J1 2
    `);
    expect(ledgerFormula(year)).toBe(
      `=VILLAGE.LEDGER({"方案","fengsheng";"年度",2022;"起始月份","2022-03"},"花名册",'花名册'!$A$2:$D$3,"3月's",'3月''s'!$A$1:$D$2)`,
    );
  });
});

describe('callFormula', () => {
  it('leaves out 1 empty argument at the end and keeps 1 in the middle', () => {
    expect(callFormula('SCORE', ['L6', 'A2', ' 2022 ', ''])).toBe('=VILLAGE.SCORE(L6,A2,2022)');
    expect(callFormula('CAPLEFT', ['L6', '', '"2022-03"'])).toBe('=VILLAGE.CAPLEFT(L6,,"2022-03")');
  });
});
