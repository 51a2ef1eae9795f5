// Plan A's bonuses and deductions once more, by the plan's own words and as plainly as can be: household by
// household, month by month, from the text of the rows. Knows nothing of the engine.

export type NaiveMonth = {
  readonly bonusRaw: number;
  readonly bonus: number;
  readonly annualRaw: number;
  readonly deduction: number;
};

const BONUS: Readonly<Record<string, number>> = { J1: 0.5, J2: 0.5, J3a: 1, J3b: 1, J4: 1, J5: 1 };
const ANNUAL: Readonly<Record<string, number>> = { J6: 20, J7: 10, J8: 20, J9: 20 };
const DEDUCTION: Readonly<Record<string, number>> = { K1: 5, K4b: 10, K8: 2 };

type Row = {
  readonly month: string;
  readonly day: string;
  readonly item: string;
  readonly count: number;
  readonly name: string;
  readonly end: string;
};

/** Figures of `month` (`2022-03`) for the household, of the rows (see `ledgerOf`) that are in force:
 * from `start` and joining to leaving and `asOf`. */
export function naiveMonth(
  rows: readonly string[],
  id: string,
  month: string,
  bounds: { readonly start: string; readonly asOf: string },
): NaiveMonth {
  const own = rows
    .filter((row) => row.startsWith('记') && row.includes(` ${id} `) && !row.includes('作废'))
    .map(readRow);
  const roster = rows.find((row) => row.startsWith(`户 ${id}`)) ?? '';
  const joined = /加入 (\S+)/.exec(roster)?.[1] ?? '0000-00';
  const left = /退出 (\S+)/.exec(roster)?.[1] ?? '9999-99';
  const inForce = (at: string): boolean =>
    at >= bounds.start && at >= joined && at <= left && at <= bounds.asOf && at.startsWith('2022');
  if (!inForce(month)) return { bonusRaw: 0, bonus: 0, annualRaw: 0, deduction: 0 };
  const valid = own.filter((row) => inForce(row.month));
  const here = valid.filter((row) => row.month === month);
  const once = ['J3a', 'J3b', 'J4'].filter((item) => here.some((row) => row.item === item)).length;
  const each = here
    .filter(({ item }) => item === 'J1' || item === 'J2')
    .reduce((sum, { item, count }) => sum + BONUS[item] * count, 0);
  const honours = new Set(
    valid
      .filter(
        (row) => row.item === 'J5' && row.month <= month && (row.end === '' || row.end >= month || row.month === month),
      )
      .map(({ name }) => name),
  ).size;
  const bonusRaw = each + once + honours;
  return {
    bonusRaw,
    bonus: Math.min(5, bonusRaw),
    annualRaw: annualOf(valid, month),
    deduction: here.reduce((sum, { item, count }) => sum + (DEDUCTION[item] ?? 0) * count, 0),
  };
}

/** What annual rows note in the month: J6, J7 and J8 in the month of their first row of the year, J9 every time. */
function annualOf(valid: readonly Row[], month: string): number {
  const yearly = ['J6', 'J7', 'J8'].filter(
    (item) =>
      valid
        .filter((row) => row.item === item)
        .map((row) => row.month)
        .sort()[0] === month,
  );
  const times = valid
    .filter((row) => row.item === 'J9' && row.month === month)
    .reduce((sum, { count }) => sum + count, 0);
  return yearly.reduce((sum, item) => sum + ANNUAL[item], 0) + times * ANNUAL.J9;
}

function readRow(text: string): Row {
  const [, day, , item] = text.split(' ');
  return {
    day,
    item,
    month: day.slice(0, 7),
    count: Number(/×(\S+)/.exec(text)?.[1] ?? 1),
    name: /「(.*)」/.exec(text)?.[1] ?? '',
    end: /止 (\d{4}-\d{2})/.exec(text)?.[1] ?? '',
  };
}
