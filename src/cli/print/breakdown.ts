// One household's breakdown, for a terminal: month by month, line by line, then what it comes to.
import {
  balanceInWords,
  describeLine,
  entryAt,
  figureInWords,
  formatPoints,
  HouseholdYear,
  isOfYearAlone,
  lapseNotes,
  MICRO,
  monthOfDay,
  noAwardInWords,
  nounsOf,
  periodNotes,
  standingNotes,
  withoutPrivateNumbers,
  type Month,
  type Points,
  type ScoreBreakdown,
  type ScoreLine,
  type YearResult,
} from '../../engine';
import { sumsMonths } from '../json/score-report';
import { alignedTable } from '../aligned-table';
import { visible } from '../terminal-text';
import { explainWords } from '../wording/explain';
import { HEADS } from '../wording/tables';
import { householdWithGroup } from './household-name';

/** `month`: the one asked for; `null` for the whole year, which ends with rank, tier and balance. */
export function printBreakdown(result: YearResult, breakdown: ScoreBreakdown, month: Month | null): string {
  const household = entryAt(result.ledger.roster.households, breakdown.household);
  const heading = `${householdWithGroup(household)}\n\n`;
  const { lines, total, scale } = breakdown;
  const table = lines.length === 0 ? `${explainWords.noLines}\n` : alignedTable(COLUMNS, rowsOf(result, breakdown));
  if (month !== null) {
    const sum = `\n${explainWords.monthTotal(month, formatPoints(ofMonths(lines), scale))}\n`;
    return `${heading}${table}${lines.length === 0 ? '' : sum}`;
  }
  // Who has no line still has a place, a balance, or a veto that keeps it out.
  const standing = standingOf(new HouseholdYear(result, breakdown.household));
  return `${heading}${table}\n${explainWords.yearTotal(formatPoints(total, scale))}\n${standing}`;
}

const COLUMNS = [
  { head: HEADS.month, align: 'left' },
  { head: HEADS.day, align: 'left' },
  { head: HEADS.counted, align: 'right' },
  { head: HEADS.sentence, align: 'left' },
  { head: HEADS.clause, align: 'left' },
  { head: HEADS.place, align: 'left' },
] as const;

/** What the lines come to in their months: what is of the year alone is shown and not added. */
function ofMonths(lines: readonly ScoreLine[]): Points {
  return lines.reduce((sum, line) => sum + (isOfYearAlone(line) ? 0 : line.counted), 0) as Points;
}

/** The lines in order, each with the day of its row; the month stands on its first line only, its sum on a line of its own. */
function rowsOf(result: YearResult, { lines, scale }: ScoreBreakdown): readonly (readonly string[])[] {
  const rows: (readonly string[])[] = [];
  lines.forEach((line, at) => {
    const first = lines[at - 1]?.since !== line.since;
    const last = lines[at + 1]?.since !== line.since;
    rows.push([
      first ? explainWords.month(line.since) : '',
      line.day === null ? '' : explainWords.day(line.day),
      formatPoints(line.counted, scale),
      describeLine(line, result.scores),
      line.clause,
      sheetAndRow(line),
    ]);
    if (!last || !sumsMonths(result)) return;
    const sum = ofMonths(lines.filter(({ month }) => month === line.month));
    rows.push(['', '', formatPoints(sum, scale), explainWords.monthSum, '', '']);
  });
  return rows;
}

function sheetAndRow({ sheet, row }: ScoreLine): string {
  return sheet === null ? '' : explainWords.place(sheet, row);
}

function standingOf(one: HouseholdYear): string {
  const { year, balance } = one;
  const notes = [...periodNotes(one), ...standingNotes(one).map(visible)];
  const standing = [explainWords.standing(one.rank ?? 0, one.tied, awardOf(one)), ...notes].join('\n');
  if (balance === null) return `${standing}\n`;
  const moves = [...redemptionsOf(year, one.index), ...lapseNotes(one).map(explainWords.lapse)];
  const sentence = balanceInWords(balance, year.scores.scale, one.frozenUntil);
  return `${[standing, sentence, ...moves].join('\n')}\n`;
}

/** What the household handed in, as the ledger has it, in its order. */
function redemptionsOf({ ledger, account, scores }: YearResult, household: number): readonly string[] {
  const own = ledger.redemptions.filter((one) => one.household === household);
  const until = account?.takenUntil ?? Infinity;
  const isOutside = own.some(({ day }) => day !== null && monthOfDay(day) > scores.asOf);
  return [
    ...(isOutside && until !== Infinity ? [explainWords.takenUntil(scores.asOf, until as Month)] : []),
    ...own.map(({ day, goods, points, table, row }) =>
      explainWords.redemption({
        day,
        goods: visible(withoutPrivateNumbers(goods)),
        points: figureInWords(points / MICRO),
        place: explainWords.place(withoutPrivateNumbers(entryAt(ledger.tables, table).sheet), row),
        later: day !== null && monthOfDay(day) > until,
      }),
    ),
  ];
}

/** `null` where the tiers are those of periods, which have lines of their own, or the plan has none. */
function awardOf({
  year: { awards, scheme },
  rank,
  tier,
  whyNone,
  joinsLater,
}: HouseholdYear): { readonly tier: string | null; readonly why: string | null } | null {
  // Said of a plan without awards too: all else that bars from a rank shows in the lines.
  if (awards === null && joinsLater) return { tier, why: noAwardInWords('joined-later', nounsOf(scheme)) };
  if (awards === null || (awards.grades !== null && rank !== null)) return null;
  return { tier, why: whyNone === null ? null : noAwardInWords(whyNone, nounsOf(scheme)) };
}
