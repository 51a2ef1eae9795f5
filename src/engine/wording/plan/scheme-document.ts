// A scheme file written out as an official document would say it: numbered clauses that say every rule of the file and
// no other, for a committee to hold against the paper, and apart from them what is done where the file is silent.
import { entryAt } from '../../basis/entry';
import { withoutPrivateNumbers } from '../../basis/private-numbers';
import type { SchemeFile } from '../../scheme/shape';
import { holdsObjects, shapeAt } from '../../scheme/shape-tree';
import type { Scheme } from '../../scheme/types';
import { numberOf } from './clause-numbers';
import { SchemeEntry, titleOf, under, valueInWords } from './scheme-entry';
import { orderOfComputation } from './scheme-order';
import { planNames } from './scheme-names';
import type { PlanNames } from './scheme-sentence';
import { sentenceOf } from './scheme-sentences';
import { silentRules } from './scheme-silence';

export type SchemeDocument = {
  readonly title: string;
  /** What the file says of itself, one line each. */
  readonly preamble: readonly string[];
  readonly clauses: readonly DocumentClause[];
};

export type DocumentClause = { readonly text: string; readonly inner: readonly DocumentClause[] };

type Fields = Readonly<Record<string, unknown>>;

/** Keys of the file that are no rules. */
const ABOUT_THE_FILE: readonly string[] = ['source', 'earner', 'note'];
/** For programs and for ledgers. */
const UNSAID: readonly string[] = ['id', '$schema'];
const ORDER_TITLE = '计算顺序';
/** Says only what changes, so that every part of it needs its title. */
const VERSION = 'versions[]';
/** The chapters behind the order of computation: what is made of the scores. */
const AFTER_ORDER: readonly string[] = ['redemption', 'tallies', 'calendar', 'panel', 'ranking', 'groupRanking', 'awards', 'results', 'honour', 'versions'];

const SILENCE_TITLE = '方案没有写明，这样处理';

/** `json` as written, `file` the same with its defaults. */
export type WrittenPlan = { readonly json: unknown; readonly file: SchemeFile };

/** Every rule of the file stands in it, ids by what they name; `scheme`, its compiled form, adds the order of computation (`null`: the file makes no sense, and has none). */
export function describeScheme({ json, file }: WrittenPlan, scheme: Scheme | null): SchemeDocument {
  const entry = new SchemeEntry(json as Fields, '');
  const plan = planNames(file);
  for (const key of UNSAID) entry.take(key);
  const title = entry.say('name');
  const preamble = ABOUT_THE_FILE.flatMap((key) => entry.phrase(key, (value) => `${titleOf(key)}：${value}`) || []);
  const chapters = (late: boolean): readonly DocumentClause[] =>
    entry.left().filter((key) => AFTER_ORDER.includes(key) === late).map((key) => clauseOf(entry.peek(key), key, plan));
  const order = scheme === null ? [] : [{ text: ORDER_TITLE, inner: orderOfComputation(scheme).map((text) => ({ text, inner: [] })) }];
  const silent = silentRules(json as Fields, file).map((text) => ({ text, inner: [] }));
  return { title, preamble, clauses: [...chapters(false), ...order, ...chapters(true), ...(silent.length === 0 ? [] : [{ text: SILENCE_TITLE, inner: silent }])] };
}

/** The document as lines: `一、`, `（一）`, `1.`, `(1)`, each level set in. */
export function documentLines({ title, preamble, clauses }: SchemeDocument): readonly string[] {
  return [title, ...preamble, '', ...clauseLines(clauses, 0)].map(withoutPrivateNumbers);
}

function clauseLines(clauses: readonly DocumentClause[], level: number): readonly string[] {
  return clauses.flatMap(({ text, inner }, index) => [
    `${'  '.repeat(level)}${numberOf(index + 1, level)}${text.replace(/\s*\n\s*/gu, ' ')}`,
    ...clauseLines(inner, level + 1),
  ]);
}

/** The clause of one key: its title, what it says, and within it the objects that stand there. */
function clauseOf(value: unknown, pattern: string, plan: PlanNames): DocumentClause {
  const title = pattern === 'participants' ? plan.who.participants : titleOf(pattern);
  const node = shapeAt(pattern);
  if (value === null || node === null || !holdsObjects(node)) return { text: `${title}：${valueInWords(value, pattern)}`, inner: [] };
  if (!Array.isArray(value)) {
    const { text, inner } = entryClause(value as Fields, pattern, plan);
    return { text: text === '' ? title : `${title}：${text}`, inner };
  }
  const entries = value as readonly Fields[];
  const clauses = (some: readonly Fields[]): readonly DocumentClause[] => some.map((fields) => entryClause(fields, `${pattern}[]`, plan));
  return { text: title, inner: /^(?:versions\[\]\.)?items$/u.test(pattern) ? byKind(entries, pattern, clauses) : clauses(entries) };
}

/** 加分, 减分 and the like apart, each in the order of the file. */
function byKind(entries: readonly Fields[], pattern: string, clauses: (some: readonly Fields[]) => readonly DocumentClause[]): readonly DocumentClause[] {
  const kindOf = ({ kind }: Fields): unknown => kind ?? 'bonus';
  const kinds = [...new Set(entries.map(kindOf))];
  return kinds.map((kind) => ({ text: valueInWords(kind, `${pattern}[].kind`), inner: clauses(entries.filter((entry) => kindOf(entry) === kind)) }));
}

/** One object: its sentence, then in brackets the keys that the sentence did not say. */
function entryClause(fields: Fields, pattern: string, plan: PlanNames): DocumentClause {
  const entry = new SchemeEntry(fields, pattern);
  const sentence = sentenceOf(entry, plan);
  const objects = entry.left().filter((key) => fields[key] !== null && holdsObjects(shapeAt(under(pattern, key)) ?? { kind: 'any' }));
  const rest = entry.left().filter((key) => !objects.includes(key)).map((key) => `${titleOf(under(pattern, key))}：${entry.say(key)}`);
  const clauses = objects.map((key) => clauseOf(fields[key], under(pattern, key), plan));
  // The only list of a rule needs no title of its own: 类别 of the base, 等次 of the awards.
  const inner = (sentence !== '' || pattern === 'base') && pattern !== VERSION && objects.length === 1 && Array.isArray(fields[entryAt(objects, 0)]) ? entryAt(clauses, 0).inner : clauses;
  if (rest.length === 0) return { text: sentence, inner };
  return { text: sentence === '' ? rest.join('；') : `${sentence}（${rest.join('；')}）`, inner };
}
