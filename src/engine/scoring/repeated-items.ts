// Which items of a plan count by how often they happened, their own repetition or their group's:
// for rows that say so in one number.
import { countsOccurrences } from '../scheme/counting';
import type { CompiledScheme, VersionTables } from './compile';
import { groupChain } from './steps/group-cap';

export class RepeatedItems {
  private constructor(private readonly byVersion: ReadonlyMap<VersionTables, Uint8Array>) {}

  /** `null` for a plan in which nothing is multiplied when it is repeated. */
  static of(compiled: CompiledScheme): RepeatedItems | null {
    const byVersion = new Map(compiled.versions.map((tables) => [tables, itemsOf(tables, compiled)]));
    return [...byVersion.values()].some((items) => items.includes(1)) ? new RepeatedItems(byVersion) : null;
  }

  /** Whether several units of the item in one row are several times that it happened, of which only one counts as
   * such. */
  has(tables: VersionTables, item: number): boolean {
    return item >= 0 && this.byVersion.get(tables)?.[item] === 1;
  }
}

function itemsOf(tables: VersionTables, { scheme, groupIds }: CompiledScheme): Uint8Array {
  const { items, groups } = tables.rules;
  return Uint8Array.from(scheme.items, ({ id }, index) => {
    const item = items.find((one) => one.id === id);
    if (item === undefined || !countsOccurrences(item.unit)) return 0;
    const around = groupChain(tables, tables.group[index]).map((group) =>
      groups.find((one) => one.id === groupIds[group]),
    );
    return [item, ...around].some((one) => (one?.repeat ?? null) !== null) ? 1 : 0;
  });
}
