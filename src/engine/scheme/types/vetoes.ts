// Vetoes (一票否决): what a row of the ledger, or what the figures come to, does beyond its points.
import type { AwardPeriod } from './awards';
import type { Condition } from './conditions';

export type VetoEffect =
  /** The score of the period comes to no more than `points`; 0 clears it. */
  | { readonly effect: 'score-at-most'; readonly points: number; readonly per: AwardPeriod }
  /** What the year's score came to by the end of the row's day is gone; what comes later counts. */
  | { readonly effect: 'clear-score' }
  /** What can be redeemed at the end of the day is gone. */
  | { readonly effect: 'clear-balance' }
  /** Awards so many tiers lower than reached. */
  | { readonly effect: 'drop-tiers'; readonly tiers: number }
  /** On the list of a named result of the plan. */
  | { readonly effect: 'result'; readonly result: string }
  /** No award in the year. */
  | { readonly effect: 'disqualify' }
  /** Out of the system: not ranked, no award; nothing to redeem, unless `redeems`. To the year's end;
   * with another `until` to the end date of its row, else until then. */
  | { readonly effect: 'out'; readonly until: Until; readonly redeems: boolean }
  /** Nothing to redeem to the end date of its row, else until then. */
  | { readonly effect: 'freeze'; readonly until: Until };

/** Until when a row without an end date holds. */
export type Until = 'open' | 'year-end' | 'next-year-end';

/** A veto that the figures of a period bring about. */
export type VetoRule = {
  readonly name: string;
  readonly clause: string;
  /** All must hold of the period. */
  readonly when: readonly Condition[];
  readonly per: AwardPeriod;
  readonly effects: readonly VetoEffect[];
};
