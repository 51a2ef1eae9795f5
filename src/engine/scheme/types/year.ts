// The year's rule, and who takes part.

export type YearRule =
  /** every month scored afresh, the months in force summed */
  | { readonly kind: 'sum-of-months' }
  /** each category averaged over the periods assessed, plus free bonus and deduction rows at face value */
  | { readonly kind: 'mean-of-periods'; readonly minPeriods: number };

export type ParticipantRule = {
  /** Elderly households take part only when they opt in (roster columns 老年户, 参评). */
  readonly elderlyOptIn: boolean;
};
