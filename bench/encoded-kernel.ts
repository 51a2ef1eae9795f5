// The floor: the same arithmetic on columns that are already small whole numbers. Encoding is not timed,
// so this is what no reader of cells can reach.
import { outcomeOf } from './awards';
import {
  ANNUAL_CAP_HALVES,
  BASE_HALVES,
  FIRST_DAY,
  HONOURS,
  ITEMS,
  LAST_DAY,
  MONTHLY_CAP_HALVES,
  type Outcome,
} from './plan-a';
import { HEADER_ROWS, type SyntheticLedger } from './synthetic-ledger';

export type EncodedColumns = {
  readonly households: number;
  readonly resident: Uint8Array;
  readonly household: Int32Array;
  readonly month: Uint8Array;
  /** Index into ITEMS. */
  readonly item: Uint8Array;
  readonly count: Uint8Array;
  /** Index into HONOURS. */
  readonly honour: Uint8Array;
};

/** Encodes a ledger with serial dates, faulty rows left out. */
export function encode({ tables }: SyntheticLedger): EncodedColumns {
  const roster = tables[0].rows.slice(HEADER_ROWS);
  const numbers = new Map(roster.map((row, at) => [row[0], at]));
  const codes = new Map<unknown, number>(ITEMS.map((item, at) => [item.code, at]));
  const rows = tables[1].rows.slice(HEADER_ROWS).flatMap(([day, id, code, count, note]) => {
    const [household, item, units] = [numbers.get(id), codes.get(code), count ?? 1];
    const dated = typeof day === 'number' && day >= FIRST_DAY && day <= LAST_DAY;
    if (household === undefined || item === undefined || !dated || typeof units !== 'number' || units <= 0) return [];
    return [
      [household, new Date((day - 25569) * 86_400_000).getUTCMonth(), item, units, HONOURS.indexOf(String(note))],
    ];
  });
  return {
    households: roster.length,
    resident: Uint8Array.from(roster, (row) => (row[3] === '是' ? 1 : 0)),
    household: Int32Array.from(rows, (row) => row[0]),
    month: Uint8Array.from(rows, (row) => row[1]),
    item: Uint8Array.from(rows, (row) => row[2]),
    count: Uint8Array.from(rows, (row) => row[3]),
    honour: Uint8Array.from(rows, (row) => Math.max(0, row[4])),
  };
}

const HALVES = Int32Array.from(ITEMS, (item) => item.halves);
const IS_HONOUR = Uint8Array.from(ITEMS, (item) => (item.counting === 'honour' ? 1 : 0));
/** All ones where every unit counts; the item's bit where only the first does. */
const EVERY_UNIT = Int32Array.from(ITEMS, (item) => (item.counting === 'each' ? -1 : 0));
const SEEN_BIT = Int32Array.from(ITEMS, (item, at) => (item.counting === 'each' ? 0 : 1 << at));
const OF_MONTH = Int32Array.from(ITEMS, (item) => (item.group === 'monthly' ? -1 : 0));

/** Twelve months, then the annual group, then deductions, household after household in each. */
export function encodedKernel(columns: EncodedColumns): Outcome {
  const { households, household, month, item, count, honour } = columns;
  const sums = new Int32Array(households * 14);
  const seen = new Int32Array(households * 14);
  const honours = new Uint8Array(households * HONOURS.length).fill(12);
  const yearly = Int32Array.from(ITEMS, ({ group }) => households * (group === 'annual' ? 12 : 13));
  for (let at = 0; at < household.length; at++) {
    const who = household[at];
    const what = item[at];
    if (IS_HONOUR[what] === 1) {
      const first = who * HONOURS.length + honour[at];
      if (month[at] < honours[first]) honours[first] = month[at];
      continue;
    }
    const monthly = OF_MONTH[what];
    const place = ((month[at] * households) & monthly) + (yearly[what] & ~monthly) + who;
    const marks = seen[place];
    const every = EVERY_UNIT[what];
    const fresh = (marks >> what) & 1 ? 0 : 1;
    sums[place] += ((count[at] & every) | (fresh & ~every)) * HALVES[what];
    seen[place] = marks | SEEN_BIT[what];
  }
  return outcomeOf(totalsOf(households, sums, honours), sums.subarray(households * 13), columns.resident);
}

function totalsOf(households: number, sums: Int32Array, honours: Uint8Array): Int32Array {
  const halves = new Int32Array(households);
  for (let who = 0; who < households; who++) {
    halves[who] =
      12 * BASE_HALVES + Math.min(sums[12 * households + who], ANNUAL_CAP_HALVES) - sums[13 * households + who];
  }
  for (let month = 0; month < 12; month++) {
    for (let who = 0; who < households; who++) {
      let sum = sums[month * households + who];
      for (let at = who * HONOURS.length; at < (who + 1) * HONOURS.length; at++) if (honours[at] <= month) sum += 2;
      halves[who] += Math.min(sum, MONTHLY_CAP_HALVES);
    }
  }
  return halves;
}
