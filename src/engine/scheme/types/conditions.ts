// What must hold of a household's figures in a period: for an award, a tier of it, a veto.

/** What a condition looks at; `id` of an item, a group or a category of the base. */
export type ConditionSubject =
  | { readonly kind: 'score' | 'base' | 'bonus' | 'deduction' | 'months' }
  | { readonly kind: 'item' | 'group' | 'category'; readonly id: string };

/** `atLeast` and `atMost` include the value, `above` and `below` do not. */
export type Bound = 'atLeast' | 'above' | 'atMost' | 'below';

export type Condition = {
  readonly subject: ConditionSubject;
  /** What it is called, as a person would say it. */
  readonly name: string;
  /** What is counted of it: its points, its units, the rows that count. Months are always counted as such. */
  readonly in: 'points' | 'units' | 'rows';
  readonly bound: Bound;
  /** Points, units or rows, as in the file. */
  readonly value: number;
};
