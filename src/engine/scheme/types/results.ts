// What a plan does to whoever reaches something beside the awards: 警告信, 诫勉谈话. No places, no prize: a list.
import type { AwardPeriod } from './awards';
import type { Condition } from './conditions';

export type ResultRule = {
  readonly name: string;
  readonly clause: string;
  /** All must hold of the period; empty: only a veto brings it about. */
  readonly when: readonly Condition[];
  readonly per: AwardPeriod;
  /** No posted list names it: marked so, or brought about by what is not made public. */
  readonly sensitive: boolean;
};
