// A month's notice: a year scored up to that month enters, the list that is posted stands in the workbook on a sheet of
// its own.
import { composeNoticeFile, composeNoticeSheet, entryAt, type NoticePosting, type YearResult } from '../engine';
import type { Workbook } from '../workbook/port';

/** The name that the sheet was given. All or nothing; throws HostFailure. */
export async function addNoticeSheet(workbook: Workbook, result: YearResult, posting: NoticePosting): Promise<string> {
  const names = await workbook.addSheets([composeNoticeSheet(result, posting)]);
  return entryAt(names, 0);
}

/** The list for the board and, behind it, the copy that the village keeps. As addNoticeSheet. */
export async function addPostedSheets(
  workbook: Workbook,
  result: YearResult,
  posting: NoticePosting,
): Promise<readonly string[]> {
  return workbook.addSheets([composeNoticeSheet(result, posting), composeNoticeFile(result, posting)]);
}
