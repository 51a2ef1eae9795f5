// `due`: what is late, what is due and what comes next at a day, each with what does it.
import { entryAt, formatDay, formatMonth, periodLabel, whatIsDue, type Duty, type YearResult } from '../../engine';
import type { Request } from '../arguments';
import type { ExitCode } from '../exit-code';
import { openFile, scoredYear } from '../open-file';
import { postingDay } from '../posting-day';
import { printDraft } from '../print/draft';
import type { Speaker } from '../speaker';
import { dueText } from '../wording/due';

/** 0 also where things are late: that is no error of the ledger. */
export async function due(request: Request, host: Speaker): Promise<ExitCode> {
  const opened = await openFile(request, host);
  const result = scoredYear(opened);
  const at = whatIsDue(result, postingDay(request, host));
  const householdOf = (index: number): string => {
    const { id, headAsWritten } = entryAt(result.ledger.roster.households, index);
    return headAsWritten === '' ? id : `${id} ${headAsWritten}`;
  };
  if (request.json)
    host.json({
      date: formatDay(at.day),
      registered: at.registered,
      periods: at.states.map(({ period, stage, recorded, unassessed, posting }) => ({
        period: periodLabel(period),
        first: formatMonth(period.first),
        stage,
        recorded,
        unassessed,
        posted: posting && formatDay(posting.posted),
        noticeEnds: posting && formatDay(posting.ends),
      })),
      duties: at.duties.map((duty) => reportOf(duty, result)),
    });
  else host.out(printDraft(result) + dueText(at, { ledger: opened.input.name, householdOf }));
  return 0;
}

/** `by`: `null` where there is no day; `days`: that are left, or by which it is late. */
function reportOf({ kind, period, household, by, certain, urgency, days }: Duty, { ledger }: YearResult): object {
  return {
    kind,
    urgency,
    period: period && periodLabel(period),
    first: period && formatMonth(period.first),
    household: household === null ? null : entryAt(ledger.roster.households, household).id,
    by: by && formatDay(by),
    certain,
    days,
  };
}
