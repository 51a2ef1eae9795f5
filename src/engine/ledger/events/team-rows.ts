// A row that names several households, of an item that the plan lets several have together: the row's cells enter, the
// households leave, or the error that keeps the whole row from counting.
import { type Problem, problem } from '../../basis/problem';
import type { FactsOf } from '../../basis/problem-facts';
import type { CellValue } from '../../basis/cells';
import { type Named, type Team, teamOf } from '../names/team-names';
import { placeOf, type ReadContext, type RowIdentity, shown, type TableSource } from '../rows/read-context';
import { columnOf } from '../tables/classify-columns';
import { cellAt } from '../sheet-view';
import type { EventGatherer, EventRecord } from './event-gatherer';
import type { CompiledItems } from './event-items';
import type { ReadItem } from './read-item';

export class TeamRows {
  constructor(
    private readonly context: ReadContext,
    private readonly items: CompiledItems,
  ) {}

  /** Whom the row names, where it names several and all its items may be theirs together; else `null`. */
  in(row: readonly CellValue[], identity: RowIdentity, read: ReadItem | null, day: number): Team | null {
    if (read === null) return null;
    const reads = read.spelt === null ? [read] : read.spelt.reads;
    if (reads.some(({ item }) => this.items.teamOf(item, day) === null)) return null;
    return teamOf(namedIn(row, identity), this.context.households);
  }

  /** Adds the event of an item of the row for each household of the team; how many more than one they are. */
  push({ households }: Team, { item }: ReadItem, record: EventRecord, gatherer: EventGatherer): number {
    record.sharers = this.items.teamOf(item, record.day) === 'shared' ? households.length : 1;
    for (const household of households) {
      record.household = household;
      gatherer.push(record);
    }
    record.sharers = 1;
    return households.length - 1;
  }
}

/** The cells of a row that say whose it is. */
function namedIn(row: readonly CellValue[], { id, head, group }: RowIdentity): Named {
  return { id: cellAt(row, id), head: cellAt(row, head), group: cellAt(row, group) };
}

/** The error of a row of which not every household could be found; `at` is its row in the view. */
export function teamProblem(
  { fault }: Team,
  row: readonly CellValue[],
  { source, at, identity }: { readonly source: TableSource; readonly at: number; readonly identity: RowIdentity },
): Problem {
  const { id, head } = namedIn(row, identity);
  const kind = identity.head >= 0 && shown(head) !== null ? 'household-head' : 'household-id';
  const place = placeOf(source, at, columnOf(source.table.columns, kind));
  const value = shown(kind === 'household-head' ? head : id);
  const { why, name, suggestions } = fault ?? { why: 'uneven', name: '', suggestions: [] };
  if (why === 'ambiguous') {
    const facts: FactsOf<'ambiguous-household'> = { role: 'events', name, candidates: suggestions };
    return problem('ambiguous-household', place, value, facts);
  }
  const facts: FactsOf<'unknown-household'> = { role: 'events', why: REASONS[why], name, suggestions };
  return problem('unknown-household', place, value, facts);
}

const REASONS = { unknown: 'one-of-several', twice: 'twice', uneven: 'uneven', spaced: 'spaced' } as const;
