// How formulas name the ledger: the cell that the workbook has, or one that is put there now.
import { putLedgerAtSelection, putLedgerOnSheet, type PutLedger, type ScoredYear } from '../../../tasks/put-formulas';
import type { Session } from '../../session/session';
import { formulasWords } from '../../wording/formulas';

/** What formulas are to say for the ledger; LEDGER is put on a sheet of its own first where the workbook has none.
 * Throws HostFailure. */
export async function ticketFor(session: Session, year: ScoredYear): Promise<string> {
  await session.lookedAtFormulas();
  const { ticket } = session.current().formulas;
  return ticket.trim() === ''
    ? keep(session, await putLedgerOnSheet(session.host.desk, year, formulasWords.ticketSheet)).ticket
    : ticket.trim();
}

/** LEDGER where the person is, or on a sheet of its own. Throws HostFailure. */
export async function putTicket(session: Session, year: ScoredYear): Promise<PutLedger> {
  await session.lookedAtFormulas();
  return keep(session, await putLedgerAtSelection(session.host.desk, year, formulasWords.ticketSheet));
}

function keep(session: Session, put: PutLedger): PutLedger {
  session.setTicket(put.ticket, false);
  return put;
}
