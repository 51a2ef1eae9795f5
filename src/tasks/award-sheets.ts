// The year-end sheets: a scored year enters, what is posted of it stands in the workbook on sheets of its own.
import {
  composeAwardSheet,
  composeGroupSheet,
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
 * The awards, where the plan ranks them the groups, where somebody comes to a named result that may be posted their
 * list, and the ranking, or of a plan without awards the ranking alone. Returns the names that the sheets were given.
 * All or nothing; throws HostFailure.
 */
export function addAwardSheets(
  workbook: Workbook,
  result: YearResult,
  options: AwardSheetOptions,
): Promise<readonly string[]> {
  const awards = result.awards === null ? [] : [composeAwardSheet(result, options)];
  const lists = [composeGroupSheet(result, options), composeResultSheet(result, options)].filter(
    (sheet) => sheet !== null,
  );
  return workbook.addSheets([...awards, ...lists, composeRankingSheet(result, options)]);
}
