// One case for every code; the type fails to compile when a code has none.
import type { ProblemCode } from '../../src/engine/basis/problem';
import { ASIDE_CASES } from './aside-cases';
import { COVERAGE_CASES } from './coverage-cases';
import { FIGURE_CASES } from './figure-cases';
import { OWN_FIGURE_CASES } from './own-figure-cases';
import type { ProblemCase } from './problem-case';
import { REDEMPTION_CASES } from './redemption-cases';
import { REGISTER_CASES } from './register-cases';
import { ROW_CASES } from './row-cases';

export const PROBLEM_CASES: Readonly<Record<ProblemCode, ProblemCase>> = {
  ...REGISTER_CASES,
  ...ROW_CASES,
  ...REDEMPTION_CASES,
  ...FIGURE_CASES,
  ...ASIDE_CASES,
  ...OWN_FIGURE_CASES,
  ...COVERAGE_CASES,
};
