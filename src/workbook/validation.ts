// What every adapter says of validations alike.

/** Formulas of the first and the last day that a ledger may be about, in whichever way the workbook counts days. */
export const FIRST_DAY = 'DATE(2000,1,1)';
export const LAST_DAY = 'DATE(2099,12,31)';

/** Above what a program says when it refuses what was typed. */
export const VALIDATION_TITLE = '村积分';
