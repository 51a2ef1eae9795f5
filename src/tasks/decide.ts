// A committee's decision typed into the pane: kept on a sheet of its own, which reading takes for a table 评议决定 like any
// other.
import { formatDay, isBlank, type CellTable, type CellValue, type LocalDate } from '../engine';
import type { Cells, Desk } from '../workbook/desk';
import { withoutPrivateCells } from './private-cells';

export type TypedDecision = {
  readonly household: string;
  readonly head: string;
  /** A tier's name, or 不评. */
  readonly outcome: string;
  readonly day: LocalDate;
  readonly body: string;
};

/** The sheet's name: the clerk's own 评议决定 is never written to. */
export const DECISION_SHEET = '评议决定(面板)';

const HEADERS: readonly CellValue[] = ['户号', '户主', '等次', '决定日期', '决定机构'];

/** Adds the decisions to those typed before; a later one on the same household takes the earlier one's place.
 * Throws HostFailure. */
export async function recordDecisions(
  desk: Desk,
  tables: readonly CellTable[],
  decisions: readonly TypedDecision[],
): Promise<void> {
  const decided = new Set(decisions.map(({ household }) => household));
  const kept = formerRows(tables).filter(([household]) => !decided.has(String(household)));
  const added = decisions.map(({ household, head, outcome, day, body }): readonly CellValue[] => [
    household,
    head,
    outcome,
    formatDay(day),
    body,
  ]);
  await desk.writePlainSheet({
    name: DECISION_SHEET,
    rows: [HEADERS, ...kept, ...withoutPrivateCells(added)],
    hidden: false,
    isOurs: holdsOnlyDecisions,
  });
}

/** Nothing is lost when the rows that `formerRows` gives are written again. */
function holdsOnlyDecisions(rows: Cells): boolean {
  const [headers = []] = rows;
  const isHeader = HEADERS.every((header, at) => headers[at] === header) || rows.flat().every(isBlank);
  return isHeader && rows.every((row) => row.slice(HEADERS.length).every(isBlank));
}

function formerRows(tables: readonly CellTable[]): readonly (readonly CellValue[])[] {
  return tables.find(({ sheet }) => sheet === DECISION_SHEET)?.rows.slice(1) ?? [];
}
