// What both posted sheets say alike: the months they cover and the headers that depend on the plan.
import { monthOfYear, type LocalDate } from '../basis/calendar';
import { entryAt } from '../basis/entry';
import { termOf } from '../scheme/term';
import { nounsOf } from '../wording/earner-nouns';
import { dayInWords } from '../wording/phrases';
import { noticeDaysLine } from '../wording/sheets/notice';
import { HEADERS, monthsLine, SIGNATURES, termLine, yearLine } from '../wording/sheets/sheets';
import { noticeEndOf } from '../year/notice-days';
import type { YearResult } from '../year/year-result';
import type { LaidRow } from './layout';
import { joinedRow, spansOfWidth, wideRows } from './layout';
import { repeatedAspects } from '../year/listing';

/** What a sheet says of its making. `village` may be ''. */
export type Posting = { readonly village: string; readonly date: LocalDate };

/** What stands below the title: which months the year is, where it does not begin in January, and of which years a term
 * is. */
export function yearRows({ scores }: Pick<YearResult, 'scores'>, widths: readonly number[]): readonly LaidRow[] {
  const term = termOf(scores.scheme, scores.year);
  return [
    ...(monthOfYear(scores.first) === 1 ? [] : wideRows(yearLine(scores.year, scores.first), 'subtitle', widths)),
    ...(term === null ? [] : wideRows(termLine(term, scores.year), 'subtitle', widths)),
  ];
}

/** The months that the year's scores cover, up to asOf. */
export function periodLine({ scores }: Pick<YearResult, 'scores'>, date: LocalDate): string {
  return monthsLine(
    { first: Math.max(scores.start, scores.first), last: scores.asOf, ends: scores.first + 11 },
    dayInWords(date),
  );
}

/** Of a plan that awards stars: until when the list hangs, from the day of its making. */
export function postedRows(year: YearResult, { date }: Posting, widths: readonly number[]): readonly LaidRow[] {
  if (year.awards?.rule.kind !== 'positions') return [];
  const { day, certain } = noticeEndOf(year, year.scores.asOf, date);
  return wideRows(noticeDaysLine({ posted: date, last: day, certain }), 'subtitle', widths);
}

/** The header of the groups: 片区 or 网格 where all groups of the ledger are called so. */
export function groupHeader({ ledger, scheme }: Pick<YearResult, 'ledger' | 'scheme'>): string {
  const groups = ledger.roster.households.flatMap(({ group }) => (group === '' ? [] : [group]));
  const named = GROUP_NAMES.find(({ ending }) => groups.length > 0 && groups.every((group) => ending.test(group)));
  return named?.name ?? nounsOf(scheme).group;
}

const GROUP_NAMES: readonly { readonly name: string; readonly ending: RegExp }[] = [
  { name: '片区', ending: /片区?$/u },
  { name: '网格', ending: /网格$/u },
];

/** The header of how long a household took part. */
export function periodsHeader({ scores }: Pick<YearResult, 'scores'>): string {
  const repeated = repeatedAspects(scores);
  if (repeated.length === 0) return HEADERS.months;
  return repeated.every((aspect) => aspect.periods === 4) ? HEADERS.quarters : HEADERS.periods;
}

/** The header of the tier: positions award stars, a quota awards tiers. */
export function tierHeader({ awards }: Pick<YearResult, 'awards'>): string {
  return awards?.rule.kind === 'positions' ? HEADERS.star : HEADERS.tier;
}

/** Where those sign who answer for the list. */
export function signatureRows(
  widths: readonly number[],
  signatures: readonly string[] = SIGNATURES,
): readonly LaidRow[] {
  const spans = spansOfWidth(widths, signatures.length);
  const texts = signatures.map((text, index) => [text, entryAt(spans, index)[0], entryAt(spans, index)[1]] as const);
  return [{ ...joinedRow(texts, 'signature', widths.length), height: 48 }];
}
