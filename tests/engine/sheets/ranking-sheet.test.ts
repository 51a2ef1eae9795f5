import { composeRankingFile, composeRankingSheet } from '../../../src/engine/sheets/ranking-sheet';
import { schemeOf } from '../scheme/plan-of';
import { fengsheng, longyuzhuang, withRules } from '../../support/schemes';
import { linesOfSheet, POSTING, SIX, yearOf } from './posted';

describe('composeRankingSheet', () => {
  it('posts 6 households with their totals alone, and files every summand, balance and tier', () => {
    const text = `${SIX}\n记 2022-05-05 0101 J6\n记 2022-05-05 0103 K2`;
    const year = yearOf(fengsheng, text, { residents: 25 });
    expect(linesOfSheet(composeRankingSheet(year, POSTING))).toEqual([
      '油房村2022年度乡村治理积分排名',
      '参加排名6户；计分月份：2022年1月至12月（共12个月）；制表日期：2023年1月5日',
      '名次|村民小组|户主|年度总积分',
      '1|一组|曾秀|1224',
      '2|一组|彭桂|1203',
      '3|一组|何永|1201.5',
      '4|一组|高垚|1201',
      '5|一组|傅英|1200.5',
      '5|一组|冯世|1200.5',
      '说明：',
      '1. 总积分相同的名次并列，下一名按并列户数顺延。',
      '2. 名次相同的各户按户号先后排列，只是为了好查，不分高低。',
      '评议小组长：|驻村干部：|村务监督委员会：|村委会(盖章)：',
    ]);
    expect(linesOfSheet(composeRankingFile(year, POSTING)).slice(0, 11)).toEqual([
      '油房村2022年度乡村治理积分排名（存档）',
      '参加排名6户；计分月份：2022年1月至12月（共12个月）；制表日期：2023年1月5日',
      '名次|村民小组|户主|基础分|加分|年终加分|减分|年度总积分|余额|并列说明|等次',
      '1|一组|曾秀|1200|4|20|0|1224|1224||一等奖',
      '2|一组|彭桂|1200|3|0|0|1203|1203||二等奖',
      '3|一组|何永|1200|1.5|0|0|1201.5|1201.5||二等奖',
      '4|一组|高垚|1200|2|0|1|1201|1201||三等奖',
      '5|一组|傅英|1200|0.5|0|0|1200.5|1200.5|2户并列|待评议',
      '5|一组|冯世|1200|0.5|0|0|1200.5|1200.5|2户并列|待评议',
      '说明：',
      '1. 这张表写明了分项得分和没有评上的原因，留在村里存档，不要张贴。',
    ]);
  });

  it('files why 2 households among the 5 winners got nothing, and posts 0 reasons', () => {
    const text = SIX.replace('0102 彭桂', '0102 彭桂 外出').replace('0104 何永', '0104 何永 外出');
    const year = yearOf(fengsheng, `${text}\n户 0107 彭桂\n记 2022-12-03 0106 K1`, { residents: 15 });
    const filed = linesOfSheet(composeRankingFile(year, POSTING));
    expect(filed.filter((line) => line.includes('没评上')).map((line) => line.split('|').pop())).toEqual([
      '户号0102，没评上：不是常住户',
      '没评上：不是常住户',
    ]);
    const posted = linesOfSheet(composeRankingSheet(year, POSTING));
    expect(posted.slice(2, 5)).toEqual([
      '名次|村民小组|户主|年度总积分|备注',
      '1|一组|曾秀|1204',
      '2|一组|彭桂|1203|户号0102',
    ]);
    expect(posted.join('\n')).not.toMatch(/没评上|常住/u);
  });

  it('files in 1 note that columns of categories are of before the deductions that fall on them', () => {
    const plan = schemeOf({
      year: { kind: 'sum-of-periods', period: 'year' },
      base: { categories: [{ id: '3', name: '义务劳动', max: 10, period: 'year', given: true }] },
      items: [{ id: 'K3', name: '缺劳', kind: 'deduction', points: 2, on: '3' }],
    });
    const year = yearOf(plan, '户 0101 张三\n记 2022-03-05 0101 K3 ×6');
    const told = [composeRankingFile(year, POSTING), composeRankingSheet(year, POSTING)].map(
      (sheet) => linesOfSheet(sheet).filter((line) => line.includes('扣分以前')).length,
    );
    expect(told).toEqual([1, 0]);
  });

  it('stands twice abreast in portrait for 41 households, and once for 40', () => {
    const village = (count: number) =>
      composeRankingSheet(
        yearOf(
          fengsheng,
          Array.from({ length: count }, (_, at) => `户 ${1000 + at} 张${String.fromCodePoint(0x4e00 + at)}`).join('\n'),
        ),
        POSTING,
      );
    expect([village(40), village(41)].map(({ columnWidths }) => columnWidths.length)).toEqual([4, 8]);
    expect(village(41).print.orientation).toBe('portrait');
    expect(linesOfSheet(village(41))[3]).toBe('名次|村民小组|户主|年度总积分|名次|村民小组|户主|年度总积分');
  });

  it('leaves the tier out of a plan with 0 awards, and tells 2 namesakes apart by 户号', () => {
    const scheme = withRules(fengsheng, { awards: null, groups: [], caps: [] });
    const year = yearOf(scheme, '户 0101 张三\n户 0102 张三\n记 2022-12-03 0101 J1');
    const lines = linesOfSheet(composeRankingSheet(year, POSTING));
    expect(lines[2]).toBe('名次|村民小组|户主|年度总积分|备注');
    expect(lines.slice(3, 5).map((line) => line.split('|').pop())).toEqual(['户号0101', '户号0102']);
  });

  it('files the balances of a plan with 0 awards, and who signs for it; 0 balances where nothing can be redeemed', () => {
    const text = '户 0101 张三\n户 0102 李四\n记 2022-11-03 0101 J1\n兑 2022-12-20 0101 30';
    const lines = linesOfSheet(
      composeRankingFile(yearOf(withRules(fengsheng, { awards: null, groups: [], caps: [] }), text), POSTING),
    );
    expect(lines.filter((line) => /^(?:名次\||\d\|)/u.test(line))).toEqual([
      '名次|村民小组|户主|基础分|加分|减分|年度总积分|余额',
      '1|一组|张三|100|0.5|0|100.5|70.5',
      '2|一组|李四|100|0|0|100|100',
    ]);
    expect(lines[lines.length - 1].split('|').filter((part) => part !== '')).toEqual([
      '评议小组长：',
      '驻村干部：',
      '村务监督委员会：',
      '村委会(盖章)：',
    ]);
    const without = linesOfSheet(
      composeRankingFile(
        yearOf(withRules(fengsheng, { awards: null, redemption: null, groups: [], caps: [] }), text),
        POSTING,
      ),
    );
    expect(without).toContain('名次|村民小组|户主|基础分|加分|减分|年度总积分');
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
    const year = yearOf(longyuzhuang, text);
    expect(linesOfSheet(composeRankingFile(year, POSTING)).slice(2, 6)).toEqual([
      '名次|村民小组|户主|评定季度数|环境整治|文明新风|党的建设|民生保障|遵纪守法|加分|减分|年度总积分|备注',
      '1|一组|乙|4|38|39.5|0|0|0|0|0|77.5',
      '2|一组|丙|2|38|39.5|0|0|0|0|1|76.5',
      '未排名|一组|甲|1|38|39.5|0|0|0|0|0|77.5|没评上：只评了1期，评定的期数不够',
    ]);
    expect(linesOfSheet(composeRankingSheet(year, POSTING))).toEqual([
      '油房村2022年度乡村治理积分排名',
      '参加排名2户；计分月份：2022年1月至12月（共12个月）；制表日期：2023年1月5日',
      '名次|村民小组|户主|年度总积分',
      '1|一组|乙|77.5',
      '2|一组|丙|76.5',
      '未排名|一组|甲|77.5',
      '说明：',
      '1. 总积分相同的名次并列，下一名按并列户数顺延。',
      '2. 名次相同的各户按户号先后排列，只是为了好查，不分高低。',
      '3. 按季评定的项目取已评各季的平均分，加上年度评议分和加分，减去减分；名次按准确分数比较，表中分数最多保留两位小数。',
      '4. 没有列入排名的：评定的期数不够的1户，没有报名参评的1户。',
      '评议小组长：|驻村干部：|村务监督委员会：|村委会(盖章)：',
    ]);
  });

  it('says nothing of means where 2 quarters of a year from July are added up', () => {
    const plan = schemeOf({
      base: { categories: [{ name: '履职', max: 50, period: 'quarter' }] },
      year: { kind: 'sum-of-periods', period: 'quarter', startMonth: 7 },
    });
    expect(
      linesOfSheet(
        composeRankingFile(yearOf(plan, '户 0101 张三\n评 2022-Q3 0101 履职=40\n评 2023-Q2 0101 履职=30'), POSTING),
      ),
    ).toEqual([
      '油房村2022年度乡村治理积分排名（存档）',
      '2022年度指2022年7月至2023年6月',
      '参加排名1户；计分月份：2022年7月至2023年6月（共12个月）；制表日期：2023年1月5日',
      '名次|村民小组|户主|履职|加分|减分|年度总积分|7至9月|10至12月|1至3月|4至6月',
      '1|一组|张三|70|0|0|70|40分，第1名|0分，第1名|0分，第1名|30分，第1名',
      '说明：',
      '1. 这张表写明了分项得分和没有评上的原因，留在村里存档，不要张贴。',
      '2. 总积分相同的名次并列，下一名按并列户数顺延。',
      '3. 名次相同的各户按户号先后排列，只是为了好查，不分高低。',
      expect.stringContaining('评议小组长：'),
    ]);
  });

  it('stands upright for Plan A with names of 3 characters', () => {
    expect(composeRankingSheet(yearOf(fengsheng, SIX), POSTING).print.orientation).toBe('portrait');
  });
});
