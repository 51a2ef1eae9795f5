// A month's notice: a year scored up to that month enters, the list that is posted stands in the workbook on a sheet of
// its own.
import { composeNoticeSheet, entryAt, type NoticePosting, type YearResult } from '../engine';
import type { Workbook } from '../workbook/port';

/** The name that the sheet was given. All or nothing; throws HostFailure. */
export async function addNoticeSheet(workbook: Workbook, result: YearResult, posting: NoticePosting): Promise<string> {
  const names = await workbook.addSheets([composeNoticeSheet(result, posting)]);
  return entryAt(names, 0);
}
