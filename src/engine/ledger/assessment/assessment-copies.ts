// The records of all assessment tables → the same without those of a sheet that stand in another one too:
// a backup is no second assessment.
import { findCopies } from '../rows/find-copies';
import type { ReadContext, TableSource } from '../rows/read-context';
import { RECORD_BLANK, type AssessmentColumns } from '../types';
import { withoutRecords } from './without-records';

/** The records of `sources` that count; of those of a copied sheet nothing is left. */
export function withoutCopies(
  records: AssessmentColumns,
  sources: readonly TableSource[],
  context: ReadContext,
): AssessmentColumns {
  const { household, first, months, table, state } = records;
  if (!sharesMonth(records)) return records;
  const filled: number[] = [];
  for (let record = 0; record < records.length; record++) if (state[record] !== RECORD_BLANK) filled.push(record);
  const keyOf = (at: number): string =>
    `${household[filled[at]]}/${first[filled[at]]}/${months[filled[at]]}/${figuresOf(records, filled[at])}`;
  const copied = findCopies(
    { role: 'assessment', length: filled.length, table: filled.map((record) => table[record]), keyOf },
    sources,
    context,
  );
  return copied.includes(1) ? withoutRecords(records, (record) => context.copies.has(table[record])) : records;
}

/** The figures of a record as a text: two records that say the same have the same. */
export function figuresOf({ firstFigure, figures }: AssessmentColumns, record: number): string {
  let text = '';
  for (let at = firstFigure[record]; at < firstFigure[record + 1]; at++)
    text += `${figures.target[at]}=${figures.sum[at]}:${figures.panel[at]} `;
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
