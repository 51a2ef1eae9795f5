// Wordings of events that name no item of the plan: their rows enter one by one, one question for each wording leaves.
import { compact, textOf, type CellValue } from '../../basis/cells';
import { withoutPrivateNumbers } from '../../basis/private-numbers';
import { labelOf } from '../../scheme/item-names';
import type { Item } from '../../scheme/types';
import type { NameIndex } from '../names/name-index';
import { NOT_SCORED, type Choice, type Question } from '../questions';
import type { TableSource } from '../rows/read-context';

/** How many rows of a wording are named. */
const MOST_NAMED = 3;
/** Nobody answers more at a sitting: the wordings of most rows are asked, the others when these are settled. */
const MOST_ASKED = 100;

type Wording = {
  readonly word: string;
  readonly column: number;
  readonly sheet: string;
  readonly firstRows: number[];
  readonly sheets: Set<string>;
  rows: number;
};

export class UnknownWordings {
  private readonly wordings = new Map<string, Wording>();

  /** Remembers a row in `at` of the view; `index` is the column of the wording there. */
  tell(cell: CellValue, { table, view }: TableSource, at: number, index: number): void {
    const word = textOf(cell);
    const key = compact(word);
    let wording = this.wordings.get(key);
    if (wording === undefined) {
      wording = { word, column: index + view.left, sheet: table.sheet, firstRows: [], sheets: new Set(), rows: 0 };
      this.wordings.set(key, wording);
    }
    wording.rows++;
    wording.sheets.add(table.sheet);
    if (table.sheet === wording.sheet && wording.firstRows.length < MOST_NAMED)
      wording.firstRows.push(at + view.top + 1);
  }

  /** One question a wording, that of most rows first. A wording with a private number cannot be kept, so it is not
   * asked about. */
  questions(items: readonly Item[], names: NameIndex): readonly Question[] {
    const asked = [...this.wordings.values()]
      .filter(({ word }) => withoutPrivateNumbers(word) === word)
      .sort((a, b) => b.rows - a.rows)
      .slice(0, MOST_ASKED);
    return asked.map((wording) => questionOf(wording, items, names.near(wording.word)));
  }
}

function questionOf(
  { word, column, sheet, firstRows, sheets, rows }: Wording,
  items: readonly Item[],
  near: readonly number[],
): Question {
  const choiceOf = (item: Item): Choice => ({ value: item.id, label: labelOf(item) });
  const choices = [
    ...near.map((number) => choiceOf(items[number])),
    { value: NOT_SCORED, label: NOT_SCORED },
    ...(near.length > 0 ? [] : items.map(choiceOf)),
  ];
  return {
    kind: 'item',
    sheet,
    word,
    column,
    rows,
    firstRows,
    sheets: [...sheets],
    choices,
    suggested: near.length === 1 ? items[near[0]].id : null,
  };
}
