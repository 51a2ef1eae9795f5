// What a sentence of a written-out plan is made from.
import type { SchemeEntry } from './scheme-entry';

/** What ids stand for, in every version of the file. */
export type PlanNames = {
  /** Of items and groups, by id. */
  readonly names: ReadonlyMap<string, string>;
  /** Items by the id of their group. */
  readonly members: ReadonlyMap<string, readonly string[]>;
  /** Some households take part only when they say so. */
  readonly optIn: boolean;
  /** What the base is of: its categories' periods, or without categories every month, in a plan that scores months or longer periods. */
  readonly baseBy: 'categories' | 'month' | 'month-in-longer';
};

export type Sentence = (entry: SchemeEntry, plan: PlanNames) => string;
