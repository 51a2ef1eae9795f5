// One household's breakdown, for a terminal: month by month, line by line, then what it comes to.
import {
  describeLine,
  figureInWords,
  formatPoints,
  lapseNotes,
  MICRO,
  noAwardInWords,
  periodNotes,
  standingNotes,
  tierOf,
  withoutPrivateNumbers,
  type Month,
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
  const household = result.ledger.roster.households[breakdown.household];
  const heading = `${householdWithGroup(household)}\n\n`;
  if (breakdown.lines.length === 0) return `${heading}${explainWords.noLines}\n`;
  const table = alignedTable(COLUMNS, rowsOf(result, breakdown));
  const total = formatPoints(breakdown.total, breakdown.scale);
  return `${heading}${table}\n${month === null ? explainWords.yearTotal(total) : explainWords.monthTotal(month, total)}\n${month === null ? standingOf(result, breakdown.household) : ''}`;
}

const COLUMNS = [
  { head: HEADS.month, align: 'left' },
  { head: HEADS.day, align: 'left' },
  { head: HEADS.counted, align: 'right' },
  { head: HEADS.sentence, align: 'left' },
  { head: HEADS.clause, align: 'left' },
  { head: HEADS.place, align: 'left' },
] as const;

/** The lines in order, each with the day of its row; the month stands on its first line only, its sum on a line of its own. */
function rowsOf(result: YearResult, { lines, scale }: ScoreBreakdown): readonly (readonly string[])[] {
  const rows: (readonly string[])[] = [];
  let sum = 0;
  lines.forEach((line, at) => {
    const first = at === 0 || lines[at - 1].month !== line.month;
    const last = at === lines.length - 1 || lines[at + 1].month !== line.month;
    sum = (first ? 0 : sum) + line.counted;
    rows.push([
      first ? explainWords.month(line.month) : '',
      line.day === null ? '' : explainWords.day(line.day),
      formatPoints(line.counted, scale),
      describeLine(line, result.scores),
      line.clause,
      placeOf(line),
    ]);
    if (last && sumsMonths(result)) rows.push(['', '', formatPoints(sum, scale), explainWords.monthSum, '', '']);
  });
  return rows;
}

function placeOf({ sheet, row }: ScoreLine): string {
  return sheet === null ? '' : explainWords.place(sheet, row);
}

function standingOf(result: YearResult, household: number): string {
  const { ranking, account, scores } = result;
  const points = (column: Float64Array) => formatPoints(column[household], scores.scale);
  const ofYear = explainWords.standing(
    ranking.rank[household],
    ranking.tied[household] === 1,
    awardOf(result, household),
  );
  const standing = [ofYear, ...periodNotes(result, household), ...standingNotes(result, household).map(visible)].join(
    '\n',
  );
  if (account === null) return `${standing}\n`;
  const balance = {
    opening: points(account.opening),
    earned: points(account.earned),
    redeemed: points(account.redeemed),
    lapsed: account.lapsed[household] === 0 ? '' : points(account.lapsed),
    balance: points(account.balance),
  };
  return `${standing}\n${explainWords.balance(balance)}${account.frozen[household] === 1 ? explainWords.frozen : ''}\n${[...redemptionsOf(result, household), ...lapseNotes(result, household).map(explainWords.lapse)].map((line) => `${line}\n`).join('')}`;
}

/** What the household handed in, as the ledger has it, in its order. */
function redemptionsOf({ ledger }: YearResult, household: number): readonly string[] {
  return ledger.redemptions
    .filter((one) => one.household === household)
    .map(({ day, goods, points, table, row }) =>
      explainWords.redemption({
        day,
        goods: visible(withoutPrivateNumbers(goods)),
        points: figureInWords(points / MICRO),
        place: explainWords.place(withoutPrivateNumbers(ledger.tables[table].sheet), row),
      }),
    );
}

/** `null` where the tiers are those of periods, which have lines of their own, or the plan has none. */
function awardOf(
  result: YearResult,
  household: number,
): { readonly tier: string | null; readonly why: string | null } | null {
  if (result.awards === null || (result.awards.grades !== null && result.ranking.rank[household] > 0)) return null;
  return { tier: tierOf(result, household), why: whyNoAward(result, household) };
}

function whyNoAward({ awards }: YearResult, household: number): string | null {
  const outcome = awards?.outcomes[household];
  return outcome?.kind === 'none' ? noAwardInWords(outcome.why) : null;
}
