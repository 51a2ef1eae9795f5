// How much of a file is read before it is refused: no ledger comes near these, a hostile file does.

/** Bytes of the file itself. */
export const MAX_FILE_MEGABYTES = 256;
/** Bytes of all parts of a package, inflated. */
export const MAX_CONTENT_MEGABYTES = 512;
/** Inflated to packed size of a package, looked at once the content is larger than `RATIO_FREE_BYTES`. */
export const MAX_RATIO = 200;
export const RATIO_FREE_BYTES = 16 * 1024 * 1024;
/** Entries of a package. */
export const MAX_PARTS = 10_000;
/** Elements open at once in a part that is parsed. */
export const MAX_DEPTH = 256;
/** `<` characters in the parts of an .ods: four to eight a cell, so three to six million cells. */
export const MAX_TAGS = 24_000_000;
/** Places in the rows handed out, blank ones between filled ones included, over all sheets. */
export const MAX_SLOTS = 24_000_000;
/** Filled cells of an .ods, those that repeat counted each time. */
export const MAX_REPEATED_CELLS = 8_000_000;
/** Sheets of a workbook; Excel's own limit is memory. */
export const MAX_SHEETS = 5_000;

export const MEGABYTE = 1024 * 1024;
