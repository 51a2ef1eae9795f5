import { composeAwardFile, composeAwardSheet } from '../../../src/engine/sheets/award-sheet';
import { fengsheng, longyuzhuang, withRules } from '../../support/schemes';
import { bonus, schemeOf } from '../scheme/plan-of';
import { linesOfSheet, POSTING, SIX, yearOf } from './posted';

const rules = fengsheng.versions[0].rules;

describe('composeAwardSheet', () => {
  it('posts 5 places of 25 resident households as the village board shows them, 2 of them open', () => {
    const model = composeAwardSheet(yearOf(fengsheng, SIX, { residents: 25 }), POSTING);
    expect(linesOfSheet(model)).toEqual([
      '油房村2022年度乡村治理积分制年终评比结果',
      '常住户25户，评奖名额5户（常住户的20%，四舍五入）：一等奖1户、二等奖2户、三等奖2户',
      '计分月份：2022年1月至12月（共12个月）；制表日期：2023年1月5日',
      '序号|名次|村民小组|户主|年度总积分|并列说明|等次|奖品价值(元)',
      '1|1|一组|曾秀|1204||一等奖|50',
      '一等奖小计：1户|||||||50',
      '2|2|一组|彭桂|1203||二等奖|30',
      '3|3|一组|高垚|1202||二等奖|30',
      '二等奖小计：2户|||||||60',
      '4|4|一组|何永|1201.5||三等奖|20',
      '三等奖小计：1户|||||||20',
      '5|5|一组|傅英|1200.5|2户并列，比较后仍相同|待评议',
      '6|5|一组|冯世|1200.5|2户并列，比较后仍相同|待评议',
      '合计：4户（另有待评议2户，不在内）|||||||130',
      '说明：',
      '1. 评奖名额按常住户25户的20%计，四舍五入，共5户；一等奖占名额的20%、二等奖占名额的30%，都四舍五入，其余为三等奖（依据：方案四(二)）。',
      '2. 总积分相同的名次并列，下一名按并列户数顺延。并列跨等次或者超出名额时，先比全年减分（少的在前）、再比基础分（高的在前）；仍然相同的列为待评议，由评议小组决定。',
      '3. 名次相同的各户按户号先后排列，只是为了好查，不分高低。',
      '4. 待评议：第5名中比较以后仍然相同的傅英、冯世共2户，总积分都是1200.5分，三等奖还可评1户。',
      '评议小组长：|||驻村干部：||村务监督委员会：|村委会(盖章)：',
    ]);
  });

  it('says below the title which 12 months a year from July is, tier by tier as well', () => {
    const july = { ...fengsheng, yearStart: 7 };
    expect(
      linesOfSheet(
        composeAwardSheet(yearOf(july, '户 0101 曾秀\n记 2023-03-05 0101 J1', { residents: 25 }), POSTING),
      ).slice(0, 2),
    ).toEqual(['油房村2022年度乡村治理积分制年终评比结果', '2022年度指2022年7月至2023年6月']);
    const tiers = schemeOf({
      items: [bonus('J1', '好人好事')],
      year: { kind: 'sum-of-months', startMonth: 7 },
      awards: { kind: 'thresholds', per: 'half-year', tiers: [{ name: '先进', atLeast: 1 }] },
    });
    expect(
      linesOfSheet(composeAwardSheet(yearOf(tiers, '户 0101 曾秀\n记 2023-03-05 0101 J1'), POSTING)).slice(0, 2),
    ).toEqual(['油房村2022年度乡村治理积分制等次评定结果', '2022年度指2022年7月至2023年6月']);
  });

  it('says of 2 households whose tie a key broke nothing of it where a deduction is not made public', () => {
    const plan = (sensitive: boolean) =>
      schemeOf({
        items: [
          bonus('J1', '好人好事', { points: 5 }),
          { id: 'K1', name: '不配合社区戒毒', kind: 'deduction', points: 5, ...(sensitive ? { sensitive } : {}) },
        ],
        awards: { kind: 'places', tieKeys: ['fewer-deductions'], tiers: [{ name: '文明户', places: 1 }] },
      });
    const text = '户 01 甲\n户 02 乙\n记 2022-03-03 01 J1 ×2\n记 2022-03-03 02 J1\n记 2022-04-03 01 K1';
    const posted = (sensitive: boolean) =>
      linesOfSheet(composeAwardSheet(yearOf(plan(sensitive), text), POSTING)).join('\n');
    expect(posted(false)).toMatch(/2户并列，按并列规则评定[^]*先比全年减分/u);
    expect(posted(true)).toContain('|2户并列|文明户');
    expect(posted(true)).not.toMatch(/并列规则|减分|戒毒/u);
  });

  it('prints the decision that gave 1 of 2 tied households the last place', () => {
    const lines = linesOfSheet(
      composeAwardSheet(yearOf(fengsheng, `${SIX}\n定 0106 三等奖`, { residents: 25 }), POSTING),
    );
    expect(lines).toContain('5|5|一组|冯世|1200.5|2户并列，经评议决定|三等奖|20');
    expect(lines).toContain('合计：5户|||||||150');
    expect(lines.filter((line) => line.includes('评议决定：'))).toEqual([
      '4. 评议决定：冯世，三等奖（村评议会，2022年12月31日）。',
    ]);
    expect(lines.filter((line) => /傅英|待评议\|/.test(line))).toEqual([]);
  });

  it('says that 1 tie was settled by the rule, and counts 1 household passed over without naming it', () => {
    const text = `${SIX.replace('彭桂', '彭桂 外出')}\n记 2022-12-03 0106 J1\n记 2022-12-03 0106 K2\n记 2022-12-05 0106 J1`;
    const lines = linesOfSheet(composeAwardSheet(yearOf(fengsheng, text, { residents: 20 }), POSTING));
    expect(lines).toContain('4|5|一组|傅英|1200.5|2户并列，按并列规则评定|三等奖|20');
    expect(lines).toContain('4. 名次靠前但没有评上的共1户。');
    expect(lines.filter((line) => line.includes('彭桂'))).toEqual([]);
  });

  it('adds the 户号 for the 2 winners of one name in one group only', () => {
    const households = {
      '0102': { head: '曾秀', headAsWritten: ' 曾秀' },
      '0103': { head: '曾秀', headAsWritten: '曾秀', group: '二组' },
    };
    const lines = linesOfSheet(composeAwardSheet(yearOf(fengsheng, SIX, { residents: 25, households }), POSTING));
    expect(lines.filter((line) => line.includes('曾秀|')).map((line) => line.split('|').slice(2))).toEqual([
      ['一组', '曾秀', '1204', '', '一等奖', '50', '户号0101'],
      ['一组', ' 曾秀', '1203', '', '二等奖', '30', '户号0102'],
      ['二组', '曾秀', '1202', '', '二等奖', '30'],
    ]);
  });

  it('posts 0 winners of an empty village', () => {
    const lines = linesOfSheet(composeAwardSheet(yearOf(fengsheng, ''), POSTING));
    expect(lines).toContain('没有评出获奖户');
    expect(lines.filter((line) => /^合计：0户\|+0$/u.test(line))).toHaveLength(1);
  });

  it('says that a year counted to September, month 9, is not over', () => {
    const lines = linesOfSheet(
      composeAwardSheet(yearOf(fengsheng, '户 0101 甲\n记 2022-03-03 0101 J1\n记 2022-09-03 0101 J1'), POSTING),
    );
    expect(lines[2]).toBe('计分月份：2022年3月至9月（共7个月，全年还没有记完）；制表日期：2023年1月5日');
  });

  it('leaves the village out of the title when it is not known, and never prints the 11 digits of a phone in it', () => {
    const year = yearOf(fengsheng, SIX);
    expect(linesOfSheet(composeAwardSheet(year, { ...POSTING, village: '' }))[0]).toBe(
      '2022年度乡村治理积分制年终评比结果',
    );
    expect(linesOfSheet(composeAwardSheet(year, { ...POSTING, village: '油房村13812345678' }))[0]).not.toContain(
      '13812345678',
    );
  });

  it('keeps a name that begins with = as 1 text cell', () => {
    const households = { '0101': { headAsWritten: '=1+1', head: '=1+1' } };
    const model = composeAwardSheet(yearOf(fengsheng, SIX, { residents: 25, households }), POSTING);
    expect(model.rows[4].cells[3]).toEqual({ value: '=1+1', style: 'text-centre' });
  });

  it('fits the 19 characters of the longest name, and repeats the 4 rows above the list', () => {
    const headAsWritten = '买买提·阿卜杜拉·热合曼的孙子一家人等';
    const model = composeAwardSheet(
      yearOf(fengsheng, SIX, { residents: 25, households: { '0101': { headAsWritten } } }),
      POSTING,
    );
    expect(model.columnWidths[3]).toBe(45);
    expect(model.print.titleRows).toEqual([0, 3]);
    expect(model.frozenRows).toBe(4);
  });

  it('ends the notice of stars by the 7 days that the plan names', () => {
    const { calendar } = longyuzhuang.versions[0].rules;
    const plan = withRules(longyuzhuang, { calendar: { ...calendar, noticeDays: 7 } });
    const text = '户 101 户主\n评 2022-Q1 101 环境整治=40 文明新风=40';
    expect(linesOfSheet(composeAwardSheet(yearOf(plan, text), POSTING))).toContain(
      '公示期：2023年1月5日至2023年1月12日24时',
    );
  });

  it('prints stars, N and the cut-offs for Plan B, without the 2 prize columns', () => {
    const quarter = (id: string, points: number): string =>
      [1, 2, 3, 4].map((each) => `评 2022-Q${each} ${id} 环境整治=${points} 文明新风=40`).join('\n');
    const annual = (id: string): string => `评 2022 ${id} 党的建设=20 民生保障=20 遵纪守法=20`;
    const ids = Array.from({ length: 10 }, (_, index) => String(101 + index));
    const text = [
      ...ids.map((id) => `户 ${id} 户主${id}`),
      '户 200 老人 老年',
      ...ids.flatMap((id, index) => [quarter(id, 40 - index), annual(id)]),
      '记 2022-05-05 102 加分 6分',
    ].join('\n');
    const lines = linesOfSheet(composeAwardSheet(yearOf(longyuzhuang, text), POSTING));
    expect(lines).toEqual([
      '油房村2022年度乡村治理积分制星级文明户评定结果',
      '参加排名10户：五星级文明户前10%（第1名）、四星级文明户前20%（第2名）、',
      '三星级文明户前30%（第3名），小数舍去；年度总积分不低于140分',
      '计分月份：2022年1月至12月（共12个月）；制表日期：2023年1月5日',
      '公示期：2023年1月5日至2023年1月9日24时',
      '序号|名次|村民小组|户主|年度总积分|星级',
      '1|1|一组|户主102|145|五星级文明户',
      '五星级文明户小计：1户',
      '2|2|一组|户主101|140|四星级文明户',
      '四星级文明户小计：1户',
      '合计：2户',
      '说明：',
      '1. 总积分相同的名次并列，与最后一名同名次的一并评入；年度总积分低于140分的不评，空出的名次不往下顺延；名次按百分比计算，小数舍去（依据：方案四(五)）。',
      '2. 按季评定的项目取已评各季的平均分，加上年度评议分和加分，减去减分；名次按准确分数比较，表中分数最多保留两位小数。',
      '3. 名次相同的各户按户号先后排列，只是为了好查，不分高低。',
      '4. 名次靠前但没有评上的共1户。',
      '5. 没有列入排名的：没有报名参评的1户。',
      expect.stringContaining('评议小组长：'),
    ]);
    const filed = linesOfSheet(composeAwardFile(yearOf(longyuzhuang, text), POSTING));
    expect(filed[0]).toBe('油房村2022年度乡村治理积分制星级文明户评定结果（存档）');
    expect(filed.filter((line) => /^序号|没有评上和|^\d.*低于140分$|老年户/u.test(line))).toEqual([
      '序号|名次|村民小组|户主|评定季度数|年度总积分|星级|奖牌编号|奖励物品|领取人签字|备注',
      '没有评上和没有列入排名的（2户）',
      '1|3|一组|户主103|4|138|||||总积分低于140分',
      '2|未排名|一组|老人|||||||老年户，没有报名参评',
    ]);
  });

  it('refuses a plan with 0 awards', () => {
    expect(() => composeAwardSheet(yearOf(withRules(fengsheng, { ...rules, awards: null }), SIX), POSTING)).toThrow(
      'no awards',
    );
  });
});
