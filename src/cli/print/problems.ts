// The problems of a ledger, for a terminal: every one on a line of its own, or the first of them as a table.
import { describeProblem, problemSentence, type Problem, type Scheme, type Soundness } from '../../engine';
import { mendFirst } from '../../tasks/mend-first';
import { alignedTable } from '../aligned-table';
import { visible } from '../terminal-text';
import { HEADS, problemWords } from '../wording/tables';

type Earner = Scheme['earner'];

/** One line each, in ledger order: severity, place, what, effect, how to mend it. '' when there are none. */
export function printProblemLines(problems: readonly Problem[], earner: Earner): string {
  return problems
    .map((problem) => `${problemWords.severity[problem.severity]}  ${visible(problemSentence(problem, earner))}\n`)
    .join('');
}

/** What to mend first comes first; at most `most` rows. */
export function printProblemTable(
  problems: readonly Problem[],
  { most, sound }: { readonly most: number; readonly sound: Soundness },
  earner: Earner,
): string {
  if (problems.length === 0) return `${problemWords.state(problems, sound)}\n`;
  const ordered = mendFirst(problems).flatMap((group) => group.problems);
  const rows = ordered.slice(0, most).map((problem) => {
    const { where, what } = describeProblem(problem, earner);
    return [problemWords.severity[problem.severity], where, what];
  });
  const rest = ordered.length - rows.length;
  const columns = [HEADS.severity, HEADS.place, HEADS.problem].map((head) => ({ head, align: 'left' as const }));
  return `${problemWords.count(problems)}\n${alignedTable(columns, rows)}${rest > 0 ? problemWords.more(rest) : ''}`;
}
