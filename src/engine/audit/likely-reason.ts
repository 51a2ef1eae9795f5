// Why a figure of the clerk's differs from ours: each likely reason is tried, and holds where it explains the
// difference.
import { monthsLater } from '../basis/calendar';
import { rulesInForce } from '../scheme/versions';
import { grainsOf } from '../scoring/grains';
import { NOT_IN_FORCE, UNASSESSED } from '../scoring/types';
import type { ScoreLine } from '../scoring/types';
import type { OurFigures } from './our-figures';
import type { OwnPlace } from './places';

export type ReasonKind =
  | 'row-in-error'
  | 'row-not-counted'
  | 'by-rule'
  | 'uncapped'
  | 'month-not-assessed'
  | 'row-left-out'
  | 'no-floor'
  | 'no-deductions'
  | 'not-in-force';

/** `sheet` and `row`: the ledger row that makes the difference, where it is one. */
export type Reason = { readonly kind: ReasonKind; readonly sheet: string | null; readonly row: number | null };

/** A difference, theirs less ours in grains, over months of the year. */
export type Difference = {
  readonly place: OwnPlace;
  readonly from: number;
  readonly to: number;
  readonly more: number;
};

/** What the plan makes of rows beside others: only the highest, only the first, less when repeated. */
const BY_RULE: ReadonlySet<ScoreLine['reason']> = new Set<ScoreLine['reason']>([
  'not-highest',
  'once-a-month',
  'once-a-year',
  'once-a-period',
  'same-honour',
  'repeated',
]);

/** The first reason that explains the difference wholly (a row in error: that there is one); `null` when none does. */
export function reasonFor(difference: Difference, ours: OurFigures): Reason | null {
  const { place, from, to, more } = difference;
  const { first, asOf } = ours.scores;
  const within = (month: number): boolean => month >= first + from && month <= first + to;
  const lines = ours
    .scoreLines(place.household)
    .filter(({ month, kind }) => within(month) || (kind === 'fault' && month === asOf));
  // A row whose date cannot be read stands in the last month.
  const because = (kind: ReasonKind, line?: ScoreLine): Reason => ({
    kind,
    sheet: line?.sheet ?? null,
    row: line?.row ?? null,
  });
  const fault = lines.find(({ kind }) => kind === 'fault');
  if (fault) return because('row-in-error', fault);
  const ruled = lines.filter(({ row, reason }) => row !== null && BY_RULE.has(reason));
  const byRule = ruled.reduce((sum, { raw, counted }) => sum + raw - counted, 0);
  if (byRule !== 0 && byRule === more) return because('by-rule', ruled[0]);
  const notCounted = lines.find((line) => isNotCounted(line) && line.raw === more);
  if (notCounted) return because('row-not-counted', notCounted);
  const excess = sumOf(
    lines.filter(({ reason }) => isCap(reason)),
    'excess',
  );
  if (excess !== 0 && excess === more) return because('uncapped');
  if (isOfUnassessed(difference, ours)) return because('month-not-assessed');
  const leftOut = lines.find((line) => line.row !== null && line.counted !== 0 && line.counted + more === 0);
  if (leftOut) return because('row-left-out', leftOut);
  const floor = sumOf(
    lines.filter(({ kind }) => kind === 'floor'),
    'counted',
  );
  if (floor !== 0 && -floor === more) return because('no-floor');
  const deduction = sumOf(
    lines.filter(({ kind }) => kind === 'deduction' || kind === 'free-deduction'),
    'counted',
  );
  if (deduction !== 0 && -deduction === more) return because('no-deductions');
  const { joined, left } = ours.ledger.roster.households[place.household];
  const partly = joined !== null || left !== null;
  return partly && more > 0 && monthsWith(difference, ours, NOT_IN_FORCE) > 0 ? because('not-in-force') : null;
}

function isNotCounted({ row, counted, raw, reason }: ScoreLine): boolean {
  return row !== null && counted === 0 && raw !== 0 && reason !== 'noted' && !isCap(reason);
}

function isCap(reason: ScoreLine['reason']): boolean {
  return reason === 'item-cap' || reason === 'group-cap' || reason === 'village-cap';
}

function sumOf(lines: readonly ScoreLine[], figure: 'excess' | 'counted'): number {
  return lines.reduce((sum, line) => sum + line[figure], 0);
}

// Full marks for one or more of the months that nothing was assessed in.
function isOfUnassessed(difference: Difference, ours: OurFigures): boolean {
  const { scheme, scale, first } = ours.scores;
  const full = grainsOf(rulesInForce(scheme, monthsLater(first, difference.to)).base.total, scale);
  const months = difference.more / full;
  return full > 0 && Number.isInteger(months) && months >= 1 && months <= monthsWith(difference, ours, UNASSESSED);
}

function monthsWith({ place, from, to }: Difference, ours: OurFigures, status: number): number {
  const start = place.household * 12;
  return ours.scores.months.status.subarray(start + from, start + to + 1).filter((one) => one === status).length;
}
