// A notice that is posted: its sheet, the copy that is kept, a row in 公示登记 and the figures of every household in
// 归档明细 enter the workbook together. The registers are sheets of our own, beside any that the clerk keeps.
import {
  ARCHIVE_HEADERS,
  ARCHIVE_SHEET,
  type CellTable,
  type ComposedPosting,
  isBlank,
  type NoticePosting,
  POSTING_HEADERS,
  POSTING_SHEET,
  type YearResult,
} from '../engine';
import type { Cells, Desk } from '../workbook/desk';
import type { Workbook } from '../workbook/port';
import { addPostedSheets } from './month-notice';
import { withoutPrivateCells } from './private-cells';

/** A workbook whose bytes are written once, when all has entered it: what fails before leaves the file as it was. */
type Written = Workbook & Pick<Desk, 'writePlainSheet'>;

/** The names that the notice's sheet and its copy were given. Throws HostFailure: the workbook may then hold a part of it, and is not
 * to be written. */
export async function postNotice(
  workbook: Written,
  result: YearResult,
  { posting, composed }: { readonly posting: NoticePosting; readonly composed: ComposedPosting },
): Promise<readonly string[]> {
  const tables = await workbook.readTables();
  await append(workbook, tables, { name: POSTING_SHEET, headers: POSTING_HEADERS, rows: composed.postingRows });
  await append(workbook, tables, { name: ARCHIVE_SHEET, headers: ARCHIVE_HEADERS, rows: composed.archiveRows });
  return addPostedSheets(workbook, result, posting);
}

type Register = { readonly name: string; readonly headers: readonly string[]; readonly rows: Cells };

/** What a clerk wrote into the rows that are there, such as 归档日期, stays. */
async function append(
  workbook: Written,
  tables: readonly CellTable[],
  { name, headers, rows }: Register,
): Promise<void> {
  const there = tables.find(({ sheet }) => sheet === name)?.rows ?? [];
  const former = there.slice(1).filter((row) => !row.every(isBlank));
  await workbook.writePlainSheet({
    name,
    rows: [headers, ...former, ...withoutPrivateCells(rows)],
    hidden: false,
    isOurs: (now) => isOurs(now, headers),
  });
}

/** Nothing is lost when the rows that were read are written again. */
function isOurs(rows: Cells, headers: readonly string[]): boolean {
  const [first = []] = rows;
  const isHeader = headers.every((header, at) => first[at] === header) || rows.flat().every(isBlank);
  return isHeader && rows.every((row) => row.slice(headers.length).every(isBlank));
}
