// The states of a year's periods and a day → what is late, what is due and what comes next.
import { firstDayOf, type LocalDate, type Month, monthOfDay } from '../basis/calendar';
import type { WorkCalendar } from '../basis/workdays';
import { monthsIn } from '../ledger/dates/read-period';
import type { ObjectionRecord } from '../ledger/registers/types';
import type { Period } from '../ledger/types';
import type { CalendarRule } from '../scheme/types';
import type { PeriodState } from './period-states';

/** `score`, `post`, `archive`: of a period, by the day `by`; `notice-end`: objections until then; `redeem`: the day to
 * redeem on; `answer`, `repost`: of an objection. */
export type DutyKind = 'score' | 'post' | 'notice-end' | 'archive' | 'redeem' | 'answer' | 'repost';

export type Duty = {
  readonly kind: DutyKind;
  /** `null` for a day of redemption, and where an objection names none. */
  readonly period: Period | null;
  /** Index into the roster, of an objection; `null` otherwise. */
  readonly household: number | null;
  /** The last day in time; `null` where there is none. */
  readonly by: LocalDate | null;
  /** False where the days off that the day rests on are not announced: then it is the earliest that it can be. */
  readonly certain: boolean;
  readonly urgency: 'late' | 'due' | 'next';
  /** Days that are left until `by`, or by which it is late; 0 without a day. */
  readonly days: number;
};

type Asked = {
  readonly day: LocalDate;
  readonly calendar: CalendarRule;
  readonly workdays: WorkCalendar;
  /** Whether the plan lets points be redeemed. */
  readonly redeems: boolean;
  readonly objections: readonly ObjectionRecord[];
};

/** Natural days within which an objection is answered. */
const ANSWER_DAYS = 10;

const ORDER: readonly Duty['urgency'][] = ['late', 'due', 'next'];

/**
 * Late ones first, then those that are due, then what comes next; within each by day. A day by which a thing is to be
 * done is a day of the month after the period and does not move for a day off: on it is in time. Only a day of
 * redemption moves to the next working day, as a suggestion.
 */
export function dutiesOf(states: readonly PeriodState[], asked: Asked): readonly Duty[] {
  const duties = [
    ...states.flatMap((state) => dutiesOfPeriod(state, asked)),
    ...redemption(asked),
    ...objectionDuties(asked),
  ];
  return duties.sort(
    (a, b) => ORDER.indexOf(a.urgency) - ORDER.indexOf(b.urgency) || (a.by ?? Infinity) - (b.by ?? Infinity),
  );
}

function dutiesOfPeriod({ period, stage, lastDay, posting }: PeriodState, asked: Asked): readonly Duty[] {
  const { day, calendar } = asked;
  const after = (period.first + monthsIn(period.kind)) as Month;
  const dayAfter = (ofMonth: number): LocalDate => (firstDayOf(after) + ofMonth - 1) as LocalDate;
  switch (stage) {
    case 'being-scored':
      return lastDay >= day
        ? [dutyOf('score', period, dayAfter(calendar.scoreBy), { day, begun: false })]
        : [
            dutyOf('score', period, dayAfter(calendar.scoreBy), { day, begun: true }),
            dutyOf('post', period, dayAfter(calendar.postBy), { day, begun: true }),
          ];
    case 'to-be-posted':
      return [dutyOf('post', period, dayAfter(calendar.postBy), { day, begun: true })];
    case 'posted':
      return posting === null ? [] : [dutyOf('notice-end', period, posting.ends, { day, begun: false })];
    case 'notice-over':
      return [{ kind: 'archive', period, household: null, by: null, certain: true, urgency: 'due', days: 0 }];
    case 'archived':
      return [];
  }
}

function dutyOf(
  kind: DutyKind,
  period: Period,
  by: LocalDate,
  { day, begun }: { readonly day: LocalDate; readonly begun: boolean },
): Duty {
  const late = day > by;
  return {
    kind,
    period,
    household: null,
    by,
    certain: true,
    urgency: late ? 'late' : begun ? 'due' : 'next',
    days: Math.abs(by - day),
  };
}

/** The next day of redemption: this month's, or next month's once it is past. */
function redemption({ day, calendar, workdays, redeems }: Asked): readonly Duty[] {
  if (!redeems) return [];
  const suggested = (month: number) => workdays.nextWorkday((firstDayOf(month) + calendar.redeemOn - 1) as LocalDate);
  const own = suggested(monthOfDay(day));
  const next = own.day >= day ? own : suggested(monthOfDay(day) + 1);
  return [
    {
      kind: 'redeem',
      period: null,
      household: null,
      by: next.day,
      certain: next.certain,
      urgency: 'next',
      days: next.day - day,
    },
  ];
}

/** An objection without an answer is due in ten days; one that was right, and is not posted again, at once. */
function objectionDuties({ objections, day }: Asked): readonly Duty[] {
  return objections.flatMap(({ filed, household, period, result, reposted }): readonly Duty[] => {
    if (filed !== null && filed > day) return [];
    if (result === 'open') {
      const by = filed === null ? null : ((filed + ANSWER_DAYS) as LocalDate);
      const late = by !== null && day > by;
      const days = by === null ? 0 : Math.abs(by - day);
      return [{ kind: 'answer', period, household, by, certain: true, urgency: late ? 'late' : 'due', days }];
    }
    return (result === 'upheld' || result === 'partly') && reposted === null
      ? [{ kind: 'repost', period, household, by: null, certain: true, urgency: 'due', days: 0 }]
      : [];
  });
}
