// The top of a year's ranking, for a terminal.
import {
  BEFORE_DEDUCTIONS_NOTE,
  entryAt,
  figureInWords,
  formatPoints,
  hasAdjustments,
  householdYears,
  keepsSecrets,
  listedYears,
  nounsOf,
  notPublicNote,
  notRanked,
  passedOver,
  periodHeader,
  periodStandingInWords,
  periodStandings,
  showsBeforeDeductions,
  standingIn,
  summandsShown,
  termOf,
  termSpan,
  withoutPrivateNumbers,
  yearSpan,
  type AwardList,
  type HouseholdYear,
  type Points,
  type YearResult,
} from '../../engine';
import { sumsMonths } from '../json/score-report';
import { alignedTable, type AlignedColumn } from '../aligned-table';
import { visible } from '../terminal-text';
import { HEADS, yearWords } from '../wording/tables';

type Column = AlignedColumn & { readonly text: (one: HouseholdYear) => string };

/** What was scored: village, year, plan, months and how many households. */
export function yearHeading({ scores, scheme, ranking }: YearResult, village: string): string {
  return visible(
    yearWords.heading(
      {
        village: withoutPrivateNumbers(village),
        year: scores.year,
        span: yearSpan(scores.first) + termSpan(termOf(scheme, scores.year)),
        plan: scheme.name,
        first: scores.start > scores.first ? scores.start : scores.first,
        asOf: scores.asOf,
        ranked: ranking.ranked,
      },
      nounsOf(scheme),
    ),
  );
}

/** The first `most` of the ranking, inside a tie by 户号; `where` says where the others are. */
export function printYear(result: YearResult, most: number, where: string): string {
  const listed = listedYears(result);
  const columns = columnsOf(result);
  const rows = listed.slice(0, most).map((one) => columns.map((column) => column.text(one)));
  const rest = listed.length - rows.length;
  const shown = summandsShown(result.scheme);
  return (
    alignedTable(columns, rows) +
    (shown === 'all' ? '' : `${notPublicNote(shown)}\n`) +
    (showsBeforeDeductions(result) ? `${BEFORE_DEDUCTIONS_NOTE}\n` : '') +
    (rest > 0 ? yearWords.more(rest, where, nounsOf(result.scheme)) : '') +
    notRankedInWords(result)
  );
}

function columnsOf(result: YearResult): readonly Column[] {
  const { scores, scheme } = result;
  const who = nounsOf(scheme);
  const left = (head: string, text: Column['text']): Column => ({
    head,
    align: 'left',
    text,
  });
  const right = (head: string, text: Column['text']): Column => ({ head, align: 'right', text });
  return [
    right(HEADS.rank, ({ rank, tied }) => String(rank ?? 0) + (tied ? yearWords.tiedMark : '')),
    left(who.id, ({ id }) => id),
    left(who.head, ({ household }) => household.head),
    left(HEADS.group, ({ group }) => group),
    ...summandColumns(result, right),
    right(HEADS.total, ({ total }) => formatPoints(total, scores.scale)),
    ...balanceColumns(result, right, left),
    ...result.tallies.map(({ name }, at) => right(name, ({ tallies }) => figureInWords(entryAt(tallies, at).figure))),
    ...awardColumns(result, right, left),
  ];
}

/** What the total is the sum of, as far as the plan makes it public. */
function summandColumns(result: YearResult, right: MakeColumn): readonly Column[] {
  const { scores, scheme } = result;
  const shown = summandsShown(scheme);
  if (shown === 'none') return [];
  const points = (head: string, figure: (one: HouseholdYear) => Points): Column =>
    right(head, (one) => formatPoints(figure(one), scores.scale));
  return [
    ...(shown === 'all' ? scores.aspects.map(({ name }, at) => points(name, (one) => one.aspectScore(at))) : []),
    ...(sumsMonths(result) || shown === 'base-whole' ? [points(HEADS.base, (one) => one.base)] : []),
    points(HEADS.bonus, (one) => one.bonus),
    ...(sumsMonths(result) ? [points(HEADS.annual, (one) => one.annual)] : []),
    points(HEADS.deduction, (one) => one.deduction),
    ...(hasAdjustments(result) ? [points(HEADS.adjustment, (one) => one.other)] : []),
  ];
}

/** The tier, or why one among the winners has none; where money is shared each household's share. */
function awardColumns(result: YearResult, right: MakeColumn, left: MakeColumn): readonly Column[] {
  const { awards } = result;
  const periods = periodStandings(result);
  return [
    ...periods.map((period) =>
      left(periodHeader(period.first, period.months), ({ index }) =>
        periodStandingInWords(standingIn(period, index), result.scores.scale),
      ),
    ),
    // Tiers of periods stand in their columns.
    ...(awards === null || awards.grades !== null ? [] : [awardColumn(result, awards, { right, left })]),
  ];
}

function awardColumn(
  result: YearResult,
  awards: AwardList,
  { right, left }: { readonly right: MakeColumn; readonly left: MakeColumn },
): Column {
  if (awards.prizes !== null)
    return right(HEADS.share(entryAt(awards.tiers, 0).name), ({ prize }) => String(prize ?? ''));
  const notAwarded = passedOver(result);
  return left(
    awards.rule.kind === 'positions' ? HEADS.star : HEADS.tier,
    ({ tier, index }) => tier ?? notAwarded(index),
  );
}

type MakeColumn = (head: string, text: Column['text']) => Column;

/** Balance and freeze, where the plan has redemption. */
function balanceColumns(result: YearResult, right: MakeColumn, left: MakeColumn): readonly Column[] {
  const { account, scores } = result;
  if (account === null) return [];
  const anyFrozen = householdYears(result).some(({ frozen }) => frozen);
  return [
    right(HEADS.balance, ({ balance }) => formatPoints(balance?.left ?? 0, scores.scale)),
    ...(anyFrozen ? [left(HEADS.frozen, ({ frozen }) => (frozen ? yearWords.frozenMark : ''))] : []),
  ];
}

/** Who takes part but has too few periods to be ranked, or is out by a veto, and who does not take part. */
function notRankedInWords(result: YearResult): string {
  const counts = notRanked(result);
  const who = nounsOf(result.scheme);
  return keepsSecrets(result.scheme)
    ? yearWords.notListed(counts.invalid + counts.later + counts.out + counts.outside, who)
    : yearWords.notRanked(counts, who);
}
