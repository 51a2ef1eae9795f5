// A sheet for each household (一户一档): its head stands in a line or a title above tables that name no household.
// The view of such a sheet enters; what leaves has the household in columns of its own behind the others, so that it is
// read like any.
import { compact, isBlank, textOf, type CellValue } from '../../basis/cells';
import { filledCells, type SheetView, widthOf } from '../sheet-view';
import type { Lens } from './column-profile';
import { headerWordsIn } from './find-header';
import { headerKey, headerWord, isHouseholdCell } from './header-words';
import { UNKNOWN } from '../names/name-index';
import { looksLikeName } from '../names/people';
import { isNoteRow, isTotalRow } from './no-rows';

/** Rows above the first table that are looked at, and rows in which its header must begin. */
const ROWS_OF_TITLE = 6;
const ROWS_LOOKED_AT = 80;
const LONGEST_TITLE = 100;

/** What a sheet says of its household, and the row of the view that says it. */
type Stated = { readonly head: string; readonly group: string; readonly id: string; readonly row: number };

/** The views, those of households' own sheets with columns 户主, 小组 and 户号 behind their own. */
export function withSheetHouseholds(views: readonly SheetView[], lens: Lens): readonly SheetView[] {
  const own = views.map((view) => view.table.generated !== true && !namesHouseholds(view, lens));
  if (!own.includes(true)) return views;
  // Sheets of households are alike: the header of one is known in all.
  const headers = new Set(views.flatMap((view, at) => (own[at] ? headersIn(view, lens) : [])));
  return views.map((view, at) => {
    const stated = own[at] ? statedIn(view, headers, lens) : null;
    return stated === null ? view : extended(view, stated, headers);
  });
}

function headersIn(view: SheetView, lens: Lens): readonly string[] {
  return view.rows.slice(0, ROWS_LOOKED_AT).flatMap((row, at) => (isHeader(view, at, lens) ? [keyOf(row)] : []));
}

const keyOf = (row: readonly CellValue[]): string =>
  row
    .filter((cell) => !isBlank(cell))
    .map(textOf)
    .join('\n');

// A header with a word for households below the titles: the table names them itself.
function namesHouseholds({ rows }: SheetView, { names }: Lens): boolean {
  return rows
    .slice(0, ROWS_LOOKED_AT)
    .some(
      (row) =>
        row !== undefined && row.some(isHouseholdCell) && labelledIn(row) === null && headerWordsIn(row, names, 2) >= 2,
    );
}

function statedIn(view: SheetView, headers: ReadonlySet<string>, lens: Lens): Stated | null {
  const { rows, table } = view;
  const last = rows.slice(0, ROWS_LOOKED_AT).findIndex((row) => row !== undefined && headers.has(keyOf(row)));
  const above = rows.slice(0, Math.min(last < 0 ? 0 : last, ROWS_OF_TITLE));
  for (const [at, row] of above.entries()) {
    const labelled = row === undefined ? null : labelledIn(row);
    if (labelled !== null) return { ...labelled, row: at };
  }
  const titles = above.flatMap((row) =>
    row !== undefined && filledCells(row) <= 2
      ? row.filter((cell): cell is string => typeof cell === 'string' && cell.length <= LONGEST_TITLE)
      : [],
  );
  const head = lens.people.namedIn(compact(titles.join('\n'))) ?? lens.people.namedIn(compact(table.sheet));
  return head === null ? null : { head, group: groupIn(titles.join('\n')), id: '', row: 0 };
}

/** A header without a household: texts only, one of them a known word;
 * or words that say nothing else between a title and a row of figures. */
