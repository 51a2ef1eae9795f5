// The groups of a village against each other, for a terminal.
import {
  formatPoints,
  groupFigure,
  groupHeaders,
  groupStandings,
  groupSumHeader,
  nounsOf,
  periodHeader,
  type YearResult,
} from '../../engine';
import { alignedTable, type AlignedColumn } from '../aligned-table';
import { groupWords, HEADS, yearWords } from '../wording/tables';

/** '' where the plan ranks no groups. A period that is not over has no ranking yet, and is named. */
export function printGroups(result: YearResult): string {
  const standings = groupStandings(result);
  if (standings === null) return '';
  const { rule, periods, running } = standings;
  const open = running === null ? '' : groupWords.running(rule.name, periodHeader(running.first, running.months));
  if (periods.length === 0) return open;
  const headers = groupHeaders(nounsOf(result.scheme));
  const columns: readonly AlignedColumn[] = [
    ...(rule.per === 'year' ? [] : [{ head: headers.period, align: 'left' as const }]),
    { head: HEADS.rank, align: 'right' },
    { head: rule.name, align: 'left' },
    { head: headers.households, align: 'right' },
    { head: headers.ranked, align: 'right' },
    { head: groupSumHeader(rule), align: 'right' },
    ...(rule.by === 'sum' ? [] : [{ head: headers[rule.by], align: 'right' as const }]),
  ];
  const rows = periods.flatMap(({ first, months, groups }) =>
    groups.map((group) => [
      ...(rule.per === 'year' ? [] : [periodHeader(first, months)]),
      String(group.rank) + (group.tied ? yearWords.tiedMark : ''),
      group.name,
      String(group.households),
      String(group.ranked),
      formatPoints(group.sum, result.scores.scale),
      ...(rule.by === 'sum' ? [] : [String(groupFigure(group, result))]),
    ]),
  );
  return `${alignedTable(columns, rows)}${open}`;
}
