// Header columns → where the tables beside each other begin that share their header rows.
import { isBlank, type CellValue } from '../../basis/cells';
import type { HeaderColumn } from './header-block';
import { headerWord } from './header-words';

/** Header columns without a blank one between them. */
type Run = readonly HeaderColumn[];

/**
 * The first column of each table: a second 户号 or 户主 behind a blank column belongs to another one.
 * It begins at the widest gap before that column, since a table may have blank columns inside; `above` is
 * the row above the header, whose titles tell where gaps alike do not.
 */
export function startsOf(headers: readonly HeaderColumn[], above: readonly CellValue[] | undefined): readonly number[] {
  const runs = runsOf(headers);
  const starts = runs.slice(0, 1).map((run) => run[0].index);
  // By kind the run that it was last met in, of the table at hand.
  const met = new Map<string, number>();
  runs.forEach((run, at) => {
    const own = run.map(({ parts }) => headerWord(parts[parts.length - 1])?.kind).filter((kind) => kind === 'household-id' || kind === 'household-head');
    const again = own.flatMap((kind) => met.get(kind) ?? []);
    if (again.length > 0) {
      const first = beginning(runs, Math.max(...again) + 1, at, above);
      starts.push(runs[first][0].index);
      for (const [kind, run] of met) if (run < first) met.delete(kind);
    }
    own.forEach((kind) => met.set(kind, at));
  });
  return starts;
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
