// What each function must show of a scored year: from `--json` of the command line, or from the second
// scorer, figure by figure; never from the functions' own code.
import type { ExpectedHouseholdA, ExpectedHouseholdB, ExpectedMonth, ExpectedYear } from '../oracle/expected-year';

export type ExpectedHousehold = ExpectedHouseholdA | ExpectedHouseholdB;
export type Cell = string | number;

export function isSum(household: ExpectedHousehold): household is ExpectedHouseholdA {
  return 'months' in household;
}

/** A difference of decimals with at most six places. */
function minus(a: number, b: number): number {
  return (Math.round(a * 1e6) - Math.round(b * 1e6)) / 1e6;
}

function sum(figures: readonly number[]): number {
  return figures.reduce((all, figure) => all + Math.round(figure * 1e6), 0) / 1e6;
}

/** SCORE's parts of a month as printed. */
export const PARTS_OF_MONTH: Readonly<Record<string, (month: ExpectedMonth) => number>> = {
  总分: ({ score }) => score,
  基础分: ({ base }) => base,
  加分: ({ bonus }) => bonus,
  原始加分: ({ bonusRaw }) => bonusRaw,
  超出: ({ bonusRaw, bonus }) => minus(bonusRaw, bonus),
  减分: ({ deduction }) => deduction,
  年度加分: ({ annual }) => annual,
};

/** Of a household's month, or of several together; `null` where it is in force in none of them. */
export function partOf({ months }: ExpectedHouseholdA, names: readonly string[], part: string): number | null {
  const found = months.filter(({ month }) => names.includes(month));
  return found.length === 0 ? null : sum(found.map(PARTS_OF_MONTH[part]));
}

/** SCORE of a year that averages periods. */
export function partOfMeanYear(household: ExpectedHouseholdB, part: string): number {
  const parts: Readonly<Record<string, number>> = {
    总分: household.total,
    加分: household.bonus,
    减分: household.deduction,
    年度加分: 0,
  };
  return parts[part];
}

/** What the assessed quarters of a household come to; `null` for a quarter without any figure. */
export function quarterOf({ aspects }: ExpectedHouseholdB, quarter: number): number | null {
  const figures = aspects
    .filter(({ periods }) => periods.length === 4)
    .map(({ periods }) => periods[quarter - 1])
    .filter((figure) => figure !== null);
  return figures.length === 0 ? null : sum(figures);
}

/** Ranked households with rank and total, best first, ties by 户号. */
export function scoreboard({ households }: Pick<ExpectedYear, 'households'>): readonly (readonly Cell[])[] {
  const ranked = households.filter(({ rank }) => rank !== null);
  return [...ranked]
    .sort((a, b) => (a.rank ?? 0) - (b.rank ?? 0))
    .map(({ rank, id, total }) => [rank ?? 0, id, Math.round(total * 100) / 100]);
}

/** Who is named in a month of 10 to 15, by the month without its annual points; naive: every number is tried. */
export function honours(
  { households }: Pick<ExpectedYear, 'households'>,
  month: string,
): { readonly named: readonly string[]; readonly tied: readonly string[] } {
  const points = households
    .filter(isSum)
    .flatMap(({ id, months }) =>
      months.filter((each) => each.month === month).map(({ score, annual }) => ({ id, points: minus(score, annual) })),
    );
  const order = [...points].sort((a, b) => b.points - a.points);
  const cuts = (count: number): boolean =>
    count > 0 && count < order.length && order[count - 1].points === order[count].points;
  const ids = (list: typeof order): string[] => list.map(({ id }) => id).sort();
  const count = [15, 14, 13, 12, 11, 10].find((each) => each <= order.length && !cuts(each));
  if (count !== undefined) return { named: ids(order.slice(0, count)), tied: [] };
  if (order.length < 10) return { named: [], tied: ids(order) };
  const at = order[9].points;
  return {
    named: ids(order.filter((each) => each.points > at)),
    tied: ids(order.filter((each) => each.points === at)),
  };
}
