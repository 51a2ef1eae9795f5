// What a command that was done says to whoever called it.
import type { Problem } from '../engine';
import type { ExitCode } from './run';

/** 1 when any problem is an error, else 0. */
export function exitCodeOf(problems: readonly Problem[]): ExitCode {
  return problems.some((problem) => problem.severity === 'error') ? 1 : 0;
}
