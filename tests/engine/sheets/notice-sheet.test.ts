import { monthOf, parseDay } from '../../../src/engine/basis/calendar';
import { WorkCalendar } from '../../../src/engine/basis/workdays';
import { composeNoticeSheet, type NoticePosting } from '../../../src/engine/sheets/notice-sheet';
import { noticeText } from '../../../src/engine/sheets/notice-text';
import { fengsheng } from '../../support/schemes';
import { linesOfSheet, yearOf } from './posted';

const VILLAGE = [
  '户 0101 张小明',
  '户 0102 李四',
  '户 0103 张大明',
  '户 0104 王五',
  '户 0105 老赵',
  '记 2022-01-05 0101 J1 ×2',
  '记 2022-02-05 0102 K1',
  '记 2022-02-06 0101 J1',
].join('\n');

const HOUSEHOLDS = {
  '0101': { group: '一组' },
  '0102': { group: '二组' },
  '0103': { group: '一组' },
  '0104': { group: '一组', joined: monthOf(2022, 2) },
  '0105': { group: '二组', left: monthOf(2022, 1) },
};

const day = (text: string) => parseDay(text) as NonNullable<ReturnType<typeof parseDay>>;

function posting(changes: Partial<NoticePosting> = {}): NoticePosting {
  const posted = day('2022-03-08');
  const end = new WorkCalendar().noticeEnd(posted, 3);
  return { village: '油房村', month: monthOf(2022, 2), posted, end, masked: false, corrections: [], ...changes };
}

const year = () => yearOf(fengsheng, VILLAGE, { households: HOUSEHOLDS, asOf: monthOf(2022, 2) });

describe('composeNoticeSheet', () => {
  it('lists 4 households of 2 groups by 户号, the best before them, and no word on how the points came about', () => {
    expect(linesOfSheet(composeNoticeSheet(year(), posting()))).toEqual([
      '油房村2022年2月乡村治理积分公示',
      '共4户',
      '公示期：2022年3月8日至2022年3月11日24时',
      '光荣榜：累计积分前4户',
      '名次|户主|当月积分|累计积分|村民小组',
      '1|张小明|100.5|201.5|一组',
      '2|张大明|100|200|一组',
      '3|李四|95|195|二组',
      '4|王五|100|100|一组',
      '序号|户主|当月积分|累计积分|备注',
      '一组（3户）',
      '1|张小明|100.5|201.5',
      '2|张大明|100|200',
      '3|王五|100|100|新参评',
      '二组（1户）',
      '4|李四|95|195',
      '说明：',
      '1. 累计积分是2022年1月至2月各月积分之和；兑换物品只减余额，不减累计积分。',
      '2. 对积分有异议的，请在2022年3月11日24时以前向村民委员会提出；核实有误的，更正后重新公示。',
      '3. 另有1户本月没有参加积分，不在表中。',
      '村民委员会（盖章）：||公示日期：2022年3月8日',
    ]);
  });

  it('hides a part of 4 names, and tells 2 that are then alike by 户号', () => {
    const lines = linesOfSheet(composeNoticeSheet(year(), posting({ masked: true })));
    expect(lines.slice(11, 13)).toEqual(['1|张*明|100.5|201.5|户号0101', '2|张*明|100|200|户号0103']);
    expect(lines.join()).not.toMatch(/张小明|张大明|李四|王五/u);
  });

  it('says “not before” where the days off of 1 year are not announced', () => {
    const end = new WorkCalendar().noticeEnd(day('2026-12-29'), 3);
    const lines = linesOfSheet(composeNoticeSheet(year(), posting({ posted: day('2026-12-29'), end })));
    expect(lines.slice(2, 4).join('')).toBe('公示期：2026年12月29日起，不早于2027年1月4日24时截止');
    expect(lines.join()).toContain('2027年的放假安排还没有公布');
  });

  it('stands twice beside each other, upright, above 60 households, each half read down, and repeats the header alone', () => {
    const many = Array.from({ length: 61 }, (_, at) => `户 ${101 + at} 户主${at}`).join('\n');
    const households = Object.fromEntries(Array.from({ length: 61 }, (_, at) => [101 + at, { group: '一组' }]));
    const sheet = composeNoticeSheet(
      yearOf(fengsheng, `${many}\n记 2022-02-05 101 J1`, { households, asOf: monthOf(2022, 2) }),
      posting(),
    );
    const lines = linesOfSheet(sheet);
    const first = lines.findIndex((line) => line.startsWith('一组（61户）'));
    expect([lines[first + 1], lines[first + 31]]).toEqual([
      '1|户主0|100.5|100.5||32|户主31|100|100',
      '31|户主30|100|100',
    ]);
    expect(sheet.print).toMatchObject({ orientation: 'portrait', titleRows: [first - 1, first - 1] });
    expect(sheet.name).toBe('2月公示');
    expect(sheet.mark).toMatch(/^village-points notice-sheet 2022 /u);
  });
});

describe('noticeText', () => {
  it('says the same of 4 households, one a line', () => {
    expect(noticeText(year(), posting()).split('\n').slice(8, 18)).toEqual([
      '4 王五 100 累计100（一组）',
      '',
      '一组（3户）',
      '1 张小明 100.5 累计201.5',
      '2 张大明 100 累计200',
      '3 王五 100 累计100（新参评）',
      '',
      '二组（1户）',
      '4 李四 95 累计195',
      '',
    ]);
  });
});
