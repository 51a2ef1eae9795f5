import { readLedger } from '../../src/engine';
import { applyFixes, offerFixes, type OfferedFix } from '../../src/tasks/tidy-cells';
import type { CellChange, Refusal } from '../../src/workbook/desk';
import { tablesOf } from '../support/little-workbook';
import { OpenWorkbook } from '../support/open-workbook';
import { fengsheng } from '../support/schemes';

const LEDGER = `
# 花名册
户号 户主 小组
0101 张三 一组
# 登记
日期 户号 项目 数量
2022.3.5 ０１０１ J1 1
2022-03-06 0101 J2 2
`;

function opened(): OpenWorkbook {
  return new OpenWorkbook(tablesOf(LEDGER));
}

const fixesOf = ({ tables }: OpenWorkbook) => offerFixes(tables, readLedger(tables, fengsheng));

describe('applyFixes', () => {
  it('makes 3 changes and takes them back to the letter', async () => {
    const workbook = opened();
    const before = workbook.tables;
    const { undo, left } = await applyFixes(workbook, fixesOf(workbook));
    expect(workbook.tables[1].rows).toEqual([
      ['日期', '户号', '项目', '数量'],
      [44625, '0101', 'J1', 1],
      [44626, '0101', 'J2', 2],
    ]);
    expect([fixesOf(workbook), left]).toEqual([[], []]);
    await workbook.changeCells(undo);
    expect(workbook.tables).toEqual(before);
  });

  it('leaves 1 of 3 cells that is no longer what was shown', async () => {
    const workbook = opened();
    const fixes = fixesOf(workbook);
    await workbook.changeCells([{ ...fixes[2].change, after: '2022-03-07' }]);
    const { undo, left } = await applyFixes(workbook, fixes);
    expect([undo.length, left]).toEqual([2, [{ ...fixes[2], refusal: { kind: 'not-as-shown' } }]]);
    expect(workbook.tables[1].rows[2][0]).toBe('2022-03-07');
  });

  it('makes 2 of 3 changes where 1 cell must stay, names it, and makes 0 where all must', async () => {
    const workbook = opened();
    const fixes = fixesOf(workbook);
    const refusal: Refusal = { kind: 'used-by-formula', formula: { sheet: '合计', row: 0, column: 1 } };
    const desk = (refused: readonly OfferedFix[]) => ({
      changeCells: (changes: readonly CellChange[]) => workbook.changeCells(changes),
      refusals: async (changes: readonly CellChange[]) =>
        changes.filter((change) => refused.some((fix) => fix.change === change)).map((change) => ({ change, refusal })),
    });
    expect(await applyFixes(desk(fixes), fixes)).toEqual({ undo: [], left: fixes.map((fix) => ({ ...fix, refusal })) });
    const applied = await applyFixes(desk([fixes[1]]), fixes);
    expect([applied.undo.length, applied.left]).toEqual([2, [{ ...fixes[1], refusal }]]);
    expect(workbook.tables[1].rows.slice(1)).toEqual([
      [44625, '０１０１', 'J1', 1],
      [44626, '0101', 'J2', 2],
    ]);
  });
});
