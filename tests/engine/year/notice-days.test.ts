import { dayOf, formatDay, monthOf, type LocalDate } from '../../../src/engine/basis/calendar';
import { readLedger } from '../../../src/engine/ledger/read-ledger';
import { noticeEndOf } from '../../../src/engine/year/notice-days';
import { ledgerOf } from '../../support/ledger-of';
import { schemeOf } from '../scheme/plan-of';

const scheme = schemeOf({ items: [{ id: 'J1', name: '好人好事', points: 1 }], calendar: { noticeDays: 5 } });
const day = (text: string): LocalDate => {
  const [year, month, date] = text.split('-').map(Number);
  return dayOf(year, month, date) as LocalDate;
};
const VILLAGE = ledgerOf`
  # 花名册
  户号 | 户主 | 小组 | 常住
  '0101 | 张三 | 一组 | 是
`;
const HOLIDAYS = ledgerOf`
  # 节假日
  日期 | 至 | 安排 | 名称
  2022-11-13 | 2022-11-14 | 放假 | 村里的节
  2022-11-20 | | 上班 | 
`;

describe('noticeEndOf', () => {
  const ends = (posted: string, tables: typeof VILLAGE): string => {
    const end = noticeEndOf({ scheme, ledger: readLedger(tables, scheme) }, monthOf(2022, 10), day(posted));
    return `${formatDay(end.day)} ${String(end.certain)}`;
  };

  it('counts the 5 days of the plan, and over a Sunday to Monday', () => {
    expect(ends('2022-11-07', VILLAGE)).toBe('2022-11-14 true');
    expect(ends('2022-11-08', VILLAGE)).toBe('2022-11-14 true');
    expect(ends('2022-11-09', VILLAGE)).toBe('2022-11-14 true');
  });

  it('takes the 2 days off and the Sunday of work that the sheet 节假日 states', () => {
    expect(ends('2022-11-08', [...VILLAGE, ...HOLIDAYS])).toBe('2022-11-15 true');
    expect(ends('2022-11-15', [...VILLAGE, ...HOLIDAYS])).toBe('2022-11-20 true');
  });
});
