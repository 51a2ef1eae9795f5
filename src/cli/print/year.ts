// The top of a year's ranking, for a terminal.
import {
  adjustmentOf,
  figureInWords,
  formatPoints,
  inWordsOf,
  keepsSecrets,
  listingOrder,
  notPublicNote,
  passedOver,
  periodHeader,
  periodStandingInWords,
  periodStandings,
  prizeOf,
  summandsShown,
  tierOf,
  withoutPrivateNumbers,
  yearSpan,
  type AwardList,
  type YearResult,
} from '../../engine';
import { sumsMonths } from '../json/score-report';
import { alignedTable, type AlignedColumn } from '../aligned-table';
import { visible } from '../terminal-text';
import { HEADS, yearWords } from '../wording/tables';

type Column = AlignedColumn & { readonly text: (household: number) => string };

/** What was scored: village, year, plan, months and how many households. */
export function yearHeading({ scores, scheme, ranking }: YearResult, village: string): string {
  return visible(
    inWordsOf(
      scheme.earner,
      yearWords.heading({
        village: withoutPrivateNumbers(village),
        year: scores.year,
        span: yearSpan(scores.first),
        plan: scheme.name,
        first: scores.start > scores.first ? scores.start : scores.first,
        asOf: scores.asOf,
        ranked: ranking.ranked,
      }),
    ),
  );
}

/** The first `most` of the ranking, inside a tie by 户号; `where` tells where the others are. */
export function printYear(result: YearResult, most: number, where: string): string {
  const order = listingOrder(result);
  const columns = columnsOf(result);
  const rows = order.slice(0, most).map((household) => columns.map((column) => column.text(household)));
  const rest = order.length - rows.length;
  const shown = summandsShown(result.scheme);
  return (
    alignedTable(columns, rows) +
    (shown === 'all' ? '' : `${notPublicNote(shown)}\n`) +
    inWordsOf(result.scheme.earner, (rest > 0 ? yearWords.more(rest, where) : '') + notRanked(result))
  );
}

function columnsOf(result: YearResult): readonly Column[] {
  const { scores, ranking, ledger, scheme } = result;
  const { households } = ledger.roster;
  const points = (column: Float64Array) => (at: number) => formatPoints(column[at], scores.scale);
  const left = (head: string, text: Column['text']): Column => ({
    head: inWordsOf(scheme.earner, head),
    align: 'left',
    text,
  });
  const right = (head: string, text: Column['text']): Column => ({ head, align: 'right', text });
  return [
    right(HEADS.rank, (at) => String(ranking.rank[at]) + (ranking.tied[at] === 1 ? yearWords.tiedMark : '')),
    left(HEADS.id, (at) => households[at].id),
    left(HEADS.head, (at) => households[at].head),
    left(HEADS.group, (at) => households[at].group),
    ...summandColumns(result, right),
    right(HEADS.total, points(scores.total)),
    ...balanceColumns(result, right, left),
    ...result.tallies.map(({ name, figures }) => right(name, (at) => figureInWords(figures[at]))),
    ...awardColumns(result, right, left),
  ];
}

/** What the total is the sum of, as far as the plan makes it public. */
function summandColumns(result: YearResult, right: MakeColumn): readonly Column[] {
  const { scores, scheme } = result;
  const shown = summandsShown(scheme);
  if (shown === 'none') return [];
  const adjustment = adjustmentOf(scores);
  const points = (column: Float64Array) => (at: number) => formatPoints(column[at], scores.scale);
  return [
    ...(shown === 'all' ? scores.aspects.map((aspect) => right(aspect.name, points(aspect.score))) : []),
    ...(sumsMonths(result) || shown === 'base-whole' ? [right(HEADS.base, points(scores.base))] : []),
    right(HEADS.bonus, points(scores.bonus)),
    ...(sumsMonths(result) ? [right(HEADS.annual, points(scores.annual))] : []),
    right(HEADS.deduction, points(scores.deduction)),
    ...(adjustment.some((figure) => figure !== 0) ? [right(HEADS.adjustment, points(adjustment))] : []),
  ];
}

/** The tier, or why one among the winners has none; where money is shared each household's share. */
function awardColumns(result: YearResult, right: MakeColumn, left: MakeColumn): readonly Column[] {
  const { awards } = result;
  const periods = periodStandings(result);
  return [
    ...periods.map((period) =>
      left(periodHeader(period.first, period.months), (at) => periodStandingInWords(period, at, result.scores.scale)),
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
    return right(HEADS.share(awards.tiers[0].name), (at) => String(prizeOf(awards, at) ?? ''));
  const notAwarded = passedOver(result);
  return left(awards.rule.kind === 'positions' ? HEADS.star : HEADS.tier, (at) => tierOf(result, at) ?? notAwarded(at));
}

type MakeColumn = (head: string, text: Column['text']) => Column;

/** Balance and freeze, where the plan has redemption. */
function balanceColumns(result: YearResult, right: MakeColumn, left: MakeColumn): readonly Column[] {
  const { account, scores } = result;
  if (account === null) return [];
  const frozen = account.frozen.some((mark) => mark === 1);
  return [
    right(HEADS.balance, (at) => formatPoints(account.balance[at], scores.scale)),
    ...(frozen ? [left(HEADS.frozen, (at) => (account.frozen[at] === 1 ? yearWords.frozenMark : ''))] : []),
  ];
}

/** Who takes part but has too few periods to be ranked, or is out by a veto, and who does not take part. */
function notRanked({ scores, ranking, scheme }: YearResult): string {
  const counts = { invalid: 0, out: 0, outside: 0 };
  for (let at = 0; at < scores.householdCount; at++) {
    if (scores.participates[at] === 0) counts.outside++;
    else if (ranking.rank[at] === 0) counts[(scores.sanctions?.out[at] ?? -1) >= 0 ? 'out' : 'invalid']++;
  }
  return keepsSecrets(scheme)
    ? yearWords.notListed(counts.invalid + counts.out + counts.outside)
    : yearWords.notRanked(counts);
}
