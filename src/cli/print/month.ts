// One month of every household, best first, for a terminal.
import {
  entryAt,
  formatPoints,
  householdYears,
  nounsOf,
  listHonours,
  summandsShown,
  type Month,
  type YearResult,
} from '../../engine';
import { alignedTable } from '../aligned-table';
import { HEADS } from '../wording/tables';
import { monthWords } from '../wording/score';
import { householdName } from './household-name';

/** Households in force, by the month's score, equal ones in roster order; then who is named for the month. */
export function printMonth(result: YearResult, month: Month, most: number): string {
  const { scale } = result.scores;
  const whole = summandsShown(result.scheme) !== 'none';
  const inForce = householdYears(result).flatMap((one) => {
    const figures = one.month(month);
    return figures === null ? [] : [{ one, figures }];
  });
  inForce.sort((a, b) => b.figures.score - a.figures.score || a.one.index - b.one.index);
  const rows = inForce.slice(0, most).map(({ one, figures }) => {
    const summands = [
      figures.base,
      figures.bonus,
      figures.bonusRaw - figures.bonus,
      figures.annual,
      figures.deduction,
    ].map((points) => formatPoints(points, scale));
    const mark = figures.assessed ? '' : monthWords.unassessed;
    const { id, head, group } = one.household;
    return [id, head, group, ...(whole ? summands : []), formatPoints(figures.score, scale), mark];
  });
  const who = nounsOf(result.scheme);
  const names = [who.id, who.head].map((head) => ({ head, align: 'left' as const }));
  const columns = [...names, ...COLUMNS.filter(({ head }) => whole || !SUMMANDS.includes(head))];
  const rest = inForce.length - rows.length;
  return `${monthWords.heading(month)}\n${alignedTable(columns, rows)}${rest > 0 ? monthWords.more(rest, who) : ''}${honours(result, month)}`;
}

const COLUMNS = [
  { head: HEADS.group, align: 'left' },
  { head: HEADS.base, align: 'right' },
  { head: HEADS.bonus, align: 'right' },
  { head: HEADS.excess, align: 'right' },
  { head: HEADS.annual, align: 'right' },
  { head: HEADS.deduction, align: 'right' },
  { head: HEADS.monthScore, align: 'right' },
  { head: HEADS.remark, align: 'left' },
] as const;

/** Left out where the plan does not make them public. */
const SUMMANDS: readonly string[] = [HEADS.base, HEADS.bonus, HEADS.excess, HEADS.annual, HEADS.deduction];

function honours({ ledger, scheme, scores }: YearResult, month: Month): string {
  const list = listHonours(ledger, scores, month);
  if (list === null) return '';
  const names = (numbers: readonly number[]) =>
    numbers.map((number) => householdName(entryAt(ledger.roster.households, number)));
  return monthWords.honours(list.name, names(list.households), names(list.undecided), nounsOf(scheme));
}
