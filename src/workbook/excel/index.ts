// The door of the Excel adapter: the workbook that Excel has open, as tasks and the pane ask for it.
// The only place that talks to Excel.
import type { Desk } from '../desk';
import type { Workbook } from '../port';
import { addSheets } from './add-sheets';
import { changeCells } from './change-cells';
import { listenToChanges } from './changes';
import { nameCell, namesOf } from './cell-names';
import { removeDrafts } from './draft-sheets';
import { addFormulaSheet } from './formula-sheet';
import { formulas, freezeFormulas, reenterFormulas } from './our-formulas';
import { writePlainSheet } from './plain-sheet';
import { readTables } from './read-tables';
import { refusals } from './refusals';
import { rewriteFormulas } from './rewrite-formulas';
import { insertAtSelection, selectCell, selection } from './selection';

/** office.js must be loaded and ready when a method is called, not before. */
export function openExcelHost(): { readonly workbook: Workbook; readonly desk: Desk } {
  return {
    workbook: { readTables, addSheets },
    desk: {
      selectCell,
      selection,
      changeCells,
      refusals,
      insertAtSelection,
      formulas,
      freezeFormulas,
      reenterFormulas,
      rewriteFormulas,
      addFormulaSheet,
      namesOf,
      nameCell,
      writePlainSheet,
      removeLeftovers: removeDrafts,
      onChange: listenToChanges(),
    },
  };
}
