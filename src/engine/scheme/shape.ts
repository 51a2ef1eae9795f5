// The shape of a scheme file, once: read.ts checks files against it, and the published JSON Schema is
// made from it. What a key means stands in wording/scheme-fields.ts.
import * as v from 'valibot';
import { LARGEST_FIGURE, milliOf } from '../basis/points';

// The message of each rule is the code of the problem it raises; that of an object is its known keys.
const LONGEST_TEXT = 200;
const LONGEST_LIST = 500;

const text = v.pipe(v.string(), v.regex(/\S/, 'empty-text'), v.maxLength(LONGEST_TEXT, 'too-long'));
const prose = v.pipe(v.string(), v.maxLength(LONGEST_TEXT * 5, 'too-long'));
const figure = v.pipe(
  v.number(),
  v.minValue(0, 'out-of-range'),
  v.maxValue(LARGEST_FIGURE, 'out-of-range'),
  v.check((value) => !inRange(value) || milliOf(value) !== null, 'too-many-places'),
);
const positive = v.pipe(figure, v.gtValue(0, 'out-of-range'));
const percent = v.pipe(positive, v.maxValue(100, 'out-of-range'));
const yuan = v.pipe(
  v.number(),
  v.minValue(0, 'out-of-range'),
  v.maxValue(LARGEST_FIGURE, 'out-of-range'),
  v.check((value) => !inRange(value) || Math.round(value * 100) / 100 === value, 'below-a-fen'),
);
const month = v.pipe(v.string(), v.regex(/^\d{4}-(?:0[1-9]|1[0-2])$/, 'invalid-month'));
const clause = v.optional(prose, '');
const note = v.optional(prose);
const texts = v.optional(listOf(text), []);
const period = v.picklist(['month', 'quarter', 'year']);
const rounding = v.picklist(['half-up', 'down', 'up']);

const subItem = objectOf({ id: text, name: text, max: positive, aliases: texts, clause: v.optional(prose), note });

const category = objectOf({
  id: v.optional(text),
  name: text,
  max: v.optional(positive),
  period: v.optional(period, 'month'),
  items: v.optional(listOf(subItem), []),
  aliases: texts,
  clause: v.optional(prose),
  note,
});

const base = objectOf({
  name: v.optional(text),
  clause: v.optional(prose),
  total: v.optional(figure),
  step: v.optional(positive),
  withoutTable: v.optional(v.picklist(['full', 'none'])),
  categories: v.optional(listOf(category)),
  note,
});

const item = objectOf({
  id: text,
  name: text,
  kind: v.optional(v.picklist(['bonus', 'deduction', 'freeze']), 'bonus'),
  points: v.optional(figure),
  unit: v.optional(text),
  counting: v.optional(v.picklist(['each', 'once-a-month', 'once-a-year', 'honour'])),
  group: v.optional(text),
  honours: texts,
  aliases: texts,
  clause,
  evidence: v.optional(prose, ''),
  note,
});

const group = objectOf({
  id: text,
  name: v.optional(text),
  postedIn: v.optional(v.pipe(v.number(), v.integer('not-whole'), v.minValue(1, 'out-of-range'), v.maxValue(12, 'out-of-range'))),
  clause,
  note,
});

const cap = objectOf({ of: text, per: v.picklist(['month', 'year']), points: positive, clause, note });

const freeItems = objectOf({ bonusName: v.optional(text, '加分'), deductionName: v.optional(text, '减分'), clause, note });

const year = v.variant('kind', [
  objectOf({ kind: v.literal('sum-of-months'), note }),
  objectOf({
    kind: v.literal('mean-of-periods'),
    minPeriods: v.optional(v.pipe(v.number(), v.integer('not-whole'), v.minValue(1, 'out-of-range'), v.maxValue(12, 'out-of-range')), 1),
    note,
  }),
]);

const awards = v.variant('kind', [
  objectOf({
    kind: v.literal('quota'),
    percent,
    rounding: v.optional(rounding, 'half-up'),
    tiers: v.pipe(listOf(objectOf({ name: text, percent, prize: v.optional(yuan), note })), v.minLength(1, 'list-length')),
    tieKeys: v.optional(listOf(v.picklist(['fewer-deductions', 'higher-base'])), []),
    skipFrozen: v.optional(v.boolean(), true),
    clause,
    note,
  }),
  objectOf({
    kind: v.literal('positions'),
    rounding: v.optional(rounding, 'down'),
    notBelow: v.optional(figure),
    tiers: v.pipe(listOf(objectOf({ name: text, upToPercent: percent, prize: v.optional(yuan), note })), v.minLength(1, 'list-length')),
    clause,
    note,
  }),
]);

const places = v.pipe(v.number(), v.integer('not-whole'), v.minValue(1, 'out-of-range'), v.maxValue(LARGEST_FIGURE, 'out-of-range'));

/** What a version may say anew; `null` takes a rule away. */
const ruleEntries = {
  base: v.optional(base),
  items: v.optional(listOf(item)),
  groups: v.optional(listOf(group)),
  caps: v.optional(listOf(cap)),
  freeItems: v.optional(v.nullable(freeItems)),
  monthFloor: v.optional(v.nullable(figure)),
  year: v.optional(year),
  participants: v.optional(objectOf({ elderlyOptIn: v.optional(v.boolean(), false), note })),
  redemption: v.optional(v.nullable(objectOf({ yuanPerPoint: v.optional(positive, 1), clause, note }))),
  ranking: v.optional(objectOf({ clause, note })),
  awards: v.optional(v.nullable(awards)),
  honour: v.optional(v.nullable(objectOf({ name: text, min: places, max: places, clause, note }))),
};

const version = objectOf({ from: month, remove: v.optional(listOf(text)), ...ruleEntries, note });

/** A whole scheme file. */
export const schemeFile = objectOf({
  $schema: v.optional(v.string()),
  id: text,
  name: text,
  source: v.optional(prose, ''),
  earner: v.optional(v.picklist(['household']), 'household'),
  note,
  ...ruleEntries,
  versions: v.optional(listOf(version), []),
});

export type SchemeFile = v.InferOutput<typeof schemeFile>;
export type VersionFile = v.InferOutput<typeof version>;
export type BaseFile = v.InferOutput<typeof base>;
export type CategoryFile = v.InferOutput<typeof category>;
export type ItemFile = v.InferOutput<typeof item>;
export type GroupFile = v.InferOutput<typeof group>;
export type CapFile = v.InferOutput<typeof cap>;
export type AwardsFile = v.InferOutput<typeof awards>;

function objectOf<const E extends v.ObjectEntries>(entries: E): v.StrictObjectSchema<E, string> {
  return v.strictObject(entries, Object.keys(entries).join(' '));
}

function listOf<const S extends v.BaseSchema<unknown, unknown, v.BaseIssue<unknown>>>(entry: S) {
  return v.pipe(v.array(entry), v.maxLength(LONGEST_LIST, 'list-length'));
}

function inRange(value: number): boolean {
  return value >= 0 && value <= LARGEST_FIGURE;
}
