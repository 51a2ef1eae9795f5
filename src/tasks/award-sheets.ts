// The year-end sheets: a scored year enters, what is posted of it stands in the workbook on sheets of its own.
import { composeAwardSheet, composeGroupSheet, composeRankingSheet, type LocalDate, type YearResult } from '../engine';
import type { Workbook } from '../workbook/port';

export type AwardSheetOptions = {
  /** '' leaves the village out of the title. */
  readonly village: string;
  readonly date: LocalDate;
};

/** The awards, where the plan ranks them the groups, and the ranking, or of a plan without awards the ranking alone. Returns the names that the sheets were given. All or nothing; throws HostFailure. */
export function addAwardSheets(
  workbook: Workbook,
  result: YearResult,
  options: AwardSheetOptions,
): Promise<readonly string[]> {
  const awards = result.awards === null ? [] : [composeAwardSheet(result, options)];
  const groups = composeGroupSheet(result, options);
  return workbook.addSheets([...awards, ...(groups === null ? [] : [groups]), composeRankingSheet(result, options)]);
}
