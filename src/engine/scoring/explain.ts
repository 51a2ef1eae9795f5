// Why a household has its score: the same steps on the same columns, with the sink that records.
import type { Month } from '../basis/calendar';
import type { Points } from '../basis/points';
import type { Ledger } from '../ledger/types';
import { faultLinesOf, linesOf } from './lines';
import { prepareSteps } from './steps';
import type { ScoreBreakdown, ScoreLine, YearScores } from './types';
import { Workspace } from './workspace';

/**
 * Every line of a household (index) over the year of `scores`, or of one `month` of it; `total` is their
 * sum, equal to the year's total or the month's score. Rows in error stand last in their month.
 */
export function explainHousehold(
  ledger: Ledger,
  scores: YearScores,
  household: number,
  month: Month | null,
): ScoreBreakdown {
  const lines = lineReader(ledger, scores)(household).filter((line) => month === null || line.month === month);
  const total = lines.reduce((sum, line) => sum + line.counted, 0) as Points;
  return { household, scale: scores.scale, lines, total };
}

/** Gives the lines of the year of one household after another, by the month that they are there from. */
export function lineReader(ledger: Ledger, scores: YearScores): (household: number) => readonly ScoreLine[] {
  const { rules } = scores;
  const work = new Workspace(ledger, rules);
  const steps = prepareSteps(rules, ledger);
  return (household) => {
    work.open(household);
    for (const step of steps) step(work);
    return [...linesOf(work, rules), ...faultLinesOf(ledger, rules, household)].sort((a, b) => a.since - b.since);
  };
}
