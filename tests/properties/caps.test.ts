// Caps of any subject and period, nested in any way: none is exceeded, every row is wholly told of, and a wider cap
// never makes a household poorer.
import * as fc from 'fast-check';
import {
  evaluateYear,
  explainHousehold,
  formatDay,
  numberOf,
  readLedger,
  readScheme,
  type ScoreLine,
} from '../../src/engine';
import type { CapFile } from '../../src/engine/scheme/shape';
import { propertyRuns } from './settings';

const FIRST_DAY_OF_2023 = 44927;
const DAYS = 365;
const POINTS: Readonly<Record<string, number>> = { A: 1, B: 2.5, C: 4 };
/** What each subject holds. */
const HOLDS: Readonly<Record<string, readonly string[]>> = {
  A: ['A'],
  B: ['B'],
  C: ['C'],
  inner: ['A', 'B'],
  outer: ['A', 'B', 'C'],
  bonus: ['A', 'B', 'C'],
};
const MONTHS: Readonly<Record<string, number>> = { month: 1, 'two-months': 2, quarter: 3, 'half-year': 6, year: 12 };

const cap: fc.Arbitrary<CapFile> = fc.record({
  scope: fc.constant('household' as const),
  of: fc.constantFrom(...Object.keys(HOLDS)),
  per: fc.constantFrom(
    'event' as const,
    'day' as const,
    'week' as const,
    'month' as const,
    'two-months' as const,
    'quarter' as const,
    'half-year' as const,
    'year' as const,
  ),
  points: fc.integer({ min: 1, max: 40 }).map((halves) => halves / 2),
  clause: fc.constant(''),
});
const caps = fc.uniqueArray(cap, { selector: ({ of, per }) => `${of} ${per}`, maxLength: 6 });
const rows = fc.array(
  fc.record({ day: fc.nat(DAYS - 1), item: fc.constantFrom('A', 'B', 'C'), count: fc.integer({ min: 1, max: 3 }) }),
  { maxLength: 40 },
);

type Row = { readonly day: number; readonly item: string; readonly count: number };

function linesOf(
  withCaps: readonly CapFile[],
  ledgerRows: readonly Row[],
): { readonly lines: readonly ScoreLine[]; readonly scale: number; readonly total: number } {
  const items = Object.entries(POINTS).map(([id, points]) => ({
    id,
    name: `项目${id}`,
    points,
    group: id === 'C' ? 'outer' : 'inner',
  }));
  const scheme = readScheme({
    id: 'p',
    name: '方案',
    items,
    groups: [{ id: 'inner', within: 'outer' }, { id: 'outer' }],
    caps: withCaps,
  }).value;
  if (scheme === null) throw new Error('the generated plan is faulty');
  const cells = ledgerRows.map(({ day, item, count }) => [FIRST_DAY_OF_2023 + day, '0101', item, count]);
  const ledger = readLedger(
    [{ sheet: '登记', rows: [['日期', '户号', '项目', '数量'], [FIRST_DAY_OF_2023, '0101', 'A', 1], ...cells] }],
    scheme,
  );
  const { scores } = evaluateYear(ledger, scheme);
  const { lines, scale, total } = explainHousehold(ledger, scores, 0, null);
  // A row far from all others is a slip of the pen, and told of.
  fc.pre(!ledger.problems.some(({ code }) => code === 'date-apart'));
  return { lines: lines.filter(({ item }) => item !== null), scale, total: numberOf(total, scale) };
}

function slotOf(per: string, line: ScoreLine, at: number): string {
  const day = line.day ?? 0;
  if (per === 'event') return String(at);
  if (per === 'day') return formatDay(day);
  return per === 'week' ? String(Math.floor((day - 2) / 7)) : String(Math.floor((line.month % 12) / MONTHS[per]));
}

describe('caps', () => {
  it('are exceeded by 0 periods under any nesting, and every row counts and exceeds what it is worth', () => {
    fc.assert(
      fc.property(caps, rows, (withCaps, ledgerRows) => {
        const { lines, scale } = linesOf(withCaps, ledgerRows);
        for (const { of, per, points } of withCaps) {
          const sums = new Map<string, number>();
          lines.forEach((line, at) => {
            if (!HOLDS[of].includes('ABC'[line.item ?? 0])) return;
            const slot = slotOf(per, line, at);
            sums.set(slot, (sums.get(slot) ?? 0) + line.counted);
          });
          for (const sum of sums.values()) expect(sum / scale).toBeLessThanOrEqual(points);
        }
        for (const { raw, counted, excess } of lines) expect(counted + excess).toBe(raw);
        expect(lines).toHaveLength(ledgerRows.length + 1);
      }),
      propertyRuns(150),
    );
  });

  it('count the same 1 total in whatever order the rows of different days stand', () => {
    const apart = fc.uniqueArray(
      rows.chain((all) => fc.constantFrom(...(all.length === 0 ? [{ day: 1, item: 'A', count: 1 }] : all))),
      { selector: ({ day }) => day, maxLength: 15 },
    );
    fc.assert(
      fc.property(caps, apart, (withCaps, ledgerRows) => {
        expect(linesOf(withCaps, [...ledgerRows].reverse()).total).toBe(linesOf(withCaps, ledgerRows).total);
      }),
      propertyRuns(100),
    );
  });
});
