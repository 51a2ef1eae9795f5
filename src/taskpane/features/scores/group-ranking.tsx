// How the groups of the village stand against each other, of a plan that ranks them:
// over the year, or in each period that is over.
import type { ReactNode } from 'react';
import {
  formatPoints,
  groupFigure,
  groupHeaders,
  groupStandings,
  groupSumHeader,
  periodHeader,
  nounsOf,
  type GroupStanding,
  type GroupStandings,
  type YearResult,
} from '../../../engine';
import { FigureTable, type FigureColumn } from '../../components/figure-table';
import { looks } from '../../components/looks';
import { Part } from '../../components/page';
import { scoresWords } from '../../wording/scores';

type Entry = GroupStanding & { readonly period: string };

/** Nothing of a plan that ranks no groups. */
export function GroupRanking({ result }: { readonly result: YearResult }): ReactNode {
  const standings = groupStandings(result);
  if (standings === null) return null;
  const { rule, periods, running } = standings;
  const entries = periods.flatMap(({ first, months, groups }) =>
    groups.map((group): Entry => ({ ...group, period: periodHeader(first, months) })),
  );
  return (
    <Part title={scoresWords.groups(rule.name)}>
      {running !== null && (
        <p className={looks.text}>{scoresWords.groupsRunning(periodHeader(running.first, running.months))}</p>
      )}
      {entries.length > 0 && (
        <FigureTable
          caption={scoresWords.groups(rule.name)}
          rows={entries}
          keyOf={({ period, name }) => `${period} ${name}`}
          columns={columnsOf(rule, result)}
        />
      )}
    </Part>
  );
}

function columnsOf(rule: GroupStandings['rule'], result: YearResult): readonly FigureColumn<Entry>[] {
  const headers = groupHeaders(nounsOf(result.scheme));
  const right = (header: string, cell: FigureColumn<Entry>['cell']): FigureColumn<Entry> => ({
    header,
    align: 'right',
    cell,
  });
  return [
    ...(rule.per === 'year' ? [] : [{ header: headers.period, cell: ({ period }: Entry) => period }]),
    {
      header: scoresWords.rank,
      align: 'center',
      cell: ({ rank, tied }) => `${rank}${tied ? scoresWords.tied : ''}`,
    },
    { header: rule.name, cell: ({ name }) => name },
    right(headers.households, ({ households }) => households),
    right(headers.ranked, ({ ranked }) => ranked),
    right(groupSumHeader(rule), ({ sum }) => formatPoints(sum, result.scores.scale)),
    ...(rule.by === 'sum' ? [] : [right(headers[rule.by], (group) => groupFigure(group, result))]),
  ];
}
