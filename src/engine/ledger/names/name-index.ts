// Names as the ledger writes them → entries of the scheme: by code, name, alias or a person's answer, never by guess.
import { compact } from '../../basis/cells';
import { fullKey, matchKey } from '../../scheme/item-names';

export const UNKNOWN = -1;
/** What a person said of a wording that is no entry and is to be left out. */
export const LEFT_OUT = -2;

/** How many distinct unknown texts get suggestions: a hostile ledger must not make this slow. */
const SUGGESTION_LIMIT = 500;

/** A key of more than one entry. */
const SHARED = -3;

const NOBODY_SAID: ReadonlyMap<string, number> = new Map();

export type NameEntry = {
  /** The entry's code as printed; '' when it has none. */
  readonly code: string;
  /** What to show when it is suggested. */
  readonly label: string;
  /** Every folded key that names it. */
  readonly keys: readonly string[];
  /** The same with what stands in brackets. */
  readonly fullKeys: readonly string[];
};

/** Finds entries by any text that names them. Answers are remembered by the text as written. */
export class NameIndex {
  /** SHARED where names differ in their brackets alone: these have to be written with them. */
  private readonly byKey = new Map<string, number>();
  private readonly byFullKey = new Map<string, number>();
  private readonly codes = new Map<string, number>();
  private readonly remembered = new Map<string | number, number>();
  private fullNames: ReadonlySet<string> | null = null;
  private readonly suggested = new Map<string, readonly number[]>();

  /** `answered`: the entries, or LEFT_OUT, of wordings that a person was asked about, by their compact text. */
  constructor(
    private readonly entries: readonly NameEntry[],
    private readonly answered: ReadonlyMap<string, number> = NOBODY_SAID,
  ) {
    entries.forEach((entry, number) => {
      for (const key of entry.fullKeys) if (!this.byFullKey.has(key)) this.byFullKey.set(key, number);
      for (const key of entry.keys)
        if (key !== '') this.byKey.set(key, (this.byKey.get(key) ?? number) === number ? number : SHARED);
      if (entry.code !== '') this.codes.set(matchKey(entry.code), number);
    });
  }

  /** The number of the entry that `text` names, or UNKNOWN. */
  find(text: string | number): number {
    let number = this.remembered.get(text);
    if (number === undefined) {
      number = this.answerTo(text) ?? this.look(String(text));
      if (number === LEFT_OUT) number = UNKNOWN;
      this.remembered.set(text, number);
    }
    return number;
  }

  /** The place of the entry that `text` names, `null` for none. */
  placeNamed(text: string | number): number | null {
    const found = this.find(text);
    return found >= 0 ? found : null;
  }

  /** Whether a person said that `text` is to be left out; called for texts that name no entry. */
  isLeftOut(text: string | number): boolean {
    return this.answerTo(text) === LEFT_OUT;
  }

  private answerTo(text: string | number): number | undefined {
    return this.answered.size === 0 ? undefined : this.answered.get(compact(String(text)));
  }

  /** The index with a person's answers. */
  withAnswers(answered: ReadonlyMap<string, number>): NameIndex {
    return answered.size === 0 ? this : new NameIndex(this.entries, answered);
  }

  /** Codes and names that are near `text`, best first, at most three. */
  suggestions(text: string): readonly string[] {
    return this.near(text).map((number) => this.entries[number].label);
  }

  /** The numbers of the entries that are near `text`, best first, at most three. */
  near(text: string): readonly number[] {
    let near = this.suggested.get(text);
    if (near === undefined) {
      near = this.suggested.size < SUGGESTION_LIMIT ? this.entriesNear(matchKey(text)) : [];
      if (this.suggested.size < SUGGESTION_LIMIT) this.suggested.set(text, near);
    }
    return near;
  }

