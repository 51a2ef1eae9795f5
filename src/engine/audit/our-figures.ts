// What our results come to over months, in every sense that a clerk's column may have: scores and account enter,
// sums in grains leave.
import type { Account } from '../account/types';
import { lastDayOf } from '../basis/calendar';
import { pointsOf } from '../basis/points';
import type { Ledger, Redemption } from '../ledger/types';
import { lineReader } from '../scoring/explain';
import type { ScoreLine, YearScores } from '../scoring/types';

/** Parts of a month's score. `noted`: annual points in the months of their rows, not in the month that they are posted
 * in. */
export type Part = 'score' | 'base' | 'bonus' | 'bonusRaw' | 'annual' | 'noted' | 'deduction';

export class OurFigures {
  /** The last month that counts, of the year (0..11). */
  readonly last: number;
  private readonly notes = new Map<number, Float64Array>();
  private readonly lines = new Map<number, readonly ScoreLine[]>();
  private redemptions: Map<number, Redemption[]> | null = null;
  private reader: ((household: number) => readonly ScoreLine[]) | null = null;

  constructor(
    readonly ledger: Ledger,
    readonly scores: YearScores,
    readonly account: Account | null,
  ) {
    this.last = scores.asOf - scores.first;
  }

  /** The sum of a part over months of the year, both inclusive; of the whole year so far, what the year's rule makes of
   * it. */
  sum(part: Part, household: number, from: number, to: number): number {
    const { months, total } = this.scores;
    if (part === 'score' && from === 0 && to === this.last) return total[household];
    const figures = part === 'noted' ? this.noted(household) : months[part];
    const start = part === 'noted' ? 0 : household * 12;
    let sum = 0;
    for (let month = from; month <= to; month++) sum += figures[start + month];
    return sum;
  }

  /** What the categories got in the periods that lie in these months; of one `aspect` alone, or all. */
  assessed(household: number, from: number, to: number, aspect: number | null = null): number {
    let sum = 0;
    this.scores.aspects.forEach(({ periods, figures }, at) => {
      if (aspect !== null && at !== aspect) return;
      const span = 12 / periods;
      for (let period = Math.ceil(from / span); (period + 1) * span <= to + 1; period++) {
        const figure = figures[household * periods + period];
        if (!Number.isNaN(figure)) sum += figure;
      }
    });
    return sum;
  }

  opening(household: number): number {
    return pointsOf(this.ledger.roster.households[household].opening, this.scores.scale);
  }

  /** Redeemed up to the end of a month of the year; with a `row` of a table, up to that row. */
  redeemed(household: number, to: number, row: { readonly table: number; readonly row: number } | null = null): number {
    const deadline = lastDayOf(this.scores.first + to);
    const own = this.redemptionsOf(household);
    const at = row === null ? undefined : own.find((one) => one.table === row.table && one.row === row.row);
    const taken = own.filter((one) => {
      if (at === undefined) return (one.day ?? 0) <= deadline;
      return (
        (one.day ?? 0) < (at.day ?? 0) ||
        (one.day === at.day && (one.table < at.table || (one.table === at.table && one.row <= at.row)))
      );
    });
    return taken.reduce((sum, { points }) => sum + pointsOf(points, this.scores.scale), 0);
  }

  private redemptionsOf(household: number): readonly Redemption[] {
    if (this.redemptions === null) {
      this.redemptions = new Map();
      for (const one of this.ledger.redemptions) {
        const own = this.redemptions.get(one.household);
        if (own === undefined) this.redemptions.set(one.household, [one]);
        else own.push(one);
      }
    }
    return this.redemptions.get(household) ?? [];
  }

  /** The lines of the household's year; the rules are compiled when the first is asked for. */
  scoreLines(household: number): readonly ScoreLine[] {
    let lines = this.lines.get(household);
    if (lines === undefined) {
      this.reader ??= lineReader(this.ledger, this.scores);
      lines = this.reader(household);
      this.lines.set(household, lines);
    }
    return lines;
  }

  // By month of the year, up to what is credited in all where it is credited already.
  private noted(household: number): Float64Array {
    let notes = this.notes.get(household);
    if (notes === undefined) {
      notes = new Float64Array(12);
      if (this.scores.annualRaw[household] !== 0) this.note(notes, household);
      this.notes.set(household, notes);
    }
    return notes;
  }

  private note(notes: Float64Array, household: number): void {
    const { annual, first } = this.scores;
    let left = annual[household] > 0 ? annual[household] : Infinity;
    const lines = this.scoreLines(household).filter(({ kind }) => kind === 'annual');
    // What was noted earlier has its credit in a line of its own, of the same row.
    const noted = new Set(lines.filter(({ reason }) => reason === 'noted').map(rowOf));
    for (const line of lines) {
      const isNote = line.reason === 'noted' || line.reason === 'not-credited';
      if (!isNote && noted.has(rowOf(line))) continue;
      const points = Math.min(left, isNote ? line.raw : line.counted);
      notes[line.month - first] += points;
      left -= points;
    }
  }
}

function rowOf({ sheet, row }: ScoreLine): string {
  return `${row} ${sheet}`;
}
