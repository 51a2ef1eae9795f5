// Chance that can be thrown again: the same salt gives the same ledger, so that a failing one can be
// looked at.

/** A small generator of pseudo-random numbers (mulberry32). */
export class Dice {
  private state: number;

  constructor(salt: number) {
    this.state = salt >>> 0;
  }

  /** A whole number in 0..limit − 1. */
  below(limit: number): number {
    this.state = (this.state + 0x6d2b79f5) >>> 0;
    let mixed = Math.imul(this.state ^ (this.state >>> 15), this.state | 1);
    mixed ^= mixed + Math.imul(mixed ^ (mixed >>> 7), mixed | 61);
    return ((mixed ^ (mixed >>> 14)) >>> 0) % limit;
  }

  chance(percent: number): boolean {
    return this.below(100) < percent;
  }

  pick<T>(list: readonly T[]): T {
    return list[this.below(list.length)];
  }

  shuffled<T>(list: readonly T[]): readonly T[] {
    const deck = [...list];
    for (let last = deck.length - 1; last > 0; last--) {
      const other = this.below(last + 1);
      [deck[last], deck[other]] = [deck[other], deck[last]];
    }
    return deck;
  }
}
