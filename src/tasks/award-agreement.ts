// Whether an award sheet that was made before still agrees with the ledger: the sheet's cells and the year as it is now
// enter, what differs leaves.
import {
  composeAwardSheet,
  textOf,
  withoutPrivateNumbers,
  type CellTable,
  type CellValue,
  type SheetModel,
  type YearResult,
} from '../engine';
import type { AwardSheetOptions } from './award-sheets';

export type AwardAgreement =
  | { readonly kind: 'none' }
  /** `sheet`: its name. `gone`: rows of the sheet that would not be written now; `added`:
   * those that would be written instead. */
  | {
      readonly kind: 'compared';
      readonly sheet: string;
      readonly gone: readonly string[];
      readonly added: readonly string[];
    };

/** What every award sheet of ours begins its name with. */
const AWARD_SHEET = '年终评比';

/**
 * Compares the latest award sheet in the workbook with what would be written now, row by row; when it was made and by
 * whom it is signed make no difference. The plan must have awards.
 */
export function awardAgreement(
  tables: readonly CellTable[],
  result: YearResult,
  options: AwardSheetOptions,
): AwardAgreement {
  const sheets = tables.filter(({ sheet, generated }) => generated === true && sheet.startsWith(AWARD_SHEET));
  const latest = sheets[sheets.length - 1];
  if (latest === undefined) return { kind: 'none' };
  const [stood, stands] = [rowTexts(latest.rows), rowTexts(valuesOf(composeAwardSheet(result, options)))];
  const [before, now] = [new Set(stood), new Set(stands)];
  return {
    kind: 'compared',
    sheet: latest.sheet,
    gone: stood.filter((line) => !now.has(line)),
    added: stands.filter((line) => !before.has(line)),
  };
}

function valuesOf({ rows }: SheetModel): readonly (readonly CellValue[])[] {
  return rows.map(({ cells }) => cells.map((cell) => cell?.value ?? null));
}

const DATE = /；?制表日期：[^；]*/u;

/** Each row as one text, blank cells left out: what was signed by hand or filled in beside it is not compared. */
function rowTexts(rows: readonly (readonly CellValue[])[]): readonly string[] {
  return rows
    .map((row) =>
      row
        .map((cell) => withoutPrivateNumbers(textOf(cell)))
        .filter((text) => text !== '')
        .join(' ')
        .replace(DATE, ''),
    )
    .filter((line) => line !== '');
}
