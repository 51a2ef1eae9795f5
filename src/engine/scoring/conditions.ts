// Conditions on a household's figures: what each line of the workspace adds to the figure that a condition
// looks at, and whether the figure of some months meets it.
import { unreachable } from '../basis/unreachable';
import type { Condition } from '../scheme/types';
import * as codes from './codes';
import { CAP_MONTHS } from './compile-caps';
import type { CompiledCondition } from './compile-conditions';
import type { CompiledYear } from './compile-year';
import { splitDeduction } from './deduction-split';
import type { Workspace } from './workspace';

/** Whether a figure, in the units of the condition's limit, meets it. */
export function meets({ condition, limit }: CompiledCondition, figure: number): boolean {
  switch (condition.bound) {
    case 'atLeast':
      return figure >= limit;
    case 'above':
      return figure > limit;
    case 'atMost':
      return figure <= limit;
    case 'below':
      return figure < limit;
    default:
      return unreachable(condition.bound);
  }
}

/** What a line adds to the figure of a condition: deductions count as positive points of their own items, as negative
 * ones of the score, and of the base and the category that they fall on in their month. */
export function amountOf(compiled: CompiledCondition, work: Workspace, rules: CompiledYear, line: number): number {
  const { condition } = compiled;
  // What takes from the year alone is no row of its item.
  if (
    !isAbout(compiled, work, rules, line) ||
    (codes.adjustsYear(work.reason[line]) && condition.subject.kind !== 'score')
  )
    return 0;
  if (condition.in === 'rows') return isCountedRow(work, line) || work.reason[line] === codes.REASON_ASSESSED ? 1 : 0;
  if (condition.in === 'units') return isCountedRow(work, line) ? Math.max(0, work.units[line]) : 0;
  return SIGNED.includes(condition.subject.kind) ? work.counted[line] : Math.abs(work.counted[line]);
}

/** Cut by a cap or not; a repetition that the plan multiplies by 0 is none, nor is less than one whole unit. */
function isCountedRow({ reason, raw, units }: Workspace, line: number): boolean {
  return (
    codes.countsPoints(reason[line]) &&
    !(reason[line] === codes.REASON_REPEATED && raw[line] === 0) &&
    !(reason[line] === codes.REASON_WHOLE_UNITS && units[line] === 0)
  );
}

const SIGNED: readonly Condition['subject']['kind'][] = ['score', 'base', 'category'];

function isAbout(
  { condition, members }: CompiledCondition,
  work: Workspace,
  rules: CompiledYear,
  line: number,
): boolean {
  const { kind, subject } = work;
  const what = kind[line];
  switch (condition.subject.kind) {
    case 'score':
      return true;
    case 'months':
      return false;
    case 'base':
      return what === codes.KIND_BASE || (condition.in === 'points' && takenFrom(work, rules, line) !== null);
    case 'bonus':
      return isBonus(what);
    case 'deduction':
      return isDeduction(what);
    case 'category':
      if (subject[line] < 0) return false;
      return what === codes.KIND_BASE
        ? members[subject[line]] === 1
        : condition.in === 'points' && takenFrom(work, rules, line) === condition.subject.id;
    default:
      return what !== codes.KIND_BASE && subject[line] >= 0 && members[subject[line]] === 1;
  }
}

/**
 * Months of the year, inclusive. `through`: the last day whose rows are looked at, where not all of `last` are;
 * the base is that of the months up to `end` then, since it stands where its own period ends.
 */
export type Span = {
  readonly first: number;
  readonly last: number;
  readonly through?: { readonly day: number; readonly end: number };
};

/** Whether the open household meets the condition in the months of `span`. */
export function periodMeets(compiled: CompiledCondition, work: Workspace, rules: CompiledYear, span: Span): boolean {
  const { kind } = compiled.condition.subject;
  if (kind === 'months')
    return meets(compiled, Math.max(0, Math.min(span.last, work.to) - Math.max(span.first, work.from) + 1));
  const { deductionsFrom } = rules.byMonth[span.last].rules;
  if (compiled.condition.in === 'points' && deductionsFrom !== 'score' && (kind === 'base' || kind === 'bonus')) {
    return meets(
      compiled,
      splitDeduction(deductionsFrom, partsOf(work, rules, span), deductionOf(work, rules, span))[kind],
    );
  }
  return meets(
    compiled,
    sumOf({ work, rules }, span, (line) => amountOf(compiled, work, rules, line)),
  );
}

function partsOf(work: Workspace, rules: CompiledYear, span: Span): { readonly base: number; readonly bonus: number } {
  return {
    base: sumOf({ work, rules }, span, (line) =>
      work.kind[line] === codes.KIND_BASE || takenFrom(work, rules, line) !== null ? work.counted[line] : 0,
    ),
    bonus: sumOf({ work, rules }, span, (line) => (isBonus(work.kind[line]) ? work.counted[line] : 0)),
  };
}

/** Of the deductions that fall on no category. */
function deductionOf(work: Workspace, rules: CompiledYear, span: Span): number {
  return sumOf({ work, rules }, span, (line) =>
    isDeduction(work.kind[line]) && takenFrom(work, rules, line) === null ? -work.counted[line] : 0,
  );
}

/** The category that a deduction falls on in its month; `null` for one that falls on the score, and for other lines. */
function takenFrom({ kind, subject, month }: Workspace, { byMonth }: CompiledYear, line: number): string | null {
  return kind[line] === codes.KIND_DEDUCTION ? byMonth[month[line]].deductedFrom[subject[line]] : null;
}

function sumOf(
  { work, rules }: { readonly work: Workspace; readonly rules: CompiledYear },
  span: Span,
  of: (line: number) => number,
): number {
  let sum = 0;
  for (let line = 0; line < work.length; line++)
    if (work.month[line] >= span.first && isWithin(work, span, line) && !isProvisional(work, rules, line))
      sum += of(line);
  return sum;
}

/** What a floor or a cap of a period that is not over gives or takes as of asOf:
 * it stands in another month later, or is not there at all. */
function isProvisional(work: Workspace, { caps, first }: CompiledYear, line: number): boolean {
  if ((work.kind[line] !== codes.KIND_FLOOR && work.kind[line] !== codes.KIND_CEILING) || work.cap[line] < 0)
    return false;
  const months = CAP_MONTHS[caps[work.cap[line]].per] ?? 1;
  return (work.month[line] + 1) % months !== 0 && work.month[line] !== work.last - first;
}

function isWithin(work: Workspace, { last, through }: Span, line: number): boolean {
  if (through === undefined) return work.month[line] <= last;
  if (work.kind[line] === codes.KIND_BASE) return work.month[line] <= through.end;
  return (
    work.month[line] < last || (work.month[line] === last && work.source[line] >= 0 && work.dayOf(line) <= through.day)
  );
}

function isBonus(kind: number): boolean {
  return kind === codes.KIND_BONUS || kind === codes.KIND_FREE_BONUS || kind === codes.KIND_ANNUAL;
}

function isDeduction(kind: number): boolean {
  return kind === codes.KIND_DEDUCTION || kind === codes.KIND_FREE_DEDUCTION;
}
