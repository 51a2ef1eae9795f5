// Who wins what, who is still open, and who was passed over among them and why: what the clerk is asked at the meeting.
import type { ReactNode } from 'react';
import { formatPoints, groupOf, headOf, noAwardInWords, prizeOf, tierOf, type AwardedYear } from '../../../engine';
import { FigureTable } from '../../components/figure-table';
import { useEarnerWords } from '../../session/context';
import { awardsWords } from '../../wording/awards';

export function WinnerList({ year }: { readonly year: AwardedYear }): ReactNode {
  const { awards, ranking, scores, ledger } = year;
  const { households } = ledger.roster;
  const who = useEarnerWords();
  const lastNamed = Math.max(0, ...[...ranking.order].filter((at) => awards.outcomes[at].kind !== 'none').map((at) => ranking.rank[at]));
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
        { header: awardsWords.tier, cell: (at) => tierOf(year, at) ?? reasonOf(year, at) },
        ...(awards.prizes === null ? [] : [{ header: awardsWords.prize, align: 'right' as const, cell: (at: number) => prizeOf(awards, at) ?? '' }]),
      ]}
    />
  );
}

function reasonOf({ awards }: AwardedYear, household: number): string {
  const outcome = awards.outcomes[household];
  return outcome.kind === 'none' ? awardsWords.passedOver(noAwardInWords(outcome.why)) : '';
}
