// A month's honours: a year scored up to that month enters, the list for the board and the village's own copy stand in
// the workbook on sheets of their own.
import { composeHonoursSheet, type LocalDate, type MonthHonours, type YearResult } from '../engine';
import type { Workbook } from '../workbook/port';

/** The names that the sheets were given. All or nothing; throws HostFailure. */
export function addHonoursSheets(
  workbook: Workbook,
  result: YearResult,
  honours: MonthHonours,
  posting: { readonly village: string; readonly date: LocalDate },
): Promise<readonly string[]> {
  return workbook.addSheets([
    composeHonoursSheet(result, honours, { ...posting, copy: 'board' }),
    composeHonoursSheet(result, honours, { ...posting, copy: 'file' }),
  ]);
}
