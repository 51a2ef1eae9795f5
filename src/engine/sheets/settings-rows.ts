// What 积分设置 holds, as rows of cells for the workbook's own sheet: read back by readSettings.
import type { CellValue } from '../basis/cells';
import { formatMonth } from '../basis/calendar';
import { BETWEEN_COLUMNS, IS_COLUMN, PLACE_HEADERS } from '../ledger/read-settings';
import { ROLE_NAMES } from '../ledger/role-names';
import type { LedgerSettings, TableBinding } from '../ledger/types';

/** Settings that are `null` have no row; the places of tables stand below a blank row. */
export function settingsRows({ scheme, year, start, residents, village, bindings }: LedgerSettings): readonly (readonly CellValue[])[] {
  const chosen: readonly (readonly [string, CellValue])[] = [
    ['方案', scheme],
    ['年度', year],
    ['起始月份', start === null ? null : formatMonth(start)],
    ['常住户数', residents],
    ['村名', village],
  ];
  const places = bindings.length === 0 ? [] : [[], PLACE_HEADERS, ...bindings.map(placeRow)];
  return [...chosen.filter(([, value]) => value !== null), ...places];
}

function placeRow({ role, sheet, headerRow, headerRows, columns }: TableBinding): readonly CellValue[] {
  const named = Object.entries(columns ?? {}).map(([letters, word]) => `${letters}${IS_COLUMN}${word}`);
  return [ROLE_NAMES[role], sheet, headerRow, headerRows ?? 1, named.join(BETWEEN_COLUMNS)];
}
