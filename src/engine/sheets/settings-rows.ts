// What 积分设置 holds, as rows of cells for the workbook's own sheet: read back by readSettings.
import { compact, isBlank, textOf, type CellValue } from '../basis/cells';
import { formatMonth } from '../basis/calendar';
import { BETWEEN_COLUMNS, IS_COLUMN, PLACE_HEADERS } from '../ledger/read-settings';
import { SETTING_LABELS, SHORT_VILLAGE } from '../ledger/settings-labels';
import { allAnswers, ANSWER_HEADERS, ANSWER_LABELS, useOf } from '../ledger/read-answers';
import type { Answers } from '../ledger/questions';
import { ROLE_NAMES } from '../ledger/tables/role-names';
import type { LedgerSettings, TableBinding } from '../ledger/types';

/** Of each label, how many cells its row has. */
const ROW_WIDTHS: ReadonlyMap<string, number> = new Map([
  ...[...Object.values(SETTING_LABELS), SHORT_VILLAGE].map((label) => [label, 2] as const),
  ...[PLACE_HEADERS[0], ...Object.values(ROLE_NAMES)].map((label) => [label, PLACE_HEADERS.length] as const),
  ...[ANSWER_HEADERS[0], ...Object.values(ANSWER_LABELS)].map((label) => [label, ANSWER_HEADERS.length] as const),
]);

/** Whether nothing stands on the sheet but what readSettings understands, so that it may be written anew. */
export function holdsOnlySettings(rows: readonly (readonly CellValue[])[]): boolean {
  return rows.every((row) => {
    const width = ROW_WIDTHS.get(compact(textOf(row[0]))) ?? 0;
    return row.every((cell, at) => at < width || isBlank(cell));
  });
}

/** Settings that are `null` have no row; the places of tables stand below a blank row, the answers below another. */
export function settingsRows({
  scheme,
  year,
  start,
  residents,
  village,
  bindings,
  answers,
}: LedgerSettings): readonly (readonly CellValue[])[] {
  const chosen: readonly (readonly [string, CellValue])[] = [
    [SETTING_LABELS.scheme, scheme],
    [SETTING_LABELS.year, year],
    [SETTING_LABELS.start, start === null ? null : formatMonth(start)],
    [SETTING_LABELS.residents, residents],
    [SETTING_LABELS.village, village],
  ];
  const places = bindings.length === 0 ? [] : [[], PLACE_HEADERS, ...bindings.map(placeRow)];
  const answered = answerRows(answers);
  return [
    ...chosen.filter(([, value]) => value !== null),
    ...places,
    ...(answered.length === 0 ? [] : [[], ANSWER_HEADERS, ...answered]),
  ];
}

function answerRows(answers: Answers): readonly (readonly CellValue[])[] {
  return allAnswers(answers).map((one) => {
    const {
      sheet = '',
      header = '',
      word = header,
    }: { readonly sheet?: string; readonly header?: string; readonly word?: string } = one.answer;
    return [ANSWER_LABELS[one.list], sheet === '' ? null : sheet, word === '' ? null : word, useOf(one)];
  });
}

function placeRow({ role, sheet, headerRow, headerRows, columns }: TableBinding): readonly CellValue[] {
  const named = Object.entries(columns ?? {}).map(([letters, word]) => `${letters}${IS_COLUMN}${word}`);
  return [ROLE_NAMES[role], sheet, headerRow, headerRows ?? 1, named.join(BETWEEN_COLUMNS)];
}
