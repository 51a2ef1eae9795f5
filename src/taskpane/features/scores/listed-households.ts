// Which households the list of 得分 shows, and in which order: what was asked enters, their years leave.
import { compact, householdYears, listedYears, type HouseholdYear, type Month, type YearResult } from '../../../engine';

export type ListedBy = 'rank' | 'roster' | 'deduction';

export type AskedList = {
  readonly month: Month | null;
  readonly text: string;
  readonly group: string;
  readonly by: ListedBy;
};

/** Those that take part (in the month asked for), whose 户号 or name holds `text`; equals stay in roster order. */
export function listHouseholds(result: YearResult, { month, text, group, by }: AskedList): readonly HouseholdYear[] {
  const wanted = compact(text);
  const shown = (one: HouseholdYear): boolean =>
    one.takesPart &&
    (month === null || one.month(month) !== null) &&
    (group === '' || one.group === group) &&
    (wanted === '' || one.household.head.includes(wanted) || compact(one.id).includes(wanted));
  const everyone = householdYears(result);
  if (by === 'roster') return everyone.filter(shown);
  if (by === 'rank' && month === null)
    return [...listedYears(result), ...everyone.filter(({ rank }) => rank === null)].filter(shown);
  const sortedBy = (one: HouseholdYear): number => {
    if (month === null) return one.deduction;
    const figures = one.month(month);
    return (by === 'deduction' ? figures?.deduction : figures?.score) ?? 0;
  };
  return everyone
    .filter(shown)
    .map((one) => ({ one, figure: sortedBy(one) }))
    .sort((a, b) => b.figure - a.figure)
    .map(({ one }) => one);
}

/** The months of the year that any household is in force in, up to asOf. */
export function monthsShown({ scores }: YearResult): readonly Month[] {
  const first = Math.max(scores.start, scores.first);
  return Array.from({ length: Math.max(0, scores.asOf - first + 1) }, (_, at) => (first + at) as Month);
}
