// The list of texts that the cells of a workbook share: the elements of its part enter as they are scanned, the texts
// leave.
import { IN_FORMAT, IN_RICH_TEXT, IN_RUN, FORMAT, RichText, RUN, TEXT, VAL_WORD } from './rich-text';
import { isMainNamespace } from './scan/main-namespace';
import { Malformed } from './scan/malformed';
import type { StartTag } from './scan/start-tag';
import type { TextRun } from './scan/text-run';
import { CHECK, DOCUMENT, OTHER, REFUSE, TAKE, type TextUse, type XmlSink } from './scan/xml-scanner';
import type { RichStrike } from './strikes';

export type ListedTexts = {
  readonly texts: readonly string[];
  /** Of those whose runs say something of their own, by their place. */
  readonly strikes: ReadonlyMap<number, RichStrike>;
};

const LIST = 2;
const ITEM = 3;

const KINDS: ReadonlyMap<number, ReadonlyMap<string, number>> = new Map([
  [LIST, new Map([['si', ITEM]])],
  [ITEM, IN_RICH_TEXT],
  [RUN, IN_RUN],
  [FORMAT, IN_FORMAT],
]);
const TEXT_USES = Array.from({ length: TEXT + 1 }, (_, kind): TextUse => {
  if (kind === TEXT) return TAKE;
  return kind === LIST || kind === ITEM ? REFUSE : CHECK;
});

export class ListScan implements XmlSink, ListedTexts {
  readonly words = [VAL_WORD];
  readonly textUses = TEXT_USES;
  readonly texts: string[] = [];
  readonly strikes = new Map<number, RichStrike>();
  readonly #rich = new RichText();

  kindOf(parent: number, local: string, uri: string): number {
    if (parent === DOCUMENT) {
      if (local !== 'sst' || !isMainNamespace(uri)) throw new Malformed();
      return LIST;
    }
    const kind = KINDS.get(parent)?.get(local) ?? OTHER;
    // One text more or less would shift all that follow.
    if ((local === 'si') !== (kind === ITEM) || (parent === LIST && kind === OTHER && local !== 'extLst'))
      throw new Malformed();
    return kind;
  }

  open(kind: number, tag: StartTag): void {
    if (kind === ITEM) this.#rich.clear();
    else this.#rich.open(kind, tag);
  }

  takeText(_: number, run: TextRun): void {
    this.#rich.add(run);
  }

  close(kind: number): void {
    if (kind !== ITEM) return this.#rich.close(kind);
    const { strikes } = this.#rich;
    if (strikes !== null) this.strikes.set(this.texts.length, strikes);
    this.texts.push(this.#rich.text);
  }
}
