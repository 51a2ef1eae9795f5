// The marks 老年户 and 参评 of a roster's rows, from their columns or from the words of a remark. Under a plan that leaves
// it to elderly households to take part they decide who is ranked, so words that are not known are an error.
import { isBlank, type CellValue } from '../../basis/cells';
import { type Problem, problem } from '../../basis/problem';
import type { Scheme } from '../../scheme/types';
import type { ColumnKind, FoundColumn } from '../types';
import { type ElderlyWords, elderlyWords } from './elderly-words';
import { columnOf } from '../tables/classify-columns';
import { cellAt } from '../sheet-view';
import { bodyOf, identityOf, placeOf, type ReadContext, shown, type TableSource } from './read-context';
import type { MarkMeaning } from './roster-marks';

export type ElderlyMarks = { readonly elderly: boolean; readonly optedIn: boolean };

/** Whether the plan asks elderly households if they take part. */
export function asksTheElderly({ versions }: Scheme): boolean {
  return versions.some(({ rules }) => rules.participants.elderlyOptIn);
}

/** Columns that say something else, or whose texts are names and numbers. */
const OTHERS: ReadonlySet<string> = new Set<ColumnKind>([
  'household-id',
  'household-head',
  'village-group',
  'member',
  'joined',
  'left',
  'opening',
  'population',
  'date',
  'receiver',
]);
const REMARKS: ReadonlySet<string> = new Set(['remark', 'personal']);

/** The columns of a roster in which a household may be called an elderly one in words, the two columns of the marks
 * among them. */
function remarkColumns({ table, aside, unknown }: TableSource): readonly FoundColumn[] {
  const asNotes = [...aside.filter(({ reason }) => REMARKS.has(reason)), ...unknown].map(
    ({ index, header }): FoundColumn => ({ kind: 'note', index, header }),
  );
  return [...table.columns.filter(({ kind }) => !OTHERS.has(kind)), ...asNotes];
}

/** What the two columns say; undefined where there is none. */
type Marked = { readonly elderly: boolean | undefined; readonly optedIn: boolean | undefined };
type MarkOf = (row: readonly CellValue[], at: number, column: FoundColumn) => MarkMeaning;

/** Reads the marks of one roster's rows. */
export class ElderlyReader {
  private readonly remarks: readonly FoundColumn[];
  private readonly elderly: FoundColumn | undefined;
  private readonly optedIn: FoundColumn | undefined;
  /** Whether 参评 is marked by 1 and 0. */
  private readonly hasOnes: boolean;

  constructor(
    private readonly source: TableSource,
    private readonly context: { readonly scheme: Scheme; readonly problems: Problem[] },
    private readonly markOf: MarkOf,
  ) {
    this.remarks = asksTheElderly(context.scheme) ? remarkColumns(source) : [];
    this.elderly = columnOf(source.table.columns, 'elderly');
    this.optedIn = columnOf(source.table.columns, 'opted-in');
    const { first, last } = bodyOf(source);
    this.hasOnes =
      this.optedIn !== undefined &&
      source.view.rows.slice(first, last + 1).some((row) => row?.[this.optedIn?.index ?? 0] === 1);
  }

  /** The marks of a row; what is not clear is said, and left out of account. */
  read(row: readonly CellValue[], at: number): ElderlyMarks {
    const marked: Marked = {
      elderly: this.isMarked(this.elderly, row, at),
      optedIn: this.isMarked(this.optedIn, row, at),
    };
    let [elderly, optedIn] = [marked.elderly ?? false, marked.optedIn ?? false];
    for (const column of this.remarks) {
      const words = elderlyWords(row[column.index]);
      if (isUnclear(words, marked)) {
        this.say(row, at, column);
        continue;
      }
      elderly ||= marked.elderly === undefined && words.elderly;
      optedIn ||= marked.optedIn === undefined && words.optedIn === true;
    }
    // Only elderly households may stay away.
    if (
      this.remarks.length > 0 &&
      this.optedIn &&
      !this.elderly &&
      !elderly &&
      !optedIn &&
      !this.isLeftBlank(row[this.optedIn.index])
    )
      this.say(row, at, this.optedIn);
    return { elderly, optedIn };
  }

  private isMarked(column: FoundColumn | undefined, row: readonly CellValue[], at: number): boolean | undefined {
    return column && this.markOf(row, at, column) === 'yes';
  }

  // A function's range has 0 for a blank; beside cells of 1 it is a mark.
  private isLeftBlank(cell: CellValue | undefined): boolean {
    return isBlank(cell) || (cell === 0 && !this.hasOnes);
  }

  private say(row: readonly CellValue[], at: number, column: FoundColumn): void {
    this.context.problems.push(problem('elderly-unclear', placeOf(this.source, at, column), shown(row[column.index])));
  }
}

// Where a column says it, a remark in other words has no say; where it says the opposite, one of the two is wrong.
function isUnclear({ elderly, optedIn, hint }: ElderlyWords, marked: Marked): boolean {
  if (elderly && marked.elderly === false) return true;
  const old = elderly || marked.elderly === true;
  if (old && optedIn !== null && marked.optedIn !== undefined && marked.optedIn !== optedIn) return true;
  if (hint === 'elderly') return marked.elderly === undefined && !elderly;
  if (hint === 'part') return marked.optedIn === undefined && old;
  return optedIn === false && !old;
}

/** One problem for each household that a remark beside base points calls an elderly one, or one that stays away, and
 * the roster does not. */
export function checkElderlyRemarks(sources: readonly TableSource[], context: ReadContext): void {
  if (!asksTheElderly(context.scheme)) return;
  const told = new Set<number>();
  for (const source of sources) {
    const column = columnOf(source.table.columns, 'note');
    if (!column) continue;
    const identity = identityOf(source);
    const { first, last } = bodyOf(source);
    for (let at = first; at <= last; at++) {
      const row = source.view.rows[at] ?? [];
      const { elderly, optedIn } = elderlyWords(row[column.index]);
      if (!elderly && optedIn !== false) continue;
      const who = context.households.find(
        cellAt(row, identity.id),
        cellAt(row, identity.head),
        cellAt(row, identity.group),
      );
      if (who < 0 || told.has(who) || context.households.households[who].elderly) continue;
      told.add(who);
      context.problems.push(problem('elderly-unclear', placeOf(source, at, column), shown(row[column.index])));
    }
  }
}
