// The year-end sheets: a scored year enters, what is posted of it stands in the workbook on sheets of its own.
import {
  composeAwardFile,
  composeAwardSheet,
  composeGroupSheet,
  composeRankingFile,
  composeRankingSheet,
  composeResultSheet,
  type LocalDate,
  type YearResult,
} from '../engine';
import type { Workbook } from '../workbook/port';

export type AwardSheetOptions = {
  /** '' leaves the village out of the title. */
  readonly village: string;
  readonly date: LocalDate;
};

/**
 * For the board the awards, where the plan ranks them the groups, where somebody comes to a named result that may be
 * posted their list, and the ranking; then the copies of awards and ranking that the village keeps. Of a plan without
 * awards the ranking and its copy. Returns the names that the sheets were given, in this order.
 * All or nothing; throws HostFailure.
 */
export function addAwardSheets(
  workbook: Workbook,
  result: YearResult,
  options: AwardSheetOptions,
): Promise<readonly string[]> {
  const awarded = result.awards !== null;
  const board = awarded ? [composeAwardSheet(result, options)] : [];
  const files = awarded ? [composeAwardFile(result, options)] : [];
  const lists = [composeGroupSheet(result, options), composeResultSheet(result, options)].filter(
    (sheet) => sheet !== null,
  );
  return workbook.addSheets([
    ...board,
    ...lists,
    composeRankingSheet(result, options),
    ...files,
    composeRankingFile(result, options),
  ]);
}
