// The values, the formulas, or what is struck through, of many ranges in as few requests as Excel's limit on answers
// allows.
import { entryAt, lastOf, type CellValue } from '../../engine';
import type { ReadingWatch } from '../port';
import { failures } from '../wording';
import { codeOf, excelFailures } from './run';

export type Piece = {
  readonly worksheet: Excel.Worksheet;
  /** Its name, for a failure. */
  readonly sheet: string;
  /** The sheet's place among those read. */
  readonly index: number;
  readonly top: number;
  readonly left: number;
  readonly rows: number;
  readonly columns: number;
};

type Rows = readonly (readonly CellValue[])[];

/** Cells asked for at once: with a dozen characters each, well below the 5 MB that Excel answers at most. */
const CELLS_AT_ONCE = 60_000;
/** Cells of one sheet: more is a stray cell far outside. */
const MOST_CELLS = 5_000_000;

/** What is read of each cell: its value, or its formula where it has one, or whether all of it is struck through. */
export type Content = 'values' | 'formulas' | 'strikes';

/** The rows of each piece, by its index. Asks `watch` between requests. Throws HostFailure, and what Excel throws. */
export async function readContents(
  context: Excel.RequestContext,
  pieces: readonly Piece[],
  content: Content,
  watch?: ReadingWatch,
): Promise<readonly Rows[]> {
  if (pieces.some(({ rows, columns }) => rows * columns > MOST_CELLS)) throw failures.tooManyCells();
  const found: (readonly CellValue[])[][] = pieces.map(() => []);
  const requests = grouped(pieces.flatMap(cutUp));
  for (const [at, request] of requests.entries()) {
    if (watch?.cancelled() === true) throw failures.cancelled();
    for (const { index, rows } of await ask(context, request, content)) entryAt(found, index).push(...rows);
    const next = requests[at + 1]?.[0]?.index;
    watch?.progress(next ?? pieces.length, pieces.length);
  }
  return found;
}

/** A sheet too large for one request, in pieces of whole rows; none for an empty one. */
function cutUp(piece: Piece): readonly Piece[] {
  const height = Math.max(1, Math.floor(CELLS_AT_ONCE / Math.max(1, piece.columns)));
  return Array.from({ length: Math.ceil(piece.rows / height) }, (_, at) => ({
    ...piece,
    top: piece.top + at * height,
    rows: Math.min(height, piece.rows - at * height),
  }));
}

function grouped(pieces: readonly Piece[]): readonly (readonly Piece[])[] {
  const groups: Piece[][] = [];
  let room = 0;
  for (const piece of pieces) {
    const cells = piece.rows * piece.columns;
    if (cells > room) {
      groups.push([]);
      room = CELLS_AT_ONCE;
    }
    lastOf(groups).push(piece);
    room -= cells;
  }
  return groups;
}

type Answer = { readonly index: number; readonly rows: Rows };

/** Where an answer would be too long, half of it is asked for at a time. */
async function ask(
  context: Excel.RequestContext,
  pieces: readonly Piece[],
  content: Content,
): Promise<readonly Answer[]> {
  const answers = pieces.map(({ worksheet, top, left, rows, columns }) =>
    askRange(worksheet.getRangeByIndexes(top, left, rows, columns), content),
  );
  try {
    await context.sync();
  } catch (failure) {
    if (codeOf(failure) !== 'ResponsePayloadSizeLimitExceeded') throw failure;
    const [first, second] = halves(pieces);
    return [...(await ask(context, first, content)), ...(await ask(context, second, content))];
  }
  return answers.map((rows, at) => ({ index: entryAt(pieces, at).index, rows: rows() }));
}

/** Queues the question; the answer is there after the next request. */
function askRange(range: Excel.Range, content: Content): () => Rows {
  if (content !== 'strikes') {
    range.load(content);
    return () => range[content] as Rows;
  }
  const cells = range.getCellProperties({ format: { font: { strikethrough: true } } });
  return () => cells.value.map((row) => row.map(({ format }) => format?.font?.strikethrough === true));
}

function halves(pieces: readonly Piece[]): readonly [readonly Piece[], readonly Piece[]] {
  if (pieces.length > 1) return [pieces.slice(0, pieces.length >> 1), pieces.slice(pieces.length >> 1)];
  const piece = entryAt(pieces, 0);
  if (piece.rows === 1) throw excelFailures.rowTooLarge(piece.sheet);
  const rows = piece.rows >> 1;
  return [[{ ...piece, rows }], [{ ...piece, top: piece.top + rows, rows: piece.rows - rows }]];
}
