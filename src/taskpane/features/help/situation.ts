// What a person sends to whoever helps: what runs where, and what is wrong by kind and number.
// No name, no cell, no sheet enters it.
import type { Problem, ProblemCode } from '../../../engine';
import { ledgerOpened } from '../../../tasks/preview-answers';
import type { LedgerState } from '../../session/session';
import { situationWords } from '../../wording/situation';

/** Lines of plain text. `product`: what runs, with its version; `browser`: as it names itself. */
export function situationLines(product: string, browser: string, ledger: LedgerState): readonly string[] {
  return [product, situationWords.browser(browser), ...ledgerLines(ledger)];
}

function ledgerLines(ledger: LedgerState): readonly string[] {
  if (ledger.kind !== 'read') return [situationWords.unread[ledger.kind]];
  const { tables, outcome } = ledger;
  const sheets = situationWords.sheets(tables.length);
  if (outcome.kind === 'plan-faulty') return [sheets, situationWords.faultyPlan(outcome.problems.length)];
  const { scheme } = outcome.kind === 'opened' ? outcome.result : outcome;
  const read = ledgerOpened(outcome);
  const problems = outcome.kind === 'opened' ? outcome.result.problems : (read?.problems ?? []);
  return [
    sheets,
    situationWords.plan(scheme.id),
    situationWords.outcomes[outcome.kind],
    situationWords.questions(read?.questions.length ?? 0),
    situationWords.problems(problems.length),
    ...countsOf(problems),
  ];
}

/** By kind, the most frequent first. */
function countsOf(problems: readonly Problem[]): readonly string[] {
  const counts = new Map<ProblemCode, number>();
  for (const { code } of problems) counts.set(code, (counts.get(code) ?? 0) + 1);
  return [...counts].sort(([, one], [, other]) => other - one).map(([code, count]) => `${code} ${count}`);
}
