// One month of every household, best first, for a terminal.
import {
  formatPoints,
  inWordsOf,
  listHonours,
  NOT_IN_FORCE,
  summandsShown,
  UNASSESSED,
  type Month,
  type MonthFigures,
  type YearResult,
} from '../../engine';
import { alignedTable } from '../aligned-table';
import { HEADS } from '../wording/tables';
import { monthWords } from '../wording/score';
import { householdName } from './household-name';

/** Households in force, by the month's score, equal ones in roster order; then who is named for the month. */
export function printMonth(result: YearResult, month: Month, most: number): string {
  const { scores, ledger } = result;
  const { months, scale } = scores;
  const whole = summandsShown(result.scheme) !== 'none';
  const indexOf = (household: number) => household * 12 + month - scores.first;
  const inForce = ledger.roster.households.flatMap((_, household) =>
    months.status[indexOf(household)] === NOT_IN_FORCE ? [] : [household],
  );
  inForce.sort((a, b) => months.score[indexOf(b)] - months.score[indexOf(a)] || a - b);
  const rows = inForce.slice(0, most).map((household) => {
    const { id, head, group } = ledger.roster.households[household];
    const at = indexOf(household);
    const points = (column: MonthFigures) => formatPoints(column[at], scale);
    const excess = formatPoints(months.bonusRaw[at] - months.bonus[at], scale);
    const mark = months.status[at] === UNASSESSED ? monthWords.unassessed : '';
    const summands = [
      points(months.base),
      points(months.bonus),
      excess,
      points(months.annual),
      points(months.deduction),
    ];
    return [id, head, group, ...(whole ? summands : []), points(months.score), mark];
  });
  const say = (text: string): string => inWordsOf(result.scheme.earner, text);
  const columns = COLUMNS.filter(({ head }) => whole || !SUMMANDS.includes(head)).map((column) => ({
    ...column,
    head: say(column.head),
  }));
  const rest = inForce.length - rows.length;
  return `${monthWords.heading(month)}\n${alignedTable(columns, rows)}${rest > 0 ? say(monthWords.more(rest)) : ''}${honours(result, month)}`;
}

const COLUMNS = [
  { head: HEADS.id, align: 'left' },
  { head: HEADS.head, align: 'left' },
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

function honours({ ledger, scores }: YearResult, month: Month): string {
  const list = listHonours(ledger, scores, month);
  if (list === null) return '';
  const names = (numbers: readonly number[]) =>
    numbers.map((number) => householdName(ledger.roster.households[number]));
  return monthWords.honours(list.name, names(list.households), names(list.undecided));
}
