// Several rows for one household-period → what stands: the first figure of each target, and the finest.
import type { Month } from '../../basis/calendar';
import { type Grouped, groupSorted } from '../../basis/columns/order';
import { problem } from '../../basis/problem';
import { levelsOf } from './base-levels';
import { periodFacts } from '../dates/read-period';
import { type ReadContext, reject, type TableSource } from '../rows/read-context';
import { RECORD_BLANK, RECORD_REJECTED, type AssessmentColumns } from '../types';

/**
 * Groups the records by household and period, reports `assessment-duplicate` and drops what does not
 * stand: second figures of a target, wholes beside their parts, and rows of which nothing is left. A
 * first figure out of range stands as such: the household-period is 未评 whatever comes later.
 */
export function settleAssessment(
  records: AssessmentColumns,
  sources: readonly TableSource[],
  context: ReadContext,
): AssessmentColumns {
  const grouped = groupSorted(records.household, context.households.households.length, records.first);
  const settler = new Settler(records, sources, context);
  for (let household = 0; household + 1 < grouped.offsets.length; household++) {
    const end = grouped.offsets[household + 1];
    for (let from = grouped.offsets[household]; from < end;) {
      let to = from + 1;
      while (to < end && records.first[grouped.order[to]] === records.first[grouped.order[from]]) to++;
      if (to - from > 1) settler.settle(grouped.order.subarray(from, to));
      from = to;
    }
  }
  return settler.settled(grouped);
}

class Settler {
  private readonly parent: Int16Array;
  /** By figure and by record: 1 when it does not stand. */
  private readonly droppedFigures: Uint8Array;
  private readonly droppedRecords: Uint8Array;
  private any = false;

  constructor(
    private readonly records: AssessmentColumns,
    private readonly sources: readonly TableSource[],
    private readonly context: ReadContext,
  ) {
    this.parent = levelsOf(context.scheme).parent;
    this.droppedFigures = new Uint8Array(records.figures.target.length);
    this.droppedRecords = new Uint8Array(records.length);
  }

  /** Settles the records of one household that begin in one month, in ledger order. */
  settle(run: Int32Array): void {
    const { months } = this.records;
    // A quarter and a year can begin in the same month: they are periods of their own.
    for (const length of new Set([...run].map((record) => months[record]))) {
      this.settlePeriod([...run].filter((record) => months[record] === length));
    }
  }

  private settlePeriod(run: readonly number[]): void {
    const { state, table } = this.records;
    const firsts = new Map<number, number>();
    const kept: number[] = [];
    const told = new Set(run.filter((record) => state[record] !== RECORD_BLANK).map((record) => table[record]));
    for (const record of run) {
      if (state[record] === RECORD_REJECTED) this.settleRefused(record, firsts);
      else if (state[record] !== RECORD_BLANK) this.settleFigures(record, firsts, kept);
      else if (told.has(table[record])) this.drop(record);
      else told.add(table[record]);
    }
    this.dropWholes(kept);
  }

  // Its own problem is reported already; where an earlier row has the figure, it takes nothing from that.
  private settleRefused(record: number, firsts: Map<number, number>): void {
    const target = this.records.refused[record];
    if (firsts.has(target)) this.drop(record);
    else firsts.set(target, record);
  }

  private settleFigures(record: number, firsts: Map<number, number>, kept: number[]): void {
    const { firstFigure, figures } = this.records;
    const before = kept.length;
    let duplicate: number | null = null;
    for (let at = firstFigure[record]; at < firstFigure[record + 1]; at++) {
      const first = firsts.get(figures.target[at]);
      if (first === undefined) {
        firsts.set(figures.target[at], record);
        kept.push(at);
      } else {
        this.dropFigure(at);
        duplicate ??= first;
      }
    }
    if (duplicate === null) return;
    this.report(duplicate, record);
    if (kept.length === before) this.drop(record);
  }

  private dropWholes(kept: readonly number[]): void {
    const { target } = this.records.figures;
    const covered = new Set<number>();
    for (const at of kept)
      for (let above = this.parent[target[at]]; above >= 0; above = this.parent[above]) covered.add(above);
    for (const at of kept) if (covered.has(target[at])) this.dropFigure(at);
  }

  private dropFigure(at: number): void {
    this.droppedFigures[at] = 1;
    this.any = true;
  }

  private drop(record: number): void {
    this.droppedRecords[record] = 1;
    this.any = true;
  }

  private report(first: number, later: number): void {
    const { table, row, household, first: month, months } = this.records;
    const sheetOf = (record: number): string =>
      this.sources.find((source) => source.number === table[record])?.table.sheet ?? '';
    const { id, head } = this.context.households.households[household[later]];
    const facts = {
      household: id,
      head,
      ...periodFacts(month[later] as Month, months[later], this.context.scheme),
      firstSheet: sheetOf(first),
      firstRow: row[first],
    };
    const duplicate = problem('assessment-duplicate', { sheet: sheetOf(later), row: row[later] }, null, facts);
    reject(this.context, duplicate, { household: household[later], role: 'assessment', month: month[later] as Month });
  }

  /** The records with what stands of them; those that do not are blank and in no order. */
  settled(grouped: Grouped): AssessmentColumns {
    const { records } = this;
    if (!this.any) return { ...records, ...grouped };
    const { figures } = records;
    const keep: number[] = [];
    const firstFigure = new Int32Array(records.firstFigure.length);
    for (let record = 0; record < records.length; record++) {
      firstFigure[record] = keep.length;
      for (let at = records.firstFigure[record]; at < records.firstFigure[record + 1]; at++)
        if (this.droppedFigures[at] === 0) keep.push(at);
    }
    firstFigure[records.length] = keep.length;
    return {
      ...records,
      ...this.without(grouped),
      state: records.state.map((state, record) => (this.droppedRecords[record] === 1 ? RECORD_BLANK : state)),
      firstFigure,
      figures: {
        target: Int16Array.from(keep, (at) => figures.target[at]),
        sum: Float64Array.from(keep, (at) => figures.sum[at]),
        panel: Uint8Array.from(keep, (at) => figures.panel[at]),
        column: Uint16Array.from(keep, (at) => figures.column[at]),
      },
    };
  }

  private without({ order, offsets }: Grouped): Grouped {
    const kept: number[] = [];
    const starts = offsets.map((end, household) => {
      for (let at = household === 0 ? 0 : offsets[household - 1]; at < end; at++)
        if (this.droppedRecords[order[at]] === 0) kept.push(order[at]);
      return kept.length;
    });
    return { order: Int32Array.from(kept), offsets: starts };
  }
}
