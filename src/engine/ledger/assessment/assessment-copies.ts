// The records of all assessment tables → the same without those of a sheet that stand in another one too: a backup is no second assessment.
import { findCopies } from '../rows/find-copies';
import type { ReadContext, TableSource } from '../rows/read-context';
import { RECORD_BLANK, type AssessmentColumns } from '../types';

/** The records of `sources` that count; of those of a copied sheet nothing is left. */
export function withoutCopies(records: AssessmentColumns, sources: readonly TableSource[], context: ReadContext): AssessmentColumns {
  const { household, first, months, table, state } = records;
  if (!sharesMonth(records)) return records;
  const filled: number[] = [];
  for (let record = 0; record < records.length; record++) if (state[record] !== RECORD_BLANK) filled.push(record);
  const keyOf = (at: number): string => `${household[filled[at]]}/${first[filled[at]]}/${months[filled[at]]}/${figuresOf(records, filled[at])}`;
  const copied = findCopies({ role: 'assessment', length: filled.length, table: filled.map((record) => table[record]), keyOf }, sources, context);
  return copied.includes(1) ? withoutTables(records, context.copies) : records;
}

function figuresOf({ firstFigure, figures }: AssessmentColumns, record: number): string {
  let text = '';
  for (let at = firstFigure[record]; at < firstFigure[record + 1]; at++) text += `${figures.target[at]}=${figures.sum[at]}:${figures.panel[at]} `;
  return text;
}

/** Whether two tables have a month in common: a sheet a month has no copy, and is not looked through. */
function sharesMonth({ length, first, table }: AssessmentColumns): boolean {
  const owners = new Map<number, number>();
  let [month, owner] = [-1, -1];
  for (let record = 0; record < length; record++) {
    if (first[record] === month && table[record] === owner) continue;
    [month, owner] = [first[record], table[record]];
    const known = owners.get(month);
    if (known !== undefined && known !== owner) return true;
    owners.set(month, owner);
  }
  return false;
}

function withoutTables(records: AssessmentColumns, dropped: ReadonlySet<number>): AssessmentColumns {
  const { figures } = records;
  const keep: number[] = [];
  const kept: number[] = [];
  const firstFigure: number[] = [];
  for (let record = 0; record < records.length; record++) {
    if (dropped.has(records.table[record])) continue;
    keep.push(record);
    firstFigure.push(kept.length);
    for (let at = records.firstFigure[record]; at < records.firstFigure[record + 1]; at++) kept.push(at);
  }
  return {
    ...records,
    length: keep.length,
    household: Int32Array.from(keep, (record) => records.household[record]),
    first: Int32Array.from(keep, (record) => records.first[record]),
    months: Uint8Array.from(keep, (record) => records.months[record]),
    state: Uint8Array.from(keep, (record) => records.state[record]),
    refused: Int16Array.from(keep, (record) => records.refused[record]),
    table: Uint16Array.from(keep, (record) => records.table[record]),
    row: Int32Array.from(keep, (record) => records.row[record]),
    firstFigure: Int32Array.from([...firstFigure, kept.length]),
    figures: {
      target: Int16Array.from(kept, (at) => figures.target[at]),
      sum: Float64Array.from(kept, (at) => figures.sum[at]),
      panel: Uint8Array.from(kept, (at) => figures.panel[at]),
      column: Uint16Array.from(kept, (at) => figures.column[at]),
    },
  };
}
