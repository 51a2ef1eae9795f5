// The tables that the little ledgers of tests stand in.
import type { ColumnKind, FoundColumn, FoundTable, TableRole } from '../../src/engine/ledger/types';

/** Index into LEDGER_TABLES. */
export const TABLE = { roster: 0, events: 1, assessment: 2, redemptions: 3, decisions: 4 } as const;

export const LEDGER_TABLES: readonly FoundTable[] = [
  table('roster', '花名册', [
    ['household-id', '户号'],
    ['household-head', '户主'],
  ]),
  table('events', '加减分登记', [
    ['date', '日期'],
    ['household-id', '户号'],
    ['item', '项目'],
    ['count', '数量'],
    ['points', '分值'],
  ]),
  table('assessment', '基础分评定', [
    ['period', '月份'],
    ['household-id', '户号'],
  ]),
  table('redemptions', '兑换登记', [
    ['date', '兑换日期'],
    ['household-id', '户号'],
    ['points', '消耗积分'],
  ]),
  table('decisions', '评议决定', [
    ['household-id', '户号'],
    ['tier', '等次'],
  ]),
];

/** The tables with figure columns (indexes into Scheme.baseTargets) in the assessment. */
export function tablesWithFigures(targets: readonly number[]): readonly FoundTable[] {
  const figures = targets.map((target, at): FoundColumn => ({
    kind: 'figure',
    index: at + 2,
    header: `第${at + 1}项`,
    target,
    month: null,
    assessor: false,
  }));
  return LEDGER_TABLES.map((one) =>
    one.role === 'assessment' ? { ...one, columns: [...one.columns, ...figures] } : one,
  );
}

function table(role: TableRole, sheet: string, columns: readonly (readonly [ColumnKind, string])[]): FoundTable {
  return {
    role,
    sheet,
    headerTop: 0,
    headerBottom: 0,
    bodyTop: 1,
    bodyBottom: 100,
    columns: columns.map(([kind, header], index) => ({ kind, index, header })),
    ownFigures: [],
    unreadHeaders: [],
    confidence: 1,
    beside: false,
    period: null,
    hidden: false,
    taken: true,
    rowsRead: 100,
  };
}
