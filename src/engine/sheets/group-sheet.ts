// The ranking of the groups (小组, 网格) as it is posted: a scored year enters, what each group comes to leaves → SheetModel.
import { formatPoints } from '../basis/points';
import { rankGroups, type GroupStanding } from '../ranking/rank-groups';
import { rulesInForce } from '../scheme/versions';
import type { GroupRankingRule } from '../scheme/types';
import { inWordsOf } from '../wording/for-persons';
import { GROUP_HEADERS, groupNotes, groupRankingTitle, groupSheetName } from '../wording/group-sheet';
import { HEADERS, NOTES_HEADING } from '../wording/sheets';
import type { YearResult } from '../year/year-result';
import type { Posting } from './columns';
import { periodLine, yearRows } from './columns';
import { draftNotes, draftTitle } from './draft';
import type { SheetColumn } from './layout';
import { columnWidthsOf, entryRow, headerRow, sheetOf, wideRow, wideRows } from './layout';
import type { SheetModel } from './model';

/** The plan's rule for groups and their standings by it; `null` where the plan ranks none. */
export function groupStandings({
  ledger,
  ranking,
  scheme,
  scores,
}: YearResult): { readonly rule: GroupRankingRule; readonly groups: readonly GroupStanding[] } | null {
  const rule = rulesInForce(scheme, scores.asOf).groupRanking;
  return rule === null ? null : { rule, groups: rankGroups(rule, ledger, { scores, ranking }) };
}

/** Points of a group as they are compared, with two decimals at most. */
export function groupFigure(
  { sum, divisor }: GroupStanding,
  { scores: { scale } }: Pick<YearResult, 'scores'>,
): number {
  return Number(formatPoints(Math.round(sum / divisor), scale));
}

/** `null` where the plan ranks no groups. Values only; no household is named. */
export function composeGroupSheet(year: YearResult, posting: Posting): SheetModel | null {
  const standings = groupStandings(year);
  if (standings === null) return null;
  const { rule, groups } = standings;
  const say = (text: string): string => inWordsOf(year.scheme.earner, text);
  const column = (
    header: string,
    style: SheetColumn<GroupStanding>['style'],
    value: SheetColumn<GroupStanding>['value'],
  ): SheetColumn<GroupStanding> => ({ header, style, value, least: 14 });
  const columns = [
    column(HEADERS.rank, 'text-centre', ({ rank }) => rank),
    column(rule.name, 'text-centre', ({ name }) => name),
    column(say(GROUP_HEADERS.households), 'text-centre', ({ households }) => households),
    column(say(GROUP_HEADERS.ranked), 'text-centre', ({ ranked }) => ranked),
    column(GROUP_HEADERS.sum, 'points', ({ sum }) => Number(formatPoints(sum, year.scores.scale))),
    ...(rule.by === 'sum' ? [] : [column(say(GROUP_HEADERS[rule.by]), 'points', (group) => groupFigure(group, year))]),
  ];
  const widths = columnWidthsOf(columns, groups);
  const top = [
    wideRow(
      draftTitle(groupRankingTitle({ village: posting.village, year: year.scores.year, name: rule.name }), year),
      'title',
      widths,
    ),
    ...yearRows(year, widths),
    ...wideRows(periodLine(year, posting.date), 'subtitle', widths),
    headerRow(columns, widths),
  ];
  const alone = year.ledger.roster.households.filter(({ group }) => group === '').length;
  const notes = [...draftNotes(year), ...groupNotes(rule, alone)].map((note, index) =>
    wideRow(`${index + 1}. ${say(note)}`, 'note', widths),
  );
  const rows = [
    ...top,
    ...groups.map((group) => entryRow(columns, group)),
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
