// Groups and caps: what several rows may count together.

export type ItemGroup = {
  readonly id: string;
  readonly name: string;
  readonly clause: string;
  /** 1..12: noted month by month and credited in this month; `null`: counted in its own month. */
  readonly postedIn: number | null;
  /** The wider group that this one lies in; `null`: none. */
  readonly within: string | null;
  /** Of the group's rows in each period only the one worth most counts; `null`: all. */
  readonly highestPer: CapPeriod | null;
  /** What the n-th row of the group in each period is multiplied by, whichever of its items; `null`: all alike. */
  readonly repeat: Repetition | null;
};

/** The n-th row in each period, or of those within so many months up to it, is multiplied by the n-th factor, all later
 * ones by the last. */
export type Repetition = {
  readonly per: CapPeriod;
  /** Months, across New Year; `null`: counted by `per`. */ readonly within: number | null;
  readonly factors: readonly number[];
};

/** `event`: each row by itself. Weeks run from Monday. From the narrowest. */
export type CapPeriod = 'event' | 'day' | 'week' | 'month' | 'two-months' | 'quarter' | 'half-year' | 'year';

/** `bonus`, `deduction`: all of them together. `earned`: base and bonuses before deductions. `score`:
 * what is left after them. */
export type CapWhole = 'bonus' | 'deduction' | 'earned' | 'score';

export type CapScope = 'household' | 'village';

/** A cap is one thing with subject, period, scope and amount. */
export type Cap = {
  readonly subject:
    | { readonly kind: 'item'; readonly id: string }
    | { readonly kind: 'group'; readonly id: string }
    | { readonly kind: 'whole'; readonly id: CapWhole };
  readonly per: CapPeriod;
  /** For each household, or for all of them together: a budget. */
  readonly scope: CapScope;
  readonly points: number;
  /** A row that passes the cap counts nothing at all; else it is cut to what is left. */
  readonly refuses: boolean;
  readonly clause: string;
};
