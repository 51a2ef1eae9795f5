import { HouseholdYear } from '../../../src/engine/year/household-year';
import { lapseNotes, periodNotes, standingNotes } from '../../../src/engine/year/standing-notes';
import { resultOf } from '../../faults/little-plan';

const ITEMS = [
  { id: 'J1', name: '好人好事', points: 1 },
  { id: 'K1', name: '乱倒垃圾', kind: 'deduction', points: 2 },
];
const LEDGER = `
  # 花名册
  户号 户主 小组 常住
  01 张三 一组 是
  02 李四 一组 是
  03 王五 一组 是
  04 赵六 一组 是
  # 登记
  日期 户号 项目 数量
  2024-01-05 01 J1 5
  2024-05-05 02 J1 7
  2024-05-06 02 K1 1
  2024-06-05 03 J1 5
`;
const quota = { kind: 'quota', percent: 50, tieKeys: ['fewer-deductions'], tiers: [{ name: '先进户', percent: 100 }] };

describe('standingNotes', () => {
  it('says which key put whom ahead, with both figures, and nothing of the 1 household without a tie', () => {
    const year = resultOf({ items: ITEMS, awards: quota }, LEDGER);
    expect([0, 1, 3].map((household) => standingNotes(new HouseholdYear(year, household)))).toEqual([
      ['同分比较：全年减分（少的在前），该户0分，李四为2分，该户在前'],
      ['同分比较：全年减分（少的在前），该户2分，王五为0分，王五在前'],
      [],
    ]);
  });

  it('says nothing of the other household where the plan marks 1 item 不公开', () => {
    const year = resultOf({ items: [ITEMS[0], { ...ITEMS[1], sensitive: true }], awards: quota }, LEDGER);
    expect([0, 1].map((household) => standingNotes(new HouseholdYear(year, household)))).toEqual([
      ['同分比较：全年减分（少的在前），该户0分，该户在前'],
      ['同分比较：全年减分（少的在前），该户2分，该户在后'],
    ]);
  });

  it('says since when 1 household is out, also by a veto of an earlier year, and until when another is', () => {
    const items = [
      ...ITEMS,
      { id: 'V1', name: '违法', kind: 'veto', effects: [{ effect: 'out', until: 'open' }] },
      { id: 'V2', name: '违纪', kind: 'veto', effects: [{ effect: 'out' }] },
    ];
    const year = resultOf({ items }, `${LEDGER}  2023-05-10 04 V1 1\n  2024-02-05 01 V2 1\n`);
    expect([3, 0, 1].map((household) => standingNotes(new HouseholdYear(year, household)))).toEqual([
      ['按一票否决退出：从2023年5月10日起，到解除那天为止'],
      ['按一票否决退出：从2024年2月5日起，到2024年12月31日'],
      [],
    ]);
  });

  it('says what 3 households are equal in', () => {
    const year = resultOf({ items: ITEMS, awards: { ...quota, tieKeys: [] } }, LEDGER);
    expect(standingNotes(new HouseholdYear(year, 0))).toEqual(['同分比较：总积分，与李四、王五都相同']);
  });

  it('shows the household’s share of 1000 yuan with the points that it was shared by, and nothing of who has none', () => {
    const year = resultOf({ items: ITEMS, awards: { kind: 'pro-rata', pool: 2000, percent: 50 } }, LEDGER);
    expect([0, 3].map((household) => standingNotes(new HouseholdYear(year, household)))).toEqual([
      ['分红334元：1000元按得分分给3户，全部得分15分，该户5分'],
      [],
    ]);
    const persons = resultOf(
      { earner: 'person', items: ITEMS, awards: { kind: 'pro-rata', pool: 2000, percent: 50 } },
      LEDGER,
    );
    expect(standingNotes(new HouseholdYear(persons, 1))).toEqual([
      '分红333元：1000元按得分分给3人，全部得分15分，此人5分',
    ]);
  });
});

describe('lapseNotes', () => {
  it('dates 2 lapses with their reasons, and has none of a plan without redemption', () => {
    const year = resultOf({ items: ITEMS, redemption: { expiresAfterMonths: 2, clearedIn: 6 } }, LEDGER);
    expect([0, 2].map((household) => lapseNotes(new HouseholdYear(year, household)))).toEqual([
      ['2024-03-31 满期失效5分'],
      ['2024-06-30 清零5分'],
    ]);
    expect(lapseNotes(new HouseholdYear(resultOf({ items: ITEMS }, LEDGER), 0))).toEqual([]);
  });
});

describe('periodNotes', () => {
  it('says score, rank and tier of 2 quarters', () => {
    const year = resultOf(
      { items: ITEMS, awards: { kind: 'thresholds', per: 'quarter', tiers: [{ name: '金星', atLeast: 5 }] } },
      LEDGER,
    );
    expect([0, 1].map((household) => periodNotes(new HouseholdYear(year, household)))).toEqual([
      ['1至3月：5分，第1名，金星', '4至6月：0分，第3名（并列），这一期没有等次'],
      ['1至3月：0分，第2名（并列），这一期没有等次', '4至6月：5分，第1名（并列），金星'],
    ]);
  });
});
