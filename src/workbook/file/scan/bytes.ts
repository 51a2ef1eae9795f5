// What each byte of an XML text may be: part of a name, a blank, the end of a plain run.
// Tables, since every byte is asked.

export const TAB = 0x09;
export const LINE_FEED = 0x0a;
export const CARRIAGE_RETURN = 0x0d;
export const SPACE = 0x20;
export const EXCLAMATION = 0x21;
export const QUOTE = 0x22;
export const AMPERSAND = 0x26;
export const APOSTROPHE = 0x27;
export const MINUS = 0x2d;
export const POINT = 0x2e;
export const SLASH = 0x2f;
export const DIGIT_ZERO = 0x30;
export const COLON = 0x3a;
export const LESS_THAN = 0x3c;
export const EQUALS = 0x3d;
export const GREATER_THAN = 0x3e;
export const QUESTION = 0x3f;
export const BRACKET = 0x5b;
export const CLOSING_BRACKET = 0x5d;
/** From here on a byte is part of a longer character. */
export const BEYOND_ASCII = 0x80;

/** 1 for a blank of XML, else 0. */
export const IS_BLANK = tableOf(
  (byte) => byte === TAB || byte === LINE_FEED || byte === CARRIAGE_RETURN || byte === SPACE,
);

/** 1 for what a name may hold (all that is beyond ASCII too: NameTable looks closer), else 0. */
export const IS_IN_NAME = tableOf(
  (byte) =>
    (byte >= 0x61 && byte <= 0x7a) ||
    (byte >= 0x41 && byte <= 0x5a) ||
    (byte >= DIGIT_ZERO && byte <= COLON) ||
    byte === 0x5f ||
    byte === MINUS ||
    byte === POINT ||
    byte >= BEYOND_ASCII,
);

/** 1 for what a run of text must be looked at for: a tag, a reference, `]]>`, a control character. */
export const STOPS_TEXT = tableOf(
  (byte) =>
    byte === LESS_THAN || byte === AMPERSAND || byte === CLOSING_BRACKET || (byte < SPACE && IS_BLANK[byte] === 0),
);

function tableOf(holds: (byte: number) => boolean): Uint8Array {
  return Uint8Array.from({ length: 256 }, (_, byte) => (holds(byte) ? 1 : 0));
}
