// The cell that is being typed into, and how what was typed comes into the book: at once when nothing else is being done, else
// as soon as that is done. Nothing that was typed is dropped without a word.
import { cellName, DAYS_TO_1904, formatDay, FIRST_DAY, LAST_DAY, valueAt, type FoundTable } from '../../engine';
import type { CellPlace } from '../../workbook/desk';
import { showsDays, shownNumber } from '../../workbook/file';
import { Listeners } from '../../workbook/listeners';
import type { Session } from '../../taskpane/session/session';
import type { OpenBook } from '../book/open-book';
import { editingWords, gridWords } from '../wording';
import { isDayCell, senseOf } from './column-sense';
import { meantBy } from './meant';
import { performSoon } from './perform-soon';

export type Typing = { readonly place: CellPlace; readonly first: string; readonly text: string };

export class Editing {
  #typing: Typing | null = null;
  readonly #watchers = new Listeners();

  /** `found`: the tables that the ledger is read from, as of now. */
  constructor(
    private readonly book: OpenBook,
    private readonly session: Session,
    private readonly found: () => readonly FoundTable[],
  ) {}

  readonly subscribe = this.#watchers.add;

  /** What is being typed, and where; `null` when nothing is. */
  readonly current = (): Typing | null => this.#typing;

  begin(place: CellPlace): void {
    const table = this.book.tableOf(place.sheet);
    if (table?.generated === true) {
      void this.#say(editingWords.generated(place.sheet));
      return;
    }
    const first = this.#textToType(place);
    this.#set({ place, first, text: first });
  }

  type(text: string): void {
    if (this.#typing !== null) this.#set({ ...this.#typing, text });
  }

  giveUp(): void {
    this.#set(null);
  }

  /** How a person may begin to type. */
  explain(): void {
    void this.#say(editingWords.howToType);
  }

  /** What was typed goes into the cell. Never rejects: a failure is shown. */
  async commit(): Promise<void> {
    const typed = this.#typing;
    this.#set(null);
    if (typed === null || typed.text === typed.first) return;
    const {
      place: { sheet, row, column },
      text,
    } = typed;
    const before = valueAt(this.book.tableOf(sheet), row, column);
    const { after, format } = this.#meant(typed.place, text);
    if (after === before) return;
    const manner =
      /^[=＝]/u.test(text) && format === 'text' ? editingWords.formulaAsText : editingWords.manners[format];
    await performSoon(this.session, editingWords.changing, async () => {
      await this.book.changeCells([{ sheet, row, column, before, after, format }]);
      return editingWords.changed(gridWords.place(sheet, cellName(row, column)), text.trim(), manner);
    });
  }

  /** Takes the last change back. Never rejects: a failure is shown. */
  async undo(): Promise<void> {
    await performSoon(this.session, editingWords.undoing, async () => {
      const cells = await this.book.undo();
      const [first] = cells;
      if (first === undefined) return { tone: 'warning', text: editingWords.nothingToUndo };
      return editingWords.undone(gridWords.place(first.sheet, cellName(first.row, first.column)), cells.length);
    });
  }

  #meant(place: CellPlace, text: string): ReturnType<typeof meantBy> {
    const { sheet, row, column } = place;
    const table = this.book.tableOf(sheet);
    const formats = this.book.formatsOf(sheet);
    const before = valueAt(table, row, column);
    const isDay = isDayCell(this.found(), sheet, row, column);
    const wasDay = typeof before === 'number' && (isDay || showsDays(formats(row, column)));
    return meantBy({
      text,
      before,
      wasDay,
      sense: isDay ? 'days' : senseOf(table, formats, place),
      date1904: table?.date1904 === true,
    });
  }

  /** A day with its year, whatever the cell shows of it. */
  #textToType({ sheet, row, column }: CellPlace): string {
    const table = this.book.tableOf(sheet);
    const value = valueAt(table, row, column);
    if (typeof value !== 'number') return value === null ? '' : String(value);
    const day = value + (table?.date1904 === true ? DAYS_TO_1904 : 0);
    const isDay = isDayCell(this.found(), sheet, row, column) || showsDays(this.book.formatsOf(sheet)(row, column));
    return isDay && Number.isInteger(day) && day >= FIRST_DAY && day <= LAST_DAY
      ? formatDay(day)
      : shownNumber(value, null, false);
  }

  async #say(text: string): Promise<void> {
    await performSoon(this.session, '', async () => ({ tone: 'warning', text }), 'stay');
  }

  #set(typing: Typing | null): void {
    this.#typing = typing;
    this.#watchers.tell();
  }
}
