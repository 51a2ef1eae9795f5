// The most rows, or units, that a household can have counted of an item, a group or a kind in a period:
// which decides whether a condition on a count can be met. In: a rule set. Out: a count, Infinity where nothing bounds it.
import { countingOf } from './counting';
import { groupsAroundIn } from './groups-around';
import { timesIn } from './most-points';
import type { RuleSet } from './rule-set';
import type { ItemFile } from './shape';
import type { PeriodKind } from './types';

const ONCE = ['day', 'week', 'month', 'two-months', 'quarter', 'half-year', 'year'] as const;

/** `of`: `bonus`, `deduction`, or the id of an item or a group; Infinity for whatever else. */
export function mostCount(
  rules: RuleSet,
  { of, in: counted }: { readonly of: string; readonly in: 'units' | 'rows' },
  per: PeriodKind,
): number {
  const sum = (items: readonly ItemFile[]): number => items.reduce((all, item) => all + ofItem(item, per), 0);
  const items = rules.items.map(({ value }) => value);
  const own = items.find(({ id }) => id === of);
  if (own !== undefined) return ofItem(own, per);
  if (of === 'bonus' || of === 'deduction')
    return rules.freeItems.value ? Infinity : sum(items.filter(({ kind }) => kind === of));
  const group = rules.groups.find(({ value }) => value.id === of)?.value;
  if (group === undefined) return Infinity;
  const inside = sum(items.filter((item) => groupsAroundIn(rules, item.group).includes(of)));
  // One row of each period, which may stand for many units.
  return group.highestPer === undefined || counted === 'units'
    ? inside
    : Math.min(inside, timesIn(group.highestPer, per));
}

function ofItem({ counting, unit }: ItemFile, per: PeriodKind): number {
  const how = counting ?? countingOf(unit ?? '次');
  const once = ONCE.find((period) => how === `once-a-${period}`);
  return once === undefined ? Infinity : timesIn(once, per);
}
