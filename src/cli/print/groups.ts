// The groups of a village against each other, for a terminal.
import { formatPoints, GROUP_HEADERS, groupFigure, groupStandings, inWordsOf, type YearResult } from '../../engine';
import { alignedTable, type AlignedColumn } from '../aligned-table';
import { HEADS, yearWords } from '../wording/tables';

/** '' where the plan ranks no groups. */
export function printGroups(result: YearResult): string {
  const standings = groupStandings(result);
  if (standings === null) return '';
  const { rule, groups } = standings;
  const say = (text: string): string => inWordsOf(result.scheme.earner, text);
  const columns: readonly AlignedColumn[] = [
    { head: HEADS.rank, align: 'right' },
    { head: rule.name, align: 'left' },
    { head: say(GROUP_HEADERS.households), align: 'right' },
    { head: say(GROUP_HEADERS.ranked), align: 'right' },
    { head: GROUP_HEADERS.sum, align: 'right' },
    ...(rule.by === 'sum' ? [] : [{ head: say(GROUP_HEADERS[rule.by]), align: 'right' as const }]),
  ];
  const rows = groups.map((group) => [
    String(group.rank) + (group.tied ? yearWords.tiedMark : ''),
    group.name,
    String(group.households),
    String(group.ranked),
    formatPoints(group.sum, result.scores.scale),
    ...(rule.by === 'sum' ? [] : [String(groupFigure(group, result))]),
  ]);
  return alignedTable(columns, rows);
}
