// The days of a month on which points are scored, posted and redeemed, and the panels that assess. No score comes from
// either.

export type CalendarRule = {
  /** Natural days that a list hangs. */
  readonly noticeDays: number;
  /** Days of the month after: the points are scored by the first, posted by the second, and can be redeemed on the
   * third. 1..28. */
  readonly scoreBy: number;
  readonly postBy: number;
  readonly redeemOn: number;
  readonly clause: string;
};

export type PanelRule = {
  /** The fewest members of a panel. */
  readonly least: number;
  /** The most households of an area that a panel assesses; `null`: no limit. */
  readonly households: number | null;
  /** Whether panels assess the areas of others only. */
  readonly crossed: boolean;
  readonly clause: string;
};
