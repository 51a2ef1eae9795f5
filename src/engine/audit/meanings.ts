// What a clerk's column may mean, likeliest first: its figures are compared with ours in each of these senses.
import type { FoundTable, OwnFigure } from '../ledger/types';
import { rulesInForce } from '../scheme/versions';
import type { OurFigures, Part } from './our-figures';
import type { OwnPlace } from './places';

/** One sense of a column. */
export type Meaning = {
  /** A plain sense is taken where it fits best; the others only where no plain one fits half of the places. */
  readonly plain: boolean;
  /** Over which months of the year a place is summed: the sentence about a difference looks for its reason in these. */
  readonly span: (place: OwnPlace) => readonly [from: number, to: number];
  /** Ours, in grains. */
  readonly figure: (place: OwnPlace) => number;
};

type Span = Meaning['span'];

/** Which parts add up, with their signs. */
type Sum = readonly (readonly [Part, 1 | -1])[];

const SCORE: Sum = [['score', 1]];
const NOTED: Sum = [
  ['score', 1],
  ['annual', -1],
  ['noted', 1],
];
const WITHOUT_ANNUAL: Sum = [
  ['score', 1],
  ['annual', -1],
];
const SCORES: readonly Sum[] = [SCORE, NOTED, WITHOUT_ANNUAL];
const BASE: Sum = [['base', 1]];
const BONUS: readonly Sum[] = [
  [['bonus', 1]],
  [['bonusRaw', 1]],
  [
    ['bonus', 1],
    ['annual', 1],
  ],
  [
    ['bonus', 1],
    ['noted', 1],
  ],
  [
    ['bonusRaw', 1],
    ['noted', 1],
  ],
];
const DEDUCTION: readonly Sum[] = [[['deduction', 1]], [['deduction', -1]]];
/** What rows alone come to. */
const NET: readonly Sum[] = SCORES.map((sum) => [...sum, ['base', -1]]);

/** The senses of a column of `of` in a table of this role. */
export function meaningsOf(of: OwnFigure, table: FoundTable, ours: OurFigures): readonly Meaning[] {
  const senses = new Senses(ours);
  switch (of) {
    case 'month-score':
      senses.add(true, senses.own, SCORES).assessed(true);
      senses.add(false, senses.soFar, SCORES).opened(false, senses.soFar, SCORES);
      return senses.add(false, senses.own, [BASE, ...NET, ...BONUS, ...DEDUCTION]).all;
    case 'running-total':
      senses.add(true, senses.soFar, [SCORE, NOTED]).opened(true, senses.soFar, [SCORE, NOTED]).rows(table);
      return senses.add(false, senses.soFar, [WITHOUT_ANNUAL, BASE, ...NET, ...BONUS]).add(false, senses.own, SCORES)
        .all;
    case 'year-total':
      senses
        .add(true, senses.soFar, [SCORE, NOTED])
        .add(true, senses.year, [SCORE, NOTED])
        .opened(true, senses.soFar, [SCORE, NOTED]);
      return senses
        .add(false, senses.soFar, [WITHOUT_ANNUAL, BASE, ...NET, ...BONUS, ...DEDUCTION])
        .assessed(false)
        .means().all;
    case 'balance':
      senses.balance(table).opened(true, senses.soFar, [SCORE, NOTED]).rows(table);
      return senses.add(false, senses.soFar, [SCORE, ...NET]).all;
    case 'parts':
      return senses
        .add(true, senses.own, [BASE, ...SCORES, ...NET, ...BONUS, ...DEDUCTION])
        .assessed(true)
        .add(true, senses.soFar, SCORES).all;
  }
}

/** The senses so far, each added behind the others. */
class Senses {
  readonly all: Meaning[] = [];
  readonly own: Span = ({ from, to }) => [from, to];
  readonly soFar: Span = ({ to }) => [0, to];
  readonly before: Span = ({ to }) => [0, to - 1];
  readonly year: Span = () => [0, this.ours.last];

  constructor(private readonly ours: OurFigures) {}

  add(plain: boolean, span: Span, sums: readonly Sum[], plus: (place: OwnPlace) => number = () => 0): this {
    for (const sum of sums)
      this.all.push({ plain, span, figure: (place) => this.sumOf(sum, place, span(place)) + plus(place) });
    return this;
  }

