// 公示登记, 异议登记, 更正登记 and 荣誉登记 → what does not agree with the calendar, with each other, or with the scores.
import { formatDay, type LocalDate } from '../../basis/calendar';
import { entryAt } from '../../basis/entry';
import { MICRO, numberOf, pointsOf } from '../../basis/points';
import { type Problem, problem } from '../../basis/problem';
import type { ObjectionRecord, PostingRecord, Registers } from '../../ledger/registers/types';
import { monthOfHousehold } from '../household-months';
import { workCalendarOf } from '../notice-days';
import { checkArchive } from './check-archive';
import type { YearResult } from '../year-result';
import { rulesInForce } from '../../scheme/versions';

type CheckedYear = Pick<YearResult, 'ledger' | 'scheme' | 'scores'>;

export function checkPostings(year: YearResult): readonly Problem[] {
  const { notices, objections, honours } = year.ledger.registers;
  return [
    ...(notices === null ? [] : checkEnds(year, notices)),
    ...(objections === null ? [] : checkObjections(year, objections)),
    ...checkCorrections(year),
    ...checkArchive(year),
    ...(honours === null ? [] : checkFlags(honours)),
  ];
}

function checkEnds(year: CheckedYear, notices: readonly PostingRecord[]): readonly Problem[] {
  return notices.flatMap((notice) => {
    const { day, certain } = endOf(year, notice);
    if (!certain) return [problem('holidays-unknown', notice, formatDay(notice.posted), { day: formatDay(day) })];
    return notice.ends === null || notice.ends === day
      ? []
      : [
          problem('notice-end-wrong', notice, formatDay(notice.ends), {
            posted: formatDay(notice.posted),
            day: formatDay(day),
          }),
        ];
  });
}

function endOf(year: CheckedYear, { posted, days, period }: PostingRecord): { day: LocalDate; certain: boolean } {
  const length = days ?? rulesInForce(year.scheme, period.first).calendar.noticeDays;
  return workCalendarOf(year).noticeEnd(posted, length);
}

/** An objection is late after the last day of the first posting, and of one that its household got again. */
function checkObjections(year: CheckedYear, objections: readonly ObjectionRecord[]): readonly Problem[] {
  const postings = (year.ledger.registers.notices ?? []).filter(({ version }) => version === 1);
  return objections.flatMap((one) => {
    const { filed, period, result, reposted } = one;
    const unposted =
      result === 'open' || reposted !== null ? [] : [problem('objection-not-reposted', one, null, factsOf(year, one))];
    const posting = postings.find((each) => each.period.first === period?.first && each.period.kind === period.kind);
    if (filed === null || posting === undefined) return unposted;
    const again = objections
      .filter((other) => other !== one && other.household === one.household && (other.reposted ?? filed + 1) <= filed)
      .map((other) => endOf(year, { ...posting, posted: other.reposted ?? filed }).day);
    const end = Math.max(posting.ends ?? endOf(year, posting).day, ...again);
    return filed <= end
      ? unposted
      : [...unposted, problem('objection-late', one, formatDay(filed), { ...factsOf(year, one), day: formatDay(end) })];
  });
}

function factsOf(
  { ledger }: CheckedYear,
  { household }: { readonly household: number },
): { readonly household: string; readonly head: string } {
  const { id, head } = entryAt(ledger.roster.households, household);
  return { household: id, head };
}

/** Of several corrections of one figure the last says what it is now. */
function checkCorrections(year: CheckedYear): readonly Problem[] {
  const { scores } = year;
  const corrections = year.ledger.registers.corrections ?? [];
  const last = new Map(corrections.map((one) => [`${one.household}/${one.period.kind}/${one.period.first}`, one]));
  const stating = new Set(last.values());
  return corrections.flatMap((one) => {
    const { before, after, household, period } = one;
    if (after === null) return [];
    if (before === after) return [problem('correction-without-effect', one, after / MICRO, factsOf(year, one))];
    const month =
      period.kind === 'month' && stating.has(one) ? monthOfHousehold(scores, household, period.first) : null;
    if (month === null || month.score === pointsOf(after, scores.scale)) return [];
    const points = numberOf(month.score, scores.scale);
    return [problem('correction-mismatch', one, after / MICRO, { ...factsOf(year, one), points })];
  });
}

/** A flag that is handed out again before it came back. */
function checkFlags(honours: NonNullable<Registers['honours']>): readonly Problem[] {
  const out = new Map<string, (typeof honours)[number]>();
  return honours
    .filter(({ flag, given }) => flag !== '' && given !== null)
    .sort((a, b) => (a.given ?? 0) - (b.given ?? 0))
    .flatMap((one) => {
      const former = out.get(one.flag);
      out.set(one.flag, one);
      return former === undefined || (former.returned !== null && former.returned <= (one.given ?? 0))
        ? []
        : [problem('flag-not-returned', one, one.flag, { firstSheet: former.sheet, firstRow: former.row })];
    });
}
