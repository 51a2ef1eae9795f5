// The shape of a scheme file as a plain tree of fields: what enters is shape.ts, what leaves is all that
// the written-out plan and the sheet 积分方案 need to know of a key, so that a new key needs no code there.
import { schemeFile } from './shape';

export type ShapeNode =
  /** `date`: a month like `2023-01`, a day of every year like `01-10` */
  | { readonly kind: 'text'; readonly date: 'month' | 'day' | null }
  | { readonly kind: 'figure'; readonly unit: 'percent' | 'yuan' | null }
  | { readonly kind: 'truth' }
  | { readonly kind: 'word'; readonly words: readonly string[] }
  | { readonly kind: 'list'; readonly entry: ShapeNode }
  /** Of a choice among several shapes: the fields of them all. */
  | { readonly kind: 'object'; readonly fields: readonly ShapeField[] }
  /** Anything else: one of several kinds, or entries under names of the writer's own. */
  | { readonly kind: 'any' };

export type ShapeField = { readonly key: string; readonly required: boolean; readonly node: ShapeNode };

/** As much of a valibot schema as is looked at here. */
type Schema = {
  readonly type: string;
  readonly wrapped?: Schema;
  readonly entries?: Readonly<Record<string, Schema>>;
  readonly options?: readonly (Schema | string)[];
  readonly literal?: unknown;
  readonly item?: Schema;
  readonly pipe?: readonly { readonly type: string; readonly requirement?: unknown; readonly message?: unknown }[];
};

const LENIENT = ['optional', 'nullish', 'exact_optional', 'undefinedable'];
const WRAPPERS = [...LENIENT, 'nullable'];

let tree: ShapeNode | undefined;

/** The whole file; always the same object. */
export function schemeShape(): ShapeNode {
  tree ??= nodeOf(schemeFile);
  return tree;
}

/** The node at a pattern such as `items[].points`; `null` where the shape has no such key. */
export function shapeAt(pattern: string): ShapeNode | null {
  let node: ShapeNode | null = schemeShape();
  for (const step of pattern === '' ? [] : pattern.replaceAll('[]', '.[]').split('.')) {
    if (step === '[]') node = node?.kind === 'list' ? node.entry : null;
    else node = node?.kind === 'object' ? (node.fields.find(({ key }) => key === step)?.node ?? null) : null;
  }
  return node;
}

/** Whether the node holds objects: one, or a list of them. */
export function holdsObjects(node: ShapeNode): boolean {
  return node.kind === 'object' || (node.kind === 'list' && node.entry.kind === 'object');
}

function nodeOf(schema: Schema): ShapeNode {
  if (schema.wrapped && WRAPPERS.includes(schema.type)) return nodeOf(schema.wrapped);
  switch (schema.type) {
    case 'string':
      return { kind: 'text', date: dateOf(schema.pipe ?? []) };
    case 'number':
      return { kind: 'figure', unit: unitOf(schema.pipe ?? []) };
    case 'boolean':
      return { kind: 'truth' };
    case 'picklist':
      return { kind: 'word', words: schema.options as readonly string[] };
    case 'literal':
      return typeof schema.literal === 'string' ? { kind: 'word', words: [schema.literal] } : { kind: 'any' };
    case 'array':
      return { kind: 'list', entry: nodeOf(schema.item as Schema) };
    case 'object':
    case 'strict_object':
      return {
        kind: 'object',
        fields: Object.entries(schema.entries ?? {}).map(([key, entry]) => fieldOf(key, entry)),
      };
    case 'variant':
    case 'union':
      return (schema.options as readonly Schema[]).map(nodeOf).reduce(joined);
    default:
      return { kind: 'any' };
  }
}

function fieldOf(key: string, schema: Schema): ShapeField {
  return { key, required: !isLenient(schema), node: nodeOf(schema) };
}

function isLenient(schema: Schema): boolean {
  return (
    LENIENT.includes(schema.type) ||
    (schema.type === 'nullable' && schema.wrapped !== undefined && isLenient(schema.wrapped))
  );
}

function dateOf(rules: NonNullable<Schema['pipe']>): 'month' | 'day' | null {
  const is = (code: string): boolean => rules.some(({ message }) => message === code);
  return is('invalid-month') ? 'month' : is('invalid-day') ? 'day' : null;
}

function unitOf(rules: NonNullable<Schema['pipe']>): 'percent' | 'yuan' | null {
  if (rules.some(({ message }) => message === 'below-a-fen')) return 'yuan';
  return rules.some(({ type, requirement }) => type === 'max_value' && requirement === 100) ? 'percent' : null;
}

/** One node for what may be either. */
function joined(a: ShapeNode, b: ShapeNode): ShapeNode {
  if (a.kind === 'word' && b.kind === 'word') return { kind: 'word', words: [...new Set([...a.words, ...b.words])] };
  if (a.kind === 'list' && b.kind === 'list') return { kind: 'list', entry: joined(a.entry, b.entry) };
  if (a.kind === 'object' && b.kind === 'object') return { kind: 'object', fields: joinedFields(a.fields, b.fields) };
  return JSON.stringify(a) === JSON.stringify(b) ? a : { kind: 'any' };
}

/** In the order of the first; a key that not both require is not required. */
function joinedFields(a: readonly ShapeField[], b: readonly ShapeField[]): readonly ShapeField[] {
  const inBoth = a.map((field) => {
    const other = b.find(({ key }) => key === field.key);
    return other
      ? { key: field.key, required: field.required && other.required, node: joined(field.node, other.node) }
      : { ...field, required: false };
  });
  return [
    ...inBoth,
    ...b.filter(({ key }) => !a.some((field) => field.key === key)).map((field) => ({ ...field, required: false })),
  ];
}
