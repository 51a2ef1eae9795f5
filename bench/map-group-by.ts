// What a careful script would do: one pass over the cells, a Map from household to its year. Checks what
// it must to count rightly, finds no problems and keeps no place.
import { outcomeOf } from './awards';
import {
  ANNUAL_CAP_HALVES,
  BASE_HALVES,
  FIRST_DAY,
  ITEMS,
  LAST_DAY,
  MONTHLY_CAP_HALVES,
  YEAR,
  type ItemRule,
  type Outcome,
} from './plan-a';
import { HEADER_ROWS, ITEM_COLUMN, type SyntheticLedger } from './synthetic-ledger';

type Cells = readonly (string | number | boolean | null)[];

type HouseholdYear = {
  readonly bonus: number[];
  readonly seen: Set<string>;
  readonly honours: Map<string, number>;
  annual: number;
  deduction: number;
};

export function mapGroupBy({ tables, manner }: SyntheticLedger): Outcome {
  const byName = manner === 'text';
  const rules = new Map(
    ITEMS.flatMap(
      (item) =>
        [
          [item.code, item],
          [item.name, item],
        ] as const,
    ),
  );
  const years = new Map<string, HouseholdYear>();
  const roster = tables[0].rows.slice(HEADER_ROWS) as readonly Cells[];
  for (const row of roster) years.set(byName ? `${row[2]}|${row[1]}` : String(row[0]), newYear());
  const events = tables[1].rows as readonly Cells[];
  for (let at = HEADER_ROWS; at < events.length; at++) {
    const row = events[at];
    const year = years.get(byName ? `${row[2]}|${row[1]}` : String(row[1]));
    const rest = ITEM_COLUMN[manner];
    const item = rules.get(row[rest] as string);
    const month = monthOf(row[0] as string | number);
    const count = row[rest + 1] === null ? 1 : Number(row[rest + 1]);
    if (year && item && month !== null && count > 0)
      note(year, item, { month, count, honour: row[rest + 2] as string });
  }
  return scored([...years.values()], roster);
}

function newYear(): HouseholdYear {
  return { bonus: new Array<number>(12).fill(0), seen: new Set(), honours: new Map(), annual: 0, deduction: 0 };
}

function note(year: HouseholdYear, item: ItemRule, event: { month: number; count: number; honour: string }): void {
  const { month, count, honour } = event;
  if (item.counting === 'honour') {
    year.honours.set(honour, Math.min(month, year.honours.get(honour) ?? month));
    return;
  }
  if (item.counting !== 'each') {
    const key = item.counting === 'once-a-month' ? `${item.code}|${month}` : item.code;
    if (year.seen.has(key)) return;
    year.seen.add(key);
  }
  const halves = item.counting === 'each' ? item.halves * count : item.halves;
  if (item.group === 'monthly') year.bonus[month] += halves;
  else if (item.group === 'annual') year.annual += halves;
  else year.deduction += halves;
}

function scored(years: readonly HouseholdYear[], roster: readonly Cells[]): Outcome {
  const halves = Int32Array.from(years, (year) => {
    for (const from of year.honours.values()) for (let month = from; month < 12; month++) year.bonus[month] += 2;
    const bonus = year.bonus.reduce((sum, month) => sum + Math.min(month, MONTHLY_CAP_HALVES), 0);
    return 12 * BASE_HALVES + bonus + Math.min(year.annual, ANNUAL_CAP_HALVES) - year.deduction;
  });
  const deductions = Int32Array.from(years, (year) => year.deduction);
  return outcomeOf(
    halves,
    deductions,
    Uint8Array.from(roster, (row) => (row[3] === '是' ? 1 : 0)),
  );
}

/** 0..11, or `null` for what is no day of the year. */
function monthOf(written: string | number): number | null {
  if (typeof written === 'number') {
    return written >= FIRST_DAY && written <= LAST_DAY ? new Date((written - 25569) * 86_400_000).getUTCMonth() : null;
  }
  const found =
    /^(?:(\d{4})[-/.年])?(\d{1,2})[-/.月](\d{1,2})日?$/.exec(written) ?? /^(\d{4})(\d\d)(\d\d)$/.exec(written);
  if (!found) return null;
  const [year, month, day] = [Number(found[1] ?? YEAR), Number(found[2]), Number(found[3])];
  const date = new Date(Date.UTC(year, month - 1, day));
  return year === YEAR && date.getUTCMonth() === month - 1 ? month - 1 : null;
}
