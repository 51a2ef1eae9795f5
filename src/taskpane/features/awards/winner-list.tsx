// Who wins what, who is still open, and who was passed over among them and why: what the clerk is asked at the meeting.
import type { ReactNode } from 'react';
import {
  formatPoints,
  groupOf,
  headOf,
  lastRankNamed,
  listingOrder,
  passedOver,
  periodHeader,
  periodStandings,
  prizeOf,
  tierOf,
  type AwardedYear,
  type PeriodStandings,
} from '../../../engine';
import { FigureTable, type FigureColumn } from '../../components/figure-table';
import { Empty } from '../../components/page';
import { looks } from '../../components/looks';
import { useEarnerWords } from '../../session/context';
import { awardsWords } from '../../wording/awards';

type OfYear = { readonly year: AwardedYear };

/** Of the year; where tiers are given period by period a list of each, the last first. */
export function WinnerList({ year }: OfYear): ReactNode {
  if (year.awards.grades === null) return <OfTheYear year={year} />;
  return [...periodStandings(year)]
    .reverse()
    .map((period) => <OfPeriod key={period.first} year={year} period={period} />);
}

function OfTheYear({ year }: OfYear): ReactNode {
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
        ...(awards.prizes === null
          ? []
          : [{ header: awardsWords.prize, align: 'right' as const, cell: (at: number) => prizeOf(awards, at) ?? '' }]),
      ]}
    />
  );
}

/** By the score and the rank of the period. */
function OfPeriod({ year, period }: OfYear & { readonly period: PeriodStandings }): ReactNode {
  const { ledger, scores } = year;
  const { households } = ledger.roster;
  const who = useEarnerWords();
  const caption = periodHeader(period.first, period.months);
  const tierAt = (at: number): string => period.tiers?.[at] ?? '';
  const named = listingOrder({ ledger, ranking: period.ranking }).filter((at) => tierAt(at) !== '');
  const columns: readonly FigureColumn<number>[] = [
    { header: awardsWords.rank, align: 'center', cell: (at) => period.ranking.rank[at] },
    { header: who.head, cell: (at) => headOf(households[at]) },
    { header: awardsWords.group, cell: (at) => groupOf(households[at]) },
    { header: awardsWords.score, align: 'right', cell: (at) => formatPoints(period.score[at], scores.scale) },
    { header: awardsWords.tier, cell: tierAt },
  ];
  return (
    <>
      <h3 className={looks.subheading}>{caption}</h3>
      {named.length === 0 ? (
        <Empty text={awardsWords.noneInPeriod} />
      ) : (
        <FigureTable caption={caption} rows={named} keyOf={(at) => at} columns={columns} />
      )}
    </>
  );
}
