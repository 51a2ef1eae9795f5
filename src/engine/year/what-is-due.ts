// A ledger that was opened and a day → what a village has to do by then, of its year and of the one before.
import type { LocalDate } from '../basis/calendar';
import { yearsOfRows } from '../ledger/counting-rows';
import { rulesInForce } from '../scheme/versions';
import { dutiesOf, type Duty } from './duties';
import { periodStates, type PeriodState } from './period-states';
import { workCalendarOf } from './notice-days';
import { postingsOf } from './posting';
import { yearBefore } from './years-posted';
import type { YearResult } from './year-result';

export type WhatIsDue = {
  readonly day: LocalDate;
  /** Of the year before the ledger's too, where it has rows of it. */
  readonly states: readonly PeriodState[];
  readonly duties: readonly Duty[];
  /** False where the workbook has no 公示登记: then nobody can tell what was posted. */
  readonly registered: boolean;
};

export function whatIsDue(year: YearResult, day: LocalDate): WhatIsDue {
  const { ledger, scheme, scores, account } = year;
  const { calendar } = rulesInForce(scheme, scores.asOf);
  const postings = postingsOf(year);
  // December is posted in January: a ledger that goes on has its last year's periods to post as well.
  const before = yearsOfRows(ledger, scheme).includes(scores.year - 1) ? [yearBefore(year, scores.year - 1)] : [];
  const states = [...before, year].flatMap((one) => periodStates(one, postings, day));
  const duties = dutiesOf(states, {
    day,
    calendar,
    workdays: workCalendarOf(year),
    redeems: account !== null,
    objections: ledger.registers.objections ?? [],
  });
  return { day, states, duties, registered: ledger.registers.notices !== null };
}
