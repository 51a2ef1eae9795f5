// 评比: the awards as they would be written, what keeps them open, and the one click that writes them.
import { Button } from '@fluentui/react-components';
import { useMemo, type ReactNode } from 'react';
import { awardedYear, awardNotes, formatPoints, parseDay, placesLine, type AwardedYear, type LocalDate } from '../../../engine';
import { awardAgreement } from '../../../tasks/award-agreement';
import { addAwardSheets, type AwardSheetOptions } from '../../../tasks/award-sheets';
import { FigureTable } from '../../components/figure-table';
import { OpenedOnly, type OpenedYear } from '../../components/opened-only';
import { Empty, Page, Part } from '../../components/page';
import { looks } from '../../components/looks';
import { useEarnerWords, usePaneState, useSession } from '../../session/context';
import { awardsWords } from '../../wording/awards';
import { DecisionForm } from './decision-form';
import { WinnerList } from './winner-list';

export function AwardsPage(): ReactNode {
  return (
    <Page title={awardsWords.title}>
      <OpenedOnly>
        {(opened) => {
          const year = awardedYear(opened.result);
          return year === null ? <Empty text={awardsWords.noAwards} /> : <Awards opened={opened} year={year} />;
        }}
      </OpenedOnly>
    </Page>
  );
}

type OfYear = { readonly opened: OpenedYear; readonly year: AwardedYear };

function Awards({ opened, year }: OfYear): ReactNode {
  const { awards, scores } = year;
  const who = useEarnerWords();
  return (
    <>
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
      <Generate opened={opened} year={year} />
      <Part title={who.winners}><WinnerList year={year} /></Part>
      <Part title={awardsWords.notes}>
        <ul className={looks.list}>{awardNotes(year).map((note) => <li key={note}>{note}</li>)}</ul>
      </Part>
    </>
  );
}

function Generate({ opened, year }: OfYear): ReactNode {
  const session = useSession();
  const who = useEarnerWords();
  const { busy } = usePaneState();
  const options: AwardSheetOptions = { village: year.ledger.village, date: parseDay(session.host.today()) as LocalDate };
  const agreement = useMemo(() => awardAgreement(opened.tables, opened.result, options), [opened, options.village, options.date]);
  const generate = () => void session.perform(awardsWords.writing, async () => awardsWords.written(await addAwardSheets(session.host.workbook, year, options)), 'reopen');
  return (
    <Part title={awardsWords.sheetTitle}>
      {agreement.kind === 'none' && <p className={looks.text}>{awardsWords.noSheetYet}</p>}
      {agreement.kind === 'compared' && <p className={looks.text}>{awardsWords.agrees(agreement.sheet, agreement.gone.length + agreement.added.length === 0)}</p>}
      {agreement.kind === 'compared' && agreement.gone.length + agreement.added.length > 0 && (
        <ul className={looks.list}>
          {agreement.gone.map((line) => <li key={`- ${line}`}>{awardsWords.gone(line)}</li>)}
          {agreement.added.map((line) => <li key={`+ ${line}`}>{awardsWords.added(line)}</li>)}
        </ul>
      )}
      {year.awards.undecided.length > 0 && <p className={looks.quiet}>{who.undecidedYet(year.awards.undecided.length)}</p>}
      <div><Button appearance="primary" disabled={busy !== null} onClick={generate}>{awardsWords.generate}</Button></div>
    </Part>
  );
}
