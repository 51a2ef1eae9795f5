// Our own path, whole: cells to a scored, ranked and awarded year, with every problem found on the way.
import { builtinSchemes, evaluateYear, numberOf, readLedger, type Scheme, type YearResult } from '../src/engine';
import { YEAR, type Outcome } from './plan-a';
import type { SyntheticLedger } from './synthetic-ledger';

export const PLAN_A: Scheme = builtinSchemes()[0];

export function evaluated({ tables }: SyntheticLedger): ReturnType<typeof evaluateYear> {
  return evaluateYear(readLedger(tables, PLAN_A, { year: YEAR }), PLAN_A);
}

export function outcomeOfResult({ scores, ranking, awards }: YearResult): Outcome {
  if (awards === null) throw new Error('plan A has awards');
  const tier = Int8Array.from(awards.outcomes, (outcome) =>
    outcome.kind === 'tier' ? outcome.tier + 1 : outcome.kind === 'undecided' ? -1 : 0,
  );
  return {
    halves: Int32Array.from(scores.total, (total) => 2 * numberOf(total, scores.scale)),
    rank: ranking.rank,
    tier,
  };
}
