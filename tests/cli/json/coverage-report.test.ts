import type { Question } from '../../../src/engine';
import { coverageReport, questionReport } from '../../../src/cli/json/coverage-report';
import { VILLAGE } from '../../support/coverages';
import { PLAN_A } from '../../support/little-ledgers';
import { scored } from '../../tasks/opened';

describe('coverageReport', () => {
  it('prints 6 sheets with outcome and reason, rows and letters as in Excel, no cell but headers, no phone', async () => {
    const { ledger, problems } = await scored(PLAN_A);
    const { sheets, notCounted } = coverageReport({ ...ledger, coverage: VILLAGE }, problems);
    expect(sheets[0]).toEqual({
      sheet: '花名册',
      hidden: false,
      outcome: 'read',
      blocks: [
        {
          from: 1,
          to: 6,
          firstColumn: 'A',
          lastColumn: 'E',
          outcome: 'read',
          roles: ['roster'],
          rows: [],
          columns: [
            { column: 'A', header: '户号', outcome: 'read' },
            { column: 'B', header: '户主', outcome: 'read' },
            { column: 'C', header: '联系电话', outcome: 'aside', reason: 'phone' },
            { column: 'D', header: '', outcome: 'aside', reason: 'blank' },
          ],
        },
      ],
    });
    expect(sheets[1].blocks[0].rows).toEqual([
      { from: 4, to: 5, outcome: 'aside', reason: 'voided' },
      { from: 8, to: 9, outcome: 'not-understood' },
    ]);
    expect(sheets.slice(2)).toEqual([
      { sheet: '水费', hidden: false, outcome: 'aside', reason: 'other-subject', blocks: [] },
      { sheet: '备份', hidden: true, outcome: 'aside', reason: 'copy', blocks: [] },
      { sheet: '收支（号码已隐去）', hidden: false, outcome: 'not-understood', blocks: [] },
      { sheet: '年终评比', hidden: false, outcome: 'aside', reason: 'ours', blocks: [] },
    ]);
    // Row 9 of 加减分登记 is in error, and among those not understood.
    expect(notCounted).toEqual({ rows: 5, columns: 1, sheets: 1, other: 0 });
  });
});

describe('questionReport', () => {
  it('prints 1 question with its column by letters and its names masked', () => {
    const question: Question = {
      kind: 'column',
      sheet: '3月13812345678',
      word: '内容',
      column: 28,
      rows: 52,
      firstRows: [2, 3, 4],
      sheets: ['3月13812345678'],
      choices: [{ value: '项目', label: '项目' }],
      suggested: '项目',
    };
    expect(questionReport(question)).toEqual({
      ...question,
      sheet: '3月（号码已隐去）',
      sheets: ['3月（号码已隐去）'],
      column: 'AC',
    });
  });
});
