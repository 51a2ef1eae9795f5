// The two copies of a list: what is posted for all to read, and what the village keeps.

/** `board`: names, ranks, totals. `file`: every summand, who signs for what, who was passed over and why. */
export type SheetCopy = 'board' | 'file';
