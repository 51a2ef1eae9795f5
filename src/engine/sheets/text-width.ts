// How much room a text takes in a column, measured as spreadsheets do: in characters of the default
// font, where a Chinese character is two.

/** The room beyond the measured text: fonts differ from machine to machine. */
const SLACK = 1.15;

/** Characters of the widest line. Anything beyond Latin, Greek and Cyrillic counts two, and so does `·`. */
export function textWidth(text: string): number {
  return Math.max(...text.split('\n').map(lineWidth));
}

function lineWidth(line: string): number {
  let width = 0;
  for (const character of line) width += character === '·' || (character.codePointAt(0) as number) >= 0x2000 ? 2 : 1;
  return width;
}

/** The column width that holds the widest of `texts` in one line, slack included; never below `least`. */
export function widthFor(texts: readonly string[], least: number): number {
  const widest = texts.reduce((width, text) => Math.max(width, textWidth(text)), 0);
  // One character more than the slack: the cell's own padding.
  return Math.max(least, Math.ceil(widest * SLACK) + 1);
}

/** How many lines the text wraps to in `width` characters, slack included; at least 1. */
export function wrappedLines(text: string, width: number): number {
  return text.split('\n').reduce((lines, line) => lines + Math.max(1, Math.ceil((lineWidth(line) * SLACK) / width)), 0);
}
