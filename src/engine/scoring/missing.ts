// The problem `assessment-missing`: a household's month or quarter in force without figures, or with some
// of them blank.
import { monthsLater } from '../basis/calendar';
import type { FactsOf } from '../basis/problem-facts';
import type { Place, Problem } from '../basis/problem';
import { problem } from '../basis/problem';
import { periodFacts } from '../ledger/dates/read-period';
import { RECORD_REJECTED } from '../ledger/types';
import type { Ledger } from '../ledger/types';
import type { BaseTarget } from '../scheme/types';
import * as codes from './codes';
import type { CompiledYear } from './compile-year';
import { namesOf } from './places';
import type { Workspace } from './workspace';

/** The problem of a base line that notes something missing; `null` for other lines and for periods whose figures were
 * turned down (the reader's problem). */
export function missingOfLine(work: Workspace, rules: CompiledYear, line: number): Problem | null {
  const reason = work.reason[line];
  const isNote = reason === codes.REASON_PARTLY_BLANK || (reason === codes.REASON_UNASSESSED && work.subject[line] < 0);
  if (work.kind[line] !== codes.KIND_BASE || !isNote) return null;
  const { ledger } = work;
  const record = work.source[line];
  if (record >= 0 && ledger.assessment.state[record] === RECORD_REJECTED) return null;
  const missing = reason === codes.REASON_UNASSESSED ? [] : missingNames(rules, ledger, record, work.subject[line]);
  const facts: FactsOf<'assessment-missing'> = {
    ...namesOf(ledger.roster.households[work.household]),
    ...periodOf(rules, work.month[line], work.refers[line]),
    ...(missing.length === 0 ? {} : { missing: missing.slice(0, 3), missingCount: missing.length }),
  };
  return problem('assessment-missing', placeOfRecord(ledger, record), null, facts);
}

function placeOfRecord(ledger: Ledger, record: number): Place {
  if (record < 0) return {};
  const { table, row } = ledger.assessment;
  return { sheet: ledger.tables[table[record]].sheet, row: row[record] };
}

/** What a partly blank record leaves out: the figures its table has a column for. */
export function missingNames(rules: CompiledYear, ledger: Ledger, record: number, subject: number): readonly string[] {
  const { baseTargets } = rules.scheme;
  if (record < 0) return [nameOfTarget(baseTargets[subject])];
  const { first, table, firstFigure, figures } = ledger.assessment;
  const month = (first[record] % 12) + 1;
  const given = new Set(figures.target.subarray(firstFigure[record], firstFigure[record + 1]));
  const targets = new Set<number>();
  for (const column of ledger.tables[table[record]].columns) {
    if (column.kind === 'figure' && (column.month === null || column.month === month) && !given.has(column.target))
      targets.add(column.target);
  }
  return [...targets].map((target) => nameOfTarget(baseTargets[target]));
}

/** `2.1 庭院三不见`; the name alone where it is its own id. */
export function nameOfTarget(target: BaseTarget): string {
  return target.kind === 'total' || target.id === target.name ? target.name : `${target.id} ${target.name}`;
}

/** The period of `months` months that `month` (0..11) lies in. */
function periodOf(rules: CompiledYear, month: number, months: number): ReturnType<typeof periodFacts> {
  return periodFacts(monthsLater(rules.first, month - (month % months)), months, rules.scheme);
}
