// What every table reader shares: the ledger's names, dates and households, and where problems go.
import { isBlank, type CellValue } from '../../basis/cells';
import type { Month } from '../../basis/calendar';
import { type Place, type Problem, problem } from '../../basis/problem';
import type { FactsOf } from '../../basis/problem-facts';
import type { Scheme } from '../../scheme/types';
import { columnOf } from '../tables/classify-columns';
import { AMBIGUOUS_HOUSEHOLD, type HouseholdIndex, MISMATCHED_HOUSEHOLD } from '../names/households';
import { teamOf } from '../names/team-names';
import type { DateReader } from '../dates/read-date';
import type { SchemeNames } from '../names/scheme-names';
import { endsLikeHeaderWord, headerKey, headerWord, isHouseholdWord, isOtherWord } from '../tables/header-words';
import { isNoteRow, isTotalRow } from '../tables/no-rows';
import { cellAt } from '../sheet-view';
import type { Answers, Question } from '../questions';
import type { StatusWords } from './statuses-met';
import { indexOf, placeOf, shown, type TableSource } from './table-source';
import type { ColumnKind, Fault, FoundTable, Redemption } from '../types';

export { bodyOf, codeFor, indexOf, placeOf, shown, type TableSource } from './table-source';

/** A row among the events that is a redemption, and the error that it is instead where a table of redemptions has it
 * too. */
export type RedeemedRow = { readonly redemption: Redemption; readonly twice: Problem };

export type ReadContext = {
  readonly scheme: Scheme;
  readonly names: SchemeNames;
  readonly year: number;
  readonly dates: DateReader;
  readonly households: HouseholdIndex;
  readonly problems: Problem[];
  readonly faults: Fault[];
  /** What a person settled. */
  readonly answers: Answers;
  /** What only a person can settle. */
  readonly questions: Question[];
  readonly statuses: StatusWords;
  /** Rows read as rows, by table number. */
  readonly rowsRead: number[];
  /** Rows among the events that are redemptions. */
  readonly redeemed: RedeemedRow[];
  /** Tables whose rows stand in another one too and do not count, by number. */
  readonly copies: Set<number>;
  /** Body rows that are no rows of the ledger, by table number: rows of the view. */
  readonly rowsAside: Map<number, number[]>;
  /** Body rows that a person said are not for points, likewise. */
  readonly rowsByPerson: Map<number, number[]>;
};

/** Remembers a body row that is no row of the ledger. */
export function recordNoRow({ rowsAside }: Pick<ReadContext, 'rowsAside'>, { number }: TableSource, at: number): void {
  recordRow(rowsAside, number, at);
}

/** Remembers a body row that a person said is not for points. */
export function recordByPerson(
  { rowsByPerson }: Pick<ReadContext, 'rowsByPerson'>,
  { number }: TableSource,
  at: number,
): void {
  recordRow(rowsByPerson, number, at);
}

function recordRow(byTable: Map<number, number[]>, table: number, at: number): void {
  const rows = byTable.get(table);
  if (rows) rows.push(at);
  else byTable.set(table, [at]);
}

/** Cells that tell whose row it is, which of them are labels in a total row, and what a repeated header says. */
export type RowIdentity = {
  readonly id: number;
  readonly head: number;
  readonly group: number;
  readonly labels: readonly number[];
  readonly headers: readonly (readonly CellValue[])[];
};

export function identityOf(source: TableSource): RowIdentity {
  const { view, table } = source;
  const id = indexOf(source, 'household-id');
  const head = indexOf(source, 'household-head');
  const group = indexOf(source, 'village-group');
  const labels = [id, head, group, indexOf(source, 'item'), indexOf(source, 'date'), indexOf(source, 'period')].filter(
    (index) => index >= 0,
  );
  const top = table.headerTop - view.top;
  const above = view.rows.slice(Math.max(0, top - MOST_IDLE_ROWS), top).filter(isHeaderText);
  return { id, head, group, labels, headers: [...above, ...view.rows.slice(top, table.bodyTop - view.top)] };
}

/** A heading over several columns may stand above the header rows that say what the columns are. */
export const MOST_IDLE_ROWS = 2;

/** Texts only, one of them a word that stands above columns. */
export function isHeaderText(row: readonly CellValue[] | undefined): boolean {
  return (
    row !== undefined &&
    row.every((cell) => isBlank(cell) || typeof cell === 'string') &&
    row.some((cell) => headerWord(headerKey(cell)) !== undefined)
  );
}

