// What a sentence of a written-out plan is made from.
import type { EarnerNouns } from '../earner-nouns';
import type { DeductionSource } from '../../scheme/types';
import type { SchemeEntry } from './scheme-entry';

/** What ids stand for, in every version of the file. */
export type PlanNames = {
  readonly who: EarnerNouns;
  /** Of items, groups and categories, by id: a name, of a group without one its members. */
  readonly names: ReadonlyMap<string, string>;
  /** By the id of a group the items in it: `加分第1至3项`. */
  readonly members: ReadonlyMap<string, string>;
  /** Ids of what has a cap of its own. */
  readonly capped: ReadonlySet<string>;
  /** What deductions use up first, and whether some fall on a part of the base alone. */
  readonly deducted: { readonly from: DeductionSource; readonly onBase: boolean };
  /** Some households take part only when they say so. */
  readonly optIn: boolean;
  /** What the base is of: its categories' periods, or without categories every month, in a plan that scores months or longer periods. */
  readonly baseBy: 'categories' | 'month' | 'month-in-longer';
};

export type Sentence = (entry: SchemeEntry, plan: PlanNames) => string;
