// Floors: the least that a part of the score comes to in a period.
import type { PeriodKind } from './base';

/** `base` and a category: after the deductions that fall on them. `bonus`: bonuses after the other deductions. `score`:
 * what is left of all. */
export type FloorSubject =
  { readonly kind: 'score' | 'base' | 'bonus' } | { readonly kind: 'category'; readonly id: string };

export type Floor = {
  readonly subject: FloorSubject;
  /** What it is called, as a person would say it. */
  readonly name: string;
  readonly per: PeriodKind;
  readonly points: number;
  readonly clause: string;
};
