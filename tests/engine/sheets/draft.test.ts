import { problem } from '../../../src/engine/basis/problem';
import { composeAwardSheet } from '../../../src/engine/sheets/award-sheet';
import { asideNotes, draftNotes, draftTitle, missingOf } from '../../../src/engine/sheets/draft';
import { composeRankingSheet } from '../../../src/engine/sheets/ranking-sheet';
import type { YearResult } from '../../../src/engine/year/year-result';
import { VILLAGE } from '../../support/coverages';
import { fengsheng, longyuzhuang } from '../../support/schemes';
import { bonus, schemeOf } from '../scheme/plan-of';
import { linesOfSheet, POSTING, SIX, yearOf } from './posted';

const sound = yearOf(fengsheng, SIX, { residents: 25 });
const covered = (year: YearResult): YearResult => ({ ...year, ledger: { ...year.ledger, coverage: VILLAGE } });
const withError = (place = { sheet: '加减分登记', row: 2 }): YearResult => ({
  ...sound,
  problems: [problem('unknown-item', place)],
});

describe('missingOf', () => {
  it('finds 0 places in a sound year, nor where only a reminder or a balance is at stake', () => {
    expect(missingOf(sound)).toBeNull();
    expect(
      missingOf({
        ...sound,
        problems: [
          problem('points-mismatch', {}),
          problem('unknown-household', { sheet: '兑换登记', row: 2 }, '0999', { role: 'redemptions' }),
        ],
      }),
    ).toBeNull();
  });

  it('finds 1 row in error, whether it changes a score or a place', () => {
    for (const role of ['events', 'roster', 'decisions']) {
      expect(
        missingOf({ ...sound, problems: [problem('unknown-household', { sheet: '甲', row: 2 }, '0999', { role })] })
          ?.rows.count,
      ).toBe(1);
    }
  });
});

describe('draftTitle', () => {
  it('marks 3 kinds of sheets in their title, and none of a sound ledger', () => {
    const tiers = schemeOf({
      items: [bonus('J1', '好人好事')],
      awards: { kind: 'thresholds', per: 'half-year', tiers: [{ name: '先进', atLeast: 1 }] },
    });
    const graded = { ...yearOf(tiers, '户 0101 曾秀\n记 2022-03-05 0101 J1'), problems: withError().problems };
    const titles = [
      composeAwardSheet(withError(), POSTING),
      composeRankingSheet(withError(), POSTING),
      composeAwardSheet(graded, POSTING),
    ].map((model) => linesOfSheet(model)[0]);
    expect(titles).toEqual([
      '油房村2022年度乡村治理积分制年终评比结果（草稿）',
      '油房村2022年度乡村治理积分排名（草稿）',
      '油房村2022年度乡村治理积分制等次评定结果（草稿）',
    ]);
    expect(draftTitle('甲', sound)).toBe('甲');
  });
});

describe('draftNotes', () => {
  it('says in the first note of 3 kinds of sheets what is not in them, the largest 3 by name', () => {
    const note =
      '1. 这是草稿：台账里有6行、1列、1张表没有计入，名次和等次还会变；其中“收支（号码已隐去）”整张表、“加减分登记”表的“内容”列、“加减分登记”表6行。改好台账后要重新生成，草稿不要张贴。';
    for (const model of [
      composeAwardSheet(covered(withError()), POSTING),
      composeRankingSheet(covered(withError()), POSTING),
    ])
      expect(linesOfSheet(model)).toContain(note);
  });

  it('says that N is not known where no roster, or none with a column 常住, says it: 2 sentences', () => {
    const noRoster = yearOf(fengsheng, SIX);
    const listed = (residentsStated: boolean): YearResult => ({
      ...noRoster,
      ledger: { ...noRoster.ledger, roster: { ...noRoster.ledger.roster, stated: true }, residentsStated },
    });
    const unknown = {
      ...noRoster,
      ledger: { ...noRoster.ledger, roster: { ...noRoster.ledger.roster, stated: false }, residentsStated: false },
    };
    expect(draftNotes(unknown)).toEqual([
      '常住户数没有核实：台账里没有花名册，名额暂按全部6户计算，核实以后名额和等次可能会变。',
    ]);
    expect(draftNotes(listed(false))).toEqual([
      '常住户数没有核实：花名册没有写明哪些是常住户，名额暂按全部6户计算，核实以后名额和等次可能会变。',
    ]);
    expect(draftNotes(listed(true))).toEqual([]);
    expect(draftNotes({ ...unknown, residents: 25 })).toEqual([]);
    expect(draftNotes(yearOf(longyuzhuang, '户 0101 曾秀'))).toEqual([]);
  });
});

describe('asideNotes', () => {
  it('names 2 sheets, 2 kinds of columns and 2 void rows in 1 line, our own sheets left out', () => {
    expect(asideNotes(covered(sound))).toEqual([
      '台账里不计分、没有采用的：工作表“水费”（与积分无关）、“备份”（别的表的副本）；电话、经办人各列；作废的2行。',
    ]);
    expect(asideNotes(sound)).toEqual([]);
  });
});
