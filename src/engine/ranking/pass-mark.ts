// The passing mark of the base: whoever stays below it wins nothing, whatever the score. It is of one score
// period, so that a year is held to as many of them as the household took part in.
import { scoreMonthsOf } from '../scheme/periods';
import type { Condition } from '../scheme/types';
import { rulesInForce } from '../scheme/versions';
import { ConditionFigures } from '../scoring/condition-figures';
import { grainsOf } from '../scoring/grains';
import { NOT_IN_FORCE } from '../scoring/types';
import type { AwardInput } from './award-input';

/** Whether the base of the household in the months first … last of the year (0..11) is below the mark. */
export type BelowPassMark = (household: number, first?: number, last?: number) => boolean;

/** By the mark in force in asOf; the base is what is left of it by deductions that fall on its categories, and by all
 * where they use it up first. Never below where the plan writes none. */
export function belowPassMark({ ledger, scores }: AwardInput): BelowPassMark {
  const { base, year } = rulesInForce(scores.scheme, scores.asOf);
  if (base.passMark === null) return () => false;
  const mark = grainsOf(base.passMark, scores.scale);
  const condition: Condition = {
    subject: { kind: 'base' },
    name: base.name,
    in: 'points',
    bound: 'atLeast',
    value: base.passMark,
  };
  const figures = new ConditionFigures(ledger, scores, [condition]);
  const span = scoreMonthsOf(year);
  return (household, first = 0, last = 11) => {
    const periods = new Set<number>();
    for (let month = first; month <= last; month++)
      if (scores.months.status[household * 12 + month] !== NOT_IN_FORCE) periods.add(Math.floor(month / span));
    return figures.figureFor(condition, household, first, last) < mark * periods.size;
  };
}