  private entriesNear(key: string): readonly number[] {
    if (key === '' || key.length > 40) return [];
    const near: { number: number; distance: number }[] = [];
    this.entries.forEach((entry, number) => {
      const distance = Math.min(...entry.keys.map((candidate) => nearness(key, candidate)));
      if (distance <= 1) near.push({ number, distance });
    });
    return near
      .sort((a, b) => a.distance - b.distance)
      .slice(0, 3)
      .map((each) => each.number);
  }

  /** The entry that `text` names from end to end, by its code, its name or both; LEFT_OUT by what a person said;
   * else UNKNOWN. */
  exact(text: string): number {
    const answer = this.answerTo(text);
    if (answer !== undefined) return answer;
    const named = this.named(text);
    if (named !== undefined) return named;
    const match = CODED.exec(matchKey(text));
    const coded = match === null ? undefined : this.codes.get(match[1]);
    return match !== null && coded !== undefined && this.entries[coded].keys.includes(match[3].replace(/^-/u, ''))
      ? coded
      : UNKNOWN;
  }

  /** The entry whose key a text is, with or without what it has in brackets;
   * `undefined` for none, and for one of several. */
  private named(text: string): number | undefined {
    const key = matchKey(text);
    const found = this.byKey.get(key) ?? this.byKey.get(key.replace(ORDINAL, ''));
    return found === SHARED ? this.namedInFull(fullKey(text)) : found;
  }

  /** A remark may stand in brackets behind those of the name: 优秀学生（区级）（李明）. */
  private namedInFull(written: string): number | undefined {
    for (let key = written.replace(ORDINAL, ''); ;) {
      const found = this.byFullKey.get(key);
      const shorter = key.replace(/\([^()]*\)$/u, '');
      if (found !== undefined || shorter === key || !shorter.includes('(')) return found;
      key = shorter;
    }
  }

  /** Whether `text` is an entry's code and name as printed, its whole name with whatever that has in brackets, or was
   * settled by a person. */
  isSettled(text: string): boolean {
    if (this.answerTo(text) !== undefined) return true;
    this.fullNames ??= new Set(
      this.entries.flatMap(({ code, label }) => [compact(label), compact(label.slice(code.length))]),
    );
    return this.fullNames.has(compact(text));
  }

  private look(text: string): number {
    const exact = this.named(text);
    if (exact !== undefined) return exact;
    const key = matchKey(text);
    // `J8 招商引资`: a code, then something that could not continue a code. A code of digits alone
    // needs a mark behind it, or its own name, so that `1月` or `5人` is not item 1 or 5.
    const match = CODED.exec(key);
    const coded = match === null ? undefined : this.codes.get(match[1]);
    if (match === null || coded === undefined) return UNKNOWN;
    return /^\d+$/.test(match[1]) && match[2] === '' && !this.entries[coded].keys.includes(match[3]) ? UNKNOWN : coded;
  }
}

const CODED = /^([0-9a-z.]*[0-9a-z])([.、]?)(?=[^0-9a-z.])(.*)$/u;
/** `一、爱党爱国` */
const ORDINAL = /^[一二三四五六七八九十]{1,3}[、.]/u;

/** 0 when one text contains the other, 1 when one edit apart (two in longer names, none in codes of two letters), more
 * when not near. */
function nearness(a: string, b: string): number {
  if (b === '') return 9;
  const longest = Math.max(a.length, b.length);
  const allowed = longest > 6 ? 2 : longest > 2 ? 1 : 0;
  if (Math.min(a.length, b.length) >= 2 && (a.includes(b) || b.includes(a))) return 0;
  return Math.abs(a.length - b.length) <= allowed && editDistance(a, b) <= allowed ? 1 : 9;
}

function editDistance(a: string, b: string): number {
  let previous = Array.from({ length: b.length + 1 }, (_, at) => at);
  for (let i = 1; i <= a.length; i++) {
    const current = [i];
    for (let j = 1; j <= b.length; j++) {
      const replaced = previous[j - 1] + (a[i - 1] === b[j - 1] ? 0 : 1);
      current.push(Math.min(replaced, previous[j] + 1, current[j - 1] + 1));
    }
    previous = current;
  }
  return previous[b.length];
}
