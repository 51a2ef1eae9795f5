// A sheet to be: values, named styles and print settings, without a word about any host. compose…()
// makes it, a workbook adapter paints it.

export type SheetCell = {
  /** Text is always written as text, whatever it begins with; `null` is an empty (styled) cell. */
  readonly value: string | number | null;
  readonly style: StyleName;
};

/** Named looks; each adapter maps them to fonts, borders and number formats in one table. */
export type StyleName =
  /** 黑体 18, centred */
  | 'title'
  /** 宋体 11, left, no border */
  | 'subtitle'
  /** 黑体 11, centred, border, wrapped, light fill */
  | 'header'
  /** 宋体 11, border: left, centred */
  | 'text'
  | 'text-centre'
  /** 宋体 11, border, centred: general number with at most two places; whole number; yuan */
  | 'points'
  | 'integer'
  | 'money'
  /** 黑体 11, border: subtotal and total rows */
  | 'total-text'
  | 'total-integer'
  | 'total-money'
  /** 宋体 10.5, left, wrapped, no border */
  | 'note'
  /** 宋体 11, left, no border, tall */
  | 'signature';

export type SheetRow = {
  readonly cells: readonly (SheetCell | null)[];
  /** Points of height; absent = the host's default. */
  readonly height?: number;
};

/** 0-based, inclusive. */
export type SheetMerge = {
  readonly top: number;
  readonly left: number;
  readonly bottom: number;
  readonly right: number;
};

/** What may be typed into cells of a sheet: a program refuses anything else, and says `message`. */
export type SheetValidation = SheetMerge & {
  readonly allow:
    /** One of these texts: none with a comma in it, together at most `LONGEST_CHOICES` characters. */
    | { readonly kind: 'list'; readonly choices: readonly string[] }
    /** A day of the years that a ledger may be about. */
    | { readonly kind: 'day' }
    /** Bounds inclusive. */
    | { readonly kind: 'number'; readonly from: number; readonly to: number }
    /** A list to pick from beside what else may be typed; without choices only the hint. */
    | { readonly kind: 'any'; readonly choices: readonly string[] };
  readonly message: string;
  /** Shown beside a cell that is selected, at most `LONGEST_HINT` characters; absent: nothing. */
  readonly hint?: string;
};

/** Spreadsheets keep the choices of a list in one text of so many characters, commas included. */
export const LONGEST_CHOICES = 255;

/** The most characters of a hint that spreadsheets keep. */
export const LONGEST_HINT = 255;

export type SheetModel = {
  /** The wanted name; the adapter adds (2), (3)… when the workbook has a sheet of that name. */
  readonly name: string;
  /** What the sheet is and the digest of what it was made from: kept in the workbook so that it is never read as a
   * ledger. `null`: a sheet for the clerk, read like any other. */
  readonly mark: string | null;
  /** Widths in characters of the default font (a Chinese character is two), slack included. */
  readonly columnWidths: readonly number[];
  readonly rows: readonly SheetRow[];
  readonly merges: readonly SheetMerge[];
  readonly validations?: readonly SheetValidation[];
  readonly print: {
    readonly paper: 'A4';
    readonly orientation: 'portrait' | 'landscape';
    /** First and last row repeated on every page, 0-based. */
    readonly titleRows: readonly [number, number];
    /** `第 n 页 共 m 页` in the footer. */
    readonly pageNumbers: boolean;
    readonly fitToWidth: boolean;
  };
  /** Rows kept on screen while scrolling: the first row that scrolls, 0-based; 0 for none. */
  readonly frozenRows: number;
};
