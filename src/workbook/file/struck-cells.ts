// The cells of a worksheet's text that are struck through: the list of cells and what strikes in the workbook enter,
// their places leave.
import { walkCells } from './sheet-cells';
import { notePlace, type StruckPlaces } from '../struck-rows';
import { richStrike, type Strikes } from './strikes';

const FORMAT = /\ss\s*=\s*["'](\d+)["']/;
const SHARED = /\st\s*=\s*["']s["']/;
const INLINE = /\st\s*=\s*["']inlineStr["']/;
const VALUE = /^\s*<(?:\w+:)?v\b[^<>]*>\s*(\d+)\s*</;

/** By row and column, 0-based in the sheet; blank cells with a format that strikes among them. */
export function struckCells(cells: string, strikes: Strikes): StruckPlaces {
  const places = new Map<number, Set<number>>();
  let last = { row: -1, column: -1, start: 0, body: 0 };
  const note = (end: number): void => {
    if (last.row >= 0 && isStruck(cells.slice(last.start, last.body), cells.slice(last.body, end), strikes))
      notePlace(places, last.row, last.column);
  };
  walkCells(cells, (row, column, start, body) => {
    note(start);
    last = { row, column, start, body };
  });
  note(cells.length);
  return places;
}

/** Of a cell's start tag and what follows it. */
function isStruck(tag: string, content: string, { formats, texts }: Strikes): boolean {
  const struck = formats.has(Number(FORMAT.exec(tag)?.[1] ?? 0));
  const rich = SHARED.test(tag)
    ? texts.get(Number(VALUE.exec(content)?.[1] ?? -1))
    : INLINE.test(tag)
      ? richStrike(content)
      : undefined;
  if (rich === undefined) return struck;
  return struck ? rich.inStruck : rich.inPlain;
}
