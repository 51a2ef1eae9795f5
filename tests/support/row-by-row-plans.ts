// Plans that go by the days of rows (bounds that the score keeps to, days and rows that clear it) or by terms of years.
// A plan of any kind enters, now and then leaves one without the rules that have no place beside these.
import * as fc from 'fast-check';

type Keys = Readonly<Record<string, unknown>>;

export type RowByRow = {
  readonly running?: Keys;
  readonly clearedOn?: string;
  readonly clears?: true;
  readonly termFrom?: number;
};

export const byTerms: fc.Arbitrary<RowByRow> = fc.record({ termFrom: fc.constantFrom(2021, 2022) });
export const byDays: fc.Arbitrary<RowByRow> = fc.record(
  {
    running: fc.constantFrom({ least: 0, most: 80 }, { most: 300 }, { least: 10 }),
    clearedOn: fc.constantFrom('02-29', '06-30', '10-01'),
    clears: fc.constant<true>(true),
  },
  { requiredKeys: [], noNullPrototype: true },
);
/** One plan in four by days, one in twelve by terms; `{}` for the rest. */
export const rowByRow: fc.Arbitrary<RowByRow> = fc.oneof(
  { weight: 8, arbitrary: fc.constant({}) },
  { weight: 1, arbitrary: byTerms },
  { weight: 3, arbitrary: byDays },
);

export function goingByDays(json: Keys, { running, clearedOn, clears, termFrom }: RowByRow): Keys {
  if (termFrom !== undefined)
    return { ...json, year: { ...yearOf(json['year'] as Keys | undefined, undefined), termYears: 2, termFrom } };
  if (running === undefined && clearedOn === undefined && clears === undefined) return json;
  const { floors, monthFloor, caps, items, vetoes, year, ...rest } = json as Readonly<Record<string, unknown[]>>;
  void floors;
  void monthFloor;
  const clearing = clears === undefined ? [] : [{ effect: 'clear-score' }];
  return {
    ...rest,
    caps: (caps ?? []).filter((cap) => !['earned', 'score'].includes(String((cap as Keys)['of']))),
    items: items.map((item) => {
      const { validMonths, ...more } = item as Keys;
      void validMonths;
      return more['id'] === 'V1' ? { ...more, effects: [...clearing, { effect: 'disqualify' }] } : withYearLimits(more);
    }),
    ...(vetoes === undefined ? {} : { vetoes: vetoes.map((veto) => withYearLimits(veto as Keys)) }),
    year: yearOf(year as unknown as Keys | undefined, clearedOn),
    ...(running === undefined ? {} : { running }),
  };
}

/** Only the year's score may be limited. */
function withYearLimits(rule: Keys): Keys {
  const effects = rule['effects'] as readonly Keys[] | undefined;
  if (effects === undefined) return rule;
  return { ...rule, effects: effects.map((one) => ('per' in one ? { ...one, per: 'year' } : one)) };
}

function yearOf(year: Keys | undefined, clearedOn: string | undefined): Keys {
  const { best, ...sums } = year ?? {};
  void best;
  const byPeriods = sums['kind'] === 'sum-of-periods' || sums['kind'] === 'mean-of-scores';
  const kind = byPeriods ? 'sum-of-periods' : 'sum-of-months';
  const { minPeriods, ...months } = sums;
  void minPeriods;
  return { ...(byPeriods ? sums : months), kind, ...(clearedOn === undefined ? {} : { clearedOn }) };
}
