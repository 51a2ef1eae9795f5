// What the grid shows of the ledger: the pane's state enters; problems by sheet and row, and the tables that were
// found, leave.
import { problemSentence, type FoundTable, type Problem } from '../engine';
import { ledgerOpened } from '../tasks/preview-answers';
import { earnerOf, yearOf, type PaneState } from '../taskpane/session/session';
import type { LedgerView } from './grid/ledger-view';

const NOTHING: LedgerView = { found: [], marks: () => undefined, sentences: () => [] };

export function foundTables({ ledger }: Pick<PaneState, 'ledger'>): readonly FoundTable[] {
  return ledger.kind === 'read' ? (ledgerOpened(ledger.outcome)?.tables ?? []) : [];
}

export function ledgerView(state: Pick<PaneState, 'ledger'>): LedgerView {
  if (state.ledger.kind !== 'read') return NOTHING;
  const problems = yearOf(state)?.problems ?? ledgerOpened(state.ledger.outcome)?.problems ?? [];
  const rows = new Map<string, Map<number, Problem[]>>();
  for (const problem of problems) {
    if (problem.sheet === null || problem.row === null) continue;
    const ofSheet = rows.get(problem.sheet) ?? new Map<number, Problem[]>();
    rows.set(problem.sheet, ofSheet);
    const ofRow = ofSheet.get(problem.row - 1);
    if (ofRow === undefined) ofSheet.set(problem.row - 1, [problem]);
    else ofRow.push(problem);
  }
  const earner = earnerOf(state);
  return {
    found: foundTables(state),
    marks: (sheet, row) => severityOf(rows.get(sheet)?.get(row)),
    sentences: (sheet, row) => (rows.get(sheet)?.get(row) ?? []).map((problem) => problemSentence(problem, earner)),
  };
}

function severityOf(problems: readonly Problem[] | undefined): Problem['severity'] | undefined {
  if (problems === undefined) return undefined;
  return problems.some(({ severity }) => severity === 'error') ? 'error' : 'warning';
}
