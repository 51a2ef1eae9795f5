import { problem, type Place } from '../../../../src/engine/basis/problem';
import { notCounted, placesNotCounted, soundnessOf } from '../../../../src/engine/ledger/coverage/not-counted';
import { aside, block, columns, LOST, sheet, VILLAGE } from '../../../support/coverages';

const error = (place: Place) => problem('unknown-item', place);
const NOTHING = { sheets: [] };

describe('notCounted', () => {
  it('counts 2 errors in one row once, and names the sheet with most rows first', () => {
    const errors = [
      error({ sheet: '甲', row: 3 }),
      error({ sheet: '乙', row: 3 }),
      error({ sheet: '乙', row: 4 }),
      error({ sheet: '乙', row: 4, columnIndex: 2 }),
    ];
    expect(notCounted(NOTHING, errors, '积分设置').rows).toEqual({
      count: 3,
      bySheet: [
        { sheet: '乙', count: 2 },
        { sheet: '甲', count: 1 },
      ],
    });
  });

  it('counts 2 errors of no row of the ledger as others', () => {
    const missing = notCounted(NOTHING, [error({}), error({ sheet: '积分设置', row: 2 })], '积分设置');
    expect([missing.others, missing.rows.count, placesNotCounted(missing)]).toEqual([2, 0, 2]);
  });

  it('counts what is not understood once, though an error names each: 1 sheet, 1 column, 5 rows, and 1 row beside them', () => {
    const errors = [
      error({ sheet: '收支13812345678' }),
      error({ sheet: '收支13812345678', row: 5 }),
      error({ sheet: '加减分登记', row: 1, columnIndex: 2 }),
      error({ sheet: '加减分登记', columnIndex: 2 }),
      error({ sheet: '加减分登记', row: 12 }),
      error({ sheet: '加减分登记', row: 2 }),
    ];
    const missing = notCounted(VILLAGE, errors, '积分设置');
    expect(missing).toEqual({
      rows: { count: 6, bySheet: [{ sheet: '加减分登记', count: 6 }] },
      columns: [{ sheet: '加减分登记', header: '内容' }],
      sheets: ['收支13812345678'],
      others: 0,
    });
    expect(placesNotCounted(missing)).toBe(8);
  });
});

describe('notCounted, of a copy', () => {
  it('counts a copy that an error names as 1 sheet, whatever its rows', () => {
    const copy = { sheets: [sheet('登记 (2)', aside('copy'))] };
    const missing = notCounted(copy, [error({ sheet: '登记 (2)' })], '积分设置');
    expect([missing.sheets, missing.others, placesNotCounted(missing)]).toEqual([['登记 (2)'], 0, 1]);
  });
});

describe('soundnessOf', () => {
  const lostColumn = { sheets: [sheet('甲', [block({ columns: columns(['内容', LOST]) })])] };

  it('praises 0 ledgers in which a column was not understood, problems or none', () => {
    expect(soundnessOf(lostColumn, [])).toEqual({ nothingWrong: false, everyRowRead: false });
  });

  it('says that every row was read over 1 reminder, but not that nothing is wrong; neither over 1 error', () => {
    expect(soundnessOf(NOTHING, [])).toEqual({ nothingWrong: true, everyRowRead: true });
    expect(soundnessOf(NOTHING, [problem('points-mismatch', {})])).toEqual({ nothingWrong: false, everyRowRead: true });
    expect(soundnessOf(NOTHING, [error({})])).toEqual({ nothingWrong: false, everyRowRead: false });
  });
});
