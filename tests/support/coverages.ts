// What reading could say of a workbook: hand-made coverages, for tests of what tells them.
import type {
  AsideReason,
  BlockCoverage,
  ColumnCoverage,
  Coverage,
  Outcome,
  SheetCoverage,
} from '../../src/engine/ledger/coverage/types';

export const READ: Outcome = { kind: 'read' };
export const LOST: Outcome = { kind: 'not-understood' };

export function aside(reason: AsideReason): Outcome {
  return { kind: 'aside', reason };
}

/** Headers from column A on, each with its outcome: `read` where it has none. */
export function columns(...headers: readonly (string | readonly [string, Outcome])[]): readonly ColumnCoverage[] {
  return headers.map((header, index) =>
    typeof header === 'string' ? { index, header, outcome: READ } : { index, header: header[0], outcome: header[1] },
  );
}

/** A table of 加减分 with its header in row 1 and 8 rows below, unless `change` says otherwise. */
export function block(change: Partial<BlockCoverage> = {}): BlockCoverage {
  return {
    top: 0,
    bottom: 8,
    left: 0,
    right: 4,
    outcome: READ,
    roles: ['events'],
    bodyTop: 1,
    columns: [],
    rows: [],
    ...change,
  };
}

/** A sheet that is as its only block is, or has one outcome as a whole. */
export function sheet(name: string, what: Outcome | readonly BlockCoverage[], hidden = false): SheetCoverage {
  return 'kind' in what
    ? { sheet: name, hidden, outcome: what, blocks: [] }
    : { sheet: name, hidden, outcome: READ, blocks: what };
}

/** A roster with phones, a register in which a column and two rows are lost and two rows void, and sheets that are
 * none. */
export const VILLAGE: Coverage = {
  sheets: [
    sheet('花名册', [
      block({
        bottom: 5,
        roles: ['roster'],
        columns: columns('户号', '户主', ['联系电话', aside('phone')], ['', aside('blank')]),
      }),
    ]),
    sheet('加减分登记', [
      block({
        columns: columns('日期', '户号', ['内容', LOST], ['经手', aside('handler')]),
        rows: [
          { top: 3, bottom: 4, outcome: aside('voided') },
          { top: 7, bottom: 8, outcome: LOST },
        ],
      }),
      block({ top: 10, bottom: 12, outcome: LOST, roles: [], bodyTop: null }),
      block({ top: 14, bottom: 14, outcome: aside('note'), roles: [], bodyTop: null }),
    ]),
    sheet('水费', aside('other-subject')),
    sheet('备份', aside('copy'), true),
    sheet('收支13812345678', LOST),
    sheet('年终评比', aside('ours')),
  ],
};
