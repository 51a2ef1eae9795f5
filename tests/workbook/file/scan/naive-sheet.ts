// A worksheet read in the plainest way, by a parser of good name: a part that the scanner takes enters, what its cells
// hold leaves as `A1 = value`. Nothing is refused here.
import { SaxesParser } from 'saxes';

/** Blank cells left out. Days are left out too: the scanner's own tests have them. */
export function naiveCells(text: string, texts: readonly string[]): readonly string[] {
  const cells: string[] = [];
  const path: string[] = [];
  let [row, column, type, value, inline] = [0, 0, 'n', '', ''];
  let valued = false;
  let main = '';
  const parser = new SaxesParser({ xmlns: true });
  parser.on('opentag', ({ local, uri, attributes }) => {
    const said = (name: string): string | undefined => attributes[name]?.value;
    if (path.length === 0) main = uri;
    path.push(uri === main ? local : '?');
    if (path.join('/') === 'worksheet/sheetData/row') [row, column] = [Number(said('r') ?? row + 1), 0];
    if (path.join('/') !== 'worksheet/sheetData/row/c') return;
    column = said('r') === undefined ? column + 1 : columnOf((said('r') as string).replace(/\d+$/, ''));
    [type, value, inline, valued] = [said('t') ?? 'n', '', '', false];
  });
  const add = (piece: string): void => {
    const at = path.slice(3).join('/');
    if (at === 'c/v') [value, valued] = [value + piece, true];
    if (at === 'c/is/t' || at === 'c/is/r/t') inline += piece;
  };
  parser.on('text', add);
  parser.on('cdata', add);
  parser.on('closetag', () => {
    if (path.join('/') === 'worksheet/sheetData/row/c') {
      const shown = inline !== '' && (type === 'inlineStr' || !valued) ? inline : shownOf(type, value, texts);
      if (shown !== '') cells.push(`${column},${row} = ${shown}`);
    }
    path.pop();
  });
  parser.write(text).close();
  return cells;
}

function columnOf(letters: string): number {
  return [...letters].reduce((column, letter) => column * 26 + letter.charCodeAt(0) - 64, 0);
}

function shownOf(type: string, text: string, texts: readonly string[]): string {
  const written = text.trim();
  if (type === 'str' || type === 'inlineStr') return text;
  if (written === '') return '';
  switch (type) {
    case 's':
      return texts[Number(written)];
    case 'b':
      return String(written === '1' || written === 'true');
    case 'd':
      return '';
    case 'e':
      return written === '#N/A' ? written : '#UNKNOWN!';
    default:
      return Number.isFinite(Number(written)) ? String(Number(written)) : '#NUM!';
  }
}
