// Budgets of a whole village beside the caps of its households: none is exceeded, little of one that is asked for is
// left, and it never matters in which order the rows stand.
import * as fc from 'fast-check';
import {
  evaluateYear,
  explainHousehold,
  numberOf,
  readLedger,
  readScheme,
  type CellValue,
  type ScoreLine,
} from '../../src/engine';
import { propertyRuns } from './settings';

const FIRST_DAY_OF_2023 = 44927;
const POINTS: Readonly<Record<string, number>> = { A: 1, B: 2.5, C: 4 };
const HOLDS: Readonly<Record<string, readonly string[]>> = {
  A: ['A'],
  B: ['B'],
  C: ['C'],
  inner: ['A', 'B'],
  outer: ['A', 'B', 'C'],
  bonus: ['A', 'B', 'C'],
};
const MONTHS: Readonly<Record<string, number>> = { month: 1, 'two-months': 2, quarter: 3, 'half-year': 6, year: 12 };
const HOUSEHOLDS = ['0101', '0102', '0103', '0104'];

type Cap = { readonly of: string; readonly per: string; readonly scope: string; readonly points: number };
type Row = { readonly who: string; readonly day: number; readonly item: string; readonly count: number };

const capOf = (scope: string): fc.Arbitrary<Cap> =>
  fc.record({
    of: fc.constantFrom(...Object.keys(HOLDS)),
    per: fc.constantFrom('day', 'week', ...Object.keys(MONTHS)),
    scope: fc.constant(scope),
    points: fc.integer({ min: 1, max: 30 }).map((halves) => halves / 2),
  });
const unlike = (maxLength: number, scope: string): fc.Arbitrary<readonly Cap[]> =>
  fc.uniqueArray(capOf(scope), {
    selector: ({ of, per }) => `${of} ${per}`,
    maxLength,
    minLength: scope === 'village' ? 1 : 0,
  });
// Few days, so that budgets run out on a day of many rows.
const rows: fc.Arbitrary<readonly Row[]> = fc.array(
  fc.record({
    who: fc.constantFrom(...HOUSEHOLDS),
    day: fc.constantFrom(3, 4, 12, 40, 41, 60),
    item: fc.constantFrom('A', 'B', 'C'),
    count: fc.integer({ min: 1, max: 4 }),
  }),
  { minLength: 1, maxLength: 30 },
);

type Village = {
  readonly lines: readonly (ScoreLine & { readonly who: number })[];
  readonly scale: number;
  readonly totals: readonly number[];
};

function villageOf(caps: readonly Cap[], ledgerRows: readonly Row[]): Village {
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
    caps,
  }).value;
  if (scheme === null) throw new Error('the generated plan is faulty');
  const roster: CellValue[][] = [['户号', '户主', '小组'], ...HOUSEHOLDS.map((id) => [id, `${id}家`, '一组'])];
  const cells = ledgerRows.map(({ who, day, item, count }) => [FIRST_DAY_OF_2023 + day, who, item, count]);
  const ledger = readLedger(
    [
      { sheet: '花名册', rows: roster },
      { sheet: '登记', rows: [['日期', '户号', '项目', '数量'], ...cells] },
    ],
    scheme,
  );
  const { scores } = evaluateYear(ledger, scheme);
  const lines = HOUSEHOLDS.flatMap((_, who) =>
    explainHousehold(ledger, scores, who, null)
      .lines.filter(({ item }) => item !== null)
      .map((line) => ({ ...line, who })),
  );
  return {
    lines,
    scale: scores.scale,
    totals: HOUSEHOLDS.map((_, who) => numberOf(scores.total[who] as never, scores.scale)),
  };
}

function slotOf(per: string, line: ScoreLine): number {
  const day = line.day ?? 0;
  if (per === 'day') return day;
  return per === 'week' ? Math.floor((day - 2) / 7) : Math.floor((line.month % 12) / MONTHS[per]);
}

/** Of the subject in each period: what was asked and what counts. */
function sumsOf(
  { lines, scale }: Village,
  { of, per }: Cap,
): readonly { readonly raw: number; readonly counted: number; readonly rows: number }[] {
  const sums = new Map<number, { raw: number; counted: number; rows: number }>();
  for (const line of lines) {
    if (!HOLDS[of].includes('ABC'[line.item ?? 0])) continue;
    const sum = sums.get(slotOf(per, line)) ?? { raw: 0, counted: 0, rows: 0 };
    sums.set(slotOf(per, line), {
      raw: sum.raw + line.raw / scale,
      counted: sum.counted + line.counted / scale,
      rows: sum.rows + 1,
    });
  }
  return [...sums.values()];
}

describe('caps with scope village', () => {
  it('are exceeded by 0 periods beside any caps of households, and every row counts and exceeds what it is worth', () => {
    fc.assert(
      fc.property(unlike(3, 'village'), unlike(3, 'household'), rows, (budgets, own, ledgerRows) => {
        const village = villageOf([...budgets, ...own], ledgerRows);
        for (const budget of budgets)
          for (const { counted } of sumsOf(village, budget)) expect(counted).toBeLessThanOrEqual(budget.points + 1e-9);
        for (const { raw, counted, excess } of village.lines) expect(counted + excess).toBe(raw);
        expect(village.lines).toHaveLength(ledgerRows.length);
      }),
      propertyRuns(150),
    );
  });

  it('leave less than a millionth of a point for each of 4 households of a single budget that is asked for in full', () => {
    fc.assert(
      fc.property(capOf('village'), rows, (budget, ledgerRows) => {
        const village = villageOf([budget], ledgerRows);
        for (const { raw, counted } of sumsOf(village, budget))
          expect(Math.min(raw, budget.points) - counted).toBeLessThan(4e-6);
      }),
      propertyRuns(100),
    );
  });

  it('give every household the same 1 total in whatever order the rows stand', () => {
    const shuffled = rows.chain((all) =>
      fc.tuple(fc.constant(all), fc.shuffledSubarray([...all], { minLength: all.length })),
    );
    fc.assert(
      fc.property(unlike(3, 'village'), unlike(3, 'household'), shuffled, (budgets, own, [inOrder, anyOrder]) => {
        expect(villageOf([...budgets, ...own], anyOrder).totals).toEqual(
          villageOf([...budgets, ...own], inOrder).totals,
        );
      }),
      propertyRuns(200),
    );
  });

  it('give two households with the same rows the same 1 total', () => {
    fc.assert(
      fc.property(unlike(3, 'village'), rows, (budgets, ledgerRows) => {
        const alike = ledgerRows
          .filter(({ who }) => who !== '0102')
          .flatMap((row) => (row.who === '0101' ? [row, { ...row, who: '0102' }] : [row]));
        const { totals } = villageOf(budgets, alike);
        expect(totals[0]).toBe(totals[1]);
      }),
      propertyRuns(100),
    );
  });
});
