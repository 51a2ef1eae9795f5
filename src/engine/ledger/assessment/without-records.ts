// Assessment records → the same without some of them: those of a copied sheet, or those of a period that stands apart.
import type { AssessmentColumns } from '../types';

/** The records that are not dropped, in their order; not yet grouped by household. */
export function withoutRecords(records: AssessmentColumns, isDropped: (record: number) => boolean): AssessmentColumns {
  const { figures } = records;
  const keep: number[] = [];
  const kept: number[] = [];
  const firstFigure: number[] = [];
  for (let record = 0; record < records.length; record++) {
    if (isDropped(record)) continue;
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
