// A scored year, what was posted of it and a day → how far each of its periods has come by that day.
import { lastDayOf, type LocalDate, type Month, monthOfDay } from '../basis/calendar';
import { entryAt } from '../basis/entry';
import { monthsIn } from '../ledger/dates/read-period';
import { RECORD_BLANK, RECORD_REJECTED, type Ledger, type Period } from '../ledger/types';
import { MONTHS_OF_PERIOD } from '../scheme/periods';
import type { PeriodKind } from '../scheme/types';
import { isInForce } from '../scoring/in-force';
import { UNASSESSED } from '../scoring/types';
import { repeatedAspects } from './listing';
import { scorePeriodOf } from './part-of-period';
import { samePeriod, type Posting } from './posting';
import type { YearResult } from './year-result';

/** 评分中 → 待公示 → 公示中 → 期满 → 已归档. */
export type PeriodStage = 'being-scored' | 'to-be-posted' | 'posted' | 'notice-over' | 'archived';

export type PeriodState = {
  readonly period: Period;
  /** The last day that belongs to the period. */
  readonly lastDay: LocalDate;
  readonly stage: PeriodStage;
  /** False where the ledger has no row of the period yet. */
  readonly recorded: boolean;
  /** Households in force whose base was not assessed in it. */
  readonly unassessed: number;
  /** The first posting of the whole period, `null` before it. */
  readonly posting: Posting | null;
};

/**
 * In order, of every period of the year that has begun by `day` and in which the village was in force; the year itself
 * behind the periods of a year of assessments, once it is over. A period is being scored until it is over and everybody
 * in force was assessed. What was posted after `day` was not posted yet.
 */
export function periodStates(year: YearResult, postings: readonly Posting[], day: LocalDate): readonly PeriodState[] {
  return periodsBegun(year, day).map((period) => {
    const posting = firstPosting(period, postings, day);
    const lastDay = lastDayOf(period.first + monthsIn(period.kind) - 1);
    const recorded = hasRecord(year.ledger, period);
    const unassessed = recorded ? unassessedIn(year, period) : 0;
    const scored = lastDay < day && recorded && unassessed === 0;
    return { period, lastDay, recorded, unassessed, posting, stage: stageOf(posting, scored, day) };
  });
}

/** The earliest period that was not posted; `null` where all were. */
export function openPeriod(states: readonly PeriodState[]): PeriodState | null {
  return states.find(({ posting }) => posting === null) ?? null;
}

function stageOf(posting: Posting | null, scored: boolean, day: LocalDate): PeriodStage {
  if (posting === null) return scored ? 'to-be-posted' : 'being-scored';
  if (posting.archived !== null && posting.archived <= day) return 'archived';
  // It ends at 24:00 of its last day.
  return posting.ends < day ? 'notice-over' : 'posted';
}

function firstPosting(period: Period, postings: readonly Posting[], day: LocalDate): Posting | null {
  const own = postings.filter((posting) => samePeriod(posting.period, period) && posting.posted <= day);
  return own.reduce<Posting | null>(
    (first, one) => (first === null || one.version < first.version ? one : first),
    null,
  );
}

const KIND_OF: ReadonlyMap<number, PeriodKind> = new Map(
  Object.entries(MONTHS_OF_PERIOD).map(([kind, months]) => [months, kind as PeriodKind]),
);

/** The periods that the plan posts: months where they are summed, else what the base is assessed by. */
export function postedKind({ scores }: Pick<YearResult, 'scores'>): PeriodKind {
  if (scores.aspects.length === 0) return 'month';
  const most = Math.max(1, ...repeatedAspects(scores).map(({ periods }) => periods));
  return KIND_OF.get(scorePeriodOf(scores) ?? 12 / most) ?? 'year';
}

function periodsBegun(year: YearResult, day: LocalDate): readonly Period[] {
  const { first, start } = year.scores;
  const kind = postedKind(year);
  const months = MONTHS_OF_PERIOD[kind];
  const from = Math.max(first, start);
  const begun: Period[] = [];
  for (let month = first; month < first + 12; month = (month + months) as Month)
    if (month + months > from && month <= monthOfDay(day)) begun.push({ kind, first: month });
  // Months are summed in every notice; a mean of periods is known when the last of them is.
  if (kind !== 'month' && kind !== 'year' && first + 12 <= monthOfDay(day)) begun.push({ kind: 'year', first });
  return begun;
}

/** Whether any row of the ledger is of the period: a month of full base points may have none, and is still open. */
function hasRecord({ events, assessment }: Ledger, { first, kind }: Period): boolean {
  const end = first + monthsIn(kind);
  for (let at = 0; at < events.length; at++) {
    const month = monthOfDay(entryAt(events.day, at));
    if (entryAt(events.voided, at) === 0 && month >= first && month < end) return true;
  }
  for (let at = 0; at < assessment.length; at++) {
    const from = entryAt(assessment.first, at);
    const state = entryAt(assessment.state, at);
    if (state === RECORD_BLANK || state === RECORD_REJECTED) continue;
    if (from < end && from + entryAt(assessment.months, at) > first) return true;
  }
  return false;
}

function unassessedIn({ ledger, scores }: YearResult, { first, kind }: Period): number {
  const from = first - scores.first;
  const span = monthsIn(kind);
  const isUnassessed = (household: number): boolean =>
    scores.aspects.length === 0
      ? scores.months.status[household * 12 + from] === UNASSESSED
      : isInForce(scores, household, from, from + span - 1) &&
        repeatedAspects(scores).some(({ periods, figures }) => {
          const at = household * periods + Math.floor((from * periods) / 12);
          const last = household * periods + Math.floor(((from + span - 1) * periods) / 12);
          return figures.subarray(at, last + 1).some(Number.isNaN);
        });
  return ledger.roster.households.filter(
    (_, household) => scores.participates[household] === 1 && isUnassessed(household),
  ).length;
}
