// Who wins what, who is still open, and who was passed over among them and why: what the clerk is asked at the meeting.
import type { ReactNode } from 'react';
import { formatPoints, groupOf, headOf, lastRankNamed, passedOver, prizeOf, tierOf, type AwardedYear } from '../../../engine';
import { FigureTable } from '../../components/figure-table';
import { useEarnerWords } from '../../session/context';
import { awardsWords } from '../../wording/awards';

export function WinnerList({ year }: { readonly year: AwardedYear }): ReactNode {
  const { awards, ranking, scores, ledger } = year;
  const { households } = ledger.roster;
  const who = useEarnerWords();
  const lastNamed = lastRankNamed(year);
  const notAwarded = passedOver(year);
  const named = [...ranking.order].filter((at) => ranking.rank[at] <= lastNamed);
  return (
    <FigureTable
      caption={who.winners}
      rows={named}
      keyOf={(at) => at}
      columns={[
        { header: awardsWords.rank, align: 'center', cell: (at) => ranking.rank[at] },
        { header: who.head, cell: (at) => headOf(households[at]) },
        { header: awardsWords.group, cell: (at) => groupOf(households[at]) },
        { header: awardsWords.total, align: 'right', cell: (at) => formatPoints(scores.total[at], scores.scale) },
        { header: awardsWords.tier, cell: (at) => tierOf(year, at) ?? notAwarded(at) },
        ...(awards.prizes === null ? [] : [{ header: awardsWords.prize, align: 'right' as const, cell: (at: number) => prizeOf(awards, at) ?? '' }]),
      ]}
    />
  );
}
