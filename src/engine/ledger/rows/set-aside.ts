// Rows that stand in a table and do not count: voided or not accepted by their 状态, by a remark, or struck through.
// A row enters, whether it is out leaves; what has to be said of it is gathered and becomes problems at the end.
import { isBlank, type CellValue } from '../../basis/cells';
import { type Problem, problem } from '../../basis/problem';
import type { FactsOf } from '../../basis/problem-facts';
import { columnOf } from '../tables/classify-columns';
import type { Answers, Question } from '../questions';
import { STATUS_USES } from '../read-answers';
import { indexOf, isNoRow, placeOf, type ReadContext, type RowIdentity, shown, type TableSource } from './read-context';
import { isVoidingRemark, mayVoid, statusKey, statusMeaning, type StatusMeaning } from './status-words';
import type { TableRole } from '../types';

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

/** The rows of one table that do not count. */
export class SetAside {
  private readonly status: number;
  private readonly note: number;
  private readonly struck: ReadonlySet<number> | null;

  constructor(
    private readonly source: TableSource,
    private readonly identity: RowIdentity,
    private readonly context: Pick<ReadContext, 'problems' | 'statuses'>,
  ) {
    this.status = indexOf(source, 'status');
    this.note = indexOf(source, 'note');
    const { struck } = source.view.table;
    this.struck = struck && struck.length > 0 ? new Set(struck) : null;
  }

  /** Whether the row in `at` of the view does not count; what is to be said of it is said. Asked of every row, once. */
  isOut(row: readonly CellValue[], at: number): boolean {
    const status = this.status < 0 ? null : row[this.status];
    if (status !== null && status !== undefined && status !== '' && this.isTurnedDown(status, row, at)) return true;
    if (this.struck !== null && this.struck.has(at + this.source.view.top)) return this.say('struck', row, at);
    const remark = this.note < 0 ? null : row[this.note];
    return (
      typeof remark === 'string' &&
      remark !== '' &&
      mayVoid(remark) &&
      isVoidingRemark(remark) &&
      this.say('remark', row, at)
    );
  }

  // Goods that were handed out are deducted until somebody says that they were not.
  private isTurnedDown(status: CellValue, row: readonly CellValue[], at: number): boolean {
    const meaning = this.context.statuses.meaning(status);
    if (meaning === 'counts') return false;
    if (meaning !== 'voided' && !isNoRow(row, this.identity))
      this.context.statuses.tell(meaning, status, this.source, at);
    return meaning !== 'unknown' || this.source.table.role !== 'redemptions';
  }

  private say(why: 'struck' | 'remark', row: readonly CellValue[], at: number): boolean {
    if (isNoRow(row, this.identity)) return true;
    const column = why === 'remark' ? columnOf(this.source.table.columns, 'note') : undefined;
    const cell = why === 'remark' ? row[this.note] : row.find((each) => !isBlank(each));
    this.context.problems.push(
      problem('row-set-aside', placeOf(this.source, at, column), shown(cell), { role: this.source.table.role, why }),
    );
    return true;
  }
}
