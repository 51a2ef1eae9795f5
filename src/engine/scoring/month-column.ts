// One figure of every household-month. Points are whole grains and mostly small: a column holds them in
// 32 bits each until one does not fit, so that the year of a large ledger takes half the memory.
import type { MonthFigures } from './types';

export class MonthColumn {
  /** The figures of the household at hand, by month of the year: its lines are added up here. */
  readonly own = new Float64Array(12);
  private cells: MonthFigures;

  constructor(households: number) {
    this.cells = new Int32Array(households * 12);
  }

  get figures(): MonthFigures {
    return this.cells;
  }

  /** Keeps the figures of the household at hand and clears them for the next. */
  keep(household: number): void {
    const { own } = this;
    const first = household * 12;
    let { cells } = this;
    for (let month = 0; month < 12; month++) {
      const figure = own[month];
      if ((figure | 0) !== figure) cells = this.widened();
      cells[first + month] = figure;
      own[month] = 0;
    }
  }

  private widened(): MonthFigures {
    if (this.cells instanceof Int32Array) this.cells = new Float64Array(this.cells);
    return this.cells;
  }
}
