// Which characters a name of XML may begin with and hold: a text enters, whether it is a name leaves.

/** First and last character of each run that may begin a name, the colon left out. */
const STARTS = [
  [0x41, 0x5a],
  [0x5f, 0x5f],
  [0x61, 0x7a],
  [0xc0, 0xd6],
  [0xd8, 0xf6],
  [0xf8, 0x2ff],
  [0x370, 0x37d],
  [0x37f, 0x1fff],
  [0x200c, 0x200d],
  [0x2070, 0x218f],
  [0x2c00, 0x2fef],
  [0x3001, 0xd7ff],
  [0xf900, 0xfdcf],
  [0xfdf0, 0xfffd],
  [0x10000, 0xeffff],
] as const;
/** Of those that may only follow. */
const FOLLOWS = [
  [0x2d, 0x2e],
  [0x30, 0x39],
  [0xb7, 0xb7],
  [0x300, 0x36f],
  [0x203f, 0x2040],
] as const;

/** A name without a prefix. */
export function isLocalName(text: string): boolean {
  let first = true;
  for (const character of text) {
    const code = character.codePointAt(0) as number;
    if (!isWithin(STARTS, code) && (first || !isWithin(FOLLOWS, code))) return false;
    first = false;
  }
  return !first;
}

function isWithin(runs: readonly (readonly [number, number])[], code: number): boolean {
  return runs.some(([from, to]) => code >= from && code <= to);
}
