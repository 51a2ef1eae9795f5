// The three formulas that most clerks want: LEDGER under a name, the score table and the ranking, each of these on a
// sheet of its own where it grows by itself.
import { Button, Field, Input } from '@fluentui/react-components';
import type { ReactNode } from 'react';
import { cellName } from '../../../engine';
import { putSpillingTable, type SheetWords } from '../../../tasks/put-formulas';
import type { OpenedYear } from '../../session/formulas-part';
import { Part } from '../../components/page';
import { looks } from '../../components/looks';
import { useEarnerWords, usePaneState, useSession } from '../../session/context';
import { formulasWords } from '../../wording/formulas';
import { monthsShown } from '../scores/listed-households';
import { putTicket, ticketFor } from './ticket';

/** 户号, 户主 and the whole year beside the months; the columns of the ranking. */
const [BESIDE_MONTHS, RANKING_COLUMNS] = [3, 9];

type Table = {
  readonly id: string;
  readonly columns: number;
  readonly words: SheetWords;
  readonly said: (sheet: string) => string;
};

export function ReadyMade({ opened }: { readonly opened: OpenedYear }): ReactNode {
  const session = useSession();
  const who = useEarnerWords();
  const { formulas } = usePaneState();
  const insertTicket = () =>
    void session.perform(formulasWords.inserting, async () => {
      const { place, ownSheet, ticket } = await putTicket(session, opened);
      const at = `${place.sheet} ${cellName(place.row, place.column)}`;
      return (ownSheet ? formulasWords.ticketOnSheet : formulasWords.ticketInserted)(at, ticket);
    });
  const insertTable = ({ id, columns, words, said }: Table) =>
    void session.perform(formulasWords.inserting, async () => {
      const ticket = await ticketFor(session, opened);
      const sheet = await putSpillingTable(session.host.desk, { id, ticket, columns }, words);
      await session.host.desk.selectCell(sheet, 0, 0);
      return said(sheet);
    });
  const scores: Table = {
    id: 'SCORETABLE',
    columns: monthsShown(opened.result).length + BESIDE_MONTHS,
    words: formulasWords.scoreSheet,
    said: formulasWords.scoresInserted,
  };
  const ranking: Table = {
    id: 'SCOREBOARD',
    columns: RANKING_COLUMNS,
    words: formulasWords.rankingSheet,
    said: formulasWords.rankingInserted,
  };
  return (
    <Part title={formulasWords.readyMade}>
      <p className={looks.quiet}>{formulasWords.readyMadeHelp}</p>
      <div className={looks.row}>
        <Button appearance={formulas.ticket === '' ? 'primary' : 'secondary'} onClick={insertTicket}>
          {formulasWords.insertTicket}
        </Button>
        <Button onClick={() => insertTable(scores)}>{who.insertScores}</Button>
        <Button onClick={() => insertTable(ranking)}>{formulasWords.insertRanking}</Button>
      </div>
      <Field label={formulasWords.ticketCell} hint={formulasWords.ticketHint}>
        <Input value={formulas.ticket} onChange={(_, { value }) => session.setTicket(value, true)} />
      </Field>
      {formulas.failure !== null && <p className={looks.quiet}>{formulasWords.notLooked(formulas.failure)}</p>}
    </Part>
  );
}
