// Which file the page works on: what a person dropped or chose enters; the open book, or why there is none, leaves. Work that is
// not stored is never left without a question.
import { entryAt } from '../engine';
import { Listeners } from '../workbook/listeners';
import { sessionWords } from '../taskpane/wording/session';
import { HostFailure } from '../workbook/port';
import { performSoon } from './editing/perform-soon';
import { openFile, type OpenedFile } from './open-file';
import { saveCopy } from './saving/save-copy';
import { pageWords, savingWords } from './wording';

export type Dropped = { readonly files: readonly File[]; readonly folder: string | null };

export type ChooserState = {
  readonly opened: OpenedFile | null;
  /** How many files have been opened. */
  readonly count: number;
  /** The name of the file that is being read. */
  readonly opening: string | null;
  readonly failure: string | null;
  /** The file that waits for an answer about the work at hand. */
  readonly asking: { readonly file: File; readonly name: string; readonly unsaved: number } | null;
};

export class Chooser {
  #state: ChooserState = { opened: null, count: 0, opening: null, failure: null, asking: null };
  readonly #watchers = new Listeners();

  readonly subscribe = this.#watchers.add;

  readonly current = (): ChooserState => this.#state;

  /** One file is opened; several, a folder or none are said to be no ledger. */
  async drop({ files, folder }: Dropped): Promise<void> {
    if (folder !== null) return this.#fail(pageWords.folder(folder));
    if (files.length === 0) return this.#fail(pageWords.noFile);
    if (files.length > 1) return this.#fail(pageWords.severalFiles(files.length));
    await this.take(entryAt(files, 0));
  }

  /** Opens the file, or asks first. */
  async take(file: File): Promise<void> {
    const { opened, opening } = this.#state;
    if (opening !== null) return this.#fail(pageWords.stillOpening(opening));
    await opened?.editing.commit();
    const unsaved = opened?.book.current().unsaved ?? 0;
    if (opened !== null && unsaved > 0)
      return this.#change({ asking: { file, name: opened.book.original.name, unsaved }, failure: null });
    await this.#open(file);
  }

  /** What the person wants done with the work that is not stored. */
  async answer(wish: 'save' | 'discard' | 'stay'): Promise<void> {
    const { asking } = this.#state;
    this.#change({ asking: null });
    if (asking === null || wish === 'stay') return;
    if (wish === 'save' && !(await this.save())) return;
    await this.#open(asking.file);
  }

  /** Stores the book as it is now, what is being typed included; whether it was. Never rejects. */
  async save(): Promise<boolean> {
    const { opened } = this.#state;
    if (opened === null) return false;
    const { book, session, editing } = opened;
    await editing.commit();
    return performSoon(
      session,
      savingWords.saving,
      async () => {
        const first = book.current().savedAs === null;
        const said = savingWords.saved(saveCopy(book), book.original.name);
        return first ? `${said}。${savingWords.goOn}` : said;
      },
      'stay',
    );
  }

  async #open(file: File): Promise<void> {
    this.#change({ opening: file.name, failure: null });
    await painted();
    try {
      this.#change({ opened: await openFile(file), count: this.#state.count + 1 });
    } catch (error) {
      this.#fail(error instanceof HostFailure ? error.message : sessionWords.ourMistake);
      if (!(error instanceof HostFailure)) throw error;
    } finally {
      this.#change({ opening: null });
    }
  }

  #fail(failure: string): void {
    this.#change({ failure });
  }

  #change(part: Partial<ChooserState>): void {
    this.#state = { ...this.#state, ...part };
    this.#watchers.tell();
  }
}

/** Reading leaves the browser no time to draw: what is being read must be on the screen before. */
function painted(): Promise<void> {
  return new Promise((resolve) => {
    requestAnimationFrame(() => {
      setTimeout(resolve);
    });
  });
}
