// Who wins what, tier by tier, and who is still open.
import type { ReactNode } from 'react';
import { formatPoints, groupOf, headOf, prizeOf, tierOf, type AwardedYear } from '../../../engine';
import { FigureTable } from '../../components/figure-table';
import { awardsWords } from '../../wording/awards';

export function WinnerList({ year }: { readonly year: AwardedYear }): ReactNode {
  const { awards, ranking, scores, ledger } = year;
  const { households } = ledger.roster;
  const named = [...ranking.order].filter((at) => awards.outcomes[at].kind !== 'none');
  return (
    <FigureTable
      caption={awardsWords.winners}
      rows={named}
      keyOf={(at) => at}
      columns={[
        { header: awardsWords.rank, align: 'center', cell: (at) => ranking.rank[at] },
        { header: awardsWords.head, cell: (at) => headOf(households[at]) },
        { header: awardsWords.group, cell: (at) => groupOf(households[at]) },
        { header: awardsWords.total, align: 'right', cell: (at) => formatPoints(scores.total[at], scores.scale) },
        { header: awardsWords.tier, cell: (at) => tierOf(year, at) ?? '' },
        ...(awards.prizes === null ? [] : [{ header: awardsWords.prize, align: 'right' as const, cell: (at: number) => prizeOf(awards, at) ?? '' }]),
      ]}
    />
  );
}
