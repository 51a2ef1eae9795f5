// Rows that are valid for so many months: what a row counted is taken from the year's score in the month in which its
// time is over, and a row of an earlier year counts in this one while it lasts.
// The months' own scores stay what they are.
import { monthOfDay } from '../../basis/calendar';
import * as codes from '../codes';
import type { CompiledYear } from '../compile-year';
import type { Workspace } from '../workspace';
import { earlierYears, openEarlier, type EarlierYear } from './earlier-years';
import type { ScoringStep } from './step';

export const validity: ScoringStep = {
  kind: 'validity',
  prepare: (rules, ledger, before) => {
    const longest = Math.max(
      0,
      ...rules.scheme.versions.flatMap((version) => version.rules.items.map(({ validMonths }) => validMonths ?? 0)),
    );
    if (longest === 0) return null;
    const earlier = earlierYears(rules, ledger, { before, years: Math.ceil(longest / 12) });
    return (work) => limitToValid(work, rules, earlier);
  },
};

function limitToValid(work: Workspace, rules: CompiledYear, earlier: readonly EarlierYear[]): void {
  const rows = work.length;
  for (let line = 0; line < rows; line++) {
    const ends = monthAfter(work, rules, line);
    if (ends !== null && ends <= work.to)
      adjust(work, ends, { of: work, line, points: -work.counted[line], reason: codes.REASON_NO_LONGER_VALID });
  }
  if (work.from > work.to) return;
  for (const year of earlier) {
    openEarlier(year, work.household);
    carryOver(work, rules, year);
  }
}

/** What a row of the earlier year counted, while it lasts. */
function carryOver(work: Workspace, rules: CompiledYear, { rules: own, work: former }: EarlierYear): void {
  for (let line = 0; line < former.length; line++) {
    const after = monthAfter(former, own, line);
    if (after === null) continue;
    const ends = after + own.first - rules.first;
    if (ends <= work.from) continue;
    adjust(work, work.from, { of: former, line, points: former.counted[line], reason: codes.REASON_STILL_VALID });
    if (ends <= work.to)
      adjust(work, ends, { of: former, line, points: -former.counted[line], reason: codes.REASON_NO_LONGER_VALID });
  }
}

/** The month, counted from the first of the line's year, at whose end the row counts no more;
 * `null` for what is not limited. */
function monthAfter(work: Workspace, rules: CompiledYear, line: number): number | null {
  const { kind, reason, source, subject, counted, month } = work;
  if (source[line] < 0 || subject[line] < 0 || counted[line] === 0 || !codes.countsPoints(reason[line])) return null;
  if (kind[line] !== codes.KIND_BONUS && kind[line] !== codes.KIND_DEDUCTION) return null;
  const { id } = rules.scheme.items[subject[line]];
  const valid = rules.byMonth[month[line]].rules.items.find((item) => item.id === id)?.validMonths ?? null;
  return valid === null ? null : monthOfDay(work.ledger.events.day[source[line]]) - rules.first + valid;
}

type Adjustment = { readonly of: Workspace; readonly line: number; readonly points: number; readonly reason: number };

function adjust(work: Workspace, month: number, { of, line, points, reason }: Adjustment): void {
  const added = work.add(of.kind[line], month);
  work.source[added] = of.source[line];
  work.subject[added] = of.subject[line];
  work.units[added] = of.units[line];
  work.reason[added] = reason;
  work.raw[added] = points;
  work.counted[added] = points;
}
