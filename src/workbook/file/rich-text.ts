// A text as a package writes it, in one piece or in runs of their own looks: its elements enter, the text and whether its runs
// are struck through leave. How a word is pronounced (`rPh`) is no part of it.
import { excelText } from './cell-value';
import type { StartTag } from './scan/start-tag';
import type { TextRun } from './scan/text-run';
import type { RichStrike } from './strikes';

/** Kinds of elements; every sink that has texts in it has these. */
export const TEXT = 20;
export const RUN = 21;
export const FORMAT = 22;
export const STRIKE = 23;

/** The elements of a text, and of a run in it. */
export const IN_RICH_TEXT: ReadonlyMap<string, number> = new Map([
  ['t', TEXT],
  ['r', RUN],
]);
export const IN_RUN: ReadonlyMap<string, number> = new Map([
  ['t', TEXT],
  ['rPr', FORMAT],
]);
export const IN_FORMAT: ReadonlyMap<string, number> = new Map([['strike', STRIKE]]);

/** The attribute of `strike`, first among the words of every such sink. */
export const VAL_WORD = 'val';
const VAL = 0;

export class RichText {
  #text = '';
  #runStart = 0;
  /** Of the run at hand; `null` as the cell's format says. */
  #runStruck: boolean | null = null;
  #inStruck = true;
  #inPlain = true;
  /** Whether a run with letters was there, and one with a look of its own. */
  #written = false;
  #formatted = false;

  clear(): void {
    this.#text = '';
    this.#inStruck = true;
    this.#inPlain = true;
    this.#written = false;
    this.#formatted = false;
  }

  /** Throws Malformed. */
  add(run: TextRun): void {
    this.#text = this.#text === '' ? run.text() : this.#text + run.text();
  }

  open(kind: number, tag: StartTag): void {
    if (kind === RUN) {
      this.#runStart = this.#text.length;
      this.#runStruck = null;
    } else if (kind === FORMAT) {
      this.#runStruck = false;
      this.#formatted = true;
    } else if (kind === STRIKE) {
      this.#runStruck = strikes(tag);
    }
  }

  /** A blank run says nothing. */
  close(kind: number): void {
    if (kind !== RUN || this.#text.slice(this.#runStart).trim() === '') return;
    this.#written = true;
    this.#inStruck &&= this.#runStruck !== false;
    this.#inPlain &&= this.#runStruck === true;
  }

  get text(): string {
    return excelText(this.#text);
  }

  /** `null` where the cell's format alone decides. */
  get strikes(): RichStrike | null {
    return this.#written && this.#formatted ? { inStruck: this.#inStruck, inPlain: this.#inPlain } : null;
  }
}

function strikes(tag: StartTag): boolean {
  const at = tag.indexOf(VAL);
  return at < 0 || !/^(?:0|false|off)$/.test(tag.valueOf(at));
}
