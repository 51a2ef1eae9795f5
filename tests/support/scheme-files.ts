// Scheme files of every shape that shape.ts allows, made from the shape itself: a new key is generated as
// soon as it stands there. They need not make sense.
import * as fc from 'fast-check';
import * as v from 'valibot';
import { schemeFile } from '../../src/engine/scheme/shape';

export type Json = null | boolean | number | string | readonly Json[] | { readonly [key: string]: Json };

type Rule = { readonly type: string; readonly requirement?: unknown; readonly message?: unknown };
type Schema = {
  readonly type: string;
  readonly wrapped?: Schema;
  readonly entries?: Readonly<Record<string, Schema>>;
  readonly options?: readonly (Schema | string)[];
  readonly literal?: Json;
  readonly item?: Schema;
  readonly pipe?: readonly Rule[];
};

// What clerks type, and what a sheet or a sentence could take for something else.
const AWKWARD = [
  '、',
  '，',
  '"',
  '“',
  '[',
  '{',
  '】',
  '【项目】',
  '（取消）',
  '（空表）',
  '（照默认）',
  '无',
  '是',
  '每月',
  '2024-01',
  '20%',
  '0.5',
  ' ',
  '　',
  '\n',
  '\r',
  '\t',
  '=1+1',
  '１',
  '\u0007',
  '_x0041_',
  '第1个',
  '#N/A',
  'TRUE',
  '编号',
];
const text = fc.oneof(
  fc.string({
    unit: fc.constantFrom('甲', '乙', '丙', 'J', 'K', '1', '2', ' ', '（', '）', '-'),
    minLength: 1,
    maxLength: 6,
  }),
  fc.array(fc.constantFrom(...AWKWARD, '甲', 'a'), { minLength: 1, maxLength: 4 }).map((parts) => parts.join('')),
);

/** Files as a clerk could have written them: JSON before any default is filled in. */
export const schemeFiles: fc.Arbitrary<Json> = arbitraryOf(schemeFile as unknown as Schema).filter((json) =>
  v.is(schemeFile, json),
);

function arbitraryOf(schema: Schema): fc.Arbitrary<Json> {
  const rules = schema.pipe ?? [];
  switch (schema.type) {
    case 'optional':
      return arbitraryOf(schema.wrapped as Schema);
    case 'nullable':
      return fc.option(arbitraryOf(schema.wrapped as Schema), { nil: null, freq: 4 });
    case 'string':
      return rules.some(({ message }) => message === 'invalid-month')
        ? fc
            .tuple(fc.integer({ min: 2020, max: 2030 }), fc.integer({ min: 10, max: 12 }))
            .map(([year, month]) => `${year}-${month}`)
        : text;
    case 'number':
      return numbersOf(rules);
    case 'boolean':
      return fc.boolean();
    case 'picklist':
      return fc.constantFrom(...(schema.options as readonly string[]));
    case 'literal':
      return fc.constant(schema.literal as Json);
    case 'array':
      return fc.array(arbitraryOf(schema.item as Schema), {
        maxLength: 2,
        minLength: boundOf(rules, 'min_length') ?? 0,
      });
    case 'strict_object':
      return objectsOf(schema.entries ?? {});
    case 'variant':
    case 'union':
      return fc.oneof(...(schema.options as readonly Schema[]).map(arbitraryOf));
    default:
      throw new Error(`no generator for ${schema.type}: add one`);
  }
}

function objectsOf(entries: Readonly<Record<string, Schema>>): fc.Arbitrary<Json> {
  const required = Object.keys(entries).filter((key) => entries[key].type !== 'optional');
  const fields = Object.fromEntries(Object.entries(entries).map(([key, entry]) => [key, arbitraryOf(entry)]));
  return fc.record(fields, { requiredKeys: required, noNullPrototype: true });
}

function numbersOf(rules: readonly Rule[]): fc.Arbitrary<number> {
  const whole = rules.some(({ message }) => message === 'not-whole');
  const places = whole ? 1 : rules.some(({ message }) => message === 'below-a-fen') ? 100 : 1000;
  const least = Math.max(boundOf(rules, 'min_value') ?? 0, (boundOf(rules, 'gt_value') ?? -1) + 1 / places);
  const most = boundOf(rules, 'max_value') ?? 100_000;
  return fc
    .oneof(
      fc.integer({ min: Math.ceil(least * places), max: Math.floor(Math.max(least, Math.min(most, 60)) * places) }),
      fc.integer({ min: Math.ceil(least * places), max: most * places }),
    )
    .map((units) => units / places);
}

function boundOf(rules: readonly Rule[], type: string): number | null {
  const bound = rules.filter((rule) => rule.type === type).map(({ requirement }) => requirement as number);
  return bound.length === 0 ? null : bound[bound.length - 1];
}

export type Leaf = { readonly path: readonly (string | number)[]; readonly value: null | boolean | number | string };

/** Every value of a file that is no list and no object. */
export function leavesOf(json: Json, path: readonly (string | number)[] = []): readonly Leaf[] {
  if (typeof json !== 'object' || json === null) return [{ path, value: json }];
  if (Array.isArray(json))
    return (json as readonly Json[]).flatMap((entry, index) => leavesOf(entry, [...path, index]));
  return Object.entries(json).flatMap(([key, value]) => leavesOf(value, [...path, key]));
}

/** The file with another value at a path. */
export function withLeaf(json: Json, path: readonly (string | number)[], value: Json): Json {
  if (path.length === 0) return value;
  const [step, ...rest] = path;
  if (Array.isArray(json))
    return (json as readonly Json[]).map((entry, index) => (index === step ? withLeaf(entry, rest, value) : entry));
  const fields = json as { readonly [key: string]: Json };
  return { ...fields, [step]: withLeaf(fields[step], rest, value) };
}
