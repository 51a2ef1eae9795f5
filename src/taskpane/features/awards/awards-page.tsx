// 评比: the awards as they would be written, what keeps them open, and the one click that writes them.
import type { ReactNode } from 'react';
import {
  awardedYear,
  awardNotes,
  formatPoints,
  householdYears,
  isTermOpen,
  placesLine,
  termOf,
  type AwardedYear,
  type AwardList,
  type AwardTierResult,
} from '../../../engine';
import { DraftNotice } from '../../components/draft-notice';
import { FigureTable, type FigureColumn } from '../../components/figure-table';
import { OpenedOnly } from '../../components/opened-only';
import type { OpenedYear } from '../../session/formulas-part';
import { Empty, Page, Part } from '../../components/page';
import { looks } from '../../components/looks';
import { useEarnerWords } from '../../session/context';
import { awardsWords } from '../../wording/awards';
import { draftWords } from '../../wording/draft';
import { AwardSheetForm } from './award-sheet-form';
import { DecisionForm } from './decision-form';
import { ResultList } from './result-list';
import { WinnerList } from './winner-list';

export function AwardsPage(): ReactNode {
  return (
    <Page title={awardsWords.title}>
      <OpenedOnly>
        {(opened) =>
          opened.result.awards === null ? (
            <RankingOnly opened={opened} />
          ) : (
            <Awards opened={opened} year={awardedYear(opened.result)} />
          )
        }
      </OpenedOnly>
    </Page>
  );
}

/** A plan without awards: what can be posted all the same. */
function RankingOnly({ opened }: { readonly opened: OpenedYear }): ReactNode {
  const { scheme, scores } = opened.result;
  return (
    <>
      <Empty
        text={
          isTermOpen(scheme, scores.year)
            ? awardsWords.openTerm(termOf(scheme, scores.year)?.last ?? 0)
            : awardsWords.noAwards
        }
      />
      <DraftNotice result={opened.result} says={draftWords.scores} />
      <AwardSheetForm opened={opened} year={opened.result} />
      <ResultList year={opened.result} />
    </>
  );
}

type OfYear = { readonly opened: OpenedYear; readonly year: AwardedYear };

function Awards({ opened, year }: OfYear): ReactNode {
  const { awards } = year;
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
          columns={tierColumns(year)}
        />
        {(awards.prizes !== null || statesPrizes(awards)) && <p className={looks.text}>{who.cost(awards.cost)}</p>}
      </Part>
      <DecisionForm opened={opened} year={year} />
      <AwardSheetForm opened={opened} year={year} />
      <Part title={who.winners}>
        <WinnerList year={year} />
      </Part>
      <ResultList year={year} />
      <Part title={awardsWords.notes}>
        <ul className={looks.list}>
          {awardNotes(year).map((note) => (
            <li key={note}>{note}</li>
          ))}
        </ul>
      </Part>
    </>
  );
}

/** Only the columns that the kind of award has. */
function tierColumns(year: AwardedYear): readonly FigureColumn<AwardTierResult>[] {
  const { awards, scores } = year;
  const { grades, tiers } = awards;
  const given = householdYears(year).flatMap((one) => one.grades.flatMap((tier) => tiers[tier ?? tiers.length] ?? []));
  const right = (header: string, cell: FigureColumn<AwardTierResult>['cell']): FigureColumn<AwardTierResult> => ({
    header,
    align: 'right',
    cell,
  });
  return [
    { header: awardsWords.tier, cell: ({ name }) => name },
    ...(tiers.every(({ places }) => places === null) ? [] : [right(awardsWords.placesShort, ({ places }) => places)]),
    ...(grades === null
      ? [
          right(awardsWords.awarded, ({ awarded }) => awarded),
          right(awardsWords.threshold, ({ threshold }) =>
            threshold === null ? '' : formatPoints(threshold, scores.scale),
          ),
        ]
      : [right(awardsWords.awardedInPeriods, ({ name }) => given.filter((tier) => tier.name === name).length)]),
    ...(statesPrizes(awards) ? [right(awardsWords.prize, ({ prize }) => prize ?? '')] : []),
  ];
}

function statesPrizes({ tiers }: AwardList): boolean {
  return tiers.some(({ prize }) => prize !== null);
}
