// The list of who comes to a named result (警告信 …) as it may be posted:
// a scored year enters, its list leaves → SheetModel. What is marked 不公开 is on none.
import { entryAt } from '../basis/entry';
import type { NamedResult, ResultCase } from '../ranking/list-results';
import { nounsOf } from '../wording/earner-nouns';
import {
  RESULT_HEADERS,
  RESULT_SHEET,
  resultCause,
  resultNote,
  resultTime,
  resultTitle,
} from '../wording/sheets/results';
import { HEADERS, idRemark, NOTES_HEADING } from '../wording/sheets/sheets';
import type { YearResult } from '../year/year-result';
import type { Posting } from './columns';
import { periodLine, signatureRows, yearRows } from './columns';
import { draftNotes, draftTitle } from './draft';
import type { SheetColumn } from './layout';
import { pageWidthsOf, entryRow, headerRow, sheetOf, wideRow, wideRows } from './layout';
import { groupOf, headOf, namesakes } from '../year/listing';
import type { SheetModel } from './model';

/** One line of the list. */
type Entry = { readonly number: number; readonly result: NamedResult; readonly one: ResultCase };

/** The results that a list may name. */
export function publicResults({ results }: Pick<YearResult, 'results'>): readonly NamedResult[] {
  return results.filter(({ rule }) => !rule.sensitive);
}

/** By household: the names of the results that a list may say it comes to; `''` for none. */
export function resultRemarks(year: Pick<YearResult, 'results'>): (household: number) => string {
  const names = new Map<number, Set<string>>();
  for (const { rule, cases } of publicResults(year)) {
    for (const { household } of cases) names.set(household, (names.get(household) ?? new Set()).add(rule.name));
  }
  return (household) => [...(names.get(household) ?? [])].join('、');
}

/** `null` where nobody is on a list that may be posted. Values only, no private numbers. */
export function composeResultSheet(year: YearResult, posting: Posting): SheetModel | null {
  const lists = publicResults(year);
  const entries = lists
    .flatMap((result) => result.cases.map((one) => ({ result, one })))
    .map((entry, index): Entry => ({ ...entry, number: index + 1 }));
  if (entries.length === 0) return null;
  const columns = columnsOf(year, entries);
  const widths = pageWidthsOf(columns, entries);
  const top = [
    wideRow(draftTitle(resultTitle(posting.village, year.scores.year), year), 'title', widths),
    ...yearRows(year, widths),
    ...wideRows(periodLine(year, posting.date), 'subtitle', widths),
    headerRow(columns, widths),
  ];
  const said = lists.map((result) => resultNote(result, year.scheme.sensitive)).filter((note) => note !== '');
  const notes = [...draftNotes(year), ...said].map((note, index) => wideRow(`${index + 1}. ${note}`, 'note', widths));
  const rows = [
    ...top,
    ...entries.map((entry) => entryRow(columns, entry)),
    ...(notes.length === 0 ? [] : [wideRow(NOTES_HEADING, 'note', widths), ...notes]),
    ...signatureRows(widths),
  ];
  return sheetOf({ name: RESULT_SHEET, kind: 'ranking-sheet', year: year.scores.year }, rows, widths, top.length);
}

function columnsOf({ ledger, scheme, scores }: YearResult, entries: readonly Entry[]): readonly SheetColumn<Entry>[] {
  const { households } = ledger.roster;
  const who = nounsOf(scheme);
  const same = namesakes(households, [...new Set(entries.map(({ one }) => one.household))]);
  const column = (
    header: string,
    value: SheetColumn<Entry>['value'],
    least: number,
    style: SheetColumn<Entry>['style'] = 'text-centre',
  ): SheetColumn<Entry> => ({ header, style, value, least });
  const remarks = column(
    HEADERS.remark,
    ({ one }) => (same.has(one.household) ? idRemark(entryAt(households, one.household).id, who) : ''),
    10,
    'text',
  );
  return [
    column(RESULT_HEADERS.number, ({ number }) => number, 6),
    column(RESULT_HEADERS.result, ({ result }) => result.rule.name, 12),
    column(who.group, ({ one }) => groupOf(entryAt(households, one.household)), 10),
    column(who.head, ({ one }) => headOf(entryAt(households, one.household)), 12),
    column(RESULT_HEADERS.when, ({ one }) => resultTime(one, scores.year), 14),
    column(RESULT_HEADERS.why, ({ result, one }) => resultCause(result, one, scheme.sensitive), 20, 'text'),
    ...(same.size === 0 ? [] : [remarks]),
  ];
}
