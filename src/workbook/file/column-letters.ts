// A column's number of its letters, as cell references write them.

/** 0-based, of `A`, `AA`, … */
export function columnOf(letters: string): number {
  let column = 0;
  for (const letter of letters) column = column * 26 + letter.charCodeAt(0) - 64;
  return column - 1;
}
