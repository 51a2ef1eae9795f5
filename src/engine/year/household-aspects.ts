// One household's assessments in a year of periods, category by category:
// aspect columns enter, the household's figures leave.
import { entryAt } from '../basis/entry';
import type { Points } from '../basis/points';
import type { YearScores } from '../scoring/types';
import { pointsAt } from './points-at';

export type HouseholdAspect = {
  readonly name: string;
  /** `null` where a period was not assessed. */
  readonly periods: readonly (Points | null)[];
  /** How many of them were. */
  readonly assessed: number;
  /** What counts of them in the year, such as their exact mean; 0 when none was assessed. */
  readonly score: Points;
};

export function aspectsOf({ aspects }: Pick<YearScores, 'aspects'>, household: number): readonly HouseholdAspect[] {
  return aspects.map(({ name, periods, figures, assessed, score }) => ({
    name,
    periods: Array.from({ length: periods }, (_, period) => figureAt(entryAt(figures, household * periods + period))),
    assessed: entryAt(assessed, household),
    score: pointsAt(score, household),
  }));
}

function figureAt(figure: number): Points | null {
  return Number.isNaN(figure) ? null : (figure as Points);
}
