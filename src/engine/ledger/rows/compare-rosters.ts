// Rosters that were left aside for another one enter; for each that says other things of its households a problem
// leaves.
import { type Problem, problem } from '../../basis/problem';
import type { FactsOf } from '../../basis/problem-facts';
import { planYearInText } from '../dates/read-period';
import { UNSURE } from '../tables/table-role';
import type { ColumnKind, Household } from '../types';
import { indexOf, type ReadContext, type TableSource } from './read-context';
import { readRoster } from './read-roster';
import { StatusWords } from './statuses-met';

const COMPARED = ['resident', 'opening', 'joined', 'left'] as const satisfies readonly (ColumnKind & keyof Household)[];

/** One problem for each roster of `sources` not among `taken` that disagrees with what was read;
 * those of other years are no copies. */
export function compareRosters(
  sources: readonly TableSource[],
  taken: readonly TableSource[],
  context: ReadContext,
): readonly Problem[] {
  if (taken.length === 0) return [];
  const others = sources.filter(
    (source) =>
      source.table.role === 'roster' &&
      source.table.confidence > UNSURE &&
      !taken.includes(source) &&
      !isOfOtherYear(source, context),
  );
  return others.flatMap((source) => compare(source, taken[0].table.sheet, context));
}

function isOfOtherYear({ table, title }: TableSource, { scheme, year }: ReadContext): boolean {
  const stated = planYearInText(table.sheet, scheme) ?? planYearInText(title, scheme);
  return stated !== null && stated !== year;
}

// A column that the roster taken does not have says something too: everybody is resident there, and brings nothing
// along.
function compare(source: TableSource, taken: string, context: ReadContext): readonly Problem[] {
  const kinds = COMPARED.filter((kind) => indexOf(source, kind) >= 0);
  if (kinds.length === 0) return [];
  const { households } = context;
  const own = {
    ...context,
    problems: [],
    rowsRead: [],
    rowsAside: new Map<number, number[]>(),
    statuses: new StatusWords(context.answers.statuses),
  };
  const fields = new Set<string>();
  const differing: Household[] = [];
  for (const listed of readRoster([source], own)) {
    const at = households.find(listed.id, listed.head, listed.group);
    const differs = at < 0 ? [] : kinds.filter((kind) => households.households[at][kind] !== listed[kind]);
    if (differs.length > 0) differing.push(households.households[at]);
    for (const kind of differs) fields.add(kind);
  }
  if (differing.length === 0) return [];
  const [{ id, head }] = differing;
  const facts: FactsOf<'roster-differs'> = {
    taken,
    households: differing.length,
    fields: [...fields],
    household: id,
    head,
  };
  return [problem('roster-differs', { sheet: source.table.sheet }, null, facts)];
}
