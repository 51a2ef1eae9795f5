// 积分设置, the workbook's own settings: two columns of what was chosen, and below them where the tables are that a
// person corrected.
import { compact, figureOf, isBlank, textOf, type CellValue } from '../basis/cells';
import { type Month, monthOfDay } from '../basis/calendar';
import { type Problem, problem } from '../basis/problem';
import { shown } from './rows/read-context';
import { DateReader } from './dates/read-date';
import { yearInText } from './dates/read-period';
import { NO_ANSWERS } from './questions';
import { ROLE_NAMES } from './tables/role-names';
import type { SheetView } from './sheet-view';
import type { LedgerSettings, TableBinding, TableRole } from './types';

export const NO_SETTINGS: LedgerSettings = { scheme: null, year: null, start: null, residents: null, village: null, bindings: [], answers: NO_ANSWERS };

/** The columns of a remembered place, in this order behind the table's name. */
export const PLACE_HEADERS = ['表格', '工作表', '表头行', '表头行数', '各列'] as const;
/** Between the columns of a remembered place, and between a column's letters and what it holds: `A=户号；B=户主`. */
export const BETWEEN_COLUMNS = '；';
export const IS_COLUMN = '=';

const ROLE_OF: ReadonlyMap<string, TableRole> = new Map(Object.entries(ROLE_NAMES).map(([role, name]) => [name, role as TableRole]));
/** Tables cannot be bound to more rows than a sheet has. */
const MOST_ROWS = 1_048_576;

/** Reads 方案, 年度, 起始月份, 常住户数, 村名 and the places of tables. Unreadable ones are problems and left out. */
export function readSettings(view: SheetView | undefined, problems: Problem[]): LedgerSettings {
  if (!view) return NO_SETTINGS;
  const settings: { -readonly [K in keyof LedgerSettings]: LedgerSettings[K] } = { ...NO_SETTINGS };
  const bindings: TableBinding[] = [];
  view.rows.forEach((row, at) => {
    const label = compact(textOf(row?.[0]));
    const cell = row?.[1];
    if (label === '' || isBlank(cell)) return;
    const refuse = (expected: string): null => {
      problems.push(problem('setting-invalid', { sheet: view.table.sheet, row: at + view.top + 1, columnIndex: view.left + 1 }, shown(cell), { setting: label, expected }));
      return null;
    };
    const role = ROLE_OF.get(label);
    if (role !== undefined) {
      const binding = bindingOf(role, row);
      if (binding !== null) bindings.push(binding);
      else refuse(PLACE_HEADERS.slice(1).join('、'));
    } else if (label === '方案') settings.scheme = textOf(cell);
    else if (label === '村名' || label === '村') settings.village = textOf(cell);
    else if (label === '年度') settings.year = yearInText(textOf(cell)) ?? refuse('2022');
    else if (label === '起始月份') settings.start = monthSetting(cell) ?? refuse('2022-03');
    else if (label === '常住户数') settings.residents = countSetting(cell) ?? refuse('63');
  });
  return { ...settings, bindings };
}

function monthSetting(cell: CellValue): Month | null {
  const day = new DateReader(0).day(cell, false);
  return day > 0 ? monthOfDay(day) : null;
}

function countSetting(cell: CellValue): number | null {
  const figure = figureOf(cell);
  return figure !== null && Number.isInteger(figure) && figure >= 0 ? figure : null;
}

function bindingOf(role: TableRole, [, sheet, headerRow, headerRows, columns]: readonly CellValue[]): TableBinding | null {
  const [first, count] = [figureOf(headerRow), isBlank(headerRows) ? 1 : figureOf(headerRows)];
  if (first === null || count === null || !isRowNumber(first) || !isRowNumber(count)) return null;
  const named = columnsOf(textOf(columns));
  return { role, sheet: textOf(sheet), headerRow: first, headerRows: count, ...(named.length === 0 ? {} : { columns: Object.fromEntries(named) }) };
}

function isRowNumber(figure: number): boolean {
  return Number.isInteger(figure) && figure >= 1 && figure <= MOST_ROWS;
}

/** `A=户号；B=户主` as [letters, word]; what says neither is left out. */
function columnsOf(text: string): readonly (readonly [string, string])[] {
  return text.split(/[;；\n]/u).flatMap((part) => {
    const match = /^\s*([A-Za-z]{1,3})\s*[=＝]\s*(\S.*?)\s*$/u.exec(part);
    return match ? [[match[1].toUpperCase(), match[2]] as const] : [];
  });
}
