// The order in which the rules apply: the one list that decides it.
import type { Ledger } from '../../ledger/types';
import type { CompiledYear } from '../compile-year';
import { assessments } from './assessments';
import { earnedCap, scoreCap, yearEarnedCap, yearScoreCap } from './ceilings';
import { clearing } from './clearing';
import { combinedPeriods } from './combined-periods';
import { deductions } from './deductions';
import { each } from './each';
import { partFloors, scoreFloors, yearFloors, yearPartFloors } from './floors';
import { freeItems } from './free-items';
import { freeze } from './freeze';
import { fullBase } from './full-base';
import { givenBase } from './given-base';
import { groupCap } from './group-cap';
import { highest } from './highest';
import { honours } from './honours';
import { itemCap } from './item-cap';
import { lasting } from './lasting';
import { monthFloor } from './month-floor';
import { onceAMonth } from './once-a-month';
import { onceAPeriod } from './once-a-period';
import { onceAYear } from './once-a-year';
import { periodLimits } from './period-limits';
import { posting } from './posting';
import { repeat } from './repeat';
import { rows } from './rows';
import { running } from './running';
import { scaled } from './scaled';
import { scaledPeriods } from './scaled-periods';
import { scorePeriods } from './score-periods';
import type { ScoringStep, StepRun } from './step';
import { readySteps } from './step';
import { shared } from './shared';
import { term } from './term';
import { tiers } from './tiers';
import { usedUp } from './used-up';
import { validity } from './validity';
import { vetoes } from './vetoes';
import { villageCap, villagePosting } from './village-cap';
import { wholeUnits } from './whole-units';

/** A new rule kind is a new file here and its line in this list. */
export const SCORING_STEPS: readonly ScoringStep[] = [
  // The household's rows, with what cannot count at all (voided, not in force, …) set aside.
  rows,
  // Of a row that several share each one's part.
  shared,
  // Parts of a unit away, where only whole ones count.
  wholeUnits,
  // Rows → counted units × points: each item by one of these.
  each,
  onceAMonth,
  onceAYear,
  onceAPeriod,
  honours,
  lasting,
  tiers,
  freeItems,
  freeze,
  // What repeated rows are multiplied by.
  repeat,
  // Of rows that exclude each other the highest.
  highest,
  // What caps take: an item's own first, then what several items share.
  itemCap,
  groupCap,
  // What the budgets of the whole village leave.
  villageCap,
  // + base, of each month or noted for the year's means.
  fullBase,
  assessments,
  givenBase,
  // Of categories assessed several times within a score period the mean, the highest or the last.
  combinedPeriods,
  // What deductions find left of the category that they fall on.
  usedUp,
  // What base and bonuses of a month together may come to …
  earnedCap,
  // … − deductions: capped bonuses first, then deducted …
  deductions,
  // The least that base, categories and bonuses come to.
  partFloors,
  // … and what may be left.
  scoreCap,
  // The least that a month may come to.
  monthFloor,
  scoreFloors,
  // The same for pairs of months, quarters and half-years, the narrow ones first.
  periodLimits,
  // The year: annual groups into their posting month under their year's cap.
  posting,
  villagePosting,
  // A score kept between bounds row by row, and one that is cleared on a day.
  running,
  clearing,
  // Rows whose time is over, and those of earlier years that still count.
  validity,
  yearEarnedCap,
  yearPartFloors,
  yearScoreCap,
  yearFloors,
  // What vetoes take away of what all this came to, and what else they do.
  vetoes,
  // Each score period in proportion to its own maximum.
  scaledPeriods,
  // What the year keeps of its score periods.
  scorePeriods,
  // What the earlier years of the term came to.
  term,
  // And the year in proportion to a maximum.
  scaled,
];

/** The steps that a year needs, ready to run in their order. */
export function prepareSteps(rules: CompiledYear, ledger: Ledger): readonly StepRun[] {
  return readySteps(SCORING_STEPS, rules, ledger);
}
