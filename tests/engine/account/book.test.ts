import fc from 'fast-check';
import { Book } from '../../../src/engine/account/book';
import { MICRO } from '../../../src/engine/basis/points';
import type { Scale } from '../../../src/engine/basis/points';
import type { RedemptionRule } from '../../../src/engine/scheme/types';

const scale = MICRO as Scale;
const RULE: RedemptionRule = {
  clause: '',
  yuanPerPoint: null,
  of: 'all',
  usableAtOnce: false,
  needs: [],
  prices: [],
  multipleOf: null,
  times: null,
  carryOver: true,
  clearedIn: null,
  clearedOn: null,
  expiresAfterMonths: null,
  ceiling: null,
  floor: null,
};

type Month = { readonly taken: number; readonly earned: number; readonly cleared: boolean };

function kept(rule: Partial<RedemptionRule>, opening: number, months: readonly Month[]) {
  const book = new Book({ ...RULE, ...rule }, scale, months.length);
  book.open(opening * scale);
  const balances = months.map(({ taken, earned, cleared }, at) => {
    book.take(taken * scale);
    book.endMonth(at + 1, earned * scale, cleared ? 'cleared' : null);
    return book.balance / scale;
  });
  return { balances, lapsed: book.lapsed / scale };
}

/** `3 expired 5` */
function lapses(rule: Partial<RedemptionRule>, opening: number, months: readonly Month[]): readonly string[] {
  const book = new Book({ ...RULE, ...rule }, scale, months.length);
  book.open(opening * scale);
  for (const [at, { taken, earned, cleared }] of months.entries()) {
    book.take(taken * scale);
    book.endMonth(at + 1, earned * scale, cleared ? 'cleared' : null);
  }
  return book.lapses.map(({ at, points, why }) => `${at} ${why} ${points / scale}`);
}

const month = (earned: number, taken = 0, cleared = false): Month => ({ earned, taken, cleared });

/** Point by point: the age of each, the oldest first; what was taken beyond them is owed. */
function pointByPoint(lasts: number, opening: number, months: readonly Month[]): readonly number[] {
  let points = Array.from({ length: opening }, () => 0);
  let owed = 0;
  return months.map(({ taken, earned }, at) => {
    owed += Math.max(0, taken - points.length);
    points = points.slice(taken);
    const paid = Math.min(owed, earned);
    owed -= paid;
    points = [...points, ...Array.from({ length: earned - paid }, () => at + 1)].filter((age) => at + 1 - age < lasts);
    return points.length - owed;
  });
}

describe('Book', () => {
  it('uses the oldest of 20 + 30 first, so that 5 are left to lapse after 3 months', () => {
    expect(kept({ expiresAfterMonths: 3 }, 20, [month(30), month(40), month(0, 45), month(0)])).toEqual({
      balances: [50, 90, 45, 40],
      lapsed: 5,
    });
  });

  it('takes the newest 15 of 75 away above a ceiling of 60', () => {
    expect(kept({ ceiling: 60, expiresAfterMonths: 2 }, 0, [month(50), month(25), month(0)])).toEqual({
      balances: [50, 60, 10],
      lapsed: 65,
    });
  });

  it('lets deductions take a balance of 5 to its floor of 0, and redemptions to −3', () => {
    expect(kept({ floor: 0 }, 5, [month(-9), month(0, 3), month(-1), month(4)])).toEqual({
      balances: [0, -3, -3, 1],
      lapsed: -5,
    });
  });

  it('clears 7, and owes on what was taken too much: 2', () => {
    expect(kept({}, 7, [month(0, 0, true), month(0, 2, true)])).toEqual({ balances: [0, -2], lapsed: 7 });
  });

  it('takes back 4 points of a redemption that was given back', () => {
    expect(kept({ expiresAfterMonths: 1 }, 0, [month(10), month(0, -4), month(0)])).toEqual({
      balances: [10, 0, 0],
      lapsed: 14,
    });
  });

  it('keeps the month and the reason of 5 lapses, those of one month and reason together', () => {
    expect(
      lapses({ expiresAfterMonths: 2, ceiling: 60 }, 20, [month(30), month(40), month(0, 45), month(0, 0, true)]),
    ).toEqual(['2 expired 20', '2 ceiling 10', '4 expired 15']);
    expect(lapses({ floor: 0 }, 5, [month(-9), month(7, 0, true)])).toEqual(['1 floor -4', '2 cleared 7']);
  });

  it('lapses what an account of single points lapses, for 1 to 6 months', () => {
    const months = fc.array(fc.record({ taken: fc.nat(12), earned: fc.nat(12), cleared: fc.constant(false) }), {
      maxLength: 20,
    });
    fc.assert(
      fc.property(fc.integer({ min: 1, max: 6 }), fc.nat(20), months, (lasts, opening, all) => {
        expect(kept({ expiresAfterMonths: lasts }, opening, all).balances).toEqual(pointByPoint(lasts, opening, all));
      }),
    );
  });

  it('closes at opening + earned − redeemed − lapsed, between its limits where nothing is owed', () => {
    const months = fc.array(
      fc.record({ taken: fc.nat(9), earned: fc.integer({ min: -9, max: 12 }), cleared: fc.boolean() }),
      { minLength: 1, maxLength: 24 },
    );
    const rules = fc.record({
      expiresAfterMonths: fc.option(fc.integer({ min: 1, max: 5 })),
      ceiling: fc.option(fc.integer({ min: 1, max: 20 })),
      floor: fc.option(fc.constant(0)),
    });
    fc.assert(
      fc.property(rules, fc.integer({ min: -5, max: 20 }), months, (rule, opening, all) => {
        const { balances, lapsed } = kept(rule, opening, all);
        const sum = (of: (one: Month) => number): number => all.reduce((total, one) => total + of(one), 0);
        expect(balances[balances.length - 1]).toBe(
          opening + sum(({ earned }) => earned) - sum(({ taken }) => taken) - lapsed,
        );
        expect(Math.max(...balances)).toBeLessThanOrEqual(rule.ceiling ?? Infinity);
        if (rule.floor !== null && opening >= 0 && all.every(({ taken }) => taken === 0))
          expect(Math.min(...balances)).toBeGreaterThanOrEqual(0);
      }),
    );
  });
});
