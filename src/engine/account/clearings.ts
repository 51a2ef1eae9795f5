// The days within a month on which what can be redeemed is gone: the plan's day of every year, and those of vetoes. In:
// the rule and the scores of the years. Out: days, household by household.
import type { LocalDate, Month } from '../basis/calendar';
import { monthOfDay } from '../basis/calendar';
import type { DayOfYear } from '../scheme/types';
import type { YearScores } from '../scoring/types';
import { clearingDay } from './clearing-day';

/** At the end of `day`; a veto takes what rows of the month have given by then, too. */
export type DayCleared = { readonly day: LocalDate; readonly why: 'clearing-day' | 'veto' };

export class Clearings {
  /** By household. */
  private readonly ofVetoes = new Map<number, LocalDate[]>();

  constructor(
    private readonly rule: DayOfYear | null,
    years: readonly YearScores[],
  ) {
    for (const { household, day } of years.flatMap(({ sanctions }) => sanctions?.clearings ?? [])) {
      const days = this.ofVetoes.get(household) ?? [];
      this.ofVetoes.set(household, days.includes(day) ? days : [...days, day]);
    }
  }

  /** In order; of one day the plan's first. */
  in(household: number, month: Month): readonly DayCleared[] {
    const day = clearingDay(this.rule, month);
    const known = this.ofVetoes.get(household);
    // Hardly any month has one: nothing is made for the others.
    if (day === null && known === undefined) return NONE;
    const ofVetoes = (known ?? []).filter((one) => monthOfDay(one) === month);
    const all: DayCleared[] = day === null ? [] : [{ day, why: 'clearing-day' }];
    return [...all, ...ofVetoes.map((one): DayCleared => ({ day: one, why: 'veto' }))].sort((a, b) => a.day - b.day);
  }
}

const NONE: readonly DayCleared[] = [];
