import { Book } from '../../../src/engine/account/book';
import type { Taken } from '../../../src/engine/account/redemption-problems';
import { countBefore, Taking } from '../../../src/engine/account/taking';
import { parseDay, type LocalDate } from '../../../src/engine/basis/calendar';
import { MICRO, type Micro, type Points, type Scale } from '../../../src/engine/basis/points';
import { schemeOf } from '../scheme/plan-of';

const scale = MICRO as Scale;
const dayAt = (text: string): LocalDate => parseDay(text) as LocalDate;

function taken(day: string, points: number): Taken {
  const redemption = { household: 0, day: dayAt(day), points: (points * MICRO) as Micro };
  return { redemption, day: dayAt(day), available: 0 as Points, earned: 0 as Points, before: 0 } as unknown as Taken;
}

function bookWith(points: number): Book {
  const rule = schemeOf({ redemption: {} }).versions[0].rules.redemption;
  if (rule === null) throw new Error('a plan with redemption');
  const book = new Book(rule, scale, 12);
  book.open(points * scale);
  return book;
}

describe('Taking', () => {
  it('lets 3 redemptions find 50, 20 and 10 of 50, each on its day and not before', () => {
    const all = [taken('2022-03-05', 30), taken('2022-03-05', 10), taken('2022-04-01', 10)];
    const taking = new Taking(bookWith(50), all, scale, null);
    taking.upTo(dayAt('2022-03-31'), 0);
    expect([taking.redeemed / scale, taking.isOver]).toEqual([40, false]);
    taking.upTo(dayAt('2022-04-01'), 0);
    expect(all.map(({ available }) => available / scale)).toEqual([50, 20, 10]);
    expect(taking.isOver).toBe(true);
  });

  it('leaves 0 of 50 to whoever comes after a clearing beyond asOf', () => {
    const all = [taken('2022-03-05', 5)];
    const taking = new Taking(bookWith(50), all, scale, null);
    taking.clearAfterwards();
    taking.upTo(dayAt('2022-03-31'), 0);
    expect(all[0].available).toBe(0);
  });
});

describe('countBefore', () => {
  const scheme = schemeOf({ redemption: {} });
  const before = (per: 'quarter' | 'year', ...all: readonly Taken[]): readonly number[] => {
    countBefore(all, per, scheme);
    return all.map((one) => one.before);
  };

  it('tells the 2nd visit of a quarter of 1 before it, and starts anew with the next quarter', () => {
    expect(before('quarter', taken('2022-01-05', 5), taken('2022-03-05', 5), taken('2022-04-05', 5))).toEqual([
      0, 1, 0,
    ]);
  });

  it('takes 3 goods of one day for 1 visit', () => {
    const day = '2022-01-05';
    expect(before('year', taken(day, 5), taken(day, 6), taken(day, 7), taken('2022-05-01', 5))).toEqual([0, 0, 0, 1]);
  });

  it('takes goods that came back for 0 visits', () => {
    expect(before('year', taken('2022-01-05', -5), taken('2022-05-01', 5))).toEqual([0, 0]);
  });
});
