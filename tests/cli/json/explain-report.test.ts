import { explainHousehold } from '../../../src/engine';
import { coverageReport } from '../../../src/cli/json/coverage-report';
import { explainReport } from '../../../src/cli/json/explain-report';
import { PLAN_A, PLAN_B } from '../../support/little-ledgers';
import { month, scored } from '../../tasks/opened';

describe('explainReport', () => {
  it('prints March line by line: 5 of 5.5 bonus points counted', async () => {
    const result = await scored(PLAN_A);
    const report = explainReport(
      result,
      explainHousehold(result.ledger, result.scores, 0, month('2022-03')),
      month('2022-03'),
    );
    const row = { month: '2022-03', kind: 'bonus', sheet: '加减分登记', excess: 0, reason: 'counted' };
    expect(report).toEqual({
      id: '0101',
      lines: [
        {
          month: '2022-03',
          kind: 'base',
          item: '基础分',
          clause: '二(一)',
          sheet: null,
          row: null,
          raw: 100,
          counted: 100,
          excess: 0,
          reason: 'no-table-full',
        },
        { ...row, item: 'J1', clause: '二(二)1', row: 2, raw: 1.5, counted: 1.5 },
        { ...row, item: 'J3a', clause: '二(二)3', row: 3, raw: 1, counted: 1 },
        { ...row, item: 'J4', clause: '二(二)4', row: 4, raw: 1, counted: 1 },
        { ...row, item: 'J2', clause: '二(二)2', row: 5, raw: 2, counted: 1.5, excess: 0.5, reason: 'group-cap' },
      ],
      total: 105,
      coverage: coverageReport(result.ledger, result.problems),
    });
    expect(Object.keys(report.lines[0])).toEqual([
      'month',
      'kind',
      'item',
      'clause',
      'sheet',
      'row',
      'raw',
      'counted',
      'excess',
      'reason',
    ]);
  });

  it('adds up to the year total of all 5 households', async () => {
    const result = await scored(PLAN_A);
    const totals = [0, 1, 2, 3, 4].map(
      (household) => explainReport(result, explainHousehold(result.ledger, result.scores, household, null), null).total,
    );
    expect(totals).toEqual([1025, 995, 1000.5, 1000, 1000]);
  });

  it('prints a free item by its text, without the phone in it', async () => {
    const result = await scored(PLAN_B.replace('修路出工', '修路出工电话13812345678'));
    const { lines } = explainReport(
      result,
      explainHousehold(result.ledger, result.scores, 0, month('2023-05')),
      month('2023-05'),
    );
    expect(lines).toMatchObject([{ kind: 'free-bonus', item: '修路出工电话（号码已隐去）', counted: 6 }]);
  });

  it('gives the problem of a row in error as its reason', async () => {
    const result = await scored(
      PLAN_A.replace('2022-12-01 0201 J1 · ·', '2022-12-01 0201 J1 -2 ·\n2022-12-02 0101 J1 · ·'),
    );
    const { lines } = explainReport(
      result,
      explainHousehold(result.ledger, result.scores, 2, month('2022-12')),
      month('2022-12'),
    );
    expect(lines[lines.length - 1]).toMatchObject({ sheet: '加减分登记', row: 8, counted: 0, reason: 'invalid-count' });
  });
});
