import { composeGroupSheet } from '../../../src/engine/sheets/group-sheet';
import { bonus, schemeOf } from '../scheme/plan-of';
import { linesOfSheet, POSTING, yearOf } from './posted';

const ROWS = '户 1 甲\n户 2 乙\n户 3 丙\n户 4 丁\n记 2022-03-01 1 J1 ×10\n记 2022-03-02 3 J1 ×6\n记 2022-12-02 4 J1 ×6';
const households = { 1: { group: '东片' }, 2: { group: '东片' }, 3: { group: '西片' }, 4: { group: '' } };

describe('composeGroupSheet', () => {
  it('lists 2 groups by their means, names no household, and counts the 1 without a group', () => {
    const scheme = schemeOf({
      items: [bonus('J1', '好人好事')],
      groupRanking: { by: 'mean', name: '网格', clause: '五' },
    });
    const sheet = composeGroupSheet(yearOf(scheme, ROWS, { households }), POSTING);
    expect(sheet === null ? [] : linesOfSheet(sheet)).toEqual([
      '油房村2022年度网格积分排名',
      '计分月份：2022年3月至12月（共10个月）；制表日期：2023年1月5日',
      '名次|网格|户数|参加排名户数|总积分|平均分',
      '1|西片|1|1|6|6',
      '2|东片|2|2|10|5',
      '说明：',
      '1. 比各户年度总积分的平均：总积分除以参加排名的户数（依据：方案五）；相同的名次并列，按准确分数比较，表中分数最多保留两位小数。',
      '2. 花名册没有写网格的1户不在内。',
    ]);
  });

  it('lists 2 quarters with a column for them, and says which quarter is not over', () => {
    const scheme = schemeOf({ items: [bonus('J1', '好人好事')], groupRanking: { by: 'sum', per: 'quarter' } });
    const sheet = composeGroupSheet(
      yearOf(scheme, '户 1 甲\n户 2 乙\n记 2022-01-01 1 J1 ×3\n记 2022-05-02 2 J1 ×6\n记 2022-07-02 2 J1', {
        households,
      }),
      POSTING,
    );
    expect(sheet === null ? [] : linesOfSheet(sheet)).toEqual([
      '油房村2022年度小组积分排名（各季度）',
      '计分月份：2022年1月至7月（共7个月，全年还没有记完）；制表日期：2023年1月5日',
      '期|名次|小组|户数|参加排名户数|当期得分合计',
      '1至3月|1|东片|2|2|3',
      '4至6月|1|东片|2|2|6',
      '说明：',
      '1. 比各户当期得分之和；相同的名次并列，按准确分数比较，表中分数最多保留两位小数。',
      '2. 只排已经过完的各期，7至9月还没有过完，没有排。',
    ]);
  });

  it('has 1 column of points where sums are compared, and is no sheet of a plan that ranks no groups', () => {
    const items = [bonus('J1', '好人好事')];
    const bySum = composeGroupSheet(
      yearOf(schemeOf({ items, groupRanking: { by: 'sum' } }), ROWS, { households }),
      POSTING,
    );
    expect(bySum === null ? [] : linesOfSheet(bySum).slice(2, 5)).toEqual([
      '名次|小组|户数|参加排名户数|总积分',
      '1|东片|2|2|10',
      '2|西片|1|1|6',
    ]);
    expect(composeGroupSheet(yearOf(schemeOf({ items }), ROWS), POSTING)).toBeNull();
  });
});
