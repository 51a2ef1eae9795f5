// The desk of a program that has a workbook open: what the program can do enters, what the pane asks for leaves.
import type { Desk } from '../desk';
import { nameCell, namesOf } from './cell-names';
import { changeCells, rewriteFormulas } from './edits';
import { insertAtSelection } from './insert';
import { formulas, freezeFormulas, reenterFormulas } from './our-formulas';
import { writePlainSheet } from './plain-sheet';
import type { OpenProgram } from './program';

/** What every program does in its own way. */
export type OwnWays = Pick<Desk, 'selectCell' | 'refusals' | 'addFormulaSheet' | 'removeLeftovers' | 'onChange'>;

export function deskOver(program: OpenProgram, ways: OwnWays): Desk {
  return {
    ...ways,
    selection: () => program.selection(),
    changeCells: (changes) => changeCells(program, changes),
    insertAtSelection: (rows) => insertAtSelection(program, rows),
    formulas: (scope) => formulas(program, scope),
    freezeFormulas: (scope) => freezeFormulas(program, scope),
    reenterFormulas: (scope) => reenterFormulas(program, scope),
    rewriteFormulas: (changes) => rewriteFormulas(program, changes),
    namesOf: (place) => namesOf(program, place),
    nameCell: (names, place) => nameCell(program, names, place),
    writePlainSheet: (sheet) => writePlainSheet(program, sheet),
  };
}
