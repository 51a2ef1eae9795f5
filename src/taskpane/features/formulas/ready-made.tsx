// The three formulas that most clerks want, written at the selected cell.
import { Button, Field, Input } from '@fluentui/react-components';
import type { ReactNode } from 'react';
import { cellName, formatMonth, headOf, type CellValue } from '../../../engine';
import { callFormula, ledgerFormula } from '../../../tasks/ledger-formula';
import type { OpenedYear } from '../../components/opened-only';
import { Part } from '../../components/page';
import { looks } from '../../components/looks';
import { useEarnerWords, useSession } from '../../session/context';
import { EARNER_WORDS } from '../../wording/earners';
import { formulasWords } from '../../wording/formulas';
import { monthsShown } from '../scores/listed-households';

type Ticket = { readonly ticket: string; readonly setTicket: (ticket: string) => void };

export function ReadyMade({ opened, ticket, setTicket }: { readonly opened: OpenedYear } & Ticket): ReactNode {
  const session = useSession();
  const who = useEarnerWords();
  const { desk } = session.host;
  const { result } = opened;
  const insert = (rows: readonly (readonly CellValue[])[], said: (place: string) => string) => session.perform(formulasWords.inserting, async () => {
    const { sheet, row, column } = await desk.insertAtSelection(rows);
    return said(`${sheet} ${cellName(row, column)}`);
  });
  const insertTicket = () => void session.perform(formulasWords.inserting, async () => {
    const { sheet, row, column } = await desk.insertAtSelection([[ledgerFormula(result, opened.tables)]]);
    setTicket(`'${sheet.replaceAll("'", "''")}'!${cellName(row, column).replace(/^([A-Z]+)(\d+)$/, '$$$1$$$2')}`);
    return formulasWords.ticketInserted(`${sheet} ${cellName(row, column)}`);
  });
  const insertScores = async () => {
    const { row, column } = await desk.selection();
    await insert(scoreTable(opened, ticket, { row, column }), formulasWords.scoresInserted);
  };
  return (
    <Part title={formulasWords.readyMade}>
      <p className={looks.quiet}>{formulasWords.readyMadeHelp}</p>
      <div className={looks.row}>
        <Button appearance={ticket === '' ? 'primary' : 'secondary'} onClick={insertTicket}>{formulasWords.insertTicket}</Button>
        <Button disabled={ticket === ''} onClick={() => void insertScores()}>{who.insertScores}</Button>
        <Button disabled={ticket === ''} onClick={() => void insert([[callFormula('SCOREBOARD', [ticket, String(result.scores.year)])]], formulasWords.rankingInserted)}>{formulasWords.insertRanking}</Button>
      </div>
      <Field label={formulasWords.ticketCell} hint={formulasWords.ticketHint}>
        <Input value={ticket} onChange={(_, { value }) => setTicket(value)} />
      </Field>
    </Part>
  );
}

/** Households on the left, months above, and one formula that spills between them. */
function scoreTable({ result }: Pick<OpenedYear, 'result'>, ticket: string, at: { readonly row: number; readonly column: number }): readonly (readonly CellValue[])[] {
  const { households } = result.ledger.roster;
  const { id, head } = EARNER_WORDS[result.scheme.earner];
  const months = monthsShown(result).map((month) => formatMonth(month));
  const blanks = months.slice(1).map(() => '');
  const ids = `${cellName(at.row + 1, at.column)}:${cellName(at.row + households.length, at.column)}`;
  const periods = `${cellName(at.row, at.column + 2)}:${cellName(at.row, at.column + 1 + months.length)}`;
  return [
    [id, head, ...months],
    ...households.map((household, row): readonly CellValue[] => [household.id, headOf(household), row === 0 ? callFormula('SCORES', [ticket, ids, periods]) : '', ...blanks]),
  ];
}
