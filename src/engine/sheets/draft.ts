// Whether a list may be posted: a year enters, what is not in it and what it rests on leaves, as notes below the list.
import { nounsOf } from '../wording/earner-nouns';
import { setAside } from '../ledger/coverage/summary';
import { notCounted, placesNotCounted, type NotCounted } from '../ledger/coverage/not-counted';
import { SETTINGS_SHEET } from '../ledger/tables/find-tables';
import { whyResidentsUnknown } from '../ranking/residents';
import { ASIDE_NAMES, asideNote, DRAFT, draftNote, residentsUnknownNote } from '../wording/problems/coverage';
import { quoted } from '../wording/phrases';
import { problemEffect } from '../wording/problems/problems';
import type { YearResult } from '../year/year-result';
import { keepsSecrets } from '../scheme/not-public';

/** What errors keep out of the scores, the ranks and the places; `null` where nothing is kept out and the list may be
 * posted. */
export function missingOf({ ledger, problems }: Pick<YearResult, 'ledger' | 'problems'>): NotCounted | null {
  const errors = problems.filter((problem) => problem.severity === 'error' && AT_STAKE.has(problemEffect(problem)));
  const missing = notCounted(ledger.coverage, errors, SETTINGS_SHEET);
  return placesNotCounted(missing) === 0 ? null : missing;
}

const AT_STAKE: ReadonlySet<string> = new Set(['score', 'rank-or-award']);

/** `title`, marked where the list is a draft. */
export function draftTitle(title: string, year: YearResult): string {
  return missingOf(year) === null ? title : `${title}${DRAFT}`;
}

/** What comes before all other notes: what is missing, whether N is known. Whole sentences. */
export function draftNotes(year: YearResult): readonly string[] {
  return [...missingNotes(year), ...residentsNotes(year)];
}

/** What is not in the list; none where nothing is kept out. */
export function missingNotes(year: YearResult): readonly string[] {
  const missing = missingOf(year);
  return missing === null ? [] : [draftNote(missing, !keepsSecrets(year.scheme))];
}

/** Of plans that count resident households: the sentence where nobody says how many there are. */
export function residentsNotes({ awards, ledger, residents, scheme, scores }: YearResult): readonly string[] {
  if (awards === null || awards.rule.kind !== 'quota' || residents !== null) return [];
  const why = whyResidentsUnknown(ledger, scores);
  return why === null ? [] : [residentsUnknownNote(why, awards.denominator, nounsOf(scheme))];
}

/** What comes after all other notes: what of the workbook was left out on purpose. */
export function asideNotes({ ledger, scheme }: Pick<YearResult, 'ledger' | 'scheme'>): readonly string[] {
  const { sheets, columns, rows } = setAside(ledger.coverage);
  const ours = sheets.filter(({ reason }) => reason !== 'ours');
  const parts = {
    // A sheet may be called by what the plan does not make public.
    sheets: keepsSecrets(scheme)
      ? ours.length === 0
        ? []
        : [`${ours.length}张`]
      : ours.map(({ sheet, reason }) => `${quoted(sheet)}（${ASIDE_NAMES[reason]}）`),
    columns: columns.filter(({ reason }) => reason !== 'blank').map(({ reason }) => ASIDE_NAMES[reason]),
    rows: rows
      .filter(({ reason }) => reason === 'voided')
      .map(({ reason, count }) => `${ASIDE_NAMES[reason]}的${count}行`),
  };
  return Object.values(parts).every((part) => part.length === 0) ? [] : [asideNote(parts)];
}
