// The columns of a table that was read, each with its outcome: what its role reads of it, what is set aside, what is
// lost.
import { isBlank } from '../../basis/cells';
import { isNothing, partsOf } from '../events/event-parts';
import type { TableSource } from '../rows/read-context';
import { isRegister } from '../table-roles';
import { headerKey, headerWord } from '../tables/header-words';
import type { FoundColumn, LedgerRole } from '../types';
import type { AsideReason, ColumnCoverage, Outcome } from './types';

/** Indexes 0-based in the sheet. `withoutItem`: points for which no column says what they are for. */
export type LostColumn = { readonly index: number; readonly header: string; readonly withoutItem: boolean };

const WHO: readonly FoundColumn['kind'][] = [
  'household-id',
  'household-head',
  'village-group',
  'member',
  'note',
  'status',
];

/** What the readers of each role look at. */
const READS: Readonly<Record<LedgerRole, ReadonlySet<FoundColumn['kind']>>> = {
  roster: new Set([
    ...WHO,
    'resident',
    'elderly',
    'opted-in',
    'joined',
    'left',
    'opening',
    'class',
    'direction',
    'population',
  ]),
  events: new Set([
    ...WHO,
    'date',
    'period',
    'item',
    'item-text',
    'direction',
    'count',
    'duration',
    'points',
    'end-date',
    'bonus-item',
    'deduction-item',
    'bonus-points',
    'deduction-points',
    'item-count',
    'evidence',
  ]),
  assessment: new Set([...WHO, 'date', 'period', 'period-year', 'figure']),
  redemptions: new Set([...WHO, 'date', 'points', 'goods', 'receiver', 'count', 'unit-price']),
  decisions: new Set([...WHO, 'tier', 'decided-on', 'decided-by']),
  settings: new Set(),
};

/** Kinds that a role has no use for, by why they may stand beside what it reads; those not named here are lost. */
const BESIDE: Readonly<Partial<Record<FoundColumn['kind'], AsideReason>>> = {
  'item-text': 'remark',
  duration: 'remark',
  evidence: 'remark',
  receiver: 'handler',
  date: 'handler',
  'period-year': 'remark',
  population: 'personal',
  class: 'personal',
  goods: 'remark',
  tier: 'running-figure',
  'decided-on': 'handler',
  'decided-by': 'handler',
  resident: 'personal',
  elderly: 'personal',
  'opted-in': 'personal',
  'unit-price': 'remark',
  period: 'remark',
  opening: 'running-figure',
  joined: 'personal',
  left: 'personal',
};

/** The columns of one body; `read` are the tables of it that were read, `copied` those that stand in another sheet
 * too. */
export function columnsOf(
  body: readonly TableSource[],
  read: readonly TableSource[],
  copied: readonly TableSource[],
): { readonly columns: readonly ColumnCoverage[]; readonly lost: readonly LostColumn[] } {
  const { view } = body[0];
  const used = new Set(read.flatMap((source) => usedBy(source)));
  const lost: LostColumn[] = [];
  const columns = new Map<number, ColumnCoverage>();
  const put = (index: number, header: string, outcome: Outcome): void => {
    if (!columns.has(index)) columns.set(index, { index: index + view.left, header, outcome });
  };
  for (const { table } of read)
    for (const { index, header } of table.columns) if (used.has(index)) put(index, header, { kind: 'read' });
  for (const source of copied) {
    const ofCopy = new Set(usedBy(source));
    for (const { index, header } of source.table.columns)
      if (ofCopy.has(index)) put(index, header, { kind: 'aside', reason: 'copy' });
  }
  for (const { aside, unknown } of body) {
    for (const { index, header, reason } of aside) put(index, header, { kind: 'aside', reason });
    for (const { index, header } of unknown) {
      put(index, header, { kind: 'not-understood' });
      lost.push({ index: index + view.left, header, withoutItem: false });
    }
  }
  const own = new Set(body.flatMap(({ table }) => table.ownFigures.map(({ index }) => index)));
  for (const { table } of body) {
    for (const column of table.columns) {
      if (columns.has(column.index)) continue;
      const reason = isUnfilled(body[0], column)
        ? 'blank'
        : own.has(column.index) || isResult(column, read)
          ? 'running-figure'
          : isNamed(column)
            ? BESIDE[column.kind]
            : undefined;
      put(column.index, column.header, reason === undefined ? { kind: 'not-understood' } : { kind: 'aside', reason });
      if (reason === undefined)
        lost.push({ index: column.index + view.left, header: column.header, withoutItem: isSidedPoints(column) });
    }
  }
  return { columns: [...columns.values()].sort((a, b) => a.index - b.index), lost };
}

function isSidedPoints({ kind }: FoundColumn): boolean {
  return kind === 'bonus-points' || kind === 'deduction-points' || kind === 'points';
}

/** The clerk's own score beside base points, or in a list of households:
 * 得分 beside 基础分 and columns of items adds them up. */
function isResult({ kind }: FoundColumn, read: readonly TableSource[]): boolean {
  const beside =
    read.some(({ table }) => table.role === 'assessment') &&
    read.every(({ table }) => table.columns.every((column) => !ITEMS.has(column.kind)));
  return (
    kind === 'points' && (beside || read.every(({ table }) => table.role === 'assessment' || table.role === 'roster'))
  );
}

const ITEMS: ReadonlySet<string> = new Set([
  'item',
  'item-text',
  'bonus-item',
  'deduction-item',
  'bonus-points',
  'deduction-points',
]);

/** Whether the header says what the cells do: known by its cells alone, a column of no use here may be of use
 * elsewhere. */
function isNamed({ kind, header }: FoundColumn): boolean {
  return headerWord(headerKey(header))?.kind === kind;
}

function usedBy(source: TableSource): readonly number[] {
  const { role, columns } = source.table;
  if (isRegister(role)) return [];
  const reads = READS[role];
  const long = role === 'assessment' && !columns.some(({ kind }) => kind === 'figure');
  const ofParts =
    role === 'events'
      ? new Set(partsOf(source).flatMap((part) => part.source.table.columns.map(({ index }) => index)))
      : null;
  return columns
    .filter((column) =>
      ofParts
        ? ofParts.has(column.index) && reads.has(column.kind)
        : reads.has(column.kind) || (long && ['item', 'item-text', 'points', 'count'].includes(column.kind)),
    )
    .map(({ index }) => index);
}

function isUnfilled({ view, table }: TableSource, { index, kind }: FoundColumn): boolean {
  const isEmpty = kind === 'bonus-points' || kind === 'deduction-points' || kind === 'points' ? isNothing : isBlank;
  for (let at = table.bodyTop - view.top; at <= table.bodyBottom - view.top; at++)
    if (!isEmpty(view.rows[at]?.[index])) return false;
  return true;
}
