// The lines that steps lay for the first household of a little ledger, each as one readable text.
import { formatMonth } from '../../src/engine/basis/calendar';
import { numberOf } from '../../src/engine/basis/points';
import type { Scale } from '../../src/engine/basis/points';
import type { Ledger } from '../../src/engine/ledger/types';
import type { Scheme } from '../../src/engine/scheme/types';
import { compileScheme } from '../../src/engine/scoring/compile';
import { compileYear } from '../../src/engine/scoring/compile-year';
import { explainHousehold } from '../../src/engine/scoring/explain';
import { linesOf } from '../../src/engine/scoring/lines';
import { scaleOf } from '../../src/engine/scoring/scale';
import { scoreYear } from '../../src/engine/scoring/score-year';
import { readySteps } from '../../src/engine/scoring/steps/step';
import type { ScoringStep } from '../../src/engine/scoring/steps/step';
import type { MonthFigures, ScoreLine, YearScores } from '../../src/engine/scoring/types';
import { Workspace } from '../../src/engine/scoring/workspace';
import { ledgerOf, monthAt } from './ledger-columns';

export type LineOptions = { readonly start?: string; readonly asOf?: string; readonly year?: number };

/** After these steps only: `2022-03 bonus J1 0.5 = 0.5 + 0 counted` (raw = counted + excess, reason). */
export function linesAfter(
  steps: readonly ScoringStep[],
  scheme: Scheme,
  text: string,
  options: LineOptions = {},
): readonly string[] {
  const ledger = ledgerOf(scheme, text);
  const year = options.year ?? 2022;
  const bounds = { year, start: monthAt(options.start ?? `${year}-01`), asOf: monthAt(options.asOf ?? `${year}-12`) };
  const rules = compileYear(compileScheme(scheme, scaleOf(ledger, scheme)), bounds);
  const work = new Workspace(ledger, rules);
  work.open(0);
  for (const step of readySteps(steps, rules, ledger)) step(work);
  return linesOf(work, rules).map((line) => lineText(line, rules.scale));
}

/** Of the whole computation, of the household with this id. */
export function explained(ledger: Ledger, scores: YearScores, id: string): readonly string[] {
  const household = ledger.roster.households.findIndex((one) => one.id === id);
  return explainHousehold(ledger, scores, household, null).lines.map((line) => lineText(line, scores.scale));
}

export function lineText(line: ScoreLine, scale: Scale): string {
  const [raw, counted, excess] = [line.raw, line.counted, line.excess].map((points) => String(numberOf(points, scale)));
  return `${formatMonth(line.month)} ${line.kind} ${line.name.split(' ')[0]} ${raw} = ${counted} + ${excess} ${line.reason}`;
}

/** Scores a little ledger of 2022 (or its own year) from January on. */
export function scoresOf(
  scheme: Scheme,
  text: string,
  options: LineOptions = {},
): { readonly ledger: Ledger; readonly scores: YearScores } {
  const ledger = ledgerOf(scheme, text, options.year === undefined ? {} : { year: options.year });
  const start = monthAt(options.start ?? `${ledger.year}-01`);
  const asOf = monthAt(options.asOf ?? `${ledger.year}-12`);
  return { ledger, scores: scoreYear(ledger, scheme, { year: ledger.year, start, asOf }) };
}

/** The figures of one household's month, as numbers. */
export function monthFigures(
  scores: YearScores,
  household: number,
  month: number,
): Record<'base' | 'bonusRaw' | 'bonus' | 'annual' | 'deduction' | 'score', number> {
  const { base, bonusRaw, bonus, annual, deduction, score } = scores.months;
  const at = household * 12 + month - 1;
  const figure = (column: MonthFigures): number => numberOf(column[at], scores.scale);
  return {
    base: figure(base),
    bonusRaw: figure(bonusRaw),
    bonus: figure(bonus),
    annual: figure(annual),
    deduction: figure(deduction),
    score: figure(score),
  };
}

export function totalOf(scores: YearScores, household: number): number {
  return numberOf(scores.total[household], scores.scale);
}
