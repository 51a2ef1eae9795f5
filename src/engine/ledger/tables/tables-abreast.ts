// Header columns → where the tables beside each other begin that share their header rows;
// and the columns that part a whole sheet.
import { isBlank, type CellValue } from '../../basis/cells';
import type { People } from '../names/people';
import type { SchemeNames } from '../names/scheme-names';
import { filledCells, narrowed, type SheetView, widthOf } from '../sheet-view';
import type { Lens } from './column-profile';
import { type HeaderBlock, hasHousehold, headerAt, headerWordsIn } from './find-header';
import type { HeaderColumn } from './header-block';
import { asideReasonOf, headerWord } from './header-words';
import { isFormLine } from './no-rows';

/** Header columns without a blank one between them; `again`: they begin a table right behind the one before. */
type Run = readonly HeaderColumn[] & { readonly again?: true };

/** Rows in which the header of a strip begins. */
const HEADER_WITHIN = 60;

/** The strips of a sheet whose tables stand side by side, each with a header in rows of its own and a column without
 * any cell between them; none else. */
export function partedStrips(view: SheetView, { names, people }: Pick<Lens, 'names' | 'people'>): readonly SheetView[] {
  const starts = stripsOf(view);
  if (starts.length === 1) return [];
  const strips = starts.map((start, at) => {
    const strip = narrowed(view, start, (starts[at + 1] ?? Infinity) - 1);
    return { start, strip, header: firstHeader(strip, names, people) };
  });
  const own = strips.flatMap(({ header, ...strip }) => (header === null ? [] : [{ ...strip, header }]));
  // A table with a blank column inside has its header on both sides of it.
  const shares = own.some(({ header }, at) =>
    own.some(
      ({ strip, header: other }, each) =>
        each !== at && !overlap(header, other) && isHeaderToo(strip.rows[header.first], names),
    ),
  );
  if (shares || own.every(({ header }) => overlap(header, own[0].header))) return [];
  return own.map(({ start }, at) => narrowed(view, at === 0 ? 0 : start, (own[at + 1]?.start ?? Infinity) - 1));
}

function overlap(one: HeaderBlock, other: HeaderBlock): boolean {
  return one.first <= other.last && one.last >= other.first;
}

/** Whether half of what stands in a row are words of a header. */
function isHeaderToo(row: readonly CellValue[] | undefined, names: SchemeNames): boolean {
  const filled = filledCells(row);
  return filled > 0 && !isFormLine(row ?? []) && headerWordsIn(row, names, filled) * 2 >= filled;
}

function firstHeader(strip: SheetView, names: SchemeNames, people: People): HeaderBlock | null {
  for (let row = 0; row < Math.min(strip.rows.length, HEADER_WITHIN); row++) {
    const block = headerAt(strip, row, names, people);
    if (block !== null && hasHousehold(block.columns)) return block;
  }
  return null;
}

/** The first columns of the strips of a sheet that a column without any cell parts;
 * one for a sheet of no such column. */
function stripsOf(view: SheetView): readonly number[] {
  const width = widthOf(view);
  let blank = Array.from({ length: Math.max(0, width - 2) }, (_, at) => at + 1);
  for (let at = 0; at < view.rows.length && blank.length > 0; at++)
    blank = blank.filter((column) => isBlank(view.rows[at]?.[column]));
  const isParting = new Set(blank);
  return [0, ...blank.map((column) => column + 1).filter((column) => !isParting.has(column))];
}

/**
 * The first column of each table: a second 户号 or 户主 behind a blank column belongs to another one.
 * It begins at the widest gap before that column, since a table may have blank columns inside; `above` is
 * the row above the header, whose titles tell where gaps alike do not.
 */
export function startsOf(headers: readonly HeaderColumn[], above: readonly CellValue[] | undefined): readonly number[] {
  const runs = runsOf(headers).flatMap(withoutRepeats);
  const starts = runs.slice(0, 1).map((run) => run[0].index);
  // By kind the run that it was last met in, of the table at hand.
  const met = new Map<string, number>();
  runs.forEach((run, at) => {
    const own = run.map(householdKind).filter((kind) => kind !== undefined);
    const again = own.flatMap((kind) => met.get(kind) ?? []);
    if (run.again) {
      starts.push(run[0].index);
      met.clear();
    } else if (again.length > 0) {
      const first = beginning(runs, Math.max(...again) + 1, at, above);
      starts.push(runs[first][0].index);
      for (const [kind, run] of met) if (run < first) met.delete(kind);
    }
    own.forEach((kind) => met.set(kind, at));
  });
  return starts.length > MOST_ABREAST ? starts.slice(0, 1) : starts;
}

/** More tables than this stand beside each other in no ledger: a year has twelve months. */
const MOST_ABREAST = 24;

function householdKind({ parts }: HeaderColumn): 'household-id' | 'household-head' | undefined {
  const kind = headerWord(parts[parts.length - 1])?.kind;
  return kind === 'household-id' || kind === 'household-head' ? kind : undefined;
}

/** A second 户主 in a run begins another table, with whatever stands before it that the first table had too: 序号 日期 小组. */
function withoutRepeats(run: readonly HeaderColumn[]): readonly Run[] {
  const households = run.map(householdKind);
  // 户主 over two columns next to each other is one heading of both.
  const second = households.findIndex(
    (kind, at) =>
      kind !== undefined &&
      households.indexOf(kind) < at &&
      households[at - 1] !== kind &&
      run[at - 1].text !== run[at].text,
  );
  if (second < 0) return [run];
  const words = run.map(({ parts }) => wordOf(parts[parts.length - 1]));
  let start = second;
  while (
    start > 1 &&
    words[start - 1] !== undefined &&
    households[start - 1] === undefined &&
    words.indexOf(words[start - 1]) < start - 1
  )
    start--;
  const rest = withoutRepeats(run.slice(start));
  return [run.slice(0, start), Object.assign([...rest[0]], { again: true as const }), ...rest.slice(1)];
}

function wordOf(part: string): string | undefined {
  return headerWord(part)?.kind ?? asideReasonOf(part);
}

// Of the runs `from`..`to` the one that begins the table which run `to` belongs to.
function beginning(runs: readonly Run[], from: number, to: number, above: readonly CellValue[] | undefined): number {
  const gapBefore = (at: number): number => runs[at][0].index - lastOf(runs[at - 1]);
  const candidates = Array.from({ length: to - from + 1 }, (_, at) => from + at);
  const widest = Math.max(...candidates.map(gapBefore));
  const alike = candidates.filter((at) => gapBefore(at) === widest);
  const titled = alike.find((at) => !isBlank(above?.[runs[at][0].index]));
  if (titled !== undefined) return titled;
  // Blank columns all over the second table: its first gap is the one between the two.
  const sparse = to + 1 < runs.length && runs[to].length === 1;
  return sparse ? alike[0] : alike[alike.length - 1];
}

function runsOf(headers: readonly HeaderColumn[]): readonly Run[] {
  const runs: HeaderColumn[][] = [];
  headers.forEach((column, at) => {
    if (at > 0 && headers[at - 1].index === column.index - 1) runs[runs.length - 1].push(column);
    else runs.push([column]);
  });
  return runs;
}

function lastOf(run: Run): number {
  return run[run.length - 1].index;
}
