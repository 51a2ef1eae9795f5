// A month's notice as what its lines say, for the sheet and for the text alike: place or number, name, the month's points,
// the year's so far, and a remark or the group.
import type { LocalDate } from '../basis/calendar';
import { MICRO } from '../basis/points';
import { nounsOf } from '../wording/earner-nouns';
import { correctionRemark, NEWLY_IN, OBJECTED, UNASSESSED } from '../wording/sheets/notice';
import { idRemark } from '../wording/sheets/sheets';
import type { Correction } from '../year/corrections';
import type { HouseholdYear } from '../year/household-year';
import { printedPoints } from '../year/listing';
import type { MonthNotice, NoticeLine } from '../year/month-notice';
import type { YearResult } from '../year/year-result';
import { maskedName } from './masked-names';

/** What one line says, in the order of the columns; of the best the group stands last, of the others the remark. */
export type NoticeCells = readonly (string | number)[];

export type NoticeList = {
  readonly best: readonly NoticeCells[];
  readonly groups: readonly { readonly group: string; readonly lines: readonly NoticeCells[] }[];
};

type Said = {
  /** Names with a part hidden. */
  readonly masked: boolean;
  readonly posted: LocalDate;
  readonly corrections: readonly Correction[];
};

export function noticeList(year: YearResult, notice: MonthNotice, { masked, posted, corrections }: Said): NoticeList {
  const { scores } = year;
  const nameOf = namesAs(masked);
  const remarkOf = remarksOf(year, notice, { masked, posted, corrections });
  let number = 0;
  return {
    best: notice.best.map((one) => [
      one.rank ?? '',
      nameOf(one),
      printedPoints(one.month(notice.month)?.score ?? 0, scores),
      printedPoints(one.total, scores),
      one.group,
    ]),
    groups: notice.groups.map(({ group, lines }) => ({
      group,
      lines: lines.map((line) => [
        ++number,
        nameOf(line.household),
        printedPoints(line.month.score, scores),
        printedPoints(line.household.total, scores),
        remarkOf(line),
      ]),
    })),
  };
}

/** What stands in 备注 of a line; '' for most. */
export function remarksOf(
  year: YearResult,
  notice: MonthNotice,
  { masked, posted, corrections }: Said,
): (line: NoticeLine) => string {
  const who = nounsOf(year.scheme);
  const all = notice.groups.flatMap(({ lines }) => lines.map(({ household }) => household));
  const same = namesakesAmong(all, namesAs(masked));
  const corrected = correctionRemarks(corrections, year.scores.first);
  const objecting = objectingHouseholds(year, notice, posted);
  return ({ household, month }) =>
    [
      month.assessed ? '' : UNASSESSED,
      objecting.has(household.index) ? OBJECTED : '',
      ...(corrected.get(household.index) ?? []),
      household.household.joined === notice.month ? NEWLY_IN : '',
      same.has(household.index) ? idRemark(household.id, who) : '',
    ]
      .filter((part) => part !== '')
      .join('，');
}

function namesAs(masked: boolean): (one: HouseholdYear) => string {
  return ({ name }) => (masked ? maskedName(name) : name);
}

/** Whose month, or an earlier one that 累计 holds, is objected to on the day of posting without an answer yet; an objection
 * that names no month is about the list that hung when it was filed. */
function objectingHouseholds(
  { ledger, scores }: YearResult,
  { month }: MonthNotice,
  posted: LocalDate,
): ReadonlySet<number> {
  const open = (ledger.registers.objections ?? []).filter(
    ({ result, filed, period }) =>
      result === 'open' &&
      (filed ?? posted) <= posted &&
      (period === null || (period.first >= scores.first && period.first <= month)),
  );
  return new Set(open.map(({ household }) => household));
}

/** By household, in the order of months. */
function correctionRemarks(corrections: readonly Correction[], first: number): ReadonlyMap<number, readonly string[]> {
  const remarks = new Map<number, string[]>();
  for (const { household, period, points } of corrections) {
    const said = correctionRemark(period.first, points / MICRO, period.first < first);
    remarks.set(household, [...(remarks.get(household) ?? []), said]);
  }
  return remarks;
}

/** Those whom group and name as printed do not tell apart: these need their 户号. */
function namesakesAmong(all: readonly HouseholdYear[], nameOf: (one: HouseholdYear) => string): ReadonlySet<number> {
  const met = new Map<string, number[]>();
  for (const one of all) {
    const key = JSON.stringify([one.group, nameOf(one)]);
    met.set(key, [...(met.get(key) ?? []), one.index]);
  }
  return new Set([...met.values()].filter((own) => own.length > 1).flat());
}
