import { monthOf, parseDay } from '../../../src/engine/basis/calendar';
import type { Micro } from '../../../src/engine/basis/points';
import { WorkCalendar } from '../../../src/engine/basis/workdays';
import { composeNoticeFile } from '../../../src/engine/sheets/notice-file';
import { fengsheng } from '../../support/schemes';
import { linesOfSheet, yearOf } from './posted';

const VILLAGE = [
  '户 0101 张小明',
  '户 0102 李四',
  '户 0103 王五',
  '记 2022-01-05 0101 J1 ×2',
  '记 2022-02-05 0102 K1',
  '记 2022-02-06 0101 J1 ×13',
].join('\n');

const HOUSEHOLDS = { '0101': { group: '一组' }, '0102': { group: '二组' }, '0103': { group: '一组' } };

describe('composeNoticeFile', () => {
  it('lists 3 households by rank with all that their month came from, what the cap took and what was corrected', () => {
    const month = monthOf(2022, 2);
    const year = yearOf(fengsheng, VILLAGE, { households: HOUSEHOLDS, asOf: month });
    const posted = parseDay('2022-03-08') as NonNullable<ReturnType<typeof parseDay>>;
    const corrections = [
      { household: 1, period: { kind: 'month', first: monthOf(2022, 1) }, points: -500_000 as Micro, now: 0 as Micro },
    ] as const;
    const end = new WorkCalendar().noticeEnd(posted, 3);
    const model = composeNoticeFile(year, { village: '油房村', month, posted, end, masked: true, corrections });
    expect([model.name, model.print.orientation]).toEqual(['2月积分存档', 'portrait']);
    const lines = linesOfSheet(model);
    expect(lines.slice(0, 7)).toEqual([
      '油房村2022年2月乡村治理积分公示（存档）',
      '共3户',
      '公示期：2022年3月8日至2022年3月11日24时',
      '序号|村民小组|户主|基础分|加分|超出|减分|当月积分|更正|累计积分|余额|名次|备注',
      '1|一组|张小明|100|5|1.5|0|105||206|206|1',
      '2|一组|王五|100|0|0|0|100||200|200|2',
      '3|二组|李四|100|0|0|5|95|-0.5|195|195|3|1月更正 −0.5',
    ]);
    expect(lines.at(-1)).toBe('评分小组组长：|||驻村干部：||||村务监督委员会：|||村委会(盖章)：');
  });
});
