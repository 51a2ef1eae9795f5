// Which roster tables are read: parts of one roster together; a second full roster is offered, not merged.
import { compact, textOf } from '../../basis/cells';
import { bodyOf, identityOf, isNoRow, type TableSource } from './read-context';
import { type AskedYear, planYearInText } from '../dates/read-period';
import { cellAt } from '../sheet-view';

/** Share of households already listed from which on a further roster is a second one. */
const MOST_SHARED = 0.2;
/** How much less sure than the surest roster a part of it may be. */
const LEAST_SURE = 0.3;

/** The roster tables to read, in order: the surest, among equals the latest up to `year`, and those that hardly repeat
 * its households. */
export function chooseRosters(sources: readonly TableSource[], asked: AskedYear): readonly TableSource[] {
  if (sources.length < 2) return sources;
  const ranked = [...sources].sort(
    (a, b) => sureness(b) - sureness(a) || age(a, asked) - age(b, asked) || a.number - b.number,
  );
  const listed = new Listed();
  const chosen: TableSource[] = [];
  for (const source of ranked) {
    const households = householdsOf(source);
    const second =
      households.length === 0 ||
      listed.shared(households) > households.length * MOST_SHARED ||
      sureness(source) < sureness(ranked[0]) - LEAST_SURE;
    if (chosen.length > 0 && second) continue;
    listed.add(households);
    chosen.push(source);
  }
  return chosen.sort((a, b) => a.number - b.number);
}

function sureness({ table }: TableSource): number {
  return table.confidence - (table.hidden ? 0.2 : 0);
}

/** Years before `year` that the roster's sheet or title states; later ones are last, unstated ones are of the year. */
function age({ table, title }: TableSource, { year, plan }: AskedYear): number {
  const stated = planYearInText(table.sheet, plan) ?? planYearInText(title, plan) ?? year;
  return stated > year ? Infinity : year - stated;
}

type Entry = { readonly id: string; readonly head: string };

function householdsOf(source: TableSource): readonly Entry[] {
  const identity = identityOf(source);
  const { first, last } = bodyOf(source);
  const households: Entry[] = [];
  for (let at = first; at <= last; at++) {
    const row = source.view.rows[at];
    if (!row || isNoRow(row, identity)) continue;
    households.push({
      id: compact(textOf(cellAt(row, identity.id))),
      head: compact(textOf(cellAt(row, identity.head))),
    });
  }
  return households;
}

/** Households of the rosters chosen so far: known by 户号, or by name where one of the two rosters has none. */
class Listed {
  private readonly ids = new Set<string>();
  private readonly heads = new Set<string>();
  private readonly headsWithoutId = new Set<string>();

  shared(households: readonly Entry[]): number {
    return households.filter(({ id, head }) =>
      id === '' ? this.heads.has(head) : this.ids.has(id) || this.headsWithoutId.has(head),
    ).length;
  }

  add(households: readonly Entry[]): void {
    for (const { id, head } of households) {
      this.heads.add(head);
      if (id === '') this.headsWithoutId.add(head);
      else this.ids.add(id);
    }
  }
}
