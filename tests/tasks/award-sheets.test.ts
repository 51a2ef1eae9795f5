import { parseDay, type LocalDate } from '../../src/engine';
import { addAwardSheets } from '../../src/tasks/award-sheets';
import { PLAN_A } from '../support/little-ledgers';
import { workbookOf } from '../support/little-workbook';
import { scored } from './opened';

describe('addAwardSheets', () => {
  it('adds the 4 year-end sheets, dated and titled with the village', async () => {
    const workbook = workbookOf(PLAN_A);
    const date = parseDay('2022-12-31') as LocalDate;
    const names = await addAwardSheets(workbook, await scored(PLAN_A), { village: '油房村', date });
    expect(names).toEqual(['年终评比', '年度积分排名', '评比存档', '排名存档']);
    const texts = workbook.added.map((model) =>
      model.rows.flatMap((row) => row.cells.map((cell) => String(cell?.value ?? ''))),
    );
    expect(texts[0]).toContain('油房村2022年度乡村治理积分制年终评比结果（草稿）');
    expect(texts[0].some((text) => text.includes('2022年12月31日'))).toBe(true);
    expect(texts[0]).toContain('张三');
    expect(texts[0]).not.toContain('李四');
    expect(texts[1]).toContain('李四');
  });

  it('adds 2 sheets, the ranking and its copy, for a plan without awards', async () => {
    const result = { ...(await scored(PLAN_A)), awards: null };
    expect(await addAwardSheets(workbookOf(PLAN_A), result, { village: '', date: 44926 as LocalDate })).toEqual([
      '年度积分排名',
      '排名存档',
    ]);
  });
});
