// The 状态 words that rows of a ledger have: each word met enters with its row; problems and questions about words leave.
import type { CellValue } from '../../basis/cells';
import { type Problem, problem } from '../../basis/problem';
import type { FactsOf } from '../../basis/problem-facts';
import type { Answers, Question } from '../questions';
import { STATUS_USES } from '../read-answers';
import { columnOf } from '../tables/classify-columns';
import type { TableRole } from '../types';
import { statusKey, statusMeaning, type StatusMeaning } from './status-words';
import { placeOf, shown, type TableSource } from './table-source';

/** How many rows of a word are named. */
const MOST_NAMED = 3;

type Told = {
  readonly word: CellValue;
  readonly role: TableRole;
  readonly column: string;
  readonly columnIndex: number;
  readonly places: { sheet: string; row: number }[];
  readonly sheets: Set<string>;
  rows: number;
};

/** What the 状态 words of a ledger say, with a person's answers; each word is looked up once. */
export class StatusWords {
  private readonly meanings = new Map<CellValue, StatusMeaning>();
  private readonly answers: ReadonlyMap<string, boolean>;
  private readonly unknown = new Map<string, Told>();
  /** By sheet and word. */
  private readonly refused = new Map<string, Told>();

  constructor(answers: Answers['statuses']) {
    this.answers = new Map(answers.map(({ word, counts }) => [statusKey(word), counts]));
  }

  meaning(cell: CellValue): StatusMeaning {
    let meaning = this.meanings.get(cell);
    if (meaning === undefined) {
      const answer = this.answers.get(statusKey(cell));
      meaning = answer === undefined ? statusMeaning(cell) : answer ? 'counts' : 'refused';
      this.meanings.set(cell, meaning);
    }
    return meaning;
  }

  /** Remembers a row whose word is not accepted, or not known. */
  tell(meaning: 'refused' | 'unknown', cell: CellValue, source: TableSource, at: number): void {
    const key = statusKey(cell);
    const { sheet } = source.table;
    const [told, by] = meaning === 'unknown' ? [this.unknown, key] : [this.refused, `${sheet}\n${key}`];
    const column = columnOf(source.table.columns, 'status');
    const place = placeOf(source, at, column);
    const entry = told.get(by) ?? {
      word: cell,
      role: source.table.role,
      column: column?.header ?? '',
      columnIndex: place.columnIndex ?? 0,
      places: [],
      sheets: new Set<string>(),
      rows: 0,
    };
    entry.rows++;
    entry.sheets.add(sheet);
    if (entry.places.length < MOST_NAMED) entry.places.push({ sheet, row: place.row ?? 0 });
    told.set(by, entry);
  }

  /** One problem for each word that was met; gives a question for each that nobody has decided. */
  report(problems: Problem[]): readonly Question[] {
    for (const told of this.refused.values())
      problems.push(wordProblem('row-set-aside', told, { role: told.role, why: 'status' }));
    const unknown = [...this.unknown.values()];
    for (const told of unknown) problems.push(wordProblem('status-unknown', told, { role: told.role }));
    return unknown.map(questionOf);
  }
}

function wordProblem(code: 'row-set-aside' | 'status-unknown', told: Told, facts: FactsOf<'row-set-aside'>): Problem {
  const [{ sheet, row }] = told.places;
  const places = told.places.map((place) => `${place.sheet}!${place.row}`);
  return problem(code, { sheet, row, column: told.column, columnIndex: told.columnIndex }, shown(told.word), {
    ...facts,
    rows: told.rows,
    places,
  });
}

function questionOf({ word, rows, places, sheets, columnIndex }: Told): Question {
  return {
    kind: 'status',
    sheet: places[0].sheet,
    word: String(shown(word) ?? ''),
    column: columnIndex,
    rows,
    firstRows: places.filter(({ sheet }) => sheet === places[0].sheet).map(({ row }) => row),
    sheets: [...sheets],
    choices: [
      { value: STATUS_USES.counts, label: '计分' },
      { value: STATUS_USES.not, label: '不计分' },
    ],
    suggested: null,
  };
}
