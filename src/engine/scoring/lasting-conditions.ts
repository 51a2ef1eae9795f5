// Which conditions on a period still unfinished are decided once they are met: their figure goes one way only.
// Of all others nothing is known before the period's end. A condition and the rules of its month enter.
import { categoryOf } from '../scheme/category-of';
import type { CompiledCondition } from './compile-conditions';
import * as codes from './codes';
import type { VersionTables } from './compile';
import { monthsCounted } from './compile-year';
import type { CompiledAspect, CompiledYear } from './compile-year';

/** The rules of the month, the length of the period that is looked at, and whether somebody assesses the base. */
export type Looked = {
  readonly rules: CompiledYear;
  readonly tables: VersionTables;
  readonly months: number;
  readonly assessed: boolean;
};

/** Whether the condition, met by the rows up to a day of the period, is met for good. */
export function staysMet({ condition, members }: CompiledCondition, looked: Looked): boolean {
  const rises = condition.bound === 'atLeast' || condition.bound === 'above';
  const { kind } = condition.subject;
  if (!rises) return condition.in === 'points' && onlyFalls(condition.subject, looked);
  if (kind === 'months') return true;
  if (kind === 'base' || kind === 'category' || kind === 'score') return false;
  if (kind === 'bonus' && condition.in === 'points' && looked.tables.rules.deductionsFrom !== 'score') return false;
  return !mayGiveWay(kind === 'item' || kind === 'group' ? members : null, looked.tables);
}

/** A row may count until a higher one of a later day does; within a day the order is no matter. */
function mayGiveWay(members: Uint8Array | null, { rules: { groups }, group, within, kind }: VersionTables): boolean {
  if (groups.every(({ highestPer }) => highestPer === null || highestPer === 'day' || highestPer === 'event'))
    return false;
  return kind.some(
    (one, item) =>
      one !== codes.NO_KIND && (members === null || members[item] === 1) && (group[item] >= 0 || within.length > 0),
  );
}

/** A base that everyone has from the beginning of the period, of which points can only be lost. */
function onlyFalls(subject: CompiledCondition['condition']['subject'], looked: Looked): boolean {
  const { rules, tables } = looked;
  const parts =
    subject.kind === 'category'
      ? rules.aspects.filter(({ target }) => categoryOf(rules.scheme.baseTargets[target]) === subject.id)
      : rules.aspects;
  if (parts.length === 0 || !parts.every((part) => isThereAtOnce(part, looked))) return false;
  if (subject.kind === 'base' || subject.kind === 'category') return true;
  const { items, freeItems, floors, caps, monthFloor } = tables.rules;
  const mayRise =
    freeItems !== null ||
    monthFloor !== null ||
    floors.length > 0 ||
    items.some(({ kind, validMonths }) => kind === 'bonus' || validMonths !== null);
  return (
    subject.kind === 'score' &&
    !mayRise &&
    caps.every(({ subject: capped }) => capped.kind !== 'whole' || capped.id === 'deduction')
  );
}

function isThereAtOnce(aspect: CompiledAspect, { rules, months, assessed }: Looked): boolean {
  const inFull = aspect.given || (!assessed && rules.final.rules.base.withoutTable === 'full');
  return inFull && aspect.combine === 'sum' && monthsCounted(aspect) % months === 0;
}