function isHeader({ rows }: SheetView, at: number, { names, people }: Lens): boolean {
  const row = rows[at];
  const texts =
    row !== undefined && row.every((cell) => isBlank(cell) || (typeof cell === 'string' && !/[:：\d]/u.test(cell)));
  if (!texts || filledCells(row) < 2 || labelledIn(row) !== null) return false;
  return (
    headerWordsIn(row, names, 1) >= 1 ||
    (isTitle(rows[at - 1]) &&
      row.every((cell) => !people.isNamed(cell) && names.items.find(textOf(cell)) === UNKNOWN) &&
      (rows[at + 1] ?? []).some((cell) => typeof cell === 'number'))
  );
}

function isTitle(row: readonly CellValue[] | undefined): boolean {
  return filledCells(row) <= 2 || labelledIn(row ?? []) !== null;
}

const LABELS: readonly (readonly [key: 'head' | 'group' | 'id', label: RegExp])[] = [
  ['head', /(?:户主|户代表|户名|农户|家庭户主|户主姓名|姓名|户主名称)[:：]\s*([\p{Script=Han}·]{2,10})/u],
  ['group', /(?:小组|村民小组|组别|所在组|村组|组)[:：]\s*([^\s:：，,;；]{1,10})/u],
  ['id', /(?:户号|编号|户编号|家庭编号|档案号|户档号)[:：]\s*([A-Za-z0-9-]{1,12})/u],
];

/** Cells of a line that says whose sheet it is: a header has more. */
const MOST_LABELLED = 8;

/** `户主：范立 小组：一组` in one cell, or `户主 | 范立 | 小组 | 一组` in several; `null` for a row that says no such thing. */
function labelledIn(row: readonly CellValue[]): Omit<Stated, 'row'> | null {
  const found = { head: '', group: '', id: '' };
  const cells = row.filter((cell) => !isBlank(cell));
  if (cells.length > MOST_LABELLED) return null;
  const line = cells.map((cell) => textOf(cell).normalize('NFKC')).join('  ');
  for (const [key, label] of LABELS) found[key] = label.exec(line)?.[1] ?? '';
  if (found.head === '') {
    for (let at = 0; at + 1 < cells.length; at += 2) {
      const kind = headerWord(headerKey(cells[at]))?.kind;
      const value = textOf(cells[at + 1]);
      // A header is words all along, and what a line does not know is no label.
      if (kind === undefined || headerWord(headerKey(cells[at + 1])) !== undefined) return null;
      if (kind === 'household-head') found.head = compact(value);
      if (kind === 'village-group') found.group = value;
      if (kind === 'household-id') found.id = value;
    }
  }
  return looksLikeName(found.head) && headerWord(found.head) === undefined ? found : null;
}

const GROUP = /([一二三四五六七八九十\d]{1,3}(?:村民)?(?:组|小组|社|队))/u;

function groupIn(text: string): string {
  return GROUP.exec(text.replace(/\d{4}年度?/gu, ' '))?.[1] ?? '';
}

const HEADERS = ['户主', '小组', '户号'] as const;

// Only rows of a table get the household: titles, notes and totals stay what they are.
function extended(view: SheetView, { head, group, id, row }: Stated, headers: ReadonlySet<string>): SheetView {
  const from = widthOf(view);
  const values: readonly CellValue[] = [head, group === '' ? null : group, id === '' ? null : id];
  const kept = HEADERS.filter((_, at) => values[at] !== null);
  const own = values.filter((value) => value !== null);
  const rows = view.rows.map((cells, at) => {
    // 户主 | 张三 | 小组 | 一组 looks like a header, and is a title.
    if (at === row && cells !== undefined && labelledIn(cells) !== null)
      return [
        cells
          .filter((cell) => !isBlank(cell))
          .map(textOf)
          .join(' '),
      ];
    if (cells === undefined || at <= row || filledCells(cells) < 2 || isNoteRow(cells) || isTotalRow(cells, []))
      return cells;
    const padded = Array.from({ length: from }, (_, column) => cells[column] ?? null);
    return [...padded, ...(headers.has(keyOf(cells)) ? kept : own)];
  });
  return { ...view, rows, stated: { from, row } };
}
