// The rows of a worksheet's text that are wanted, so that a change of one cell does not read all the others:
// the text and the rows' numbers enter, the pieces of the text that tell of them leave.

/** A stretch of the text, `to` exclusive. */
export type Piece = { readonly from: number; readonly to: number };

type Row = { readonly number: number; readonly start: number };

const LIST = /<((?:[\w.-]+:)?)sheetData(?:\s[^<>]*)?>/;
const ROW_NUMBER = /^[^<>]*?\sr\s*=\s*["'](\d{1,10})["']/;
/** Characters in which a row says its number. */
const LONGEST_ROW_TAG = 1000;
const PLAIN_NUMBER = ' r="';
const [DIGIT_0, DIGIT_9] = [0x30, 0x39];

/**
 * What stands before the rows and behind them, and of the rows those that are wanted (from 0) and the one after each:
 * in the order of the text, without overlap. `null` where only reading all can tell:
 * something may look like a tag and be none, or a row does not say its number, or they do not ascend.
 */
export function nearRows(text: string, wanted: ReadonlySet<number>): readonly Piece[] | null {
  const list = LIST.exec(text);
  if (list === null || list[0].endsWith('/>') || text.includes('<!--') || text.includes('<![CDATA[')) return null;
  const rows = rowsIn(text, `<${list[1]}row`, list.index);
  if (rows === null) return null;
  const end = text.indexOf(`</${list[1]}sheetData`, rows.at(-1)?.start ?? list.index);
  if (end < 0) return null;
  const startOf = (index: number): number => rows[index]?.start ?? end;
  const waiting = [...wanted].sort((a, b) => a - b);
  const pieces: Piece[] = [{ from: 0, to: startOf(0) }];
  let reached = 0;
  const awaited = (): number => waiting[reached] ?? Infinity;
  rows.forEach(({ number }, index) => {
    // A wanted row, or the first one behind a wanted row that is not there.
    if (awaited() > number) return;
    pieces.push({ from: startOf(index), to: startOf(index + 1) });
    while (awaited() <= number) reached += 1;
  });
  return [...pieces, { from: end, to: text.length }];
}

/** `null` when one does not say its number, or not a higher one than that before. */
function rowsIn(text: string, tag: string, from: number): readonly Row[] | null {
  const rows: Row[] = [];
  let last = -1;
  for (let start = text.indexOf(tag, from); start >= 0; start = text.indexOf(tag, start + tag.length)) {
    if (!/[\s/>]/.test(text[start + tag.length] ?? '')) continue;
    const number = numberAt(text, start + tag.length);
    if (number === null || number <= last) return null;
    rows.push({ number, start });
    last = number;
  }
  return rows;
}

function numberAt(text: string, at: number): number | null {
  if (!text.startsWith(PLAIN_NUMBER, at)) {
    const digits = ROW_NUMBER.exec(text.slice(at, at + LONGEST_ROW_TAG))?.[1];
    return digits === undefined ? null : Number(digits) - 1;
  }
  let number = 0;
  let next = at + PLAIN_NUMBER.length;
  for (let code = text.charCodeAt(next); code >= DIGIT_0 && code <= DIGIT_9; code = text.charCodeAt(next)) {
    number = number * 10 + code - DIGIT_0;
    next += 1;
  }
  return text[next] === '"' ? number - 1 : null;
}
