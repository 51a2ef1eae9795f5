// One object of a scheme file on its way into Chinese: sentences take the keys that they name, and
// whatever no sentence took is listed by its title, so that no key of a file can be left out.
import { parseMonth } from '../../basis/calendar';
import { ownOf } from '../../basis/entry';
import { shapeAt } from '../../scheme/shape-tree';
import { dayOfYearInWords, figureInWords, monthInWords } from '../phrases';
import { schemeField } from './scheme-fields';
import { wordsAt } from './scheme-words';

type Fields = Readonly<Record<string, unknown>>;

const NOTHING = '不设';

export class SchemeEntry {
  private readonly taken = new Set<string>();

  /** `pattern`: where the object stands, such as `items[]`; '' for the file. */
  constructor(
    private readonly fields: Fields,
    readonly pattern: string,
  ) {}

  /** The value of a key that is still to be said. */
  peek(key: string): unknown {
    return this.fields[key];
  }

  /** The value of a key, which then counts as said. */
  take(key: string): unknown {
    this.taken.add(key);
    return this.fields[key];
  }

  /** A word of the file as it stands, which then counts as said; `otherwise` when it is left out. */
  word(key: string, otherwise: string): string {
    const value = this.take(key);
    return typeof value === 'string' ? value : otherwise;
  }

  /** The value of a key in Chinese, which then counts as said; `otherwise` when it is left out or blank. */
  say(key: string, otherwise = ''): string {
    const value = this.take(key);
    return isLeftOut(value) ? otherwise : valueInWords(value, under(this.pattern, key));
  }

  /** The same within a phrase; '' when the key is left out. */
  phrase(key: string, phrase: (value: string) => string): string {
    const value = this.say(key);
    return value === '' ? '' : phrase(value);
  }

  /** Keys not yet said, in the order of the file. */
  left(): readonly string[] {
    return Object.keys(this.fields).filter((key) => !this.taken.has(key) && !isLeftOut(this.fields[key]));
  }
}

/** `；只适用于党员、脱贫户` */
export function onlyFor(rule: SchemeEntry): string {
  return rule.phrase('for', (classes) => `；只适用于${classes}`);
}

/** `；不公开`: said of what is so marked. */
export function notPublic(rule: SchemeEntry): string {
  return rule.peek('sensitive') === true && rule.take('sensitive') === true ? '；不公开：照样计分，公布的表上不列' : '';
}

/** Absent, or as good as: a default without content. */
export function isLeftOut(value: unknown): boolean {
  return value === undefined || value === '' || (Array.isArray(value) && value.length === 0);
}

/** A value in one line: `每月`, `20%`, `是`; objects as their titled values. */
export function valueInWords(value: unknown, pattern: string): string {
  if (value === null) return NOTHING;
  if (typeof value === 'boolean') return value ? '是' : '否';
  if (Array.isArray(value)) return value.map((entry: unknown) => valueInWords(entry, `${pattern}[]`)).join('、');
  if (typeof value === 'object') {
    return `（${Object.entries(value as Fields)
      .filter(([, inner]) => !isLeftOut(inner))
      .map(([key, inner]) => `${titleOf(under(pattern, key))}：${valueInWords(inner, under(pattern, key))}`)
      .join('；')}）`;
  }
  const node = shapeAt(pattern);
  if (typeof value === 'number') return `${figureInWords(value)}${node?.kind === 'figure' && node.unit !== null ? UNITS[node.unit] : ''}`;
  return typeof value === 'string' ? textInWords(value, pattern, node) : '';
}

const UNITS = { percent: '%', yuan: '元' } as const;

function textInWords(text: string, pattern: string, node: ReturnType<typeof shapeAt>): string {
  const words = node?.kind === 'word' ? wordsAt(pattern, node) : {};
  const word = ownOf(words, text);
  if (word !== undefined) return word;
  if (node?.kind === 'text' && node.date === 'day') return dayOfYearInWords(text);
  const month = node?.kind === 'text' && node.date === 'month' ? parseMonth(text) : null;
  return month === null ? text : monthInWords(month);
}

/** What the key at a pattern is called. */
export function titleOf(pattern: string): string {
  return schemeField(pattern)?.title ?? pattern.slice(pattern.lastIndexOf('.') + 1);
}

/** `items[].points` of `items[]` and `points`. */
export function under(pattern: string, key: string): string {
  return pattern === '' ? key : `${pattern}.${key}`;
}
