// Who wins what, who is still open, and who was passed over among them and why: what the clerk is asked at the meeting.
import type { ReactNode } from 'react';
import {
  formatPoints,
  lastRankNamed,
  listedIn,
  passedOver,
  periodHeader,
  periodStandings,
  rankedYears,
  type AwardedYear,
  type HouseholdYear,
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
  const { awards, scores } = year;
  const who = useEarnerWords();
  const lastNamed = lastRankNamed(year);
  const notAwarded = passedOver(year);
  return (
    <FigureTable
      caption={who.winners}
      rows={rankedYears(year).filter(({ rank }) => rank !== null && rank <= lastNamed)}
      keyOf={({ index }) => index}
      columns={[
        { header: awardsWords.rank, align: 'center', cell: ({ rank }) => rank },
        { header: who.head, cell: ({ name }) => name },
        { header: awardsWords.group, cell: ({ group }) => group },
        { header: awardsWords.total, align: 'right', cell: ({ total }) => formatPoints(total, scores.scale) },
        { header: awardsWords.tier, cell: ({ tier, index }) => tier ?? notAwarded(index) },
        ...(awards.prizes === null
          ? []
          : [
              {
                header: awardsWords.prize,
                align: 'right' as const,
                cell: ({ prize }: HouseholdYear) => prize ?? '',
              },
            ]),
      ]}
    />
  );
}

/** By the score and the rank of the period. */
function OfPeriod({ year, period }: OfYear & { readonly period: PeriodStandings }): ReactNode {
  const who = useEarnerWords();
  const caption = periodHeader(period.first, period.months);
  const named = listedIn(year, period).filter(({ standing }) => standing.tier !== null);
  const columns: readonly FigureColumn<(typeof named)[number]>[] = [
    { header: awardsWords.rank, align: 'center', cell: ({ standing }) => standing.rank },
    { header: who.head, cell: ({ one }) => one.name },
    { header: awardsWords.group, cell: ({ one }) => one.group },
    {
      header: awardsWords.score,
      align: 'right',
      cell: ({ standing }) => formatPoints(standing.score, year.scores.scale),
    },
    { header: awardsWords.tier, cell: ({ standing }) => standing.tier },
  ];
  return (
    <>
      <h3 className={looks.subheading}>{caption}</h3>
      {named.length === 0 ? (
        <Empty text={awardsWords.noneInPeriod} />
      ) : (
        <FigureTable caption={caption} rows={named} keyOf={({ one }) => one.index} columns={columns} />
      )}
    </>
  );
}
