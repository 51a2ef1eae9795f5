// The arguments of LEDGER behind its settings, as pairs of a name and a range:
// what was typed before a range is its name or its period.
import { isErrorText, type CellValue } from '../engine';
import { FunctionFailure } from './function-failure';
import type { HostArgument } from './host-argument';
import { hostRows, isOmitted, isRange, MOST_ROWS, scalarOf } from './host-arguments';
import * as say from './wording/failures';

export type GivenRange = {
  /** '' for none. */
  readonly name: string;
  /** A SeenRange where the host shows the workbook. */
  readonly range: HostArgument;
};

const LONGEST_NAME = 60;
const MOST_ROWS_TOGETHER = MOST_ROWS * 2;

/** Empty cells between the ranges mean nothing. Throws FunctionFailure for a range that is lost (#REF!), and for whole
 * columns. */
export function givenRanges(args: readonly HostArgument[]): readonly GivenRange[] {
  const given: GivenRange[] = [];
  let name = '';
  let rows = 0;
  for (const range of args) {
    if (!isRange(range)) {
      name = nameOf(isOmitted(range) ? null : scalarOf(range), given.length + 1);
      continue;
    }
    rows += hostRows(range).length;
    if (rows > MOST_ROWS_TOGETHER) throw new FunctionFailure('invalid-value', say.wholeColumn());
    given.push({ name, range });
    name = '';
  }
  return given;
}

function nameOf(cell: CellValue, number: number): string {
  if (isErrorText(cell ?? undefined)) throw new FunctionFailure('invalid-value', say.lostRange(String(cell), number));
  return cell === null ? '' : String(cell).trim().slice(0, LONGEST_NAME);
}
