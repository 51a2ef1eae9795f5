// The day that a posted sheet bears: `--date`, else today by the machine's clock. The engine knows no clock.
import type { LocalDate } from '../engine';
import type { Request } from './arguments';
import { Refusal } from './refusal';
import type { Speaker } from './speaker';
import { awardWords } from './wording/award';

/** Throws Refusal where the machine's clock stands outside 2000 to 2099. */
export function postingDay(request: Pick<Request, 'date'>, host: Speaker): LocalDate {
  const date = request.date ?? host.today();
  if (date === null) throw new Refusal(awardWords.noToday);
  return date;
}
