// The raw throws that a logical village is assembled from: small numbers that shrink well. What they
// mean is said in assemble-*.ts.
import * as fc from 'fast-check';
import type { PlanId } from '../logical-village';

export type RawHousehold = {
  readonly surname: number;
  readonly given: number;
  readonly group: number;
  readonly resident: boolean;
  readonly elderly: 'no' | 'in' | 'out';
  /** Months from January of the year; `null`: from the start, to the end. */
  readonly joined: number | null;
  readonly left: number | null;
  readonly opening: number;
  readonly repeated: boolean;
};

export type EventFault =
  | 'unknown-id'
  | 'unknown-name'
  | 'blank-who'
  | 'mismatch'
  | 'ambiguous'
  | 'unknown-item'
  | 'date-text'
  | 'date-impossible'
  | 'date-blank'
  | 'end-text'
  | 'count-zero'
  | 'count-negative'
  | 'count-text'
  | 'no-points';

export type RawEvent = {
  readonly household: number;
  readonly item: number;
  /** 0..371: twelve months of 31 days; days that do not exist move to the month's last. */
  readonly day: number;
  readonly yearShift: -1 | 0 | 1;
  readonly asMonth: boolean;
  readonly end: number | null;
  readonly count: number | null;
  readonly typed: 'none' | 'right' | 'wrong' | 'unsigned';
  readonly voided: boolean;
  readonly note: number;
  readonly fault: EventFault | null;
  readonly twice: boolean;
};

export type RecordTwist =
  | 'missing'
  | 'blank'
  | 'partly'
  | 'over'
  | 'under'
  | 'text'
  | 'slash'
  | 'duplicate'
  | 'unknown-id'
  | 'mismatch'
  | 'total';

export type RawAssessment = {
  readonly detail: 0 | 1 | 2;
  /** How far figures stray from the full: 0 none, 1 a little, 2 much. */
  readonly spread: 0 | 1 | 2;
  readonly from: number;
  readonly to: number;
  readonly salt: number;
  readonly totals: boolean;
  readonly outside: boolean;
  /** The year before was assessed as well. */
  readonly earlier: boolean;
  readonly panel: number;
  readonly twists: readonly {
    readonly household: number;
    readonly period: number;
    readonly target: number;
    readonly twist: RecordTwist;
  }[];
};

export type RawRedemption = {
  readonly household: number;
  /** Days from 1 January, as in events; up to two months beyond the year. */
  readonly day: number;
  readonly points: number;
  readonly fault: 'unknown-id' | 'blank-who' | 'mismatch' | 'ambiguous' | 'date-text' | 'no-points' | null;
};

export type RawDecision = { readonly household: number; readonly outcome: number; readonly stray: boolean };

export type RawVillage = {
  readonly plan: PlanId;
  readonly year: number;
  readonly ids: 'padded' | 'plain' | 'letters' | 'none';
  readonly rosterStated: boolean;
  readonly households: readonly RawHousehold[];
  readonly events: readonly RawEvent[];
  readonly assessment: RawAssessment | null;
  readonly redemptions: readonly RawRedemption[];
  readonly decisions: readonly RawDecision[];
  readonly asked: {
    readonly year: boolean;
    readonly start: number | null;
    readonly asOf: number | null;
    readonly residents: number | null;
  };
};

/** `often` most of the time; one of the others now and then. */
function mostly<T>(often: T, others: readonly T[], weight = 12): fc.Arbitrary<T> {
  return fc.oneof({ arbitrary: fc.constant(often), weight }, { arbitrary: fc.constantFrom(...others), weight: 1 });
}

const seldom = (percent: number): fc.Arbitrary<boolean> => fc.nat(99).map((number) => number >= 100 - percent);

