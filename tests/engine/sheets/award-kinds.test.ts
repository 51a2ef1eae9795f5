import { join } from 'node:path';
import {
  composeAwardSheet,
  composeRankingFile,
  composeRankingSheet,
  evaluateYear,
  readLedger,
  type YearResult,
} from '../../../src/engine';
import { readCase, schemeOf } from '../../cases/case-directory';
import { linesOfSheet, POSTING } from './posted';

/** The year of a case directory. */
function yearOfCase(name: string): YearResult {
  const directory = readCase(join(__dirname, '../../cases', name));
  const scheme = schemeOf(directory, {});
  return evaluateYear(readLedger(directory.tables, scheme), scheme);
}

const award = (name: string): readonly string[] => linesOfSheet(composeAwardSheet(yearOfCase(name), POSTING));

describe('composeAwardSheet', () => {
  it('posts a dividend of 165,130 yuan with each of 8 shares, and no tier', () => {
    expect(award('plan-7-dividend')).toEqual([
      '油房村2022年度乡村治理积分制分红结果',
      '337000元的49%，共165130元，按得分分给8户，每分约0.2469元',
      '计分月份：2022年12月（共1个月）；制表日期：2023年1月5日',
      '序号|名次|村民小组|户主|年度总积分|分红(元)',
      '1|1|二组|周九|99000|24443',
      '2|2|二组|孙八|98000|24196',
      '3|3|二组|钱七|97000|23949',
      '4|4|一组|赵六|96000|23702',
      '5|5|一组|王五|95000|23455',
      '6|6|一组|李四|90000|22221',
      '7|7|二组|吴十|80879|19969',
      '8|8|一组|张三|12940|3195',
      '合计：8户|||||165130',
      '说明：',
      '1. 各户所得按准确的每分价值计算，取到元，余下的按小数部分从大到小补足，小数部分相同的按名册先后；各户之和正好是总数。',
      '2. 名次相同的各户按户号先后排列，只是为了好查，不分高低。',
      '评议小组长：||驻村干部：|村务监督委员会：||村委会(盖章)：',
    ]);
  });

  it('posts the tiers of 2 months beside each other, and how often each was given', () => {
    expect(award('plan-3-waste-grades').slice(0, 13)).toEqual([
      '油房村2022年度乡村治理积分制等次评定结果',
      '参加排名4户，达到条件的都评上：一类（“A级”不少于20条）、',
      '二类（“A级”不少于20条且“B级”不少于10条）、三类（其余）',
      '计分月份：2022年3月至4月（共2个月，全年还没有记完）；制表日期：2023年1月5日',
      '序号|村民小组|户主|3月|4月|一类次数|二类次数|三类次数',
      '1|一组|张三|一类|三类|1|0|1',
      '2|一组|李四|一类|三类|1|0|1',
      '3|一组|王五|三类|三类|0|0|2',
      '4|一组|赵六|三类|三类|0|0|2',
      '合计：4户',
      '说明：',
      '1. 各户从高到低看够得上哪一等，够得上的都评，不限户数。',
      '2. 3月一类2户、二类0户、三类2户；4月一类0户、二类0户、三类4户。',
    ]);
  });

  it('states a limit of 20 % above the list and below it, how many there may be and by how many it is passed', () => {
    const lines = award('tier-over-its-limit').join('');
    expect(lines).toContain(
      '达到条件的都列出：优秀（得分不少于5分，不超过参加排名户数的20%即1户，够得上的有2户，超过1户）、',
    );
    expect(lines).toContain('评哪几户请评议决定。');
    expect(lines).not.toMatch(/不限户数|都评上/u);
  });

  it('says of 1 sheet by conditions what they are, and that 2 households have none', () => {
    const lines = award('thresholds-of-the-year');
    expect(lines.slice(1, 3).join('')).toBe(
      '参加排名7户，达到条件的都评上：优秀户（得分不少于90分）、合格户（得分超过60分且“义务劳动”的数量不少于3）',
    );
    expect(lines.filter((line) => /^[234]\. /u.test(line))).toEqual([
      '2. 参加评奖的要减分不超过5分。',
      '3. 名次相同的各户按户号先后排列，只是为了好查，不分高低。',
      '4. 名次靠前但没有评上的共2户。',
    ]);
  });

  it('says that 3 tied households were all taken in', () => {
    const lines = award('places-ties-include');
    expect(lines[1]).toBe('参加排名8户，评奖名额5户：标兵户2户、先进户3户');
    expect(lines.filter((line) => line.includes('3户并列，同分按方案评定'))).toHaveLength(3);
    expect(lines.find((line) => line.startsWith('1. '))).toBe(
      '1. 总积分相同的名次并列，下一名按并列户数顺延。并列跨等次或者超出名额时，仍然相同的一并评上高的一等。',
    );
  });
});

describe('composeRankingSheet', () => {
  it('shows the 100 points that vetoes took beside bonus and deduction', () => {
    const lines = linesOfSheet(composeRankingFile(yearOfCase('vetoes'), POSTING));
    expect(lines.slice(2, 6)).toEqual([
      '名次|村民小组|户主|基础分|加分|减分|其他增减|年度总积分|等次|备注',
      '1|一组|王五|0|300|0|0|300||没评上：按一票否决取消评奖',
      '2|一组|赵六|0|205|5|0|200|二等',
      '3|一组|李四|0|200|0|-100|100|二等',
    ]);
  });

  it('counts 1 household that a veto put out', () => {
    const year = yearOfCase('plan-6-base-first');
    expect(linesOfSheet(composeRankingFile(year, POSTING)).find((line) => line.includes('退出的'))).toBe(
      '4. 没有列入排名的：按一票否决退出的1户。',
    );
    const posted = linesOfSheet(composeRankingSheet(year, POSTING));
    expect(posted).toContain('3. 没有列入排名的共1户。');
    expect(posted.join('')).not.toContain('否决');
  });
});
