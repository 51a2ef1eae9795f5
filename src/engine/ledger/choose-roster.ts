// Which roster tables are read: parts of one roster together; a second full roster is offered, not merged.
import { compact, textOf } from '../basis/cells';
import { bodyOf, identityOf, isNoRow, type TableSource } from './read-context';
import { cellAt } from './sheet-view';

/** Share of households already listed from which on a further roster is a second one. */
const MOST_SHARED = 0.2;

/** The roster tables to read, in order: the surest first, then those that hardly repeat its households. */
export function chooseRosters(sources: readonly TableSource[]): readonly TableSource[] {
  if (sources.length < 2) return sources;
  const ranked = [...sources].sort((a, b) => sureness(b) - sureness(a) || a.number - b.number);
  const listed = new Set<string>();
  const chosen: TableSource[] = [];
  for (const source of ranked) {
    const keys = keysOf(source);
    const shared = keys.filter((key) => listed.has(key)).length;
    if (chosen.length > 0 && (keys.length === 0 || shared > keys.length * MOST_SHARED || sureness(source) < sureness(chosen[0]) - 0.3)) continue;
    keys.forEach((key) => listed.add(key));
    chosen.push(source);
  }
  return chosen.sort((a, b) => a.number - b.number);
}

function sureness({ table }: TableSource): number {
  return table.confidence - (table.hidden ? 0.2 : 0);
}

function keysOf(source: TableSource): readonly string[] {
  const identity = identityOf(source);
  const { first, last } = bodyOf(source);
  const keys: string[] = [];
  for (let at = first; at <= last; at++) {
    const row = source.view.rows[at];
    if (!row || isNoRow(row, source, identity)) continue;
    const id = compact(textOf(cellAt(row, identity.id)));
    keys.push(id !== '' ? id : `${compact(textOf(cellAt(row, identity.group)))}/${compact(textOf(cellAt(row, identity.head)))}`);
  }
  return keys;
}