const household: fc.Arbitrary<RawHousehold> = fc.record({
  surname: fc.nat(3),
  given: fc.nat(5),
  group: fc.nat(2),
  resident: seldom(15).map((away) => !away),
  elderly: mostly<RawHousehold['elderly']>('no', ['in', 'out'], 4),
  joined: mostly<number | null>(null, [-3, 0, 2, 5, 8, 11], 8),
  left: mostly<number | null>(null, [1, 4, 7, 10, 11, 14], 8),
  opening: mostly(0, [12, 50, 0.5, 300], 3),
  repeated: seldom(3),
});

const EVENT_FAULTS: readonly (EventFault | null)[] = [
  'unknown-id',
  'unknown-name',
  'blank-who',
  'mismatch',
  'ambiguous',
  'unknown-item',
  'date-text',
  'date-impossible',
  'date-blank',
  'end-text',
  'count-zero',
  'count-negative',
  'count-text',
  'no-points',
];

const event: fc.Arbitrary<RawEvent> = fc.record({
  household: fc.nat(99),
  item: fc.nat(99),
  day: fc.nat(371),
  yearShift: mostly<-1 | 0 | 1>(0, [-1, 1], 25),
  asMonth: seldom(8),
  end: fc.option(fc.nat(400), { freq: 2 }),
  count: mostly<number | null>(null, [1, 2, 3, 11, 0.5], 1),
  typed: mostly<RawEvent['typed']>('none', ['right', 'right', 'wrong', 'unsigned'], 2),
  voided: seldom(5),
  note: fc.nat(5),
  fault: mostly<EventFault | null>(null, EVENT_FAULTS, 10),
  twice: seldom(4),
});

const TWISTS: readonly RecordTwist[] = [
  'missing',
  'blank',
  'partly',
  'over',
  'under',
  'text',
  'slash',
  'duplicate',
  'unknown-id',
  'mismatch',
  'total',
];

const assessment: fc.Arbitrary<RawAssessment> = fc.record({
  detail: fc.constantFrom(2, 1, 0),
  spread: fc.constantFrom(0, 1, 2),
  from: mostly(0, [2, 6], 3),
  to: mostly(11, [2, 8], 5),
  salt: fc.nat(1000),
  totals: seldom(20),
  outside: seldom(10),
  earlier: seldom(8),
  panel: mostly(0, [2, 3], 3),
  twists: fc.array(
    fc.record({ household: fc.nat(99), period: fc.nat(11), target: fc.nat(17), twist: fc.constantFrom(...TWISTS) }),
    { maxLength: 6 },
  ),
});

const redemption: fc.Arbitrary<RawRedemption> = fc.record({
  household: fc.nat(99),
  day: fc.nat(371 + 62),
  points: fc.constantFrom(12, 30, 90, 0.5, 400, -10),
  fault: mostly<RawRedemption['fault']>(
    null,
    ['unknown-id', 'blank-who', 'mismatch', 'ambiguous', 'date-text', 'no-points'],
    10,
  ),
});

/** Any small village under a plan. */
export function rawVillage(plan: PlanId): fc.Arbitrary<RawVillage> {
  return fc.record({
    plan: fc.constant(plan),
    year: fc.constantFrom(2022, 2023, 2024),
    ids: fc.constantFrom('padded', 'plain', 'letters', 'none'),
    rosterStated: seldom(20).map((without) => !without),
    households: fc.array(household, { minLength: 1, maxLength: 30 }),
    events: fc.array(event, { maxLength: 60 }),
    assessment: fc.option(assessment, { freq: 3 }),
    redemptions: plan === 'fengsheng' ? fc.array(redemption, { maxLength: 12 }) : fc.constant([]),
    decisions:
      plan === 'fengsheng'
        ? fc.array(fc.record({ household: fc.nat(99), outcome: fc.nat(4), stray: seldom(15) }), { maxLength: 4 })
        : fc.constant([]),
    asked: fc.record({
      year: fc.boolean(),
      start: mostly<number | null>(null, [0, 2, -2], 3),
      asOf: mostly<number | null>(null, [11, 8, 5], 4),
      residents: mostly<number | null>(null, [5, 63, 25, 0], 8),
    }),
  });
}
