// The clerk's mistakes in words: where, what, what it does to the score, how to mend it.
import type { Problem, ProblemCode } from '../../basis/problem';
import { cellName, columnLetters } from '../../basis/cells';
import { withoutPrivateNumbers } from '../../basis/private-numbers';
import type { Scheme } from '../../scheme/types';
import { FIGURE_PROBLEM_TEXTS } from './figure-problem-texts';
import { EARNER_NOUNS, saidOf } from '../earner-nouns';
import { OWN_FIGURE_TEXTS } from './own-figure-texts';
import type { EffectClass, ProblemText } from './problem-text';
import { ASIDE_PROBLEM_TEXTS } from './aside-problem-texts';
import { COVERAGE_PROBLEM_TEXTS } from './coverage-problem-texts';
import { REGISTER_PROBLEM_TEXTS } from './register-problem-texts';
import { READING_PROBLEM_TEXTS } from './reading-problem-texts';
import { ROW_PROBLEM_TEXTS } from './row-problem-texts';

export type { EffectClass } from './problem-text';

const PROBLEM_TEXTS: Readonly<Record<ProblemCode, ProblemText>> = { ...READING_PROBLEM_TEXTS, ...ROW_PROBLEM_TEXTS, ...ASIDE_PROBLEM_TEXTS, ...REGISTER_PROBLEM_TEXTS, ...FIGURE_PROBLEM_TEXTS, ...OWN_FIGURE_TEXTS, ...COVERAGE_PROBLEM_TEXTS };

/** Clauses without a full stop at the end; never an ID number, phone or bank account. */
export type ProblemDescription = {
  readonly where: string;
  readonly what: string;
  readonly effect: string;
  readonly mend: string;
};

export function describeProblem(problem: Problem, earner: Scheme['earner'] = 'household'): ProblemDescription {
  const text = PROBLEM_TEXTS[problem.code];
  const who = EARNER_NOUNS[earner];
  return {
    where: withoutPrivateNumbers(problemPlace(problem)),
    what: withoutPrivateNumbers(text.what(problem, who)),
    effect: withoutPrivateNumbers(text.effect(problem, who)),
    mend: withoutPrivateNumbers(text.mend(problem, who)),
  };
}

/** The whole problem in one line. */
export function problemSentence(problem: Problem, earner: Scheme['earner'] = 'household'): string {
  const { where, what, effect, mend } = describeProblem(problem, earner);
  return `${where}：${what}。${effect}。${mend}。`;
}

/** A few characters to stand above a list of problems of one code. */
export function problemTitle(code: ProblemCode, earner: Scheme['earner'] = 'household'): string {
  return saidOf(PROBLEM_TEXTS[code].title, EARNER_NOUNS[earner]);
}

/** What the problem puts at risk, for saying what to mend first. */
export function problemEffect(problem: Problem): EffectClass {
  return PROBLEM_TEXTS[problem.code].effectClass(problem);
}

/** `“加减分登记”表第17行“项目”栏（C17）`; a problem of the ledger as a whole is in `整本台账`. */
function problemPlace(problem: Problem): string {
  const { sheet, row, column, columnIndex } = problem;
  if (sheet === null && row === null) return '整本台账';
  const cell = row !== null && columnIndex !== null ? `（${cellName(row - 1, columnIndex)}）` : '';
  return [
    sheet === null ? '' : `“${sheet}”表`,
    row === null ? '' : `第${row}行`,
    column !== null ? `“${column}”栏` : row === null && columnIndex !== null ? `${columnLetters(columnIndex)}栏` : '',
    cell,
  ].join('');
}
