// The year-end sheets: a scored year enters, two new sheets stand in the workbook.
import { composeAwardSheet, composeRankingSheet, type LocalDate, type YearResult } from '../engine';
import type { Workbook } from '../workbook/port';

export type AwardSheetOptions = {
  /** '' leaves the village out of the title. */
  readonly village: string;
  readonly date: LocalDate;
};

/** Returns the names that the sheets were given. All or nothing; throws HostFailure. The plan must have awards. */
export function addAwardSheets(workbook: Workbook, result: YearResult, options: AwardSheetOptions): Promise<readonly string[]> {
  return workbook.addSheets([composeAwardSheet(result, options), composeRankingSheet(result, options)]);
}
