// Groups and caps: what several rows may count together.

export type ItemGroup = {
  readonly id: string;
  readonly name: string;
  readonly clause: string;
  /** 1..12: noted month by month and credited in this month; `null`: counted in its own month. */
  readonly postedIn: number | null;
};

/** A cap is one thing with subject, period and amount. */
export type Cap = {
  readonly subject: { readonly kind: 'item'; readonly id: string } | { readonly kind: 'group'; readonly id: string };
  readonly per: 'month' | 'year';
  readonly points: number;
  readonly clause: string;
};
