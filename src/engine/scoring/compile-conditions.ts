// Conditions made ready for one plan: the bound in what is counted, and whose lines a figure is made of.
import type { Scale } from '../basis/points';
import { MILLI } from '../basis/points';
import { categoryOf } from '../scheme/category-of';
import { groupsAround } from '../scheme/groups-around';
import type { Condition, Scheme } from '../scheme/types';
import { grainsOf } from './grains';

/** The plan, and how finely its points are counted. */
export type ScaledScheme = { readonly scheme: Scheme; readonly scale: Scale };

/** A condition ready for one year: its bound in what is counted, and the items or targets that it is about. */
export type CompiledCondition = {
  readonly condition: Condition;
  /** Grains, thousandths of a unit, rows or months. */
  readonly limit: number;
  /** 1 for each item (of a base category: each target) whose lines belong to it; empty for the other subjects. */
  readonly members: Uint8Array;
};

export function compileCondition(condition: Condition, { scheme, scale }: ScaledScheme): CompiledCondition {
  const { subject, value } = condition;
  const counted =
    subject.kind === 'months' || condition.in === 'rows'
      ? value
      : condition.in === 'units'
        ? Math.round(value * MILLI)
        : grainsOf(value, scale);
  return { condition, limit: counted, members: membersOf(condition, scheme) };
}

function membersOf({ subject }: Condition, scheme: Scheme): Uint8Array {
  switch (subject.kind) {
    case 'item':
      return Uint8Array.from(scheme.items, ({ id }) => (id === subject.id ? 1 : 0));
    case 'group': {
      const inside = scheme.versions.flatMap(({ rules }) =>
        rules.items.filter((item) => groupsAround(rules.groups, item.group).includes(subject.id)).map(({ id }) => id),
      );
      return Uint8Array.from(scheme.items, ({ id }) => (inside.includes(id) ? 1 : 0));
    }
    case 'category':
      return Uint8Array.from(scheme.baseTargets, (target) => (categoryOf(target) === subject.id ? 1 : 0));
    default:
      return new Uint8Array(0);
  }
}
