// Which households the list of 得分 shows, and in which order: what was asked enters, their numbers leave.
import { compact, groupOf, listingOrder, NOT_IN_FORCE, type Month, type YearResult } from '../../../engine';

export type ListedBy = 'rank' | 'roster' | 'deduction';

export type AskedList = {
  readonly month: Month | null;
  readonly text: string;
  readonly group: string;
  readonly by: ListedBy;
};

/** Those that take part (in the month asked for), whose 户号 or name holds `text`; equals stay in roster order. */
export function listHouseholds(result: YearResult, { month, text, group, by }: AskedList): readonly number[] {
  const { scores, ledger } = result;
  const { households } = ledger.roster;
  const wanted = compact(text);
  const indexOf = (household: number, of: Month): number => household * 12 + of - scores.first;
  const shown = (at: number): boolean =>
    scores.participates[at] === 1 &&
    (month === null || scores.months.status[indexOf(at, month)] !== NOT_IN_FORCE) &&
    (group === '' || groupOf(households[at]) === group) &&
    (wanted === '' || households[at].head.includes(wanted) || compact(households[at].id).includes(wanted));
  const roster = [...households.keys()];
  if (by === 'roster') return roster.filter(shown);
  const figure =
    by === 'deduction' ? (month === null ? scores.deduction : scores.months.deduction) : scores.months.score;
  if (by === 'rank' && month === null)
    return [...listingOrder(result), ...roster.filter((at) => result.ranking.rank[at] === 0)].filter(shown);
  const valueOf = (at: number): number => figure[month === null ? at : indexOf(at, month)];
  return roster.filter(shown).sort((a, b) => valueOf(b) - valueOf(a));
}

/** The months of the year that any household is in force in, up to asOf. */
export function monthsShown({ scores }: YearResult): readonly Month[] {
  const first = Math.max(scores.start, scores.first);
  return Array.from({ length: Math.max(0, scores.asOf - first + 1) }, (_, at) => (first + at) as Month);
}
