// Accounts beside the balance that only grow: what was ever earned, or done, is never spent.

export type Tally = {
  readonly id: string;
  readonly name: string;
  readonly clause: string;
  /** Points that the months earned to redeem (all of them where the plan has no redemption), or units of an item, or of
   * those of a group. */
  readonly of: { readonly kind: 'earned' } | { readonly kind: 'item' | 'group'; readonly id: string };
  /** Of units: the counts as the rows have them, or what of them counts: whole units only, under every cap. */
  readonly counts: 'written' | 'counted';
};
