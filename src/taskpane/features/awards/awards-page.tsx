// 评比: the awards as they would be written, what keeps them open, and the one click that writes them.
import type { ReactNode } from 'react';
import { awardedYear, awardNotes, formatPoints, placesLine, type AwardedYear } from '../../../engine';
import { DraftNotice } from '../../components/draft-notice';
import { FigureTable } from '../../components/figure-table';
import { OpenedOnly, type OpenedYear } from '../../components/opened-only';
import { Empty, Page, Part } from '../../components/page';
import { looks } from '../../components/looks';
import { useEarnerWords } from '../../session/context';
import { awardsWords } from '../../wording/awards';
import { draftWords } from '../../wording/draft';
import { AwardSheetForm } from './award-sheet-form';
import { DecisionForm } from './decision-form';
import { WinnerList } from './winner-list';

export function AwardsPage(): ReactNode {
  return (
    <Page title={awardsWords.title}>
      <OpenedOnly>
        {(opened) => (opened.result.awards === null ? <RankingOnly opened={opened} /> : <Awards opened={opened} year={awardedYear(opened.result)} />)}
      </OpenedOnly>
    </Page>
  );
}

/** A plan without awards: what can be posted all the same. */
function RankingOnly({ opened }: { readonly opened: OpenedYear }): ReactNode {
  return (
    <>
      <Empty text={awardsWords.noAwards} />
      <DraftNotice result={opened.result} says={draftWords.scores} />
      <AwardSheetForm opened={opened} year={opened.result} />
    </>
  );
}

type OfYear = { readonly opened: OpenedYear; readonly year: AwardedYear };

function Awards({ opened, year }: OfYear): ReactNode {
  const { awards, scores } = year;
  const who = useEarnerWords();
  return (
    <>
      <DraftNotice result={year} says={draftWords.awards} />
      <Part title={awardsWords.places}>
        <p className={looks.text}>{placesLine(year)}</p>
        <FigureTable
          caption={awardsWords.places}
          rows={awards.tiers}
          keyOf={({ name }) => name}
          columns={[
            { header: awardsWords.tier, cell: ({ name }) => name },
            { header: awardsWords.placesShort, align: 'right', cell: ({ places }) => places },
            { header: awardsWords.awarded, align: 'right', cell: ({ awarded }) => awarded },
            { header: awardsWords.threshold, align: 'right', cell: ({ threshold }) => (threshold === null ? '' : formatPoints(threshold, scores.scale)) },
            { header: awardsWords.prize, align: 'right', cell: ({ prize }) => (prize === null ? '' : prize) },
          ]}
        />
        <p className={looks.text}>{who.cost(awards.cost)}</p>
      </Part>
      <DecisionForm opened={opened} year={year} />
      <AwardSheetForm opened={opened} year={year} />
      <Part title={who.winners}><WinnerList year={year} /></Part>
      <Part title={awardsWords.notes}>
        <ul className={looks.list}>{awardNotes(year).map((note) => <li key={note}>{note}</li>)}</ul>
      </Part>
    </>
  );
}
