// 评议决定 → decisions: what a committee settled where the figures could not. Also 积分设置, the workbook's own settings.
import { compact, figureOf, isBlank, textOf, type CellValue } from '../basis/cells';
import { type LocalDate, type Month, monthOfDay } from '../basis/calendar';
import { problem } from '../basis/problem';
import { columnOf } from './classify-columns';
import { NO_HOUSEHOLD } from './households';
import { bodyOf, householdProblem, identityOf, indexOf, isNoRow, isVoided, placeOf, type ReadContext, shown, type TableSource } from './read-context';
import { DateReader, INVALID_DAY, whyNoDay } from './read-date';
import { cellAt, type SheetView } from './sheet-view';
import { yearInText } from './read-period';
import type { Decision, LedgerSettings } from './types';

/** Reads every decision table in order. Whether a decision may stand is for the awards to say. */
export function readDecisions(sources: readonly TableSource[], context: ReadContext): readonly Decision[] {
  const decisions: Decision[] = [];
  for (const source of sources) {
    const { first, last } = bodyOf(source);
    for (let at = first; at <= last; at++) {
      const decision = source.view.rows[at] ? readDecision(source.view.rows[at], source, at, context) : null;
      if (decision) decisions.push(decision);
    }
  }
  return decisions;
}

function readDecision(row: readonly CellValue[], source: TableSource, at: number, context: ReadContext): Decision | null {
  const identity = identityOf(source);
  const outcome = compact(textOf(cellAt(row, indexOf(source, 'tier'))));
  const household = context.households.find(cellAt(row, identity.id), cellAt(row, identity.head), cellAt(row, identity.group));
  // A household listed with nothing decided yet is no decision.
  if (outcome === '' || ((household < 0 || household === NO_HOUSEHOLD) && isNoRow(row, identity))) return null;
  if (isVoided(cellAt(row, indexOf(source, 'status')))) return null;
  context.rowsRead[source.number]++;
  if (household < 0) {
    context.problems.push(householdProblem(household, row, { source, at, identity }, context));
    return null;
  }
  const column = columnOf(source.table.columns, 'decided-on');
  const day = context.dates.day(cellAt(row, column?.index ?? -1), source.view.table.date1904 ?? false);
  if (day === INVALID_DAY) {
    context.problems.push(problem('invalid-date', placeOf(source, at, column), shown(cellAt(row, column?.index ?? -1)), { role: 'decisions', why: whyNoDay(cellAt(row, column?.index ?? -1)) }));
    return null;
  }
  return { household, outcome, day: day > 0 ? (day as LocalDate) : null, body: textOf(cellAt(row, indexOf(source, 'decided-by'))), table: source.number, row: at + source.view.top + 1 };
}

export const NO_SETTINGS: LedgerSettings = { scheme: null, year: null, start: null, residents: null, village: null };

/** Reads the two columns of 积分设置: 方案, 年度, 起始月份, 常住户数, 村名. Unreadable ones are problems and left out. */
export function readSettings(view: SheetView | undefined, problems: ReadContext['problems']): LedgerSettings {
  if (!view) return NO_SETTINGS;
  const settings: { -readonly [K in keyof LedgerSettings]: LedgerSettings[K] } = { ...NO_SETTINGS };
  view.rows.forEach((row, at) => {
    const label = compact(textOf(row?.[0]));
    const cell = row?.[1];
    if (label === '' || isBlank(cell)) return;
    const refuse = (expected: string): null => {
      problems.push(problem('setting-invalid', { sheet: view.table.sheet, row: at + view.top + 1, columnIndex: view.left + 1 }, shown(cell), { setting: label, expected }));
      return null;
    };
    if (label === '方案') settings.scheme = textOf(cell);
    else if (label === '村名' || label === '村') settings.village = textOf(cell);
    else if (label === '年度') settings.year = yearInText(textOf(cell)) ?? refuse('2022');
    else if (label === '起始月份') settings.start = monthSetting(cell) ?? refuse('2022-03');
    else if (label === '常住户数') settings.residents = countSetting(cell) ?? refuse('63');
  });
  return settings;
}

function monthSetting(cell: CellValue): Month | null {
  const day = new DateReader(0).day(cell, false);
  return day > 0 ? monthOfDay(day) : null;
}

function countSetting(cell: CellValue): number | null {
  const figure = figureOf(cell);
  return figure !== null && Number.isInteger(figure) && figure >= 0 ? figure : null;
}
