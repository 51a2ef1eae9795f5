// Which of the tables found are read: all, but for what is listed a second time.
import { chooseRosters } from './choose-roster';
import type { TableSource } from './read-context';
import { type AskedYear, monthsIn } from '../dates/read-period';
import { GUESSED, UNSURE } from '../tables/table-role';

/** The tables to read, in their order. What is only guessed, a second full roster and the clerk's own summaries are
 * offered, not read. */
export function chooseTables(sources: readonly TableSource[], asked: AskedYear): readonly TableSource[] {
  const sure = sources.filter(({ table }) => table.confidence > GUESSED);
  const rosters = chooseRosters(
    sure.filter(({ table }) => table.role === 'roster'),
    asked,
  );
  return sure.filter((source) =>
    source.table.role === 'roster' ? rosters.includes(source) : !isSummary(source, sources),
  );
}

function isSummary(source: TableSource, sources: readonly TableSource[]): boolean {
  return (
    source.table.confidence <= UNSURE &&
    sources.some(
      (other) =>
        other.table.role === source.table.role && other.table.confidence > UNSURE && sharesPeriod(other, source),
    )
  );
}

// A table that states no period by itself has rows of any. What is assessed by the year is no summary of what is by the
// quarter.
function sharesPeriod(
  { table: { period: sure } }: TableSource,
  { table: { period: unsure, role } }: TableSource,
): boolean {
  if (sure === null || unsure === null) return true;
  if (role === 'assessment') return sure.kind === unsure.kind && sure.first === unsure.first;
  return sure.first < unsure.first + monthsIn(unsure.kind) && unsure.first < sure.first + monthsIn(sure.kind);
}
