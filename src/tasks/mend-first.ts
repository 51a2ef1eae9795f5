// What to mend first: the problems in the order of what they change, gathered by what is wrong.
import { entryAt, problemEffect, type Problem, type ProblemCode, type EffectClass } from '../engine';

export type MendGroup = {
  readonly effect: EffectClass;
  readonly code: ProblemCode;
  /** In the order of sheets and rows; never empty. */
  readonly problems: readonly Problem[];
};

const MOST_URGENT_FIRST: readonly EffectClass[] = ['score', 'rank-or-award', 'balance', 'none'];

/** Groups by effect, then rows that do not count before rows that do, then the larger group first, ties as they
 * come. */
export function mendFirst(problems: readonly Problem[]): readonly MendGroup[] {
  const groups = new Map<string, { effect: EffectClass; code: ProblemCode; problems: Problem[] }>();
  for (const problem of problems) {
    const effect = problemEffect(problem);
    const key = `${effect} ${problem.code}`;
    const group = groups.get(key);
    if (group) group.problems.push(problem);
    else groups.set(key, { effect, code: problem.code, problems: [problem] });
  }
  return [...groups.values()].sort(
    (a, b) =>
      MOST_URGENT_FIRST.indexOf(a.effect) - MOST_URGENT_FIRST.indexOf(b.effect) ||
      severityOrder(entryAt(a.problems, 0)) - severityOrder(entryAt(b.problems, 0)) ||
      b.problems.length - a.problems.length,
  );
}

function severityOrder(problem: Problem): number {
  return problem.severity === 'error' ? 0 : 1;
}
