// The door of the WPS adapter: the workbook that WPS 表格 has in front, as tasks and the pane ask for it.
// The only place that talks to WPS about workbooks.
import { entryAt, type SheetModel } from '../../engine';
import type { CellChange, Desk, RefusedChange } from '../desk';
import { cellRuns } from '../open/cell-runs';
import type { PicturedCell } from '../open/cell-picture';
import { deskOver, type OwnWays } from '../open/desk-over';
import { checkFigures, formulasApart } from '../open/painting';
import { refusedOf } from '../open/refusals';
import type { Workbook } from '../port';
import { listenToChanges } from './changes';
import { oneCell, rangeAt } from './cells';
import { addDrafts, removeDrafts, type Draft } from './draft-sheets';
import { ET, type EtApp, type EtEvents, type EtSheet } from './et';
import { paintSheet } from './paint-sheet';
import { enterFormula, pictureAt } from './pictures';
import { programOver } from './program';
import { isLocked } from './protections';
import { readTables } from './read-tables';
import { findSheet, inWps, OpenBook, sheetNamed } from './run';

/** `events`: `null` where the program tells of no changes. */
export function openWpsHost(app: EtApp, events: EtEvents | null): { readonly workbook: Workbook; readonly desk: Desk } {
  const open = new OpenBook(app);
  return {
    workbook: {
      readTables: (watch) => readTables(open, watch),
      addSheets: async (models) => {
        models.forEach(checkFigures);
        return models.length === 0 ? [] : inWps(() => addDrafts(open, models.map(draftOf)));
      },
    },
    desk: deskOver(programOver(open), waysOf(open, events)),
  };
}

function draftOf(model: SheetModel): Draft {
  return {
    name: model.name,
    hidden: false,
    frozenRows: model.frozenRows,
    paint: (sheet) => paintSheet(sheet, model),
  };
}

function waysOf(open: OpenBook, events: EtEvents | null): OwnWays {
  return {
    selectCell: (sheet, row, column) => inWps(() => show(sheetNamed(open.book, sheet), row, column)),
    refusals: (changes) => inWps(() => refusals(open, changes)),
    addFormulaSheet: (whole) =>
      inWps(() => {
        const { model, formulas } = formulasApart(whole);
        const paint = (sheet: EtSheet): void => {
          paintSheet(sheet, model);
          for (const { row, column, formula } of formulas) enterFormula(sheet, row, column, formula);
        };
        return entryAt(addDrafts(open, [{ ...draftOf(model), paint }]), 0);
      }),
    removeLeftovers: () => inWps(() => removeDrafts(open)),
    onChange: listenToChanges(open, events),
  };
}

/** A hidden sheet is shown. */
function show(sheet: EtSheet, row: number, column: number): void {
  if ((sheet.Visible as number) !== ET.visible) sheet.Visible = ET.visible;
  sheet.Activate();
  rangeAt(sheet, oneCell(row, column)).Select();
}

function refusals(open: OpenBook, changes: readonly CellChange[]): readonly RefusedChange[] {
  const { book } = open;
  const sheets = new Map<string, EtSheet>();
  for (const { sheet } of changes) {
    const found = findSheet(book, sheet);
    if (found !== null) sheets.set(sheet, found);
  }
  const cells = new Map<CellChange, PicturedCell>();
  for (const run of cellRuns(changes)) {
    const sheet = sheets.get(run.sheet);
    const picture = sheet === undefined ? [] : pictureAt(sheet, run);
    picture.forEach((row, down) => cells.set(entryAt(run.cells, down), entryAt(row, 0)));
  }
  const locked = [...sheets].filter(([, sheet]) => isLocked(sheet)).map(([name]) => name);
  return refusedOf(changes, { cells, locked: new Set(locked) });
}
