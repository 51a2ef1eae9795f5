// The door of the Excel adapter: the workbook that Excel has open, as tasks and the pane ask for it.
// The only place that talks to Excel.
import type { Desk } from '../desk';
import { deskOver } from '../open/desk-over';
import type { Workbook } from '../port';
import { addSheets } from './add-sheets';
import { define, knownNames } from './cell-names';
import { listenToChanges } from './changes';
import { removeDrafts } from './draft-sheets';
import { formulaPlaces } from './formula-places';
import { addFormulaSheet } from './formula-sheet';
import { picturesOf } from './pictures-of';
import { addPlainSheet, pictureOfSheet } from './plain-sheet';
import { readTables } from './read-tables';
import { refusals } from './refusals';
import { replaceCells } from './replace-cells';
import { selectCell, selection } from './selection';
import { spilledAreas } from './spills';

/** office.js must be loaded and ready when a method is called, not before. */
export function openExcelHost(): { readonly workbook: Workbook; readonly desk: Desk } {
  const program = {
    selection,
    picturesOf,
    pictureOfSheet,
    replaceCells,
    formulaPlaces,
    spilledAreas,
    addPlainSheet,
    knownNames,
    define,
  };
  const ways = { selectCell, refusals, addFormulaSheet, removeLeftovers: removeDrafts, onChange: listenToChanges() };
  return { workbook: { readTables, addSheets }, desk: deskOver(program, ways) };
}
