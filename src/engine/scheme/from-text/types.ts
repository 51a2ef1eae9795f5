// What becomes of a paper's text: sentences enter, a draft of a scheme file leaves, and beside it what became of each
// sentence, for a person to check.

/** A sentence of the paper, with where it stands. */
export type PaperSentence = {
  /** As written, but for the width of its digits. */
  readonly text: string;
  /** The same with figures in digits: what is searched. */
  readonly plain: string;
  /** `二(二)1`; '' above the first number. */
  readonly clause: string;
  /** How deep its number stands, from 0; −1 above the first. */
  readonly level: number;
  /** The texts of the numbers that it stands under, its own first. */
  readonly headings: readonly string[];
};

export type DoubtCode =
  /** Only the wording says whether points are added or taken away. */
  | 'side'
  /** Nothing says per what the points are given. */
  | 'unit'
  /** What it is called was cut out of a longer sentence. */
  | 'name'
  /** Given once ever: every row of a ledger would count. */
  | 'once-ever'
  /** To which items a cap belongs. */
  | 'cap-of'
  /** In which period a cap, a base or a floor holds. */
  | 'period'
  /** How the periods that are assessed make a year. */
  | 'year'
  /** The figure is computed from two of the paper. */
  | 'computed'
  /** Which way of giving awards is meant. */
  | 'award-kind'
  /** A condition, a multiple or an exception stands beside the figure. */
  | 'condition';

/** `path`: what the sentence became, into the draft, such as `items[3]`. */
export type DraftPart = { readonly path: string; readonly doubts: readonly DoubtCode[] };

/** `left`: figures of the sentence that nothing was made of, as written. */
export type DraftLine = {
  readonly sentence: PaperSentence;
  readonly parts: readonly DraftPart[];
  readonly left: readonly string[];
};

export type Draft = {
  /** A scheme file; it need not make sense yet. */
  readonly json: Readonly<Record<string, unknown>>;
  /** Every sentence that holds a figure or became something, in the order of the paper. */
  readonly lines: readonly DraftLine[];
};
