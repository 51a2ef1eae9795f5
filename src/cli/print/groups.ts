// The groups of a village against each other, for a terminal.
import {
  formatPoints,
  GROUP_HEADERS,
  groupFigure,
  groupStandings,
  groupSumHeader,
  inWordsOf,
  periodHeader,
  type YearResult,
} from '../../engine';
import { alignedTable, type AlignedColumn } from '../aligned-table';
import { HEADS, yearWords } from '../wording/tables';

/** '' where the plan ranks no groups, and where none of the periods that it ranks them for is over. */
export function printGroups(result: YearResult): string {
  const standings = groupStandings(result);
  if (standings === null || standings.periods.length === 0) return '';
  const { rule, periods } = standings;
  const say = (text: string): string => inWordsOf(result.scheme.earner, text);
  const columns: readonly AlignedColumn[] = [
    ...(rule.per === 'year' ? [] : [{ head: GROUP_HEADERS.period, align: 'left' as const }]),
    { head: HEADS.rank, align: 'right' },
    { head: rule.name, align: 'left' },
    { head: say(GROUP_HEADERS.households), align: 'right' },
    { head: say(GROUP_HEADERS.ranked), align: 'right' },
    { head: groupSumHeader(rule), align: 'right' },
    ...(rule.by === 'sum' ? [] : [{ head: say(GROUP_HEADERS[rule.by]), align: 'right' as const }]),
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
  return alignedTable(columns, rows);
}
