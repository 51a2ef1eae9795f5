// Base points of the surer tables, and those of a list beside them → which table has a list's figure too.
import { figuresOf } from '../assessment/assessment-copies';
import type { TableSource } from '../rows/read-context';
import { TOTAL_TARGET } from '../tables/classify-columns';
import { RECORD_BLANK, type AssessmentColumns } from '../types';

/** A list that names 基础分 means them; 得分 may be anything. */
const BASE_HEADER = /基础/u;

export class AssessedBefore {
  /** Records by household and month. */
  private readonly byMonth = new Map<string, number[]>();

  constructor(private readonly records: AssessmentColumns) {
    for (let at = 0; at < records.length; at++) {
      if (records.state[at] === RECORD_BLANK) continue;
      for (const key of keysOf(records, at)) {
        const own = this.byMonth.get(key);
        if (own === undefined) this.byMonth.set(key, [at]);
        else own.push(at);
      }
    }
  }

  /** The table that assesses the household in the months of a record of `source`, too;
   * −1 where none does, or does with other figures. */
  tableOf(list: AssessmentColumns, at: number, source: TableSource): number {
    const { table, first, months } = this.records;
    const own = [...new Set(keysOf(list, at).flatMap((key) => this.byMonth.get(key) ?? []))];
    if (own.length === 0 || !this.hasTargets(own, list, at)) return -1;
    const same = own.filter((record) => first[record] === list.first[at] && months[record] === list.months[at]);
    return same.some((record) => this.contradicts(record, list, at, source)) ? -1 : table[own[0]];
  }

  // A total says in one figure what its parts do.
  private hasTargets(own: readonly number[], list: AssessmentColumns, at: number): boolean {
    const known = new Set(own.flatMap((record) => targetsOf(this.records, record)));
    return (
      known.has(TOTAL_TARGET) || targetsOf(list, at).every((target) => target === TOTAL_TARGET || known.has(target))
    );
  }

  private contradicts(record: number, list: AssessmentColumns, at: number, { table }: TableSource): boolean {
    const targets = targetsOf(list, at);
    if (
      targets.join() !== targetsOf(this.records, record).join() ||
      figuresOf(this.records, record) === figuresOf(list, at)
    )
      return false;
    return (
      targets.some((target) => target !== TOTAL_TARGET) ||
      table.columns.some(({ kind, header }) => kind === 'figure' && BASE_HEADER.test(header))
    );
  }
}

function keysOf({ household, first, months }: AssessmentColumns, at: number): readonly string[] {
  return Array.from({ length: months[at] }, (_, month) => `${household[at]}/${first[at] + month}`);
}

function targetsOf({ firstFigure, figures }: AssessmentColumns, record: number): readonly number[] {
  return [...figures.target.subarray(firstFigure[record], firstFigure[record + 1])];
}
