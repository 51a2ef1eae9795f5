// What a command that was done says to whoever called it.
import type { Problem } from '../engine';

/** 0 done · 1 done, with problems of severity error · 2 nothing done. */
export type ExitCode = 0 | 1 | 2;

/** 1 when any problem is an error, else 0. */
export function exitCodeOf(problems: readonly Problem[]): ExitCode {
  return problems.some((problem) => problem.severity === 'error') ? 1 : 0;
}
