import { notUnderstood, setAside } from '../../../../src/engine/ledger/coverage/summary';
import { aside, block, columns, LOST, sheet, VILLAGE } from '../../../support/coverages';

describe('setAside', () => {
  it('names 3 sheets with their reasons, and counts 3 columns and 2 rows, but no part of a page', () => {
    expect(setAside(VILLAGE)).toEqual({
      sheets: [
        { sheet: '水费', reason: 'other-subject' },
        { sheet: '备份', reason: 'copy' },
        { sheet: '年终评比', reason: 'ours' },
      ],
      columns: [
        { reason: 'phone', count: 1 },
        { reason: 'blank', count: 1 },
        { reason: 'handler', count: 1 },
      ],
      rows: [{ reason: 'voided', count: 2 }],
    });
  });

  it('names a sheet once for 2 blocks of one reason', () => {
    const summary = block({ outcome: aside('summary'), roles: [], bodyTop: null });
    expect(
      setAside({ sheets: [sheet('台账', [block(), summary, { ...summary, top: 20, bottom: 22 }])] }).sheets,
    ).toEqual([{ sheet: '台账', reason: 'summary' }]);
  });
});

describe('notUnderstood', () => {
  it('names 1 sheet, 1 column and 2 runs of rows', () => {
    const { sheets, columns: lost, rows } = notUnderstood(VILLAGE);
    expect(sheets).toEqual(['收支13812345678']);
    expect(lost.map(({ sheet: of, header, index }) => [of, header, index])).toEqual([['加减分登记', '内容', 2]]);
    expect(rows).toEqual([
      { sheet: '加减分登记', top: 7, bottom: 8 },
      { sheet: '加减分登记', top: 10, bottom: 12 },
    ]);
  });

  it('names 0 parts of a block or sheet that is itself lost', () => {
    const lost = block({
      outcome: LOST,
      columns: columns(['内容', LOST]),
      rows: [{ top: 1, bottom: 2, outcome: LOST }],
    });
    expect(notUnderstood({ sheets: [sheet('甲', [lost])] })).toEqual({
      sheets: [],
      columns: [],
      rows: [{ sheet: '甲', top: 0, bottom: 8 }],
    });
    expect(notUnderstood({ sheets: [{ ...sheet('甲', [lost]), outcome: LOST }] })).toEqual({
      sheets: ['甲'],
      columns: [],
      rows: [],
    });
  });
});
