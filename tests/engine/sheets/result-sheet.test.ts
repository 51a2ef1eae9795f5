import { composeRankingFile } from '../../../src/engine/sheets/ranking-sheet';
import { composeResultSheet } from '../../../src/engine/sheets/result-sheet';
import { HouseholdYear } from '../../../src/engine/year/household-year';
import { standingNotes } from '../../../src/engine/year/standing-notes';
import { bonus, schemeOf } from '../scheme/plan-of';
import { linesOfSheet, POSTING, yearOf } from './posted';

const ROWS = '户 1 甲\n户 2 乙\n记 2022-03-01 1 J1 ×10\n记 2022-03-02 2 V1\n记 2022-12-02 2 J1';
const items = [
  bonus('J1', '好人好事'),
  {
    id: 'V1',
    name: '赌博',
    kind: 'veto',
    effects: [
      { effect: 'result', result: '警告信' },
      { effect: 'result', result: '内部谈话' },
    ],
  },
];
const results = [
  { name: '警告信', clause: '六' },
  { name: '内部谈话', sensitive: true },
  { name: '诫勉谈话', when: [{ below: 5 }] },
];

describe('composeResultSheet', () => {
  it('lists 2 cases of 3, each with its time and reason, and nothing of what is marked 不公开', () => {
    const year = yearOf(schemeOf({ items, results }), ROWS);
    const sheet = composeResultSheet(year, POSTING);
    expect(sheet === null ? [] : linesOfSheet(sheet).slice(0, 8)).toEqual([
      '油房村2022年度处理名单',
      '计分月份：2022年3月至12月（共10个月）；制表日期：2023年1月5日',
      '序号|处理|村民小组|户主|时间|原因',
      '1|警告信|一组|乙|2022年3月2日|V1 赌博',
      '2|诫勉谈话|一组|乙|2022年度|得分不满5分',
      '说明：',
      '1. 警告信：登记了规定的事项的（依据：方案六）。',
      '2. 诫勉谈话：全年得分不满5分的。',
    ]);
  });

  it('is no sheet where nobody is on a list, or only on one that is not made public', () => {
    expect(
      composeResultSheet(yearOf(schemeOf({ items: [items[0]] }), '户 1 甲\n记 2022-03-01 1 J1'), POSTING),
    ).toBeNull();
    const hidden = results.map((result) => ({ ...result, sensitive: true }));
    expect(composeResultSheet(yearOf(schemeOf({ items, results: hidden }), ROWS), POSTING)).toBeNull();
  });

  it('stands among the remarks of the ranking, but for the 1 that is hidden, and all 3 beside the household itself', () => {
    const year = yearOf(schemeOf({ items, results }), ROWS);
    const lines = linesOfSheet(composeRankingFile(year, POSTING));
    expect(lines.filter((line) => line.includes('警告信'))).toEqual(['2|一组|乙|0|1|0|1|警告信、诫勉谈话']);
    expect(lines.join()).not.toContain('内部谈话');
    expect(standingNotes(new HouseholdYear(year, 1))).toEqual([
      '警告信：2022-03-02 V1 赌博（依据：方案六）',
      '内部谈话（不公开）：2022-03-02 V1 赌博',
      '诫勉谈话：2022年度得分不满5分',
    ]);
  });
});
