// Which of the tables found are read: all, but for what is listed a second time.
import { chooseRosters } from './choose-roster';
import type { TableSource } from './read-context';
import type { AskedYear } from '../dates/read-period';
import { GUESSED, UNSURE } from '../tables/table-role';

/** The tables to read, in their order. What is only guessed, a second full roster and the clerk's own summaries are offered, not read. */
export function chooseTables(sources: readonly TableSource[], asked: AskedYear): readonly TableSource[] {
  const sure = sources.filter(({ table }) => table.confidence > GUESSED);
  const rosters = chooseRosters(sure.filter(({ table }) => table.role === 'roster'), asked);
  return sure.filter((source) => (source.table.role === 'roster' ? rosters.includes(source) : !isSummary(source, sources)));
}

function isSummary(source: TableSource, sources: readonly TableSource[]): boolean {
  return source.table.confidence <= UNSURE && sources.some((other) => other.table.role === source.table.role && other.table.confidence > UNSURE && coversPeriod(other, source));
}

// A table that states no period by itself has rows of any.
function coversPeriod({ table: sure }: TableSource, { table: unsure }: TableSource): boolean {
  if (sure.period === null || unsure.period === null) return true;
  return sure.period.kind === unsure.period.kind && sure.period.first === unsure.period.first;
}
