// Which tables of the workbook were taken for what, for a terminal, so that a wrong guess is seen.
import { ROLE_NAMES, type FoundTable } from '../../engine';
import { alignedTable } from '../aligned-table';
import { checkWords } from '../wording/check';
import { HEADS } from '../wording/tables';

const SURE = 0.6;

export function printTables(tables: readonly FoundTable[]): string {
  const rows = tables.map((table) => [
    table.sheet,
    ROLE_NAMES[table.role],
    table.headerTop === table.headerBottom ? String(table.headerTop + 1) : `${table.headerTop + 1}–${table.headerBottom + 1}`,
    table.taken ? String(table.rowsRead) : '',
    remarksOf(table),
  ]);
  const columns = [
    { head: HEADS.sheet, align: 'left' },
    { head: HEADS.role, align: 'left' },
    { head: HEADS.headerRow, align: 'right' },
    { head: HEADS.rowsRead, align: 'right' },
    { head: HEADS.remark, align: 'left' },
  ] as const;
  return alignedTable(columns, rows);
}

function remarksOf(table: FoundTable): string {
  return [
    table.taken ? '' : checkWords.notTaken,
    table.hidden ? checkWords.hidden : '',
    table.taken && table.confidence < SURE ? checkWords.unsure : '',
    table.unreadHeaders.length > 0 ? checkWords.unread(table.unreadHeaders) : '',
  ]
    .filter((remark) => remark !== '')
    .join('；');
}
