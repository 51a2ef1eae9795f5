// What a line of a breakdown is, and why it counts as it does.

/** `fault`: a row in error, of which only the problem is known. */
export type LineKind =
  | 'base'
  | 'bonus'
  | 'annual'
  | 'deduction'
  | 'free-bonus'
  | 'free-deduction'
  | 'freeze'
  | 'floor'
  | 'fault'
  | 'veto'
  | 'ceiling';

/** Why a line counts less than its raw points, or how it counts. Closed: each has its Chinese sentence in wording/. */
export type LineReason =
  | 'counted'
  /** the cap of its item or group took the excess */
  | 'item-cap'
  | 'group-cap'
  /** the budget of the whole village did */
  | 'village-cap'
  /** another row of the same item counts for this month / year; another row of the same honour counts */
  | 'once-a-month'
  | 'once-a-year'
  | 'same-honour'
  | 'voided'
  | 'outside-months-in-force'
  | 'after-as-of'
  | 'item-not-in-force'
  | 'not-participating'
  /** an annual item: noted here, credited in its posting month; or never, when not in force then or asOf is earlier */
  | 'noted'
  | 'not-credited'
  | 'freeze'
  /** a veto, by a row or by figures; what it takes away so that the score of its period keeps to its limit */
  | 'veto'
  | 'veto-limit'
  /** base lines */
  | 'assessed'
  | 'mean-of-periods'
  | 'highest-of-periods'
  | 'last-of-periods'
  | 'no-table-full'
  | 'unassessed'
  | 'partly-blank'
  /** `/`: does not apply to this household; 0 in a sum, left out of a mean */
  | 'not-applicable'
  | 'month-floor'
  /** what a part of the score lacked to its floor */
  | 'floor'
  /** what a period comes to is above its cap */
  | 'ceiling'
  /** another row of its group is worth more, and only the highest counts */
  | 'not-highest'
  /** another row of the same item counts for this day, week, quarter …; a repeated row counts more, less or nothing */
  | 'once-a-period'
  | 'repeated'
  /** only whole units count, and the row's were made whole */
  | 'whole-units'
  /** what the year takes away: a score period that is not among the best, sums that become means */
  | 'not-best-period'
  | 'mean-of-scores'
  /** everyone starts the period with the whole category; a deduction finds nothing left of its category */
  | 'given'
  | 'used-up'
  /** the item or the category is for other classes of participants */
  | 'other-class'
  /** the row was valid for so many months, which are over; it is of an earlier year and still valid */
  | 'no-longer-valid'
  | 'still-valid'
  /** what an earlier year of the term came to */
  | 'former-year'
  /** a score period of an earlier year that is among the last so many; one of the year's that is not */
  | 'former-period'
  | 'not-last-period'
  /** the score is kept between bounds row by row, and the row would have passed one; on a day it is cleared */
  | 'running'
  | 'cleared'
  /** what the year's score gains or loses in proportion to a maximum */
  | 'scaled'
  /** what a score period's score gains or loses in proportion to a maximum */
  | 'scaled-period'
  /** a row in error: see the line's problem */
  | 'in-error';
