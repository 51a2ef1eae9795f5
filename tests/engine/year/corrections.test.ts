import { MICRO } from '../../../src/engine/basis/points';
import { monthOf } from '../../../src/engine/basis/calendar';
import { correctionsOf } from '../../../src/engine/year/corrections';
import { resultOf } from '../../faults/little-plan';
import { cellOfPosting, postMonths } from './posted-village';

const HEAD = '户 0101 张三\n户 0102 李四\n记 2022-03-05 0102 J1';
const ledger = (...rows: readonly string[]) => [HEAD, ...rows].join('\n');
const NINE = '记 2022-03-10 0101 J2 ×9';
const LATE = '记 2022-03-20 0101 J1 ×3';

describe('correctionsBefore', () => {
  it('says +0.5 for a late row of 1.5 of which the monthly cap of 5 takes 1, then −3.5 for a voided row', () => {
    const posted = postMonths([
      ['2022-03', ledger(NINE)],
      ['2022-04', ledger(NINE, LATE)],
      ['2022-05', ledger(`${NINE} 作废`, LATE)],
    ]);
    expect(posted.map((one) => one.corrections)).toEqual([[], ['2022-03 0101 +0.5'], ['2022-03 0101 -3.5']]);
    expect(posted.map((one) => cellOfPosting(one, '0101', 'cumulative'))).toEqual([104.5, 205, 301.5]);
  });

  it('says −3 where the 105 was never posted', () => {
    const [, april] = postMonths([
      ['2022-03', ledger(NINE)],
      ['2022-04', ledger(`${NINE} 作废`, LATE)],
    ]);
    expect(april?.corrections).toEqual(['2022-03 0101 -3']);
  });

  it('says nothing where a cap of 5 takes all of a late row: raw 6.5, then 7', () => {
    const posted = postMonths([
      ['2022-03', ledger('记 2022-03-10 0101 J2 ×13')],
      ['2022-04', ledger('记 2022-03-10 0101 J2 ×13', '记 2022-03-20 0101 J1')],
    ]);
    expect(posted[1]?.corrections).toEqual([]);
    expect(posted[1]?.posting.postingRows).toHaveLength(1);
  });

  it('says +2 where an objection was right, and 4 becomes 6 of the base', () => {
    const rest = ['评 2022-03 0102 100', '评 2022-04 0101 100', '评 2022-04 0102 100'];
    const [, april] = postMonths([
      ['2022-03', ledger('评 2022-03 0101 98', ...rest)],
      ['2022-04', ledger('评 2022-03 0101 100', ...rest)],
    ]);
    expect(april?.corrections).toEqual(['2022-03 0101 +2']);
  });

  it('keeps a deduction of 1 of March out of April’s 100, and takes it off the sum', () => {
    const [, april] = postMonths([
      ['2022-03', ledger(NINE)],
      ['2022-04', ledger(NINE, '记 2022-03-20 0101 K5')],
    ]);
    expect(april?.corrections).toEqual(['2022-03 0101 -1']);
    expect([cellOfPosting(april, '0101', 'score'), cellOfPosting(april, '0101', 'cumulative')]).toEqual([100, 203.5]);
  });

  it('leaves March as it was posted when 20 points of the year’s end are entered for it in May', () => {
    const [, may, december] = postMonths([
      ['2022-03', ledger(NINE)],
      ['2022-05', ledger(NINE, '记 2022-03-11 0101 J6')],
      ['2022-12', ledger(NINE, '记 2022-03-11 0101 J6')],
    ]);
    expect([may?.corrections, december?.corrections]).toEqual([[], []]);
    expect(cellOfPosting(december, '0101', 'score')).toBe(120);
  });

  it('takes −2 of last year’s December off that year, and nothing off the new year’s 100', () => {
    const before = [NINE, '记 2022-12-05 0102 J1', '记 2023-01-05 0102 J1'];
    const [, january] = postMonths([
      ['2022-12', ledger(...before.slice(0, 2))],
      ['2023-01', ledger(...before, '记 2022-12-20 0101 K8')],
    ]);
    expect(january?.corrections).toEqual(['2022-12 0101 -2']);
    expect(cellOfPosting(january, '0101', 'cumulative')).toBe(100);
    expect(cellOfPosting(january, '0101', 'balance')).toBe(1102.5);
  });
});

describe('correctionsOf', () => {
  it('corrects 1 household by the 10 points that no list had, and none of a household that a veto keeps off them', () => {
    const year = resultOf(
      {
        items: [
          { id: 'J1', name: '好人好事', points: 10 },
          { id: 'V1', name: '严重违纪', kind: 'veto', effects: [{ effect: 'out', until: 'open' }] },
        ],
      },
      `
        # 登记
        日期 户号 项目 止期
        2024-03-03 01 J1 ·
        2024-03-03 02 J1 ·
        2024-04-03 01 V1 ·
      `,
    );
    const found = correctionsOf(year, { kind: 'month', first: monthOf(2024, 3) }, new Map());
    expect(found.map(({ household, points }) => [household, points / MICRO])).toEqual([[1, 10]]);
  });
});
