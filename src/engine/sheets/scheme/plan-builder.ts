// The JSON of a scheme as it is put together from the rows of its sheet, remembering which cell each part
// came from.
import { compact } from '../../basis/cells';
import { entryAt, lastOf } from '../../basis/entry';
import { pathText, type Step } from '../../scheme/path-text';
import { nthEntry } from '../../wording/plan/scheme-sheet';
import type { Place } from './plan-blocks';
import { ownerLabels, type Fields, type PlanColumn, type PlanTable } from './plan-tables';

type Building = Record<string, unknown>;
type Located = { readonly holder: Building; readonly key: string; readonly steps: readonly Step[] };
/** Which owner was not found, and what there is instead. */
export type MissingOwner = { readonly depth: number; readonly known: readonly string[] };
type Row = {
  readonly at: Place;
  readonly fields: Fields;
  readonly places: readonly { readonly key: string; readonly place: Place }[];
};

export class PlanBuilder {
  readonly root: Building = {};
  private readonly places = new Map<string, { readonly place: Place; readonly table: string }>();

  /** Remembers where a table stands, for problems of the whole list or rule. */
  nameTable(table: PlanTable, at: Place): void {
    if (table.owners.length > 0) return;
    const path = table.pattern.replace(/\[\]$/u, '');
    if (!this.places.has(path)) this.places.set(path, { place: at, table: table.title });
  }

  /** False when the key has a value already. A blank value only says where the key would stand. */
  setCardValue(table: PlanTable, { key }: PlanColumn, place: Place, value: unknown): boolean {
    const steps = table.pattern === '' ? [] : table.pattern.split('.');
    const path = pathText([...steps, key]);
    if (value === undefined) {
      if (!this.places.has(path)) this.places.set(path, { place, table: table.title });
      return true;
    }
    const holder = steps.reduce<Building>((object, step) => ownObject(object, step) ?? {}, this.root);
    if (Object.hasOwn(holder, key)) return false;
    holder[key] = value;
    this.places.set(path, { place, table: table.title });
    return true;
  }

  /** Adds an entry to its list, or sets the rule that stands once in each of its owners; `null` when done. */
  addRow(table: PlanTable, labels: readonly string[], { at, fields, places }: Row): MissingOwner | null {
    const located = this.locate(table, labels);
    if ('depth' in located) return located;
    const { holder, key, steps } = located;
    if (table.isList && holder[key] === undefined) holder[key] = [];
    const list = table.isList ? holder[key] : null;
    // The list was taken away by a mark: nothing can stand in it.
    if (table.isList && !Array.isArray(list)) return { depth: 0, known: [] };
    const path = Array.isArray(list) ? [...steps, list.length] : steps;
    if (!Array.isArray(list)) holder[key] = { ...(holder[key] as Fields | undefined), ...fields };
    else list.push({ ...fields });
    this.places.set(pathText(path), { place: at, table: table.title });
    for (const { key: own, place } of places) this.places.set(pathText([...path, own]), { place, table: table.title });
    return null;
  }

  /** Sets the whole rule or list to `null`, `[]` or `{}`; an entry to `{}`; `null` when done. */
  addMark(table: PlanTable, labels: readonly string[], at: Place, value: unknown): MissingOwner | null {
    const isEntry = table.isList && value !== null && !Array.isArray(value);
    if (isEntry) return this.addRow(table, labels, { at, fields: {}, places: [] });
    const located = this.locate(table, labels);
    if ('depth' in located) return located;
    located.holder[located.key] = value;
    this.places.set(pathText(located.steps), { place: at, table: table.title });
    return null;
  }

  /** The cell of a path, else of the nearest part around it. */
  cellOfPath(path: string): { readonly place: Place | null; readonly table: string | null } {
    for (let part = path; part !== ''; part = part.replace(/(?:^|\.)[^.[\]]+$|\[\d+\]$/u, '')) {
      const found = this.places.get(part);
      if (found) return found;
    }
    return this.places.get('') ?? { place: null, table: null };
  }

  /** The object that holds the table's list or rule; what is between is made. */
  private locate({ pattern }: PlanTable, labels: readonly string[]): Located | MissingOwner {
    const parts = pattern.replace(/\[\]$/u, '').split('.');
    let holder = this.root;
    let steps: readonly Step[] = [];
    let path = '';
    let depth = 0;
    for (const part of parts.slice(0, -1)) {
      const key = part.replace('[]', '');
      path = path === '' ? part : `${path}.${part}`;
      steps = [...steps, key];
      if (part === key) {
        const inner = ownObject(holder, key);
        if (inner === null) return { depth: Math.max(0, depth - 1), known: [] };
        holder = inner;
        continue;
      }
      const entries = Array.isArray(holder[key]) ? (holder[key] as readonly Building[]) : [];
      const index = entryOf(entries, entryAt(labels, depth), path);
      if (index < 0) return { depth, known: ownerLabels(entries, path) };
      holder = entryAt(entries, index);
      steps = [...steps, index];
      depth++;
    }
    const key = lastOf(parts);
    return { holder, key, steps: [...steps, key] };
  }
}

/** The object under a key, made when there is nothing; `null` when something else stands there. */
function ownObject(holder: Building, key: string): Building | null {
  const inner = holder[key] === undefined ? (holder[key] = {}) : holder[key];
  return typeof inner === 'object' && inner !== null && !Array.isArray(inner) ? (inner as Building) : null;
}

/** The entry that a label means: by its label, else by any of its names, else by its place; −1 for none. */
function entryOf(entries: readonly Building[], label: string, pattern: string): number {
  const labels = ownerLabels(entries, pattern);
  const exact = labels.indexOf(label);
  if (exact >= 0) return exact;
  const key = compact(label);
  if (key === '') return entries.length === 1 ? 0 : -1;
  const near = labels.findIndex((one) => compact(one) === key);
  if (near >= 0) return near;
  const byName = entries.findIndex(({ id, name }) =>
    [id, name].some((one) => typeof one === 'string' && compact(one) === key),
  );
  return byName >= 0 ? byName : entries.findIndex((_, index) => nthEntry(index) === key);
}
