import { builtinFile } from '../../src/engine';
import { putPlan } from '../../src/tasks/put-plan';
import { PLAN_A } from '../support/little-ledgers';
import { workbookOf } from '../support/little-workbook';

describe('putPlan', () => {
  it('adds 1 sheet named 积分方案', async () => {
    const workbook = workbookOf(PLAN_A);
    expect(await putPlan(workbook, builtinFile('longyuzhuang'))).toEqual({ kind: 'put', sheets: ['积分方案'] });
    expect(workbook.added.map(({ name }) => name)).toEqual(['积分方案']);
  });

  it('adds 0 sheets to a workbook that has one', async () => {
    const workbook = workbookOf(`${PLAN_A}\n# 积分方案\n【积分方案】\n方案编号 p`);
    expect(await putPlan(workbook, builtinFile('fengsheng'))).toEqual({ kind: 'there-already' });
    expect(workbook.added).toEqual([]);
  });

  it('adds 0 sheets when 1 list is longer than a cell', async () => {
    const aliases = Array.from({ length: 300 }, (_, at) => `${'甲'.repeat(120)}${at}`);
    const workbook = workbookOf(PLAN_A);
    expect(
      await putPlan(workbook, { id: 'p', name: '方案', items: [{ id: 'J1', name: '乙', points: 1, aliases }] }),
    ).toEqual({ kind: 'not-kept' });
    expect(workbook.added).toEqual([]);
  });
});
