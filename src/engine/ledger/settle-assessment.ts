// Several rows for one household-period → what stands: the first figure of each target, and the finest.
import { groupSorted } from '../basis/order';
import { problem } from '../basis/problem';
import { levelsOf } from './base-levels';
import type { ReadContext, TableSource } from './read-context';
import { RECORD_REJECTED, type AssessmentColumns } from './types';

/**
 * Groups the records by household and period, reports `assessment-duplicate` and drops what does not
 * stand: second figures of a target, wholes beside their parts, and everything after a first figure
 * out of range.
 */
export function settleAssessment(read: AssessmentColumns, sources: readonly TableSource[], context: ReadContext): AssessmentColumns {
  const grouped = groupSorted(read.household, context.households.households.length, read.first);
  const dropped = new Uint8Array(read.figures.target.length);
  const settler = new Settler({ ...read, ...grouped }, dropped, context, sources);
  let any = false;
  for (let household = 0; household + 1 < grouped.offsets.length; household++) {
    const end = grouped.offsets[household + 1];
    for (let from = grouped.offsets[household]; from < end; ) {
      let to = from + 1;
      while (to < end && read.first[grouped.order[to]] === read.first[grouped.order[from]]) to++;
      if (to - from > 1) any = settler.settle(grouped.order.subarray(from, to)) || any;
      from = to;
    }
  }
  return any ? withoutDropped({ ...read, ...grouped }, dropped) : { ...read, ...grouped };
}

class Settler {
  private readonly parent: Int16Array;

  constructor(
    private readonly records: AssessmentColumns,
    private readonly dropped: Uint8Array,
    private readonly context: ReadContext,
    private readonly sources: readonly TableSource[],
  ) {
    this.parent = levelsOf(context.scheme).parent;
  }

  /** Settles the records of one household that begin in one month; true when a figure was dropped. */
  settle(run: Int32Array): boolean {
    let any = false;
    // A quarter and a year can begin in the same month: they are periods of their own.
    for (const length of new Set([...run].map((record) => this.records.months[record]))) {
      any = this.settlePeriod([...run].filter((record) => this.records.months[record] === length)) || any;
    }
    return any;
  }

  private settlePeriod(run: readonly number[]): boolean {
    const { firstFigure, figures, state } = this.records;
    const firstOf = new Map<number, number>();
    const kept: number[] = [];
    let any = false;
    let rejected = false;
    for (const record of run) {
      if (state[record] === RECORD_REJECTED && kept.length === 0) rejected = true;
      let duplicate: number | null = null;
      for (let at = firstFigure[record]; at < firstFigure[record + 1]; at++) {
        const first = firstOf.get(figures.target[at]);
        if (first === undefined && !rejected) {
          firstOf.set(figures.target[at], record);
          kept.push(at);
          continue;
        }
        this.dropped[at] = 1;
        any = true;
        duplicate ??= first ?? null;
      }
      if (duplicate !== null) this.report(duplicate, record);
    }
    return this.dropWholes(kept) || any;
  }

  private dropWholes(kept: readonly number[]): boolean {
    const { target } = this.records.figures;
    const covered = new Set<number>();
    for (const at of kept) for (let above = this.parent[target[at]]; above >= 0; above = this.parent[above]) covered.add(above);
    const wholes = kept.filter((at) => covered.has(target[at]));
    for (const at of wholes) this.dropped[at] = 1;
    return wholes.length > 0;
  }

  private report(first: number, later: number): void {
    const { table, row, household } = this.records;
    const sheetOf = (record: number): string => this.sources.find((source) => source.number === table[record])?.table.sheet ?? '';
    const { id, head } = this.context.households.households[household[later]];
    const facts = { household: id, head, firstSheet: sheetOf(first), firstRow: row[first] };
    this.context.problems.push(problem('assessment-duplicate', { sheet: sheetOf(later), row: row[later] }, null, facts));
  }
}

function withoutDropped(records: AssessmentColumns, dropped: Uint8Array): AssessmentColumns {
  const { figures, firstFigure } = records;
  const keep: number[] = [];
  const starts = new Int32Array(firstFigure.length);
  for (let record = 0; record + 1 < firstFigure.length; record++) {
    starts[record] = keep.length;
    for (let at = firstFigure[record]; at < firstFigure[record + 1]; at++) if (dropped[at] === 0) keep.push(at);
  }
  starts[firstFigure.length - 1] = keep.length;
  return {
    ...records,
    firstFigure: starts,
    figures: {
      target: Int16Array.from(keep, (at) => figures.target[at]),
      sum: Float64Array.from(keep, (at) => figures.sum[at]),
      panel: Uint8Array.from(keep, (at) => figures.panel[at]),
      column: Uint16Array.from(keep, (at) => figures.column[at]),
    },
  };
}
