// How much room a text takes in a column, measured as spreadsheets do: in characters of the default
// font, where a Chinese character is two.

/** The room beyond the measured text: fonts differ from machine to machine. */
const SLACK = 1.15;
const WRAP_SLACK = 1.05;

/** Characters of the widest line. Anything beyond Latin, Greek and Cyrillic counts two, and so does `·`. */
export function textWidth(text: string): number {
  return text.includes('\n') ? Math.max(...text.split('\n').map(lineWidth)) : lineWidth(text);
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

/** How many lines the text wraps to in `width` characters; at least 1. Less slack than a column's:
 * a line ends anywhere. */
export function wrappedLines(text: string, width: number): number {
  return text
    .split('\n')
    .reduce((lines, line) => lines + Math.max(1, Math.ceil((lineWidth(line) * WRAP_SLACK) / width)), 0);
}

/** The text in lines of at most `width` characters, broken after punctuation; a part without any stays whole. */
export function fittingLines(text: string, width: number): readonly string[] {
  const lines: string[] = [];
  for (const part of text.split(/(?<=[，；：、])/)) {
    const last = lines.length - 1;
    if (last >= 0 && lineWidth(lines[last] + part) * WRAP_SLACK <= width) lines[last] += part;
    else lines.push(part);
  }
  return lines;
}
