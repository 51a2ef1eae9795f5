// Who comes to a named result (警告信 …), for a terminal; what is not made public is only counted.
import {
  entryAt,
  headOf,
  hiddenResults,
  nounsOf,
  publicResults,
  RESULT_HEADERS,
  resultCause,
  resultTime,
  type YearResult,
} from '../../engine';
import { alignedTable, type AlignedColumn } from '../aligned-table';
import { visible } from '../terminal-text';

/** '' where nobody is on a list. */
export function printResults(result: YearResult): string {
  const { ledger, results, scheme, scores } = result;
  const { households } = ledger.roster;
  const who = nounsOf(scheme);
  const columns: readonly AlignedColumn[] = [
    { head: RESULT_HEADERS.result, align: 'left' },
    { head: who.id, align: 'left' },
    { head: who.head, align: 'left' },
    { head: RESULT_HEADERS.when, align: 'left' },
    { head: RESULT_HEADERS.why, align: 'left' },
  ];
  const rows = publicResults(result).flatMap((list) =>
    list.cases.map((one) => [
      visible(list.rule.name),
      entryAt(households, one.household).id,
      headOf(entryAt(households, one.household)),
      resultTime(one, scores.year),
      visible(resultCause(list, one, scheme.sensitive)),
    ]),
  );
  const hidden = results.reduce((sum, { rule, cases }) => sum + (rule.sensitive ? cases.length : 0), 0);
  return `${rows.length === 0 ? '' : alignedTable(columns, rows)}${hidden === 0 ? '' : `${hiddenResults(hidden, who)}\n`}`;
}
