// A notice that is to be posted → its refusal where it may not hang yet, or hangs already.
import {
  formatMonth,
  lastDayOf,
  missingOf,
  notCountedInWords,
  type ComposedPosting,
  type NoticePosting,
  type YearResult,
  withoutPrivateNumbers,
} from '../engine';
import { Refusal } from './refusal';
import { postingWords } from './wording/posting';

/** Throws Refusal. */
export function refusePosting(result: YearResult, { month, posted }: NoticePosting, composed: ComposedPosting): void {
  if (posted <= lastDayOf(month)) throw new Refusal(postingWords.notOver(month));
  const missing = missingOf(result);
  if (missing !== null) throw new Refusal(postingWords.open(month, notCountedInWords(missing)));
  // What is missing there would be posted as a correction.
  const damaged = result.problems.filter(({ code }) => code === 'archive-damaged');
  if (damaged.length > 0) throw new Refusal(postingWords.damaged(damaged.length));
  if (!composed.changed) throw new Refusal(postingWords.unchanged(formatMonth(month), month));
  // The register would not name the household again, and call all its points a correction.
  const hidden = result.ledger.roster.households.filter(({ id }) => withoutPrivateNumbers(id) !== id);
  if (hidden.length > 0) throw new Refusal(postingWords.privateIds(hidden.length));
}
