// The text of a scheme file in, its JSON value out, or the first fault of its syntax at a line and
// column with what was probably meant: JSON.parse would say neither, nor notice a key written twice.
import { lastOf } from '../basis/entry';
import { schemeProblem } from './problem';
import type { SchemeProblem } from './problem';
import { pathText } from './path-text';
import type { Step } from './path-text';

export type SyntaxFault =
  | 'unexpected-end'
  | 'full-width'
  | 'unquoted'
  | 'comment'
  | 'trailing-comma'
  | 'missing-comma'
  | 'missing-colon'
  | 'key-expected'
  | 'value-expected'
  | 'wide-figure'
  | 'wide-space'
  | 'odd-space'
  | 'word-case'
  | 'text-runs-on'
  | 'unclosed-text'
  | 'bad-escape'
  | 'after-end'
  | 'too-deep';

const DEEPEST = 100;
// Unrolled, so that a long text costs no backtracking.
const NUMBER = /-?(?:0|[1-9]\d*)(?:\.\d+)?(?:[eE][+-]?\d+)?(?![\w.])/uy;
/** Characters that look like a space, or like nothing, and are none of JSON's. */
const ODD_SPACE = /[\s\u200b-\u200f\u2060\ufeff]/u;
const WORDS: ReadonlyMap<string, boolean | null> = new Map([
  ['true', true],
  ['false', false],
  ['null', null],
]);

/** `value` counts only when there are no problems: at most one fault of syntax, and every repeated key before it. */
export function readJsonText(text: string): { readonly value: unknown; readonly problems: readonly SchemeProblem[] } {
  const reader = new JsonReader(text);
  const value = reader.readWhole();
  return { value, problems: reader.problems };
}

class JsonReader {
  readonly problems: SchemeProblem[] = [];
  private at = 0;
  private failed = false;
  private readonly steps: Step[] = [];

  constructor(private readonly text: string) {
    if (text.startsWith('\ufeff')) this.at = 1;
  }

  readWhole(): unknown {
    const value = this.readValue();
    if (!this.hasFailed() && this.peek() !== '') this.fail(this.guess('after-end'));
    return value;
  }

  private readValue(): unknown {
    const next = this.peek();
    if (next === '{') return this.readObject();
    if (next === '[') return this.readList();
    if (next === '"') return this.readString();
    const number = this.match(NUMBER);
    if (number !== null) return Number(number);
    const word = this.match(/[a-zA-Z]+/uy);
    if (word !== null && WORDS.has(word)) return WORDS.get(word);
    this.at -= word?.length ?? 0;
    if (word !== null && WORDS.has(word.toLowerCase())) return this.fail('word-case');
    return this.fail(this.guess('value-expected'));
  }

  private readObject(): unknown {
    const entries = new Map<string, unknown>();
    this.readEntries('}', () => {
      const start = this.peekAt();
      if (this.text[start] !== '"') return this.fail(this.guess('key-expected'));
      const key = this.readString();
      if (this.hasFailed()) return;
      this.steps.push(key);
      if (entries.has(key))
        this.problems.push(schemeProblem('repeated-key', pathText(this.steps), key, this.lineAndColumn(start)));
      if (this.peek() === ':') this.at += 1;
      else this.fail(this.guess('missing-colon'));
      if (!this.hasFailed()) entries.set(key, this.readValue());
      this.steps.pop();
    });
    // fromEntries defines its own keys, so that `__proto__` is a key like any other.
    return Object.fromEntries(entries);
  }

  private readList(): unknown {
    const list: unknown[] = [];
    this.readEntries(']', () => {
      this.steps.push(list.length);
      list.push(this.readValue());
      this.steps.pop();
    });
    return list;
  }

  /** What stands between a bracket and its `end`, parted by commas. */
  private readEntries(end: string, readEntry: () => void): void {
    if (this.steps.length >= DEEPEST) return this.fail('too-deep');
    this.at += 1;
    if (this.peek() === end) {
      this.at += 1;
      return;
    }
    while (!this.hasFailed()) {
      readEntry();
      if (this.hasFailed()) return;
      const next = this.peek();
      if (next === end) {
        this.at += 1;
        return;
      }
      if (next !== ',') return this.fail(this.guess('missing-comma'));
      this.at += 1;
      if (this.peek() === end) this.fail('trailing-comma');
    }
  }

  private readString(): string {
    const end = this.stringEnd();
    if (end < 0) {
      this.fail('unclosed-text');
      return '';
    }
    const token = this.text.slice(this.at, end);
    try {
      const value = JSON.parse(token) as string;
      this.at = end;
      return value;
    } catch {
      this.fail('bad-escape');
      return '';
    }
  }

  /** Behind the quotation mark that closes the string at hand; −1 when its line has none. Character by character:
   * a pattern overflows on long texts. */
  private stringEnd(): number {
    for (let at = this.at + 1; at < this.text.length; at++) {
      const character = this.text[at];
      if (character === '"') return at + 1;
      if (character === '\n' || character === '\r') return -1;
      if (character === '\\') at++;
    }
    return -1;
  }

  /** What the character at hand says about the mistake, else `otherwise`. */
  private guess(otherwise: SyntaxFault): SyntaxFault {
    const next = this.peek();
    if (next === '') return 'unexpected-end';
    if (next === '\u3000') return 'wide-space';
    if (ODD_SPACE.test(next)) return 'odd-space';
    if (/[，：；“”‘’｛｝［］【】。、＂＇「」『』（）〔〕《》]/u.test(next)) return 'full-width';
    if (next === '/' || next === '#') return 'comment';
    if ((otherwise === 'value-expected' || otherwise === 'missing-comma') && /[０-９－．]/u.test(next))
      return 'wide-figure';
    // A text that took the next key's quotation mark for its own end.
    if (otherwise === 'missing-comma' && /[\p{L}_$]/u.test(next)) return 'text-runs-on';
    return (otherwise === 'key-expected' || otherwise === 'value-expected') && /['\p{L}_$]/u.test(next)
      ? 'unquoted'
      : otherwise;
  }

  private fail(what: SyntaxFault): undefined {
    if (this.hasFailed()) return;
    this.failed = true;
    const at = this.peekAt();
    const path = what === 'too-deep' ? '' : pathText(this.steps);
    this.problems.push(
      schemeProblem('syntax', path, what === 'wide-space' || what === 'odd-space' ? null : (this.text[at] ?? null), {
        what,
        ...this.lineAndColumn(at),
      }),
    );
  }

  /** Asked anew after each part: what a part reads may fail. */
  private hasFailed(): boolean {
    return this.failed;
  }

  private match(pattern: RegExp): string | null {
    pattern.lastIndex = this.at;
    const found = pattern.exec(this.text)?.[0] ?? null;
    if (found !== null) this.at += found.length;
    return found;
  }

  /** The next character that is not white space; '' at the end. */
  private peek(): string {
    this.at = this.peekAt();
    return this.text[this.at] ?? '';
  }

  private peekAt(): number {
    let at = this.at;
    while (at < this.text.length && ' \t\n\r'.includes(this.text.charAt(at))) at += 1;
    return at;
  }

  private lineAndColumn(at: number): { readonly line: number; readonly column: number } {
    const before = this.text.slice(0, at).split('\n');
    return { line: before.length, column: lastOf(before).length + 1 };
  }
}
