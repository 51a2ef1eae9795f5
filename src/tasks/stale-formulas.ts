// Which LEDGER formulas of the workbook no longer read what the pane reads, and what each of them lacks:
// a scored year and the formulas enter. Further records below the last one are foreseen in a formula;
// what it lacks would be missing in silence.
import type { CellTable, FoundTable, YearResult } from '../engine';
import type { FormulaCell, FormulaChange } from '../workbook/desk';
import type { CellArea } from '../workbook/formula-text';
import { sheetNameKey } from '../workbook/sheet-name';
import { ledgerCall, type GivenCells, type LedgerCall } from './ledger-call';
import { ledgerFormula } from './ledger-formula';

export type Lack =
  /** A sheet that it does not name at all. */
  | { readonly kind: 'sheet'; readonly sheet: string }
  /** Rows of a sheet, from this one on, which counts from 1. */
  | { readonly kind: 'rows'; readonly sheet: string; readonly from: number }
  /** A column, or a row of the header, that is read. */
  | { readonly kind: 'columns' | 'header'; readonly sheet: string }
  /** A sheet that was called otherwise when the formula was written. */
  | { readonly kind: 'renamed'; readonly sheet: string; readonly former: string }
  /** A setting that is another one today. */
  | { readonly kind: 'setting'; readonly label: string; readonly before: string; readonly now: string }
  /** Written by an earlier version, before there was a setting that there is today. */
  | { readonly kind: 'older' }
  | { readonly kind: 'gone' };

export type StaleFormula = FormulaChange & {
  readonly lacks: readonly Lack[];
  /** It would name its own cell: it has to be somewhere else first. */
  readonly circular: boolean;
};

/** The pane's own are judged by all that they say, those typed by hand by the tables that they leave out. */
export function staleFormulas(
  year: YearResult,
  tables: readonly CellTable[],
  formulas: readonly FormulaCell[],
): readonly StaleFormula[] {
  const calls = formulas.flatMap((cell) => {
    const call = ledgerCall(cell.formula);
    return call === null ? [] : [{ cell, call }];
  });
  if (calls.length === 0) return [];
  const after = ledgerFormula(year, tables);
  const today = ledgerCall(after);
  if (today === null) throw new Error(`no call of LEDGER: ${after.slice(0, 40)}`);
  return calls.flatMap(({ cell: { sheet, row, column, formula }, call }) => {
    const own = call.settings !== null;
    const given = call.given.map((cells) => ({ ...cells, sheet: cells.sheet ?? sheet }));
    const lacks = [
      ...(call.gone ? [{ kind: 'gone' } as const] : []),
      ...(own ? lackingSettings(call, today) : []),
      ...(call.indirect ? [] : year.ledger.tables.filter(isRead).flatMap((table) => lackOf(table, given))),
      ...(own ? lackingSheets(given, today) : []),
    ];
    return lacks.length === 0
      ? []
      : [
          {
            sheet,
            row,
            column,
            before: formula,
            after,
            lacks: unlike(lacks),
            circular: isWithin({ sheet, row, column }, today.given),
          },
        ];
  });
}

/** Whether the cell is one of those that the areas name. */
export function isWithin(
  { sheet, row, column }: { readonly sheet: string; readonly row: number; readonly column: number },
  areas: readonly CellArea[],
): boolean {
  return areas.some(
    (area) =>
      area.sheet !== null &&
      sameSheet(area.sheet, sheet) &&
      area.top <= row &&
      row <= area.bottom &&
      area.left <= column &&
      column <= area.right,
  );
}

function isRead({ taken, columns }: FoundTable): boolean {
  return taken && columns.length > 0;
}

function lackOf(
  { sheet, headerTop, headerBottom, bodyBottom, columns }: FoundTable,
  given: readonly GivenCells[],
): readonly Lack[] {
  const indexes = columns.map(({ index }) => index);
  const [bottom, left, right] = [Math.max(headerBottom, bodyBottom), Math.min(...indexes), Math.max(...indexes)];
  const there = given.filter(
    (cells) =>
      cells.sheet !== null && sameSheet(cells.sheet, sheet) && cells.top <= bottom && cells.bottom >= headerTop,
  );
  if (there.length === 0) return [{ kind: 'sheet', sheet }];
  const wide = there.filter((cells) => cells.left <= left && cells.right >= right);
  if (wide.length === 0) return [{ kind: 'columns', sheet }];
  if (wide.every(({ top }) => top > headerTop)) return [{ kind: 'header', sheet }];
  const last = Math.max(...wide.map((cells) => cells.bottom));
  return last < bottom ? [{ kind: 'rows', sheet, from: last + 2 }] : [];
}

function lackingSettings({ settings: then }: LedgerCall, { settings: now }: LedgerCall): readonly Lack[] {
  const labels = [...(now ?? new Map<string, string>())];
  if (labels.some(([label]) => then?.has(label) !== true)) return [{ kind: 'older' }];
  return labels.flatMap(([label, value]) =>
    then?.get(label) === value ? [] : [{ kind: 'setting', label, before: then?.get(label) ?? '', now: value }],
  );
}

/** Sheets beside the tables that a formula of today names: the plan's, the settings';
 * and those that have another name by now. */
function lackingSheets(given: readonly GivenCells[], today: LedgerCall): readonly Lack[] {
  const renamed = given.flatMap(({ sheet, named }): readonly Lack[] => {
    const now = today.given.find((each) => each.sheet !== null && sheet !== null && sameSheet(each.sheet, sheet));
    return now === undefined || now.named === named || named === null || sheet === null
      ? []
      : [{ kind: 'renamed', sheet, former: named }];
  });
  const missing = today.given.flatMap(({ sheet }): readonly Lack[] =>
    sheet === null || given.some((each) => each.sheet !== null && sameSheet(each.sheet, sheet))
      ? []
      : [{ kind: 'sheet', sheet }],
  );
  return [...renamed, ...missing];
}

function sameSheet(a: string, b: string): boolean {
  return sheetNameKey(a) === sheetNameKey(b);
}

function unlike(lacks: readonly Lack[]): readonly Lack[] {
  return [...new Map(lacks.map((lack) => [JSON.stringify(lack), lack])).values()];
}