  /** With what was brought along from last year; less what was redeemed by the end of the month, or of the next one. */
  opened(plain: boolean, span: Span, sums: readonly Sum[]): this {
    const { ours } = this;
    this.add(plain, span, sums, ({ household }) => ours.opening(household));
    this.add(plain, span, sums, ({ household, to }) => ours.opening(household) - ours.redeemed(household, to));
    return this.add(
      plain,
      span,
      sums,
      ({ household, to }) => ours.opening(household) - ours.redeemed(household, to + 1),
    );
  }

  /** What is left to redeem: now, or behind the row of a redemption. */
  balance(table: FoundTable): this {
    const { ours } = this;
    const { account, ledger } = ours;
    if (account !== null)
      this.all.push({ plain: true, span: this.soFar, figure: ({ household }) => account.balance[household] });
    if (table.role !== 'redemptions' || !this.isPlainBook()) return this;
    const plus = ({ household, to, table: number, row }: OwnPlace): number =>
      ours.opening(household) -
      ours.redeemed(household, to, ledger.tables[number] === undefined ? null : { table: number, row });
    return this.add(true, this.before, [SCORE, NOTED], plus).add(true, this.soFar, [SCORE, NOTED], plus);
  }

  /** Nothing lapses, and all points can be redeemed: a balance of earlier months is a plain sum. */
  private isPlainBook(): boolean {
    const rule = rulesInForce(this.ours.scores.scheme, this.ours.scores.asOf).redemption;
    return (
      rule !== null &&
      rule.of === 'all' &&
      rule.carryOver &&
      rule.clearedIn === null &&
      rule.expiresAfterMonths === null &&
      rule.ceiling === null &&
      rule.floor === null
    );
  }

  /** In a register, a row a deed: what its household's rows come to down to this one, with the base of the months so
   * far and without. */
  rows(table: FoundTable): this {
    if (table.role !== 'events') return this;
    const { ours } = this;
    const earned = (place: OwnPlace, points: 'raw' | 'counted'): number =>
      ours
        .scoreLines(place.household)
        .reduce(
          (sum, line) =>
            line.row !== null &&
            line.row <= place.row &&
            line.kind !== 'base' &&
            line.sheet === ours.ledger.tables[place.table].sheet &&
            line.reason !== 'voided' &&
            line.reason !== 'noted'
              ? sum + line[points]
              : sum,
          0,
        );
    for (const points of ['counted', 'raw'] as const) {
      this.all.push({ plain: true, span: this.soFar, figure: (place) => earned(place, points) });
      this.all.push({
        plain: true,
        span: this.soFar,
        figure: (place) => earned(place, points) + ours.opening(place.household),
      });
      this.add(true, this.soFar, [BASE], (place) => earned(place, points));
      this.add(true, this.soFar, [BASE], (place) => earned(place, points) + ours.opening(place.household));
    }
    return this;
  }

  /** Years of periods: what was assessed in the months, with and without what rows add and take, and of each
   * category. */
  assessed(plain: boolean): this {
    const { ours } = this;
    if (ours.scores.aspects.length === 0) return this;
    const span = this.own;
    this.add(
      plain,
      span,
      [
        [],
        [
          ['bonus', 1],
          ['deduction', -1],
        ],
      ],
      ({ household, from, to }) => ours.assessed(household, from, to),
    );
    ours.scores.aspects.forEach((_, aspect) =>
      this.add(plain, span, [[]], ({ household, from, to }) => ours.assessed(household, from, to, aspect)),
    );
    return this;
  }

  /** Means: of the months, and of what the categories of a year of periods come to. */
  means(): this {
    const { ours } = this;
    const { aspects, months } = ours.scores;
    const of = (figure: Meaning['figure']): void => void this.all.push({ plain: false, span: this.soFar, figure });
    of(
      (place) =>
        ours.sum('score', place.household, 0, place.to) /
        Math.max(
          1,
          months.status
            .subarray(place.household * 12, place.household * 12 + place.to + 1)
            .filter((status) => status !== 0).length,
        ),
    );
    for (const several of [true, false]) {
      const some = aspects.filter(({ periods }) => periods > 1 === several);
      if (some.length > 0) of(({ household }) => some.reduce((sum, { score }) => sum + score[household], 0));
    }
    for (const { score } of aspects) of(({ household }) => score[household]);
    return this;
  }

  private sumOf(sum: Sum, { household }: OwnPlace, [from, to]: readonly [number, number]): number {
    let points = 0;
    for (const [part, sign] of sum) points += sign * this.ours.sum(part, household, from, to);
    return points;
  }
}