/** Asked only of rows that something is wrong with: blanks, notes, totals and repeated headers are no rows. */
export function isNoRow(row: readonly CellValue[], identity: RowIdentity): boolean {
  return isNoteRow(row) || isTotalRow(row, identity.labels) || isRepeatedHeader(row, identity);
}

/** Words of a header that make a row one, and their share of its cells:
 * a row of the ledger has a name, a day or a number. */
const LEAST_HEADER_WORDS = 3;
const MOSTLY_WORDS = 0.6;

/** The upper row of another header of several rows, spelt otherwise than this table's;
 * a heading written over each of its columns is one. */
function isMostlyHeaderWords(row: readonly CellValue[]): boolean {
  if (!mayHoldHeaderWords(row)) return false;
  let [filled, words, former] = [0, 0, ''];
  for (const cell of row) {
    if (isBlank(cell)) continue;
    if (typeof cell !== 'string') return false;
    const key = headerKey(cell);
    if (key === former) continue;
    former = key;
    filled++;
    if (headerWord(key) !== undefined || isOtherWord(key)) words++;
  }
  return words >= LEAST_HEADER_WORDS && words >= filled * MOSTLY_WORDS;
}

/** Tells most rows without folding a text. */
function mayHoldHeaderWords(row: readonly CellValue[]): boolean {
  let words = 0;
  for (const cell of row) {
    if (typeof cell === 'number') return false;
    if (typeof cell === 'string' && endsLikeHeaderWord(cell)) words++;
  }
  return words >= LEAST_HEADER_WORDS;
}

function isRepeatedHeader(row: readonly CellValue[], identity: RowIdentity): boolean {
  const key = cellAt(row, identity.id >= 0 ? identity.id : identity.head);
  if (typeof key === 'string' && endsLikeHeaderWord(key) && isHouseholdWord(headerKey(key))) return true;
  if (isMostlyHeaderWords(row)) return true;
  return identity.headers.some((header) => row.every((cell, column) => isBlank(cell) || cell === header?.[column]));
}

/** Of several households in one row. */
const MOST_NAMED = 3;

/** The problem of a row whose household was not found: `found` is what HouseholdIndex.find gave. */
export function householdProblem(
  found: number,
  row: readonly CellValue[],
  where: { source: TableSource; at: number; identity: RowIdentity },
  context: ReadContext,
): Problem {
  const { source, at, identity } = where;
  const { households } = context;
  const id = cellAt(row, identity.id);
  const head = cellAt(row, identity.head);
  const role = source.table.role;
  const cell = (kind: ColumnKind): Place => placeOf(source, at, columnOf(source.table.columns, kind));
  if (found === MISMATCHED_HOUSEHOLD) {
    const owner = households.households[households.findById(id ?? null)];
    const facts: FactsOf<'household-mismatch'> = { role, household: owner.id, expectedHead: owner.head };
    return problem('household-mismatch', cell('household-head'), shown(head), facts);
  }
  const kind: ColumnKind = isBlank(id) && (identity.id < 0 || !isBlank(head)) ? 'household-head' : 'household-id';
  const value = shown(isBlank(id) ? head : id);
  if (found === AMBIGUOUS_HOUSEHOLD)
    return problem('ambiguous-household', cell(kind), value, { role, candidates: households.suggestions(id, head) });
  const team = teamOf({ id, head, group: cellAt(row, identity.group) }, households);
  const several = (team?.households ?? []).map((household) => households.label(household));
  const offers =
    several.length > 0 ? { why: 'several', households: several.slice(0, MOST_NAMED) } : households.offers(head);
  const facts: FactsOf<'unknown-household'> =
    offers === null
      ? { role, suggestions: households.suggestions(null, head) }
      : { role, why: offers.why, suggestions: offers.households };
  return problem('unknown-household', cell(kind), value, facts);
}

/** Records a row in error: the problem, and the fault when it is known whose row it is. */
export function reject(
  context: ReadContext,
  rejected: Problem,
  fault: { household: number; role: FoundTable['role']; month: Month | null },
): void {
  context.problems.push(rejected);
  if (fault.household >= 0) context.faults.push({ ...fault, problem: rejected });
}
