import { composeRankingSheet } from '../../../src/engine/sheets/ranking-sheet';
import { schemeOf } from '../scheme/plan-of';
import { fengsheng, longyuzhuang, withRules } from '../../support/schemes';
import { linesOfSheet, POSTING, SIX, yearOf } from './posted';

describe('composeRankingSheet', () => {
  it('lists all 6 households with every summand of the total, ties without a word on awards', () => {
    const text = `${SIX}\n记 2022-05-05 0101 J6\n记 2022-05-05 0103 K2`;
    expect(linesOfSheet(composeRankingSheet(yearOf(fengsheng, text, { residents: 25 }), POSTING))).toEqual([
      '油房村2022年度乡村治理积分排名',
      '参加排名6户；计分月份：2022年1月至12月（共12个月）；制表日期：2023年1月5日',
      '名次|村民小组|户主|参评月数|基础分|加分|年终加分|减分|年度总积分|并列说明|等次',
      '1|一组|曾秀|12|1200|4|20|0|1224||一等奖',
      '2|一组|彭桂|12|1200|3|0|0|1203||二等奖',
      '3|一组|何永|12|1200|1.5|0|0|1201.5||二等奖',
      '4|一组|高垚|12|1200|2|0|1|1201||三等奖',
      '5|一组|傅英|12|1200|0.5|0|0|1200.5|2户并列|待评议',
      '5|一组|冯世|12|1200|0.5|0|0|1200.5|2户并列|待评议',
      '说明：',
      '1. 总积分相同的名次并列，下一名按并列户数顺延。',
      '2. 名次相同的各户按户号先后排列，只是为了好查，不分高低。',
    ]);
  });

  it('says why 2 households among the 5 winners got nothing, and nothing of 1 below them', () => {
    const text = SIX.replace('0102 彭桂', '0102 彭桂 外出').replace('0104 何永', '0104 何永 外出');
    const year = yearOf(fengsheng, `${text}\n户 0107 彭桂\n记 2022-12-03 0106 K1`, { residents: 15 });
    const lines = linesOfSheet(composeRankingSheet(year, POSTING));
    expect(lines[2]).toBe('名次|村民小组|户主|参评月数|基础分|加分|年终加分|减分|年度总积分|并列说明|等次|备注');
    expect(lines.slice(3, 10).map((line) => line.split('|').slice(10).join('|'))).toEqual([
      '一等奖',
      '|户号0102，没评上：不是常住户',
      '二等奖',
      '|没评上：不是常住户',
      '三等奖',
      '|户号0107',
      '',
    ]);
  });

  it('leaves the tier out of a plan with 0 awards, and tells 2 namesakes apart by 户号', () => {
    const scheme = withRules(fengsheng, { awards: null, groups: [], caps: [] });
    const year = yearOf(scheme, '户 0101 张三\n户 0102 张三\n记 2022-12-03 0101 J1');
    const lines = linesOfSheet(composeRankingSheet(year, POSTING));
    expect(lines[2]).toBe('名次|村民小组|户主|参评月数|基础分|加分|减分|年度总积分|余额|并列说明|备注');
    expect(lines.slice(3, 5).map((line) => line.split('|').pop())).toEqual(['户号0101', '户号0102']);
  });

  it('has the balances of a plan with 0 awards, and who signs for it; no balance where nothing can be redeemed', () => {
    const text = '户 0101 张三\n户 0102 李四\n记 2022-11-03 0101 J1\n兑 2022-12-20 0101 30';
    const lines = linesOfSheet(
      composeRankingSheet(yearOf(withRules(fengsheng, { awards: null, groups: [], caps: [] }), text), POSTING),
    );
    expect(lines.filter((line) => /^(?:名次\||\d\|)/u.test(line))).toEqual([
      '名次|村民小组|户主|参评月数|基础分|加分|减分|年度总积分|余额|并列说明',
      '1|一组|张三|1|100|0.5|0|100.5|70.5',
      '2|一组|李四|1|100|0|0|100|100',
    ]);
    expect(lines[lines.length - 1].split('|').filter((part) => part !== '')).toEqual([
      '评议小组长：',
      '驻村干部：',
      '村务监督委员会：',
      '村委会(盖章)：',
    ]);
    const without = linesOfSheet(
      composeRankingSheet(
        yearOf(withRules(fengsheng, { awards: null, redemption: null, groups: [], caps: [] }), text),
        POSTING,
      ),
    );
    expect(without).toContain('名次|村民小组|户主|参评月数|基础分|加分|减分|年度总积分|并列说明');
  });

  it('lists a household of 1 quarter after the ranked ones without a rank, and only counts who takes no part', () => {
    const quarters = (id: string, count: number): readonly string[] =>
      Array.from({ length: count }, (_, index) => `评 2022-Q${index + 1} ${id} 环境整治=38 文明新风=39.5`);
    const text = [
      '户 9 甲',
      '户 2 乙',
      '户 3 丙',
      '户 4 老人 老年',
      ...quarters('9', 1),
      ...quarters('2', 4),
      ...quarters('3', 2),
      '记 2022-12-05 3 减分 1分',
    ].join('\n');
    const model = composeRankingSheet(yearOf(longyuzhuang, text), POSTING);
    expect(linesOfSheet(model)).toEqual([
      '油房村2022年度乡村治理积分排名',
      '参加排名2户；计分月份：2022年1月至12月（共12个月）；制表日期：2023年1月5日',
      '名次|村民小组|户主|评定季度数|环境整治|文明新风|党的建设|民生保障|遵纪守法|加分|减分|年度总积分|并列说明|星级',
      '1|一组|乙|4|38|39.5|0|0|0|0|0|77.5',
      '2|一组|丙|2|38|39.5|0|0|0|0|1|76.5',
      '未排名|一组|甲|1|38|39.5|0|0|0|0|0|77.5',
      '说明：',
      '1. 总积分相同的名次并列，下一名按并列户数顺延。',
      '2. 名次相同的各户按户号先后排列，只是为了好查，不分高低。',
      '3. 按季评定的项目取已评各季的平均分，加上年度评议分和加分，减去减分；名次按准确分数比较，表中分数最多保留两位小数。',
      '4. 没有列入排名的：评定的期数不够的1户，没有报名参评的1户。',
    ]);
    expect(model.print.orientation).toBe('landscape');
  });

  it('says nothing of means where 2 quarters of a year from July are added up', () => {
    const plan = schemeOf({
      base: { categories: [{ name: '履职', max: 50, period: 'quarter' }] },
      year: { kind: 'sum-of-periods', period: 'quarter', startMonth: 7 },
    });
    expect(
      linesOfSheet(
        composeRankingSheet(yearOf(plan, '户 0101 张三\n评 2022-Q3 0101 履职=40\n评 2023-Q2 0101 履职=30'), POSTING),
      ),
    ).toEqual([
      '油房村2022年度乡村治理积分排名',
      '2022年度指2022年7月至2023年6月',
      '参加排名1户；计分月份：2022年7月至2023年6月（共12个月）；制表日期：2023年1月5日',
      '名次|村民小组|户主|评定季度数|履职|加分|减分|年度总积分|并列说明|7至9月|10至12月|1至3月|4至6月',
      '1|一组|张三|2|70|0|0|70||40分，第1名|0分，第1名|0分，第1名|30分，第1名',
      '说明：',
      '1. 总积分相同的名次并列，下一名按并列户数顺延。',
      '2. 名次相同的各户按户号先后排列，只是为了好查，不分高低。',
      '评议小组长：||||驻村干部：||||村务监督委员会：||村委会(盖章)：',
    ]);
  });

  it('stands upright for Plan A with names of 3 characters', () => {
    expect(composeRankingSheet(yearOf(fengsheng, SIX), POSTING).print.orientation).toBe('portrait');
  });
});
