// Why a cell is not changed, as the failure of the whole change: the first change that is refused enters, the error to
// throw leaves.
import { cellName } from '../engine';
import type { CellPlace, RefusedChange } from './desk';
import type { HostFailure } from './port';
import { failures } from './wording';

export function failureOf({ change, refusal }: RefusedChange): HostFailure {
  const { sheet, row, column } = change;
  const cell = cellName(row, column);
  switch (refusal.kind) {
    case 'no-such-sheet':
      return failures.noSuchSheet(sheet);
    case 'not-as-shown':
    case 'filled-by-formula':
      return failures.changedMeanwhile(sheet, cell);
    case 'locked-sheet':
      return failures.protectedSheet(sheet);
    case 'head-of-table':
      return failures.headOfTable(sheet, cell);
    case 'used-by-formula':
      return failures.usedByFormula(cellInWords(change), cellInWords(refusal.formula));
  }
}

function cellInWords({ sheet, row, column }: CellPlace): string {
  return `“${sheet}”的${cellName(row, column)}`;
}
