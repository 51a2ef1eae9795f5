// What stands above everything that rests on a ledger with errors, for a terminal.
import { missingOf, nounsOf, notCountedInWords, placesNotCounted, residentsNotes, type YearResult } from '../../engine';
import { draftWords } from '../wording/tables';

/** '' where all counts and N is known. */
export function printDraft(result: YearResult): string {
  return printNotCounted(result) + printResidents(result);
}

/** '' where all counts. */
export function printNotCounted(result: YearResult): string {
  const missing = missingOf(result);
  return missing === null ? '' : draftWords.heading(placesNotCounted(missing), notCountedInWords(missing));
}

/** Whether nobody says how many resident households there are; '' where it is known or no award asks for it. */
export function printResidents(result: YearResult): string {
  const who = nounsOf(result.scheme);
  return residentsNotes(result)
    .map((note) => draftWords.residents(note, who))
    .join('');
}
