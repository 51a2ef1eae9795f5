// What became of every sheet of the workbook, for a terminal: a line for each table, and for each sheet or block that
// is none.
import {
  ASIDE_NAMES,
  entryAt,
  outcomeInWords,
  ROLE_NAMES,
  type BlockCoverage,
  type ColumnCoverage,
  type Coverage,
  type FoundTable,
  type SheetCoverage,
} from '../../engine';
import { alignedTable } from '../aligned-table';
import { checkWords } from '../wording/check';
import { HEADS } from '../wording/tables';

type Line = readonly [sheet: string, what: string, header: string, rows: string, remark: string];

/** Sheets that would be read alike are one line from this many on: months, or households. */
const FOLDED_FROM = 3;

/** Every sheet in the workbook's order; alike ones where the first of them stands. */
export function printCoverage(coverage: Coverage, tables: readonly FoundTable[]): string {
  const lines = folded(coverage.sheets.map((sheet) => sheetLines(sheet, tables)));
  const columns = [
    { head: HEADS.sheet, align: 'left' },
    { head: HEADS.role, align: 'left' },
    { head: HEADS.headerRow, align: 'right' },
    { head: HEADS.rowsRead, align: 'right' },
    { head: HEADS.remark, align: 'left' },
  ] as const;
  return alignedTable(columns, lines);
}

/** Of sheets with one line each that say the same but for the header's row and the number of rows, one line. */
function folded(sheets: readonly (readonly Line[])[]): readonly Line[] {
  const alike = new Map<string, Line[]>();
  const keyOf = ([, what, , , remark]: Line): string => JSON.stringify([what, remark]);
  for (const [line, ...more] of sheets)
    if (line !== undefined && more.length === 0) alike.set(keyOf(line), [...(alike.get(keyOf(line)) ?? []), line]);
  return sheets.flatMap((lines) => {
    const [line, ...more] = lines;
    const group = line !== undefined && more.length === 0 ? (alike.get(keyOf(line)) ?? []) : [];
    if (group.length < FOLDED_FROM) return lines;
    return group[0] === line ? [oneLine(group)] : [];
  });
}

function oneLine(alike: readonly Line[]): Line {
  const [, what, , , remark] = entryAt(alike, 0);
  const headers = [...new Set(alike.map(([, , header]) => header))].sort(
    (a, b) => Number.parseInt(a, 10) - Number.parseInt(b, 10),
  );
  return [
    checkWords.sheets(alike.map(([sheet]) => sheet)),
    what,
    headers.join('、'),
    checkWords.eachRows(alike.map(([, , , rows]) => rows)),
    remark,
  ];
}

/** What stands above, between and below tables and is no more than that: not worth a line. */
const OF_THE_PAGE: ReadonlySet<string> = new Set([
  'title',
  'header',
  'sub-heading',
  'note',
  'blank',
  'unfilled',
  'total-row',
  'signature',
]);

function sheetLines(sheet: SheetCoverage, tables: readonly FoundTable[]): readonly Line[] {
  const hidden = sheet.hidden ? [checkWords.hiddenSheet] : [];
  const blocks = sheet.blocks.filter(({ outcome }) => outcome.kind !== 'aside' || !OF_THE_PAGE.has(outcome.reason));
  if (sheet.outcome.kind !== 'read' || blocks.length === 0)
    return [[sheet.sheet, outcomeInWords(sheet.outcome), '', '', hidden.join('')]];
  return blocks.map((block): Line => {
    if (block.outcome.kind !== 'read')
      return [
        sheet.sheet,
        outcomeInWords(block.outcome),
        '',
        '',
        [...hidden, checkWords.rows(block.top + 1, block.bottom + 1)].join('；'),
      ];
    const found = tables.filter(
      (table) => table.sheet === sheet.sheet && table.bodyTop === block.bodyTop && block.roles.includes(table.role),
    );
    const remarks = [...hidden, ...blockRemarks(block)].join('；');
    return [
      sheet.sheet,
      block.roles.map((role) => ROLE_NAMES[role]).join('、'),
      headerRows(found),
      rowsRead(block, found),
      remarks,
    ];
  });
}

function headerRows(found: readonly FoundTable[]): string {
  const [first] = found;
  if (first === undefined) return '';
  const { headerTop, headerBottom } = first;
  if (headerBottom < headerTop) return checkWords.noHeader;
  return headerTop === headerBottom ? String(headerTop + 1) : `${headerTop + 1}–${headerBottom + 1}`;
}

/** What reading counted; a list that holds two tables has its rows once. */
function rowsRead({ roles }: BlockCoverage, found: readonly FoundTable[]): string {
  return roles.length === 0 || found.length === 0 ? '' : String(Math.max(...found.map((table) => table.rowsRead)));
}

function blockRemarks({ columns, rows }: BlockCoverage): readonly string[] {
  const lost = columns.filter(({ outcome }) => outcome.kind === 'not-understood').map(({ header }) => header);
  const lostRows = rows
    .filter(({ outcome }) => outcome.kind === 'not-understood')
    .map(({ top, bottom }) => checkWords.rows(top + 1, bottom + 1));
  const aside = columns.flatMap(asideColumn);
  const voided = rows.reduce(
    (sum, { outcome, top, bottom }) =>
      sum + (outcome.kind === 'aside' && outcome.reason === 'voided' ? bottom - top + 1 : 0),
    0,
  );
  return [
    ...(lost.length === 0 ? [] : [checkWords.lostColumns(lost)]),
    ...(lostRows.length === 0 ? [] : [checkWords.lostRows(lostRows)]),
    ...(voided === 0 ? [] : [checkWords.voided(voided)]),
    ...(aside.length === 0 ? [] : [checkWords.asideColumns(aside)]),
  ];
}

/** `联系电话（电话）`, `序号`: the reason where the header does not say it. */
function asideColumn({ header, outcome }: ColumnCoverage): readonly string[] {
  if (outcome.kind !== 'aside' || outcome.reason === 'blank') return [];
  const reason = ASIDE_NAMES[outcome.reason];
  return [header === '' ? reason : header.includes(reason) ? header : `${header}（${reason}）`];
}
