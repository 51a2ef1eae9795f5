// The tables of the sheet 积分方案, from the shape of scheme files: one for every rule and every list, so
// that a new key gets its cell or its table without code here.
import { holdsObjects, schemeShape, shapeAt, type ShapeField, type ShapeNode } from '../../scheme/shape-tree';
import { saidOf, type EarnerNouns } from '../../wording/earner-nouns';
import { helpInCells } from '../../wording/plan/scheme-cell-help';
import { schemeField } from '../../wording/plan/scheme-fields';
import { nthEntry, SHEET_WORDS } from '../../wording/plan/scheme-sheet';
import { wordsAt } from '../../wording/plan/scheme-words';

export type PlanTable = {
  /** What a row is: `items[]`, `awards`, `versions[].base`; '' is the file itself. */
  readonly pattern: string;
  readonly title: string;
  readonly isList: boolean;
  /** What it is for. */
  readonly help: (who: EarnerNouns) => string;
  /** The lists that a row stands inside of, outermost first. */
  readonly owners: readonly PlanOwner[];
  readonly columns: readonly PlanColumn[];
};

/** `header` names the column that says which entry of the list is meant. */
export type PlanOwner = { readonly pattern: string; readonly header: string; readonly node: ShapeNode };

/** `words`: what may be chosen there, by the word of a file. */
export type PlanColumn = {
  readonly key: string;
  readonly header: string;
  readonly unit: string;
  readonly help: (who: EarnerNouns) => string;
  readonly node: ShapeNode;
  readonly words: Readonly<Record<string, string>>;
};

export type Fields = Readonly<Record<string, unknown>>;

let tables: readonly PlanTable[] | undefined;

/** Owners before what they own; always the same objects. */
export function planTables(): readonly PlanTable[] {
  tables ??= tablesOf(schemeShape(), { pattern: '', title: '', isList: false, owners: [] });
  return tables;
}

/** A table of one rule that stands once: written downwards, a key to a row. */
export function isCard({ isList, owners }: PlanTable): boolean {
  return !isList && owners.length === 0;
}

type Place = Omit<PlanTable, 'columns' | 'help'>;

function tablesOf(node: ShapeNode, place: Place): readonly PlanTable[] {
  if (node.kind !== 'object') return [];
  const { pattern, title, isList } = place;
  const field = schemeField(pattern.replace(/\[\]$/u, ''));
  const own = field?.title ?? '';
  const columns = node.fields
    .filter((field) => !holdsObjects(field.node))
    .map(({ key, node: inner }) => columnOf(key, inner, pattern));
  const owners = isList
    ? [...place.owners, { pattern, header: `${SHEET_WORDS.belongs}${lastTitle(title)}`, node: labelNode(node.fields) }]
    : place.owners;
  const inside = node.fields
    .filter((field) => holdsObjects(field.node))
    .flatMap(({ key, node: inner }) => {
      const path = pattern === '' ? key : `${pattern}.${key}`;
      const name = `${title === '' ? '' : `${title}·`}${schemeField(path)?.title ?? key}`;
      return inner.kind === 'list'
        ? tablesOf(inner.entry, { pattern: `${path}[]`, title: name, isList: true, owners })
        : tablesOf(inner, { pattern: path, title: name, isList: false, owners });
    });
  return [
    {
      ...place,
      title: title === '' ? own : title,
      help: (who) => helpInCells(pattern, saidOf(field?.text ?? '', who), {}),
      columns,
    },
    ...inside,
  ];
}

function columnOf(key: string, node: ShapeNode, pattern: string): PlanColumn {
  const path = pattern === '' ? key : `${pattern}.${key}`;
  const field = schemeField(path);
  const words = wordsAt(path, node);
  const unit = node.kind === 'figure' && node.unit !== null ? SHEET_WORDS.units[node.unit] : '';
  return {
    key,
    header: field?.title ?? key,
    unit,
    help: (who) => helpInCells(path, saidOf(field?.text ?? '', who), words),
    node,
    words,
  };
}

/** The kind of the value that entries are called by: a month when they have no other name. */
function labelNode(fields: readonly ShapeField[]): ShapeNode {
  const named = fields.some(({ key }) => key === 'id' || key === 'name');
  const first = fields.find((field) => field.required && field.node.kind === 'text');
  return named || first === undefined ? { kind: 'text', date: null } : first.node;
}

function lastTitle(title: string): string {
  return title.slice(title.lastIndexOf('·') + 1);
}

/** What each entry of a list is called by the rows that belong to it: by its id, else its name, else its place. */
export function ownerLabels(entries: readonly Fields[], pattern: string): readonly string[] {
  const node = shapeAt(pattern);
  const required =
    node?.kind === 'object'
      ? node.fields.filter((field) => field.required && field.node.kind === 'text').map(({ key }) => key)
      : [];
  const labels = entries.map((entry) =>
    ['id', 'name', ...required]
      .map((key) => entry[key])
      .find((value): value is string => typeof value === 'string' && value.trim() !== ''),
  );
  return labels.map((label, index) =>
    label === undefined || /^第\d+个$/u.test(label) || labels.indexOf(label) !== labels.lastIndexOf(label)
      ? nthEntry(index)
      : label,
  );
}
