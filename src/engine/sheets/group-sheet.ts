// The ranking of the groups (小组, 网格) as it is posted: a scored year enters, what each group comes to leaves →
// SheetModel.
import { formatPoints } from '../basis/points';
import { groupStandings } from '../ranking/group-standings';
import type { GroupStanding } from '../ranking/rank-groups';
import type { GroupRankingRule } from '../scheme/types';
import { nounsOf } from '../wording/earner-nouns';
import {
  groupHeaders,
  groupNotes,
  groupRankingTitle,
  groupSheetName,
  groupSumHeader,
} from '../wording/sheets/group-sheet';
import { HEADERS, NOTES_HEADING, periodHeader } from '../wording/sheets/sheets';
import type { YearResult } from '../year/year-result';
import type { Posting } from './columns';
import { periodLine, yearRows } from './columns';
import { draftNotes, draftTitle } from './draft';
import type { SheetColumn } from './layout';
import { pageWidthsOf, entryRow, headerRow, sheetOf, wideRow, wideRows } from './layout';
import type { SheetModel } from './model';

/** One line of the list: a group, in one period. */
type Entry = GroupStanding & { readonly period: string };

/** Points of a group as they are compared, with two decimals at most. */
export function groupFigure(
  { sum, divisor }: GroupStanding,
  { scores: { scale } }: Pick<YearResult, 'scores'>,
): number {
  return Number(formatPoints(Math.round(sum / divisor), scale));
}

/** `null` where the plan ranks no groups. Values only; no household is named.
 * Period after period where the plan ranks periods. */
export function composeGroupSheet(year: YearResult, posting: Posting): SheetModel | null {
  const standings = groupStandings(year);
  if (standings === null) return null;
  const { rule, periods, running } = standings;
  const entries = periods.flatMap(({ first, months, groups }) =>
    groups.map((group): Entry => ({ ...group, period: periodHeader(first, months) })),
  );
  const columns = columnsOf(rule, year);
  const widths = pageWidthsOf(columns, entries);
  const title = groupRankingTitle({ village: posting.village, year: year.scores.year, name: rule.name, per: rule.per });
  const top = [
    wideRow(draftTitle(title, year), 'title', widths),
    ...yearRows(year, widths),
    ...wideRows(periodLine(year, posting.date), 'subtitle', widths),
    headerRow(columns, widths),
  ];
  const alone = year.ledger.roster.households.filter(({ group }) => group === '').length;
  const notOver = running === null ? '' : periodHeader(running.first, running.months);
  const notes = [...draftNotes(year), ...groupNotes(rule, notOver, alone, nounsOf(year.scheme))].map((note, index) =>
    wideRow(`${index + 1}. ${note}`, 'note', widths),
  );
  const rows = [
    ...top,
    ...entries.map((entry) => entryRow(columns, entry)),
    wideRow(NOTES_HEADING, 'note', widths),
    ...notes,
  ];
  return sheetOf(
    { name: groupSheetName(rule.name), kind: 'ranking-sheet', year: year.scores.year },
    rows,
    widths,
    top.length,
  );
}

function columnsOf(rule: GroupRankingRule, year: YearResult): readonly SheetColumn<Entry>[] {
  const headers = groupHeaders(nounsOf(year.scheme));
  const column = (
    header: string,
    style: SheetColumn<Entry>['style'],
    value: SheetColumn<Entry>['value'],
  ): SheetColumn<Entry> => ({ header, style, value, least: 14 });
  return [
    ...(rule.per === 'year' ? [] : [column(headers.period, 'text-centre', ({ period }) => period)]),
    column(HEADERS.rank, 'text-centre', ({ rank }) => rank),
    column(rule.name, 'text-centre', ({ name }) => name),
    column(headers.households, 'text-centre', ({ households }) => households),
    column(headers.ranked, 'text-centre', ({ ranked }) => ranked),
    column(groupSumHeader(rule), 'points', ({ sum }) => Number(formatPoints(sum, year.scores.scale))),
    ...(rule.by === 'sum' ? [] : [column(headers[rule.by], 'points', (group) => groupFigure(group, year))]),
  ];
}
