import type { Month } from '../../../src/engine/basis/calendar';
import { composeHonoursSheet } from '../../../src/engine/sheets/honours-sheet';
import { monthHonours } from '../../../src/engine/year/month-honours';
import { fengsheng, longyuzhuang } from '../../support/schemes';
import { linesOfSheet, POSTING, SIX, yearOf } from './posted';

const DECEMBER = (2022 * 12 + 11) as Month;
const TWELVE = Array.from({ length: 12 }, (_, at) => `户 ${301 + at} 户主${at}\n记 2022-12-05 ${301 + at} J1 ×${at}`)
  .join('\n')
  .replace(' ×0', '');

describe('composeHonoursSheet', () => {
  const sheetOf = (text: string, copy: 'board' | 'file') => {
    const year = yearOf(fengsheng, text);
    const honours = monthHonours(year, DECEMBER);
    if (honours === null) throw new Error('the plan names nobody');
    return composeHonoursSheet(year, honours, { ...POSTING, copy });
  };

  it('posts 12 households upright in rows of 28 points, with no column of flags', () => {
    const model = sheetOf(TWELVE, 'board');
    const lines = linesOfSheet(model);
    expect(lines.slice(0, 3)).toEqual([
      '油房村2022年12月乡村治理示范户',
      '共12户；制表日期：2023年1月5日',
      '序号|村民小组|户主|当月积分',
    ]);
    expect(lines[3]).toMatch(/^1\|一组\|户主1[01]\|105$/u);
    expect([model.name, model.print.orientation, model.rows[4].height]).toEqual(['12月示范户', 'portrait', 28]);
  });

  it('has 4 columns of the flags in the copy that is kept', () => {
    const model = sheetOf(TWELVE, 'file');
    expect(linesOfSheet(model)[2]).toBe('序号|村民小组|户主|当月积分|红旗编号|授旗日期|领旗人签字|交回日期');
    expect(model.name).toBe('12月示范户存档');
  });

  it('says of 6 households that there are fewer than 10, not that they are level', () => {
    const lines = linesOfSheet(sheetOf(SIX, 'board'));
    expect(lines).toContain('待评议（6户）');
    expect(lines).toContain('2. 本月参评的不足10户，由评议小组决定。');
  });

  it('has nothing to post where a plan names 0', () => {
    expect(monthHonours(yearOf(longyuzhuang, '户 1 甲\n记 2022-12-05 1 加分 1分'), DECEMBER)).toBeNull();
  });
});
